#include "app/store/stored_message.h"

namespace vaultgram::store {

bool mayFollow(Delivery before, Delivery after) {
    if (before == after) return true;
    if (before == Delivery::Received || after == Delivery::Received) return false;
    if (before == Delivery::Failed) return true;
    // What the other side has acknowledged can no longer fail.
    if (after == Delivery::Failed) return before < Delivery::Delivered;
    return before < after;
}

std::int64_t shownMs(const StoredMessage& message) {
    constexpr std::int64_t second = 1000, day = 24 * 3600 * second;
    const std::int64_t waited = message.keptMs - message.sentMs;
    return waited >= -second && waited <= 30 * day ? message.sentMs : message.keptMs;
}

}  // namespace vaultgram::store
