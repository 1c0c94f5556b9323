// decodeFrame: nothing that it returns lies outside the datagram, what is read can be
// written and read again, and its two ways of reading agree.
#include "core/frame.h"
#include "core/sizes.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace vaultgram {
namespace {

bool within(ByteView field, ByteView raw) {
    if (field.empty()) return true;
    return field.data() >= raw.data() && field.data() + field.size() <= raw.data() + raw.size();
}

bool same(ByteView a, ByteView b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

void checkAgain(const Frame& frame) {
    Bytes bare;
    appendBareFrame(bare, frame.payload, frame.control);
    require(bare.size() == frameSize(frame.payload.size(), frame.control.size()), "its size");
    const auto again = decodeFrame(bare);
    require(again.has_value(), "what was read can be written and read");
    require(same(again->payload, frame.payload), "the payload comes back");
    require(same(again->control, frame.control), "the control comes back");
}

// A map header of three bytes says what 0x8n says, but is never the usual form.
void checkBothWays(ByteView raw, const Result<Frame>& frame) {
    if (raw.empty() || (raw[0] & 0xf0U) != 0x80U) return;
    Bytes wide{0xde, 0x00, static_cast<std::uint8_t>(raw[0] & 15U)};
    wide.insert(wide.end(), raw.begin() + 1, raw.end());
    const auto other = decodeFrame(wide);
    require(other.has_value() == frame.has_value(), "both ways accept the same");
    if (!frame) return require(other.error() == frame.error(), "both ways give one reason");
    require(same(other->payload, frame->payload), "both ways find one payload");
    require(same(other->control, frame->control), "both ways find one control");
    require(same(other->handshake, frame->handshake), "both ways find one handshake");
    require(other->padding == frame->padding, "both ways find one padding");
}

}  // namespace
}  // namespace vaultgram

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vaultgram;
    const ByteView raw(data, size);
    static_cast<void>(looksLikeFrame(raw));
    const Result<Frame> frame = decodeFrame(raw);
    checkBothWays(raw, frame);
    if (!frame) return 0;
    require(within(frame->payload, raw) && within(frame->control, raw), "fields are views");
    require(within(frame->handshake, raw) && frame->padding <= size, "fields are views");
    checkAgain(*frame);
    return 0;
}
