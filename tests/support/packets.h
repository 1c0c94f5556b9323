// Packets as another program would make them, honest or not: the raw material of
// the tests. Nothing here is checked for sense, that is the point.
#pragma once

#include "core/box.h"
#include "core/endpoint.h"
#include "core/identity.h"
#include "core/keys.h"
#include "core/now.h"
#include "core/own_nonce.h"
#include "core/random.h"

#include <optional>
#include <string>
#include <string_view>

namespace vaultgram {

[[nodiscard]] Random randomFrom(std::uint64_t seed);
[[nodiscard]] IdentityKeyPair identityFrom(std::uint64_t seed);
[[nodiscard]] Bytes randomBytes(Random& random, std::size_t size);
[[nodiscard]] Bytes fromHex(std::string_view hex);
[[nodiscard]] Endpoint at(std::string_view text);       // "10.0.0.1:11000"; throws if it is none
[[nodiscard]] std::string longText(std::size_t bytes);  // printable, hard to compress

[[nodiscard]] Bytes bytesOf(std::string_view text);
// One zstd frame.
[[nodiscard]] Bytes payloadOf(std::string_view text);
// Plaintext frames, padded to the usual size of MTU 1400.
[[nodiscard]] Bytes textFrame(std::string_view text);
[[nodiscard]] Bytes controlFrame(std::string_view json);
[[nodiscard]] Bytes paddedFrame(ByteView payload, ByteView control, std::size_t size = 1293);

// The keys of some other program, and what it can make of them.
struct Identity {
    explicit Identity(std::uint64_t seed);

    EncKeyPair enc;
    SignKeyPair sign;
    mutable Random random;

    [[nodiscard]] const EncPublicKey& key() const { return enc.publicKey; }
    // JSON as the reference writes it; no port if it is empty.
    [[nodiscard]] std::string announcementJson(std::optional<int> port) const;
    [[nodiscard]] std::string announcementJsonC(int port) const;
    [[nodiscard]] Bytes announcement(std::optional<int> port = {}) const;
    [[nodiscard]] Bytes announcementC(int port) const;

    [[nodiscard]] Bytes box(const EncPublicKey& to, ByteView inner) const;
    [[nodiscard]] Bytes box(const EncPublicKey& to, const Nonce16& nonce, double timestamp,
                            ByteView frame) const;
    // A text, sealed: fresh nonce, stamped `now`.
    [[nodiscard]] Bytes sealed(const EncPublicKey& to, std::string_view text, Now now) const;
    // Generation C: nobody signs it.
    [[nodiscard]] static Bytes anonymous(const EncPublicKey& to, std::string_view text);
};

// What a packet carries, if it is a Box from `sender` to `receiver`.
struct OpenedBox {
    Nonce16 nonce;
    double timestamp;
    Bytes frame;
    std::string text;  // of its payload, if it has one
};
[[nodiscard]] std::optional<OpenedBox> openBox(const Identity& receiver, const EncPublicKey& sender,
                                               ByteView packet);
[[nodiscard]] std::optional<std::string> openAnonymous(const Identity& receiver, ByteView packet);

// The text in the clear in this datagram, if any: what must never leave.
[[nodiscard]] std::optional<std::string> plaintextIn(ByteView datagram);
// The JSON in the clear in this datagram, if any.
[[nodiscard]] std::string controlIn(ByteView datagram);
[[nodiscard]] bool isAnnouncementOf(const EncPublicKey& key, ByteView datagram);
[[nodiscard]] bool isProbeDatagram(ByteView datagram);

}  // namespace vaultgram
