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

}  // namespace vaultgram::store
