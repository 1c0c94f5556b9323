// The system lines of a conversation: `text` of a StoredMessage of EntryKind::Notice is one
// of these codes. ui and cli word them. Codes on disk are never renamed.
#pragma once

#include <string_view>

namespace vaultgram::notice {

inline constexpr std::string_view keyChanged = "key-changed";    // another identity answers; held
inline constexpr std::string_view keyBack = "key-back";          // the known one answered again
inline constexpr std::string_view keyAccepted = "key-accepted";  // by the user, without comparing
inline constexpr std::string_view verified = "verified";         // by the user
inline constexpr std::string_view notVerified = "not-verified";  // taken back by the user
inline constexpr std::string_view blocked = "blocked";
inline constexpr std::string_view unblocked = "unblocked";
inline constexpr std::string_view pinForgotten =
    "pin-forgotten";                                 // "it went back to an old program"
inline constexpr std::string_view nowX1 = "now-x1";  // an old peer has an identity from now on
inline constexpr std::string_view legacyKeyChanged = "legacy-key-changed";  // can not be verified
inline constexpr std::string_view downgrade = "downgrade";  // somebody answers like an old program
inline constexpr std::string_view elsewhere = "elsewhere";  // another contact answers here
inline constexpr std::string_view twoPlaces = "in-two-places";  // its profile seems to run twice
inline constexpr std::string_view plaintextAllowed = "plaintext-allowed";
inline constexpr std::string_view plaintextForbidden = "plaintext-forbidden";
inline constexpr std::string_view plaintextReceived = "plaintext-received";
inline constexpr std::string_view damaged = "message-damaged";  // the store says so of a row

}  // namespace vaultgram::notice
