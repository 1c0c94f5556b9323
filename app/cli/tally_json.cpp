#include "app/cli/tally_json.h"

namespace vaultgram::cli {
namespace {

Json flowJson(const Flow& flow) {
    return {{"packets", flow.packets},
            {"bytes", flow.bytes},
            {"messages", flow.messages},
            {"announcements", flow.announcements}};
}

Json numberOrNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

}  // namespace

std::optional<Duration> keyAgeOf(const PeerInfo& info, Instant now) {
    if (info.sessionSince) return now - *info.sessionSince;
    if (info.key) return now - info.keySince;
    return {};
}

Json secondsJson(const std::optional<Duration>& duration) {
    if (!duration) return {};
    return std::chrono::duration<double>(*duration).count();
}

Json tallyJson(const Tally& tally, const DeliveryQuantiles& delivery) {
    const Counts& counts = tally.counts;
    return {{"in", flowJson(tally.in)},
            {"out", flowJson(tally.out)},
            {"text_bytes_out", counts.textOut},
            {"packed_bytes_out", counts.packedOut},
            {"payload_bytes_out", counts.payloadOut},
            {"padding_bytes_out", counts.paddingOut},
            {"text_bytes_in", counts.textIn},
            {"payload_bytes_in", counts.payloadIn},
            {"padding_bytes_in", counts.paddingIn},
            {"compression", numberOrNull(compressionOf(counts))},
            {"acknowledged", counts.acknowledged},
            {"lost", counts.lost},
            {"loss", numberOrNull(lossOf(counts))},
            {"resent", counts.resent},
            {"copies_out", counts.copiesOut},
            {"duplicates_in", counts.duplicatesIn},
            {"late_in", counts.lateIn},
            {"delivered", counts.delivered},
            {"failed", counts.failed},
            {"handshakes", counts.handshakes},
            {"probes_out", counts.probesOut},
            {"probe_answers_out", counts.probeAnswersOut},
            {"plaintext_in", counts.plaintextIn},
            {"dropped", counts.refused},
            {"limited", counts.limited},
            {"delivery_p50", secondsJson(delivery.median)},
            {"delivery_p99", secondsJson(delivery.p99)}};
}

void addSpans(Json& object, const Measured& measured) {
    object["total"] = tallyJson(measured.total, measured.delivery);
    object["minute"] = tallyJson(measured.minute, measured.deliveryMinute);
    object["five_minutes"] = tallyJson(measured.fiveMinutes, measured.deliveryFiveMinutes);
    object["delivery_p50"] = secondsJson(measured.delivery.median);
    object["delivery_p99"] = secondsJson(measured.delivery.p99);
}

}  // namespace vaultgram::cli
