// Loss and repetitions over the last ten seconds, for all and for each contact.
//
// Of a single second they say nothing: one packet of three is 33 %, none of the next is 0.
// Memory: 360 bytes a contact whose program confirms packets.
#pragma once

#include "core/node.h"

#include <array>
#include <map>
#include <optional>

namespace vaultgram::gui {

class LossWindow {
public:
    static constexpr std::size_t seconds = 10;

    void add(const Tally& second);
    // Share of the packets that asked for a confirmation. None: none of them did.
    [[nodiscard]] std::optional<double> lost() const;
    // Pieces of messages that went again for each packet that left.
    [[nodiscard]] std::optional<double> resent() const;

private:
    struct Packets {
        std::uint64_t acknowledged = 0, lost = 0, out = 0, resent = 0;
    };
    std::array<Packets, seconds> m_seconds{};
    Packets m_sum;
    std::size_t m_next = 0;
};

struct RecentLoss {
    LossWindow all;
    std::map<PeerId, LossWindow> peers;
};

}  // namespace vaultgram::gui
