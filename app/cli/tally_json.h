// What was counted in one span of time, as JSON. What can not be known is null.
#pragma once

#include "app/cli/json_out.h"

namespace vaultgram::cli {

[[nodiscard]] Json tallyJson(const Tally& tally, const DeliveryQuantiles& delivery);
// {"total": ..., "minute": ..., "five_minutes": ...}
void addSpans(Json& object, const Measured& measured);
// Of the session, or of an old peer's key; none: it has neither.
[[nodiscard]] std::optional<Duration> keyAgeOf(const PeerInfo& info, Instant now);
// Seconds; null: not known.
[[nodiscard]] Json secondsJson(const std::optional<Duration>& duration);

}  // namespace vaultgram::cli
