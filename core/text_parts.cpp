#include "core/text_parts.h"

#include "core/limits.h"
#include "core/sizes.h"
#include "core/utf8.h"

#include <algorithm>

namespace vaultgram {
namespace {

// The largest p: what is left of M beside the other fields.
std::size_t largestPayload(std::size_t baseMtu) {
    const std::size_t m = effectiveMtu(baseMtu);
    const std::size_t wide = m - frameSize(0, 0) - 1;  // p has a header of three bytes
    return wide > 0xff ? wide : wide + 1;
}

std::vector<std::string_view> cutInto(std::size_t count, std::string_view text) {
    std::vector<std::string_view> pieces;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t wanted = text.size() / (count - i);
        const std::size_t cut = i + 1 == count ? text.size() : characterBoundary(text, wanted);
        pieces.push_back(text.substr(0, cut));
        text.remove_prefix(cut);
    }
    return pieces;
}

// Empty if a part does not fit.
std::vector<Bytes> tryParts(std::size_t count, std::string_view text, std::size_t room,
                            Compressor& compressor) {
    std::vector<Bytes> payloads;
    for (const std::string_view piece : cutInto(count, text)) {
        const std::string part = '(' + std::to_string(payloads.size() + 1) + '/' +
                                 std::to_string(count) + ") " + std::string(piece);
        Bytes& payload = payloads.emplace_back();
        compressor.compress(part, room, payload);
        if (payload.size() > room) return {};
    }
    return payloads;
}

}  // namespace

Result<std::vector<Bytes>> textParts(std::string_view text, std::size_t baseMtu,
                                     Compressor& compressor) {
    if (!isUtf8(view(text))) return fail(DropReason::PayloadUtf8);
    if (text.size() > limits::text) return fail(DropReason::TooLarge);

    const std::size_t room = largestPayload(baseMtu);
    std::vector<Bytes> whole(1);
    whole.front().reserve(rawFrameSize(std::min(text.size(), room)));
    compressor.compress(text, room, whole.front());
    if (whole.front().size() <= room) return whole;

    for (std::size_t count = 2; count <= limits::parts; ++count) {
        std::vector<Bytes> payloads = tryParts(count, text, room, compressor);
        if (!payloads.empty()) return payloads;
    }
    return fail(DropReason::TooLarge);
}

}  // namespace vaultgram
