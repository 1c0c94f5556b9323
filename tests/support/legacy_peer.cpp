#include "tests/support/legacy_peer.h"

#include "core/compression.h"
#include "core/frame.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vaultgram {
namespace {

using Json = nlohmann::json;

std::string textAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Duration uniform(Random& random, double low, double high) {
    return std::chrono::duration_cast<Duration>(
        std::chrono::duration<double>(random.uniform(low, high)));
}

Bytes base64In(const std::string& text) {
    const std::size_t padding = text.size() - std::min(text.size(), text.find('='));
    return fromBase64(text, text.size() / 4 * 3 - std::min<std::size_t>(padding, 2));
}

}  // namespace

LegacyPeer::LegacyPeer(Network& network, Kind kind, const Endpoint& bound, std::uint64_t seed)
    : m_network(network),
      m_kind(kind),
      m_bound(bound),
      m_source(bound),
      m_identity(seed),
      m_random(randomFrom(seed)) {
    if (kind == Kind::A) m_source.port = static_cast<std::uint16_t>(50'000 + seed % 10'000);
    m_network.bind(bound, *this);
    m_network.join(*this);
    m_nextCheck = m_network.now().instant + uniform(m_random, 5, 30);
}

LegacyPeer::~LegacyPeer() {
    m_network.leave(*this);
}

Now LegacyPeer::now() const {
    Now now = m_network.now();
    now.wall += std::chrono::duration_cast<WallTime::duration>(clockOffset);
    return now;
}

Instant LegacyPeer::nextDeadline() const {
    Instant next = m_nextCheck;
    for (const auto& [peer, due] : m_added) next = std::min(next, due);
    return next;
}

void LegacyPeer::tick() {
    if (now().instant >= m_nextCheck) {
        expire();
        m_nextCheck = now().instant + uniform(m_random, 5, 30);
    }
    for (auto& [peer, due] : m_added) {
        if (due > now().instant) continue;
        due = now().instant + uniform(m_random, 5, 20);
        announceTo(peer);
    }
}

void LegacyPeer::expire() {
    for (auto& [peer, slot] : m_slots)
        if (now().instant > slot.announced + 60s) slot.key.reset();
}

void LegacyPeer::add(const Endpoint& peer) {
    m_slots.try_emplace(peer);
    m_added[peer] = now().instant + uniform(m_random, 5, 20);
    announceTo(peer);
}

void LegacyPeer::restart(std::uint64_t seed) {
    m_identity = Identity(seed);
    if (m_kind == Kind::A) m_source.port = static_cast<std::uint16_t>(50'000 + seed % 10'000);
    m_slots.clear();
    for (auto& [peer, due] : m_added) due = now().instant;
}

bool LegacyPeer::hasKeyFor(const Endpoint& peer) const {
    const auto found = m_slots.find(peer);
    return found != m_slots.end() && found->second.key.has_value();
}

int LegacyPeer::count(std::string_view text, bool sealed) const {
    return static_cast<int>(std::count_if(shown.begin(), shown.end(), [&](const Shown& each) {
        return each.text == text && each.sealed == sealed;
    }));
}

void LegacyPeer::say(const Endpoint& peer, std::string_view text) {
    sendFrame(peer, textFrame(text), true);
}

void LegacyPeer::sendFrame(const Endpoint& peer, ByteView frame, bool mayBeSealed) {
    const auto found = m_slots.find(peer);
    const bool sealed = mayBeSealed && found != m_slots.end() && found->second.key;
    if (!sealed) return m_network.put(m_source, peer, frame);
    const EncPublicKey& key = *found->second.key;
    if (m_kind != Kind::C) {
        const Nonce16 nonce = m_random.bytes<16>();
        return m_network.put(m_source, peer,
                             m_identity.box(key, nonce, unixSeconds(now().wall), frame));
    }
    Bytes packet;
    vaultgram::sealTo(key, frame, packet);
    m_network.put(m_source, peer, packet);
}

