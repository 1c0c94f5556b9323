#include "core/compression.h"

#include "core/limits.h"
#include "core/utf8.h"

#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>
#include <optional>

namespace vaultgram {
namespace {

constexpr std::array<std::uint8_t, 4> magic{0x28, 0xb5, 0x2f, 0xfd};
constexpr int level = 3;

void appendLittleEndian(Bytes& to, std::size_t value, unsigned bytes) {
    for (unsigned i = 0; i < bytes; ++i) to.push_back(static_cast<std::uint8_t>(value >> (8U * i)));
}

// RFC 8878 section 3.1.1.1.1: a single segment, its content size in 1, 2 or 4 bytes.
void appendRawFrame(Bytes& to, std::string_view text) {
    append(to, magic);
    if (text.size() < 256) {
        to.push_back(0x20);
        appendLittleEndian(to, text.size(), 1);
    } else if (text.size() < 256 + 65536) {
        to.push_back(0x60);
        appendLittleEndian(to, text.size() - 256, 2);
    }
    const std::size_t lastRawBlock = 1;
    appendLittleEndian(to, text.size() << 3U | lastRawBlock, 3);
    append(to, view(text));
}

// The text of a frame in the form above, if it is exactly that.
std::optional<ByteView> textOfRawFrame(ByteView payload) {
    constexpr std::size_t block = 3;
    if (payload.size() < magic.size() + 2 + block ||
        !std::equal(magic.begin(), magic.end(), payload.begin()))
        return {};
    const bool narrow = payload[4] == 0x20;
    const std::size_t header = magic.size() + (narrow ? 2 : 3);
    if ((!narrow && payload[4] != 0x60) || payload.size() < header + block) return {};
    const auto at = [payload](std::size_t index) { return std::size_t{payload[index]}; };
    const std::size_t size = narrow ? at(5) : (at(5) | at(6) << 8U) + 256U;
    const std::size_t blockHeader = at(header) | at(header + 1) << 8U | at(header + 2) << 16U;
    const bool rawAndLast = blockHeader == (size << 3U | 1U);
    if (!rawAndLast || payload.size() != header + block + size || size > limits::text) return {};
    return payload.last(size);
}

// What the frame header says, before the library sees it. RFC 8878 section 3.1.1.1.
Status checkHeader(ByteView payload) {
    constexpr std::size_t smallest = 6;
    if (payload.size() < smallest || !std::equal(magic.begin(), magic.end(), payload.begin()))
        return fail(DropReason::PayloadMalformed);
    const unsigned descriptor = payload[4];
    const bool singleSegment = (descriptor & 0x20U) != 0;
    if (!singleSegment) {
        const unsigned exponent = payload[5] >> 3U, mantissa = payload[5] & 7U;
        const std::uint64_t base = std::uint64_t{1} << (10 + exponent);
        if (base + base / 8 * mantissa > limits::zstdWindow) return fail(DropReason::PayloadWindow);
    }
    const bool usesDictionary = (descriptor & 3U) != 0;
    if (usesDictionary) return fail(DropReason::PayloadMalformed);

    const auto declared = ZSTD_getFrameContentSize(payload.data(), payload.size());
    if (declared == ZSTD_CONTENTSIZE_ERROR) return fail(DropReason::PayloadMalformed);
    if (declared != ZSTD_CONTENTSIZE_UNKNOWN && declared > limits::text)
        return fail(DropReason::PayloadTooLarge);
    return {};
}

}  // namespace

std::size_t rawFrameSize(std::size_t textSize) {
    return textSize + magic.size() + 1 + (textSize < 256 ? 1 : 2) + 3;
}

void Compressor::Free::operator()(ZSTD_CCtx_s* context) const {
    ZSTD_freeCCtx(context);
}
void Decompressor::Free::operator()(ZSTD_DCtx_s* context) const {
    ZSTD_freeDCtx(context);
}

Compressor::Compressor() : m_context(ZSTD_createCCtx()) {
    if (!m_context) throw std::bad_alloc();
}

void Compressor::compress(std::string_view text, std::size_t wanted, Bytes& into) {
    assert(text.size() <= limits::text);
    if (rawFrameSize(text.size()) <= wanted) return appendRawFrame(into, text);

    const std::size_t begin = into.size();
    into.resize(begin + ZSTD_compressBound(text.size()));
    const std::size_t size = ZSTD_compressCCtx(
        m_context.get(), into.data() + begin, into.size() - begin, text.data(), text.size(), level);
    assert(ZSTD_isError(size) == 0);  // the buffer is large enough by construction
    into.resize(begin + size);
}

Decompressor::Decompressor() : m_context(ZSTD_createDCtx()) {
    if (!m_context) throw std::bad_alloc();
}

Status Decompressor::decompress(ByteView payload, std::string& into) {
    if (const auto text = textOfRawFrame(payload)) {
        if (!isUtf8(*text)) return fail(DropReason::PayloadUtf8);
        into =
            std::string(textOf(*text));  // a new one: assign() would first look for room in the old
        return {};
    }
    if (const Status header = checkHeader(payload); !header) return header;
    // A truncated frame is an error here, a second one shows as bytes left over.
    const std::size_t frame = ZSTD_findFrameCompressedSize(payload.data(), payload.size());
    const bool oneWholeFrame = ZSTD_isError(frame) == 0 && frame == payload.size();

    // One call into a buffer of the largest text: no window is allocated, and what
    // does not fit stops there.
    if (m_buffer.empty()) m_buffer.resize(limits::text);
    const ByteView first =
        oneWholeFrame || ZSTD_isError(frame) != 0 ? payload : payload.first(frame);
    const std::size_t size = ZSTD_decompressDCtx(m_context.get(), m_buffer.data(), m_buffer.size(),
                                                 first.data(), first.size());
    if (ZSTD_getErrorCode(size) == ZSTD_error_dstSize_tooSmall)
        return fail(DropReason::PayloadTooLarge);
    if (ZSTD_isError(size) != 0 || !oneWholeFrame) return fail(DropReason::PayloadMalformed);

    const ByteView text = ByteView(m_buffer).first(size);
    if (!isUtf8(text)) return fail(DropReason::PayloadUtf8);
    into.assign(textOf(text));
    return {};
}

}  // namespace vaultgram
