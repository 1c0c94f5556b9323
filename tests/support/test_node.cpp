#include "tests/support/test_node.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vaultgram {

namespace {

Node made(Now now, const Node::Config& config, std::uint64_t seed,
          std::optional<std::uint64_t> identity) {
    if (identity) return {now, config, randomFrom(seed), identityFrom(*identity)};
    return {now, config, randomFrom(seed)};
}

}  // namespace

TestNode::TestNode(std::uint64_t seed, Node::Config config, std::optional<std::uint64_t> identity)
    : node(made(now, config, seed, identity)), m_identity(identity) {}

void TestNode::tick() {
    run([](Node& each, Now at, Output& out) { each.tick(at, out); });
}

void TestNode::pass(Duration duration) {
    const Now end = now + duration;
    int calls = 0;
    while (node.nextDeadline() <= end.instant) {
        if (node.nextDeadline() > now.instant) now = now + (node.nextDeadline() - now.instant);
        tick();
        if (++calls == 1'000'000) {
            ADD_FAILURE() << "the node never comes to rest";
            break;
        }
    }
    now = end;
    tick();
}

void TestNode::receive(const Endpoint& from, ByteView datagram, SocketId socket) {
    run([&](Node& each, Now at, Output& out) { each.receive(at, socket, from, datagram, out); });
    if (node.nextDeadline() <= now.instant) tick();
}

PeerId TestNode::add(const Endpoint& address, std::optional<KnownKey> key, const Pin& pin) {
    PeerId id{};
    run([&](Node& each, Now at, Output& out) {
        const auto added = each.addPeer(at, address, out, key, pin);
        EXPECT_TRUE(added.has_value());
        if (added) id = *added;
    });
    return id;
}

void TestNode::remove(PeerId peer) {
    run([&](Node& each, Now at, Output& out) { each.removePeer(at, peer, out); });
}

Result<MessageId, SendError> TestNode::trySay(PeerId peer, std::string_view text) {
    Result<MessageId, SendError> result = tl::unexpected(SendError::UnknownPeer);
    run([&](Node& each, Now at, Output& out) { result = each.send(at, peer, text, out); });
    return result;
}

MessageId TestNode::say(PeerId peer, std::string_view text) {
    const auto message = trySay(peer, text);
    EXPECT_TRUE(message.has_value());
    return message.value_or(MessageId{});
}

void TestNode::answer(const Endpoint& address, ByteView announcement) {
    const auto asked = probes();
    const auto last = std::find_if(asked.rbegin(), asked.rend(),
                                   [&](const Sent& each) { return each.to == address; });
    if (last == asked.rend()) {
        ADD_FAILURE() << "nobody asked " << address.toString();
        return;
    }
    receive(address, announcement, last->socket);
    pass(1s);
}

PeerId TestNode::meet(const Endpoint& address, const Identity& identity, Generation generation) {
    const PeerId peer = add(address);
    answer(address, generation == Generation::C ? identity.announcementC(address.port)
                                                : identity.announcement(address.port));
    pass(1s);
    EXPECT_EQ(info(peer).presence, Presence::Connected);
    return peer;
}

void TestNode::forget() {
    sent.clear();
    events.clear();
    closed.clear();
}

void TestNode::restart(std::uint64_t seed, Node::Config config) {
    node = made(now, config, seed, m_identity);
    m_open.clear();
}

PeerInfo TestNode::info(PeerId peer) const {
    const auto found = node.peer(now, peer);
    EXPECT_TRUE(found.has_value()) << "no such contact";
    return found.value_or(PeerInfo{});
}

std::vector<std::string> TestNode::texts() const {
    std::vector<std::string> found;
    for (const MessageReceived& message : all<MessageReceived>()) found.push_back(message.text);
    return found;
}

std::vector<TestNode::Sent> TestNode::probes() const {
    std::vector<Sent> found;
    std::copy_if(sent.begin(), sent.end(), std::back_inserter(found),
                 [](const Sent& each) { return isProbeDatagram(each.bytes); });
    return found;
}

std::vector<TestNode::Sent> TestNode::announcements() const {
    std::vector<Sent> found;
    std::copy_if(sent.begin(), sent.end(), std::back_inserter(found),
                 [this](const Sent& each) { return isAnnouncementOf(key(), each.bytes); });
    return found;
}

std::vector<TestNode::Sent> TestNode::sealedTo(const Endpoint& to) const {
    std::vector<Sent> found;
    std::copy_if(sent.begin(), sent.end(), std::back_inserter(found), [&](const Sent& each) {
        return each.to == to && controlIn(each.bytes).empty() && !plaintextIn(each.bytes);
    });
    return found;
}

std::vector<SocketId> TestNode::openSockets() const {
    return m_open;
}

void TestNode::absorb(Output& out) {
    followSockets(out);
    out.clear();
}

void TestNode::followSockets(const Output& out) {
    for (const Output::Transmit& each : out.transmits) {
        const bool isNew = std::find(m_open.begin(), m_open.end(), each.socket) == m_open.end();
        if (each.socket != SocketId::Main && isNew) m_open.push_back(each.socket);
    }
    for (const SocketId socket : out.closed) {
        const auto found = std::find(m_open.begin(), m_open.end(), socket);
        EXPECT_NE(found, m_open.end()) << "a socket is closed that is not open";
        if (found != m_open.end()) m_open.erase(found);
    }
}

void TestNode::collect() {
    followSockets(m_out);
    for (const Output::Transmit& each : m_out.transmits) {
        const ByteView bytes = m_out.datagram(each);
        sent.push_back({now.instant, each.socket, each.to, Bytes(bytes.begin(), bytes.end())});
    }
    closed.insert(closed.end(), m_out.closed.begin(), m_out.closed.end());
    std::move(m_out.events.begin(), m_out.events.end(), std::back_inserter(events));
}

}  // namespace vaultgram