void LegacyPeer::announceTo(const Endpoint& peer) {
    const std::string json = m_kind == Kind::C ? m_identity.announcementJsonC(m_bound.port)
                                               : m_identity.announcementJson(m_bound.port);
    sendFrame(peer, controlFrame(json), m_kind != Kind::B);
}

void LegacyPeer::receive(const Endpoint& /*local*/, const Endpoint& from, ByteView datagram) {
    const auto found = m_slots.find(from);
    if (found != m_slots.end() && !withinLimit(found->second)) {
        ++limited;
        return;
    }
    if (receiveSealed(from, datagram)) return;
    receiveFrame(from, datagram, false);
}

bool LegacyPeer::withinLimit(Slot& slot) {
    std::erase_if(slot.arrivals, [&](Instant each) { return each <= now().instant - 1s; });
    if (slot.arrivals.size() >= 100) return false;
    slot.arrivals.push_back(now().instant);
    return true;
}

bool LegacyPeer::receiveSealed(const Endpoint& from, ByteView datagram) {
    Bytes buffer;
    if (m_kind == Kind::C) {
        const auto opened = openSealed(m_identity.enc, datagram, buffer);
        if (opened) receiveFrame(from, opened->bytes(), true);
        return opened.has_value();
    }
    const auto found = m_slots.find(from);
    if (found == m_slots.end() || !found->second.key) return false;
    const auto box = openBox(m_identity, *found->second.key, datagram);
    if (!box) return false;
    const double age = unixSeconds(now().wall) - box->timestamp;
    if (!(age >= 0 && age <= 60) || !found->second.seen.insert(box->nonce).second) {
        ++refused;
        return true;
    }
    receiveFrame(from, box->frame, true);
    return true;
}

void LegacyPeer::receiveFrame(const Endpoint& from, ByteView raw, bool sealed) {
    const auto frame = decodeFrame(raw);
    if (!frame) return;
    if (!frame->control.empty()) learn(from, frame->control);
    if (frame->payload.empty()) return;
    Decompressor decompressor;
    std::string text;
    if (decompressor.decompress(frame->payload, text)) shown.push_back({from, text, sealed});
}

// A believes whatever verifies, B wants the text to be the keys, C believes all.
bool LegacyPeer::believes(ByteView text) const {
    if (m_kind == Kind::C) return true;
    const Json json = Json::parse(textOf(text), nullptr, false);
    const Bytes signer = base64In(textAt(json, "sign_key"));
    const Bytes combined = base64In(textAt(json, "signature"));
    if (signer.size() != 32 || combined.size() < 64) return false;
    SignPublicKey::Array key{};
    Signature::Array signature{};
    std::copy_n(signer.begin(), key.size(), key.begin());
    std::copy_n(combined.begin(), signature.size(), signature.begin());
    const ByteView said = ByteView(combined).subspan(64);
    if (!verifies(Signature(signature), SignPublicKey(key), said)) return false;
    return m_kind == Kind::A || textOf(said) == textAt(json, "enc_key") + textAt(json, "sign_key");
}

void LegacyPeer::learn(const Endpoint& from, ByteView text) {
    const Json json = Json::parse(textOf(text), nullptr, false);
    if (!json.is_object() || !json.contains("enc_key") || !believes(text)) return;
    Endpoint peer = from;
    if (const auto port = json.find("port"); port != json.end() && port->is_number_integer())
        peer.port = static_cast<std::uint16_t>(port->get<int>());
    const auto [place, isNew] = m_slots.try_emplace(peer);
    const Bytes raw = base64In(textAt(json, "enc_key"));
    place->second.key.reset();  // "?" is no usable key
    if (raw.size() == EncPublicKey::size) {
        EncPublicKey::Array key{};
        std::copy_n(raw.begin(), key.size(), key.begin());
        place->second.key = EncPublicKey(key);
    }
    place->second.announced = now().instant;
    if (isNew) announceTo(peer);
}

}  // namespace vaultgram
