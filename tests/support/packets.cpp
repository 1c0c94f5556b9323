#include "tests/support/packets.h"

#include "core/announcement.h"
#include "core/compression.h"
#include "core/control.h"
#include "core/frame.h"
#include "core/limits.h"

#include <algorithm>
#include <stdexcept>

namespace vaultgram {
namespace {

EncKeyPair encOf(Random& random) {
    return EncKeyPair::generate(random);
}
SignKeyPair signOf(Random& random) {
    return SignKeyPair::generate(random);
}

std::string textIn(ByteView payload) {
    Decompressor decompressor;
    std::string text;
    if (!decompressor.decompress(payload, text)) return "<not a text>";
    return text;
}

std::string withPort(std::string json, std::optional<int> port) {
    if (!port) return json;
    json.pop_back();
    return json + R"(, "port": )" + std::to_string(*port) + '}';
}

}  // namespace

Random randomFrom(std::uint64_t seed) {
    Random::Seed bytes{};
    for (std::size_t i = 0; i < 8; ++i) bytes[i] = static_cast<std::uint8_t>(seed >> (8 * i));
    return Random(bytes);
}

IdentityKeyPair identityFrom(std::uint64_t seed) {
    Random random = randomFrom(0x1d000000 + seed);
    return IdentityKeyPair::generate(random);
}

Bytes randomBytes(Random& random, std::size_t size) {
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

Bytes fromHex(std::string_view hex) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    Bytes bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<std::uint8_t>(digit(hex[i]) * 16 + digit(hex[i + 1])));
    return bytes;
}

Endpoint at(std::string_view text) {
    const auto endpoint = Endpoint::parse(text);
    if (!endpoint) throw std::invalid_argument(std::string(text));
    return *endpoint;
}

std::string longText(std::size_t bytes) {
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    Random random = randomFrom(bytes);
    std::string text;
    while (text.size() < bytes) text += letters[random.next() % letters.size()];
    return text;
}

Bytes bytesOf(std::string_view text) {
    return {view(text).begin(), view(text).end()};
}

Bytes payloadOf(std::string_view text) {
    Compressor compressor;
    Bytes payload;
    compressor.compress(text, limits::datagram * 2, payload);
    return payload;
}

Bytes paddedFrame(ByteView payload, ByteView control, std::size_t size) {
    Random random = randomFrom(7);
    Bytes frame;
    appendFrame(frame, {payload, control}, size, Padding::Random, random);
    return frame;
}

Bytes textFrame(std::string_view text) {
    return paddedFrame(payloadOf(text), {});
}
Bytes controlFrame(std::string_view json) {
    return paddedFrame({}, view(json));
}

Identity::Identity(std::uint64_t seed)
    : enc([&] {
          Random r = randomFrom(seed ^ 0xe0e0);
          return encOf(r);
      }()),
      sign([&] {
          Random r = randomFrom(seed ^ 0x5151);
          return signOf(r);
      }()),
      random(randomFrom(seed ^ 0xabcdef)) {}

std::string Identity::announcementJson(std::optional<int> port) const {
    return withPort(writeAnnouncement(key(), sign), port);
}

std::string Identity::announcementJsonC(int port) const {
    return withPort(R"({"enc_key": ")" + toBase64(key().view()) + R"("})", port);
}

Bytes Identity::announcement(std::optional<int> port) const {
    return controlFrame(announcementJson(port));
}

Bytes Identity::announcementC(int port) const {
    return controlFrame(announcementJsonC(port));
}

Bytes Identity::box(const EncPublicKey& to, ByteView inner) const {
    Bytes packet;
    Box::between(enc.secret, to)->seal(random, inner, packet);
    return packet;
}

Bytes Identity::box(const EncPublicKey& to, const Nonce16& nonce, double timestamp,
                    ByteView frame) const {
    Bytes inner(nonce.begin(), nonce.end());
    appendDouble(inner, timestamp);
    append(inner, frame);
    return box(to, inner);
}

Bytes Identity::sealed(const EncPublicKey& to, std::string_view text, Now now) const {
    return box(to, random.bytes<16>(), unixSeconds(now.wall), textFrame(text));
}

Bytes Identity::anonymous(const EncPublicKey& to, std::string_view text) {
    Bytes packet;
    sealTo(to, textFrame(text), packet);
    return packet;
}

std::optional<OpenedBox> openBox(const Identity& receiver, const EncPublicKey& sender,
                                 ByteView packet) {
    Bytes buffer;
    const auto opened = Box::between(receiver.enc.secret, sender)->open(packet, buffer);
    if (!opened || opened->bytes().size() < limits::innerOverhead) return {};
    const ByteView inner = opened->bytes();
    OpenedBox box;
    std::copy_n(inner.begin(), box.nonce.size(), box.nonce.begin());
    box.timestamp = doubleAt(inner.subspan(16, 8));
    box.frame.assign(inner.begin() + 24, inner.end());
    if (const auto frame = decodeFrame(box.frame); frame && !frame->payload.empty())
        box.text = textIn(frame->payload);
    return box;
}

std::optional<std::string> openAnonymous(const Identity& receiver, ByteView packet) {
    Bytes buffer;
    const auto opened = openSealed(receiver.enc, packet, buffer);
    if (!opened) return {};
    const auto frame = decodeFrame(opened->bytes());
    return frame ? textIn(frame->payload) : std::string();
}

std::optional<std::string> plaintextIn(ByteView datagram) {
    const auto frame = decodeFrame(datagram);
    if (!frame || frame->payload.empty()) return {};
    return textIn(frame->payload);
}

std::string controlIn(ByteView datagram) {
    const auto frame = decodeFrame(datagram);
    return frame ? std::string(textOf(frame->control)) : std::string();
}

bool isAnnouncementOf(const EncPublicKey& key, ByteView datagram) {
    const auto control = decodeControl(view(controlIn(datagram)));
    if (!control) return false;
    const auto announcement = verifyAnnouncement(*control);
    return announcement && announcement->key == key;
}

bool isProbeDatagram(ByteView datagram) {
    const auto control = decodeControl(view(controlIn(datagram)));
    return control && isProbe(*control);
}

}  // namespace vaultgram
