// Announcements of public keys: written, read, and verified strictly.
//
//   {"enc_key": b64(32), "sign_key": b64(32), "signature": b64(64 + 88) [, "port": int]}
//
// The signature is in libsodium's combined form: Ed25519(T) || T, T the two key
// texts one after the other. It proves that who holds sign_key named enc_key, and
// nothing about who that is. PROTOCOL.md, sections 2.5 and 3.2.
#pragma once

#include "core/control.h"
#include "core/keys.h"
#include "core/result.h"

#include <optional>
#include <string>

namespace vaultgram {

enum class Generation : std::uint8_t { AB, C };

struct Announcement {
    EncPublicKey key;
    Generation generation = Generation::AB;
    std::optional<std::uint16_t> port;  // a hint which contact is meant, no more
};

[[nodiscard]] bool isAnnouncement(const Control& control);
// The signed question "which key have you?": its enc_key is "?".
[[nodiscard]] bool isProbe(const Control& control);

// Errors: AnnounceKey, AnnounceSignature.
[[nodiscard]] Result<Announcement> verifyAnnouncement(const Control& control);

// Ours: JSON without port.
[[nodiscard]] std::string writeAnnouncement(const EncPublicKey& key, const SignKeyPair& signer);
// `throwaway` is made for one probe.
[[nodiscard]] std::string writeProbe(const SignKeyPair& throwaway);

}  // namespace vaultgram
