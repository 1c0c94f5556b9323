// Decompressor: what comes out is UTF-8 of at most 64 KiB, and the same as what zstd
// alone makes of it.
#include "core/compression.h"
#include "core/limits.h"
#include "core/utf8.h"
#include "tests/fuzz/fuzz.h"

#include <zstd.h>

namespace vaultgram {
namespace {

void check(ByteView payload) {
    static Decompressor decompressor;
    static Bytes reference(limits::text);
    std::string text;
    const Status done = decompressor.decompress(payload, text);
    const std::size_t size =
        ZSTD_decompress(reference.data(), reference.size(), payload.data(), payload.size());
    const ByteView expected = ByteView(reference).first(ZSTD_isError(size) != 0 ? 0 : size);
    if (!done) {
        require(done.error() == DropReason::PayloadMalformed ||
                    done.error() == DropReason::PayloadWindow ||
                    done.error() == DropReason::PayloadTooLarge ||
                    done.error() == DropReason::PayloadUtf8,
                "its reason");
        if (done.error() == DropReason::PayloadUtf8)
            require(ZSTD_isError(size) == 0 && !isUtf8(expected), "no UTF-8");
        return;
    }
    require(text.size() <= limits::text && isUtf8(view(text)), "a text within its limit");
    require(ZSTD_isError(size) == 0 && textOf(expected) == text, "what zstd makes of it");
}

// And whatever can be compressed comes back.
void checkRoundTrip(ByteView text) {
    static Compressor compressor;
    static Decompressor decompressor;
    if (!isUtf8(text) || text.size() > limits::text) return;
    for (const std::size_t wanted : {std::size_t{0}, std::size_t{100'000}}) {
        Bytes payload;
        std::string again;
        compressor.compress(textOf(text), wanted, payload);
        require(decompressor.decompress(payload, again).has_value(), "ours is read");
        require(again == textOf(text), "and is the same");
    }
}

}  // namespace
}  // namespace vaultgram

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    vaultgram::check({data, size});
    vaultgram::checkRoundTrip({data, size});
    return 0;
}
