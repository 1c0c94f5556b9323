// Why a datagram, or a part of one, was not accepted. The names are those of
// PROTOCOL.md, section 10; statistics, logs and the windows use them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vaultgram {

enum class DropReason : std::uint8_t {
    FrameMalformed,
    Version,
    ControlMalformed,
    PayloadMalformed,
    PayloadWindow,
    PayloadTooLarge,
    PayloadUtf8,
    Undecodable,
    AnnounceKey,
    AnnounceSignature,
    ProbeConflict,
    ProbeFlood,
    InnerShort,
    Reflected,
    Replay,
    LegacyStale,
    TimestampInvalid,
    SealUnexpected,
    PlaintextRefused,
    PlaintextStranger,
    ProbeShort,
    X1Malformed,
    TokenBad,
    InitReplayed,
    Limited,
    ProofBad,
    KeyLowOrder,
    OwnIdentity,
    IdentityUnknown,
    IdentityMismatch,
    DowngradeRefused,
    AnswerUnsolicited,
    RespUnsolicited,
    IdentityInTwoPlaces,  // a notice: nothing was dropped
    Blocked,
    CidUnknown,
    AuthFailed,
    FrameUnknown,
    FrameValue,
    AckInvalid,
    ReassemblyExpired,
    StoreFailed,
    OfferName,
    OfferSize,
    FileUnwanted,
    FileHash,
    FileChanged,
    TooLarge,
};

inline constexpr std::size_t dropReasonCount = 48;

// "frame-malformed", "version", ...
[[nodiscard]] std::string_view name(DropReason reason);
[[nodiscard]] std::optional<DropReason> dropReasonNamed(std::string_view name);

}  // namespace vaultgram
