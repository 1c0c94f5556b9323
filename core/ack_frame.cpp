#include "core/ack_frame.h"

#include "core/limits.h"

#include <algorithm>
#include <cassert>

namespace vaultgram {
namespace {

constexpr std::uint8_t ackType = 2;
constexpr std::size_t headSize = 8 + 2 + 2 + 1;
constexpr std::size_t rangeSize = 2 + 2;
constexpr std::uint64_t longest = 0xffff;

// Every range is at least one number long and skips at least one.
bool rangesAreSound(const AckFrame& ack) {
    if (ack.firstLength < 1 || ack.firstLength > ack.largest) return false;
    std::uint64_t low = ack.largest - ack.firstLength + 1;
    for (std::size_t at = 0; at < ack.ranges.size(); at += rangeSize) {
        const std::uint64_t gap = integerAt(ack.ranges.subspan(at, 2));
        const std::uint64_t length = integerAt(ack.ranges.subspan(at + 2, 2));
        if (gap < 1 || length < 1 || low <= gap + length) return false;
        low -= gap + length;
    }
    return true;
}

}  // namespace

Result<AckFrame> parseAck(ByteView body) {
    if (body.size() < headSize) return fail(DropReason::X1Malformed);
    const std::size_t count = body[headSize - 1];
    if (count > limits::ackRanges) return fail(DropReason::AckInvalid);
    if (body.size() != headSize + count * rangeSize) return fail(DropReason::X1Malformed);

    AckFrame ack;
    ack.largest = integerAt(body.first(8));
    ack.delayMs = static_cast<std::uint16_t>(integerAt(body.subspan(8, 2)));
    ack.firstLength = static_cast<std::uint16_t>(integerAt(body.subspan(10, 2)));
    ack.ranges = body.subspan(headSize);
    if (!rangesAreSound(ack)) return fail(DropReason::AckInvalid);
    return ack;
}

void writeAck(Bytes& to, std::uint16_t delayMs, std::span<const SeqRange> newestFirst) {
    assert(!newestFirst.empty());
    const auto lengthOf = [](const SeqRange& range) {
        return std::min(range.last - range.first + 1, longest);
    };
    const std::size_t begin = to.size();
    to.push_back(ackType);
    appendInteger(to, 0, 2);  // the length, known at the end
    appendInteger(to, newestFirst[0].last, 8);
    appendInteger(to, delayMs, 2);
    appendInteger(to, lengthOf(newestFirst[0]), 2);
    to.push_back(0);  // the count, known at the end

    std::uint64_t low = newestFirst[0].last - lengthOf(newestFirst[0]) + 1;
    std::uint8_t count = 0;
    for (const SeqRange& range : newestFirst.subspan(1)) {
        const std::uint64_t gap = low - range.last - 1;
        if (gap > longest || count == limits::ackRanges) break;
        appendInteger(to, gap, 2);
        appendInteger(to, lengthOf(range), 2);
        low = range.last - lengthOf(range) + 1;
        ++count;
    }
    const std::size_t body = headSize + count * rangeSize;
    putInteger(std::span(to).subspan(begin + 1, 2), body);
    to[begin + limits::sessionFrameHeader + headSize - 1] = count;
}

}  // namespace vaultgram
