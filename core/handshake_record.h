// The four records of the x1 handshake, read and written. PROTOCOL.md, section 4.1.
//
//   PROBE   I->R  01 || n(16)                                   17 bytes
//   ANSWER  R->I  02 || n(16) || e_R(32) || tok(16)             65
//   INIT    I->R  03 || e_I(32) || tok(16) || Box(164)         213
//   RESP    R->I  04 || cid_I(8) || Box(164)                   173
//
// Each is the x field of a plaintext v2 frame of exactly 1200 bytes.
#pragma once

#include "core/bytes.h"
#include "core/ephemeral_key.h"
#include "core/frame.h"
#include "core/handshake_token.h"
#include "core/keys.h"
#include "core/random.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <variant>

namespace vaultgram {

using ProbeNonce = PublicValue<struct ProbeNonceTag, 16>;
using ConnectionId = PublicValue<struct ConnectionIdTag, 8>;  // chosen by who receives under it

using ProbeBytes = std::array<std::uint8_t, 17>;
using AnswerBytes = std::array<std::uint8_t, 65>;
using InitBytes = std::array<std::uint8_t, 213>;
using RespBytes = std::array<std::uint8_t, 173>;

struct ProbeRecord {
    ProbeNonce nonce;
};
struct AnswerRecord {
    ProbeNonce nonce;
    EphemeralPublicKey responderKey;
    Token token;
};
// The views are into the datagram. `whole` is the record as it was sent.
struct InitRecord {
    EphemeralPublicKey initiatorKey;
    Token token;
    ByteView box;
    ByteView whole;
};
struct RespRecord {
    ConnectionId to;  // cid_I
    ByteView box;
    ByteView whole;
};
using HandshakeRecord = std::variant<ProbeRecord, AnswerRecord, InitRecord, RespRecord>;

// Of a frame that came in a datagram of this size. Errors: ProbeShort (a PROBE or INIT
// below 1200 bytes: its answer could be larger than itself), X1Malformed.
[[nodiscard]] Result<HandshakeRecord> parseHandshake(const Frame& frame, std::size_t datagram);

[[nodiscard]] ProbeBytes encode(const ProbeRecord& probe);
[[nodiscard]] AnswerBytes encode(const AnswerRecord& answer);

// Appends the datagram of 1200 bytes that carries the record. REQUIRES: a record's size.
void appendHandshake(Bytes& to, ByteView record, Random& random);

}  // namespace vaultgram
