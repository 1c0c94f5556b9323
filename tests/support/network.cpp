#include "tests/support/network.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vaultgram {

Network::Network(std::uint64_t seed) : m_random(randomFrom(seed)) {}
Network::~Network() = default;

void Network::bind(const Endpoint& endpoint, Host& host) {
    EXPECT_FALSE(m_bound.contains(endpoint)) << endpoint.toString() << " is taken";
    m_bound[endpoint] = &host;
}

void Network::leave(Host& host) {
    m_hosts.erase(std::remove(m_hosts.begin(), m_hosts.end(), &host), m_hosts.end());
    std::erase_if(m_bound, [&](const auto& each) { return each.second == &host; });
}

void Network::put(const Endpoint& from, const Endpoint& to, ByteView datagram) {
    const Packet packet{m_now.instant, from, to, Bytes(datagram.begin(), datagram.end())};
    if (capturing) wire.push_back(packet);
    if (passes && !passes(packet)) return;
    if (route) {
        if (const auto arrives = route(packet)) m_flying.emplace(*arrives, packet);
        return;
    }
    if (m_random.uniform(0, 1) < conditions.loss) return;
    deliverAt(m_now.instant, packet);
    if (m_random.uniform(0, 1) < conditions.duplicate) deliverAt(m_now.instant, packet);
}

void Network::deliverAt(Instant when, const Packet& packet) {
    const double more = m_random.uniform(0, seconds(conditions.jitter));
    const auto late = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(more));
    m_flying.emplace(when + conditions.delay + late, packet);
}

void Network::watch(const Endpoint& from, ByteView datagram) {
    for (const std::string& canary : m_canaries)
        EXPECT_EQ(textOf(datagram).find(canary), std::string_view::npos)
            << "the canary is on the wire, sent by " << from.toString();
    if (expectsPlaintext) return;
    const auto text = plaintextIn(datagram);
    EXPECT_FALSE(text.has_value()) << from.toString() << " sent in the clear: " << *text;
}

Instant Network::nextEvent() const {
    Instant next = m_flying.empty() ? Instant::max() : m_flying.begin()->first;
    for (const Host* host : m_hosts) next = std::min(next, host->nextDeadline());
    return next;
}

void Network::deliverDue() {
    while (!m_flying.empty() && m_flying.begin()->first <= m_now.instant) {
        const Packet packet = std::move(m_flying.begin()->second);
        m_flying.erase(m_flying.begin());
        const auto found = m_bound.find(packet.to);
        if (found != m_bound.end()) found->second->receive(packet.to, packet.from, packet.bytes);
    }
}

void Network::pass(Duration duration) {
    passUntil([] { return false; }, duration);
}

bool Network::passUntil(const std::function<bool()>& done, Duration longest) {
    const Instant end = m_now.instant + longest;
    int atOnce = 0;
    while (!done()) {
        const Instant next = nextEvent();
        if (next > end) {
            m_now = m_now + (end - m_now.instant);
            return false;
        }
        atOnce = next > m_now.instant ? 0 : atOnce + 1;
        if (atOnce > 100'000) {
            ADD_FAILURE() << "the network never comes to rest";
            return false;
        }
        if (next > m_now.instant) m_now = m_now + (next - m_now.instant);
        deliverDue();
        const std::vector<Host*> hosts = m_hosts;
        for (Host* host : hosts)
            if (host->nextDeadline() <= m_now.instant) host->tick();
    }
    return true;
}

NodeHost::NodeHost(Network& network, const Endpoint& address, std::uint64_t seed,
                   Node::Config config, std::optional<std::uint64_t> identity)
    : m_network(network), m_address(address), m_config(config), m_test(seed, config, identity) {
    m_network.bind(address, *this);
    m_network.join(*this);
}

NodeHost::~NodeHost() {
    m_network.leave(*this);
}

Now NodeHost::now() const {
    Now now = m_network.now();
    now.wall += std::chrono::duration_cast<WallTime::duration>(clockOffset);
    return now;
}

void NodeHost::receive(const Endpoint& local, const Endpoint& from, ByteView datagram) {
    SocketId socket = SocketId::Main;
    for (const auto& [id, endpoint] : m_temporary)
        if (endpoint == local) socket = id;
    run([&](Node& node, Now at, Output& out) { node.receive(at, socket, from, datagram, out); });
}

void NodeHost::tick() {
    run([](Node& node, Now at, Output& out) { node.tick(at, out); });
}

PeerId NodeHost::add(const Endpoint& address, std::optional<KnownKey> key, const Pin& pin) {
    m_test.now = now();
    const PeerId peer = m_test.add(address, key, pin);
    carryOut();
    return peer;
}

void NodeHost::remove(PeerId peer) {
    m_test.now = now();
    m_test.remove(peer);
    carryOut();
}

MessageId NodeHost::say(PeerId peer, std::string_view text) {
    m_test.now = now();
    const MessageId message = m_test.say(peer, text);
    carryOut();
    return message;
}

void NodeHost::restart(std::uint64_t seed) {
    closeAll();
    m_test.restart(seed, m_config);
}

PeerInfo NodeHost::info(PeerId peer) {
    m_test.now = now();
    return m_test.info(peer);
}

int NodeHost::count(std::string_view text, Security security) const {
    int count = 0;
    for (const MessageReceived& each : m_test.all<MessageReceived>())
        count += each.text == text && each.security == security ? 1 : 0;
    return count;
}

void NodeHost::carryOut() {
    for (; m_carried < m_test.sent.size(); ++m_carried) {
        const TestNode::Sent& each = m_test.sent[m_carried];
        Endpoint from = m_address;
        if (each.socket != SocketId::Main) {
            const auto [place, isNew] = m_temporary.try_emplace(each.socket, m_address);
            if (isNew) {
                place->second.port = m_nextPort++;
                m_network.bind(place->second, *this);
            }
            from = place->second;
        }
        m_network.watch(from, each.bytes);
        m_network.put(from, each.to, each.bytes);
    }
    for (; m_closed < m_test.closed.size(); ++m_closed) {
        const auto found = m_temporary.find(m_test.closed[m_closed]);
        if (found == m_temporary.end()) continue;
        m_network.release(found->second);
        m_temporary.erase(found);
    }
    if (m_test.sent.size() > 10'000) {  // keep memory flat in long runs
        m_test.sent.clear();
        m_carried = 0;
    }
}

void NodeHost::forget() {
    m_test.forget();
    m_carried = m_closed = 0;
}

void NodeHost::moveTo(const Endpoint& address) {
    m_network.release(m_address);
    m_address = address;
    m_network.bind(address, *this);
}

void NodeHost::closeAll() {
    for (const auto& [id, endpoint] : m_temporary) m_network.release(endpoint);
    m_temporary.clear();
}

}  // namespace vaultgram
