#include "core/output.h"

namespace vaultgram {

std::size_t Output::runFrom(std::size_t first) const {
    const Transmit& head = transmits[first];
    std::size_t count = 1;
    for (; first + count < transmits.size(); ++count) {
        const Transmit& next = transmits[first + count];
        const bool follows = next.offset == head.offset + count * head.size;
        if (!follows || next.size != head.size || next.socket != head.socket || next.to != head.to)
            break;
    }
    return count;
}

}  // namespace vaultgram
