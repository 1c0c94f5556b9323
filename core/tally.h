// What is counted of one contact, or of all: numbers that only grow, so that the
// difference of two is what came between.
#pragma once

#include <cstdint>
#include <optional>

namespace vaultgram {

struct Flow {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;     // of UDP payload
    std::uint64_t messages = 0;  // texts, each counted once
    std::uint64_t announcements = 0;

    [[nodiscard]] Flow operator-(const Flow& before) const {
        return {packets - before.packets, bytes - before.bytes, messages - before.messages,
                announcements - before.announcements};
    }
};

struct Counts {
    // What the packets carry, in bytes.
    std::uint64_t textOut = 0;     // text whose sending began, before compression
    std::uint64_t packedOut = 0;   // the same after compression
    std::uint64_t payloadOut = 0;  // payload that left, what went again included
    std::uint64_t paddingOut = 0;
    std::uint64_t textIn = 0;     // text that was shown
    std::uint64_t payloadIn = 0;  // the same before it was unpacked
    std::uint64_t paddingIn = 0;

    // How the way is. Only x1 confirms packets.
    std::uint64_t acknowledged = 0;  // packets that asked for it
    std::uint64_t lost = 0;          // likewise, and nothing came
    std::uint64_t resent = 0;        // pieces of messages that went again
    std::uint64_t copiesOut = 0;     // repeated packets for peers that give no receipts
    std::uint64_t duplicatesIn = 0;  // packets and messages that were here already
    std::uint64_t lateIn = 0;        // packets that came behind a later one; only x1 numbers them
    std::uint64_t delivered = 0;     // messages with a receipt
    std::uint64_t failed = 0;        // messages that can not be sent
    std::uint64_t handshakes = 0;    // that came to a session or to a key

    std::uint64_t probesOut = 0;
    std::uint64_t probeAnswersOut = 0;
    std::uint64_t plaintextIn = 0;  // texts shown with "not encrypted"
    std::uint64_t refused = 0;      // dropped, for whatever reason
    std::uint64_t limited = 0;      // of these, because there were too many

    [[nodiscard]] Counts operator-(const Counts& before) const;
};

struct Tally {
    Flow in, out;
    Counts counts;

    [[nodiscard]] Tally operator-(const Tally& before) const {
        return {in - before.in, out - before.out, counts - before.counts};
    }
};

// Share of the packets that asked for a confirmation. None: none of them did.
[[nodiscard]] inline std::optional<double> lossOf(const Counts& counts) {
    const std::uint64_t all = counts.acknowledged + counts.lost;
    if (all == 0) return {};
    return static_cast<double>(counts.lost) / static_cast<double>(all);
}
// Bytes of text for each byte that left for it. None: no text left.
[[nodiscard]] inline std::optional<double> compressionOf(const Counts& counts) {
    if (counts.packedOut == 0) return {};
    return static_cast<double>(counts.textOut) / static_cast<double>(counts.packedOut);
}

}  // namespace vaultgram
