// The counters that are kept alike for all and for each peer.
#pragma once

#include "core/tally.h"

#include <array>
#include <string_view>

namespace vaultgram::cli {

struct CountMetric {
    std::string_view name, help;
    std::uint64_t Counts::*field;
    bool confirmed = false;  // only known of peers that confirm packets
};

inline constexpr std::array countMetrics{
    CountMetric{"text_out_bytes_total", "Text whose sending began, before compression.",
                &Counts::textOut},
    CountMetric{"packed_out_bytes_total", "The same text after compression.", &Counts::packedOut},
    CountMetric{"payload_out_bytes_total", "Payload that left, repetitions included.",
                &Counts::payloadOut},
    CountMetric{"padding_out_bytes_total", "Padding that left.", &Counts::paddingOut},
    CountMetric{"text_in_bytes_total", "Text that came and was shown.", &Counts::textIn},
    CountMetric{"payload_in_bytes_total", "Payload that came, before it was unpacked.",
                &Counts::payloadIn},
    CountMetric{"padding_in_bytes_total", "Padding that came.", &Counts::paddingIn},
    CountMetric{"packets_acknowledged_total", "Packets that were confirmed.", &Counts::acknowledged,
                true},
    CountMetric{"packets_lost_total", "Packets that were not confirmed in time.", &Counts::lost,
                true},
    CountMetric{"resent_total", "Pieces of messages that were sent again.", &Counts::resent, true},
    CountMetric{"copies_out_total", "Repeated packets for peers that give no receipts.",
                &Counts::copiesOut},
    CountMetric{"duplicates_in_total", "Packets and messages that came twice.",
                &Counts::duplicatesIn},
    CountMetric{"late_in_total", "Packets that came behind a later one.", &Counts::lateIn, true},
    CountMetric{"delivered_total", "Messages with a receipt.", &Counts::delivered},
    CountMetric{"failed_total", "Messages that can not be sent.", &Counts::failed},
    CountMetric{"handshakes_total", "Handshakes that came to a key.", &Counts::handshakes},
    CountMetric{"probes_out_total", "Questions for a key that left.", &Counts::probesOut},
    CountMetric{"probe_answers_out_total", "Answers to such questions that left.",
                &Counts::probeAnswersOut},
    CountMetric{"plaintext_in_total", "Texts that came without encryption.", &Counts::plaintextIn},
    CountMetric{"limited_total", "Packets refused because there were too many.", &Counts::limited},
};

}  // namespace vaultgram::cli
