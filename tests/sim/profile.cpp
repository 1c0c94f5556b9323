#include "tests/sim/profile.h"

#include <sstream>

namespace vaultgram::sim {
namespace {

Endpoint addressOf(int number) {
    return {IpAddress::v4(10, 0, 0, static_cast<std::uint8_t>(number)), 11000};
}

std::string textOf(int from, int to, int count) {
    return std::to_string(from) + " to " + std::to_string(to) + ", " + std::to_string(count);
}

}  // namespace

Profile::Profile(Network& network, int number, std::uint64_t seed, Findings& findings,
                 Node::Config config)
    : m_number(number),
      m_findings(findings),
      m_random(randomFrom(seed * 1000 + static_cast<std::uint64_t>(number))),
      m_host(network, addressOf(number), m_random.next(), config,
             static_cast<std::uint64_t>(number)) {}

void Profile::befriend(Profile& other, bool pin) {
    Contact contact{other.number(), other.address(), {}};
    if (pin) contact.pin.id = other.id();
    m_store.contacts[other.number()] = contact;
    m_peers[other.number()] = m_host.add(contact.address, {}, contact.pin);
}

void Profile::say(Profile& to) {
    const MsgId id(m_random.bytes<MsgId::size>());
    const auto convSeq = static_cast<std::uint64_t>(m_nextText);
    const Row row{to.number(), textOf(m_number, to.number(), m_nextText++), convSeq};
    m_store.sent[id] = row;
    send(id, row);
}

void Profile::send(const MsgId& id, const Row& row) {
    m_host.run([&](Node& node, Now now, Output& out) {
        const auto handle = node.send(now, m_peers.at(row.to), row.text, out, {id, row.convSeq});
        if (!handle) return m_findings.add("a text was refused");
        m_handles[*handle] = id;
    });
}

void Profile::restart(std::uint64_t seed) {
    readEvents();
    m_host.restart(seed);
    load();
}

void Profile::restoreBackup(std::uint64_t seed) {
    readEvents();
    m_store = m_backup;
    m_host.restart(seed);
    load();
}

void Profile::load() {
    m_host.forget();
    m_peers.clear();
    m_handles.clear();
    m_seen.clear();
    for (const auto& [number, contact] : m_store.contacts)
        m_peers[number] = m_host.add(contact.address, {}, contact.pin);
    for (const auto& [id, row] : m_store.sent)
        if (!row.delivered) send(id, row);
}

void Profile::rotate() {
    m_host.run([](Node& node, Now now, Output& out) { node.rotateKeys(now, {}, out); });
}

void Profile::tryEverything(const std::vector<Profile*>& everybody) {
    for (const Profile* each : everybody) {
        const auto peer = m_peers.find(each->number());
        if (peer == m_peers.end()) continue;
        m_host.run([&](Node& node, Now now, Output& out) {
            node.addAddress(now, peer->second, each->address(), out);
        });
    }
    m_host.run([](Node& node, Now now, Output& out) { node.retryAll(now, out); });
}

void Profile::readEvents() {
    const std::vector<Event> events = m_host.seen().events;
    m_host.forget();
    for (const Event& event : events) {
        if (const auto* message = std::get_if<MessageReceived>(&event)) onReceived(*message);
        const auto* change = std::get_if<MessageChanged>(&event);
        if (change != nullptr && change->state == MessageState::Delivered)
            m_store.sent[m_handles.at(change->message)].delivered = true;
    }
    for (auto& [number, contact] : m_store.contacts) {
        const PeerInfo info = m_host.info(m_peers.at(number));
        contact.pin.id = info.pin;
        contact.address = info.source.value_or(info.address);
        if (info.pin && *info.pin != identityFrom(static_cast<std::uint64_t>(number)).id())
            m_findings.add("a wrong identity is pinned");
    }
}

void Profile::onReceived(const MessageReceived& message) {
    int from = 0;
    for (const auto& [number, peer] : m_peers)
        if (peer == message.peer) from = number;
    const std::string begin = std::to_string(from) + " to " + std::to_string(m_number) + ",";
    if (from == 0 || message.text.rfind(begin, 0) != 0)
        m_findings.add("'" + message.text + "' came to " + std::to_string(m_number) + " from " +
                       std::to_string(from));
    if (message.security != Security::Sealed) m_findings.add("a text was not sealed");
    if (!m_seen.insert(message.id).second) m_findings.add("'" + message.text + "' came twice");
    m_store.shown.insert(message.id);
}

bool Profile::connectedToAll() {
    for (const auto& [number, peer] : m_peers)
        if (m_host.info(peer).presence != Presence::Connected) return false;
    return true;
}

bool Profile::allDelivered() const {
    for (const auto& [id, row] : m_store.sent)
        if (!row.delivered) return false;
    return true;
}

std::string Profile::describe() {
    std::ostringstream text;
    text << m_number << " at " << address().toString() << ':';
    for (const auto& [number, peer] : m_peers) {
        const PeerInfo info = m_host.info(peer);
        text << "  " << number << " presence " << static_cast<int>(info.presence) << " trust "
             << static_cast<int>(info.trust) << " waiting " << info.waiting;
    }
    return text.str();
}

}  // namespace vaultgram::sim
