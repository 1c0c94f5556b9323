// User text as one zstd frame (RFC 8878), and back, within bounds.
//
// Every packet is padded to the same size, so a text is compressed only if it
// would not fit into one packet; else it is written as a raw block, which every
// zstd decoder reads (0.002 us instead of 2.6). Contexts are reused.
#pragma once

#include "core/bytes.h"
#include "core/result.h"

#include <memory>
#include <string>
#include <string_view>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace vaultgram {

// Overhead of the raw form in bytes: magic 4, descriptor 1, size 1..4, block header 3.
[[nodiscard]] std::size_t rawFrameSize(std::size_t textSize);

class Compressor {
public:
    Compressor();
    // Appends one zstd frame: raw if that is at most `wanted` bytes, else compressed.
    // REQUIRES: text.size() <= limits::text.
    void compress(std::string_view text, std::size_t wanted, Bytes& into);

private:
    struct Free {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
};

class Decompressor {
public:
    Decompressor();
    // Overwrites `into`, at most limits::text bytes; its memory is bounded whatever
    // the frame declares. Errors: PayloadMalformed, PayloadWindow, PayloadTooLarge,
    // PayloadUtf8.
    [[nodiscard]] Status decompress(ByteView payload, std::string& into);

private:
    struct Free {
        void operator()(ZSTD_DCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
    Bytes m_buffer;
};

}  // namespace vaultgram
