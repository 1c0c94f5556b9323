// The v2 frame: one msgpack map {v, p, c, g} and, for x1, x.
//
// Written in exactly one form; read in every form that the reference can write
// and in no other. Reading allocates nothing that a length field asks for: the
// fields are views into the datagram. Source: PROTOCOL.md, section 2.1.
#pragma once

#include "core/bytes.h"
#include "core/random.h"
#include "core/result.h"

#include <cstddef>

namespace vaultgram {

struct Frame {
    ByteView payload{};       // p: one zstd frame of user text, or empty
    ByteView control{};       // c: a JSON object, or empty
    ByteView handshake{};     // x: an x1 record, or empty
    std::size_t padding = 0;  // bytes of g
};

// Errors: FrameMalformed, Version. The views are valid as long as `raw` is.
[[nodiscard]] Result<Frame> decodeFrame(ByteView raw);

enum class Padding { Random, Zeros };  // in plaintext; where nobody sees it

// Appends one frame with the payload and control of `frame`, padded to `size` bytes (one
// more where the header of g needs it, see 2.2). REQUIRES: frameSize(...) <= size.
void appendFrame(Bytes& to, const Frame& frame, std::size_t size, Padding padding, Random& random);
// The same without padding.
void appendBareFrame(Bytes& to, ByteView payload, ByteView control);

// Appends a frame with nothing but a handshake record and random padding, of exactly
// `size` bytes. REQUIRES: record <= 255 bytes, 256..65,535 bytes of padding.
void appendHandshakeFrame(Bytes& to, ByteView record, std::size_t size, Random& random);

// Whether a datagram that did not parse was meant to be a frame: a map with a text
// for its first key, or too short to be a Box. A sealed packet looks so by chance
// once in 125.
[[nodiscard]] bool looksLikeFrame(ByteView datagram);

}  // namespace vaultgram
