// A network in memory: deterministic, with loss, duplicates and reordering by a
// seed. Hosts on it are nodes, models of old programs, or attackers.
//
// It watches: what a node puts on the wire is checked for user text in the clear,
// and a test fails if there is any, unless it says that it expects it.
#pragma once

#include "tests/support/test_node.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vaultgram {

class Host {
public:
    Host() = default;
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;
    virtual ~Host() = default;
    virtual void receive(const Endpoint& local, const Endpoint& from, ByteView datagram) = 0;
    virtual void tick() = 0;
    [[nodiscard]] virtual Instant nextDeadline() const = 0;
};

class Network {
public:
    struct Conditions {
        double loss = 0;       // probability
        double duplicate = 0;  // probability
        Duration delay = 1ms;
        Duration jitter{};  // up to this much more: what reorders
    };
    struct Packet {
        Instant at;
        Endpoint from, to;
        Bytes bytes;
    };

    explicit Network(std::uint64_t seed = 1);
    ~Network();
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    Conditions conditions;
    std::function<bool(const Packet&)> passes;  // if set: false eats the packet
    // If set, instead of the conditions: when the packet arrives, or that it is lost.
    std::function<std::optional<Instant>(const Packet&)> route;
    std::vector<Packet> wire;  // the capture
    bool capturing = true;
    bool expectsPlaintext = false;  // a user allowed it in this test

    [[nodiscard]] Now now() const { return m_now; }
    void pass(Duration duration);
    void leap(Duration duration) { m_now = m_now + duration; }  // everybody sleeps
    // Runs until it is true or the time is over; says which.
    bool passUntil(const std::function<bool()>& done, Duration longest);

    void put(const Endpoint& from, const Endpoint& to, ByteView datagram);
    // A node sent it: it must not carry a text in the clear.
    void watch(const Endpoint& from, ByteView datagram);
    void guard(std::string canary) { m_canaries.push_back(std::move(canary)); }

    void bind(const Endpoint& endpoint, Host& host);
    void release(const Endpoint& endpoint) { m_bound.erase(endpoint); }
    [[nodiscard]] bool isBound(const Endpoint& endpoint) const {
        return m_bound.contains(endpoint);
    }
    void join(Host& host) { m_hosts.push_back(&host); }
    void leave(Host& host);

private:
    void deliverDue();
    void deliverAt(Instant when, const Packet& packet);
    [[nodiscard]] Instant nextEvent() const;

    Now m_now = someTime();
    Random m_random;
    std::multimap<Instant, Packet> m_flying;  // in the order they were put, if due together
    std::map<Endpoint, Host*> m_bound;
    std::vector<Host*> m_hosts;
    std::vector<std::string> m_canaries;
};

// A Node on the network, with one main socket and temporary ones.
class NodeHost : public Host {
public:
    NodeHost(Network& network, const Endpoint& address, std::uint64_t seed,
             Node::Config config = {}, std::optional<std::uint64_t> identity = {});
    ~NodeHost() override;

    void receive(const Endpoint& local, const Endpoint& from, ByteView datagram) override;
    void tick() override;
    [[nodiscard]] Instant nextDeadline() const override { return m_test.node.nextDeadline(); }

    PeerId add(const Endpoint& address, std::optional<KnownKey> key = {}, const Pin& pin = {});
    void remove(PeerId peer);
    MessageId say(PeerId peer, std::string_view text);
    template <class Call>
    void run(Call&& call) {
        m_test.now = now();
        m_test.run(std::forward<Call>(call));
        carryOut();
    }
    // New process, new keys, same address and contacts to be added again.
    void restart(std::uint64_t seed);

    void forget();                         // what was seen so far
    void moveTo(const Endpoint& address);  // another network, another address

    Duration clockOffset{};  // our wall clock minus the network's
    [[nodiscard]] Now now() const;
    [[nodiscard]] const TestNode& seen() const { return m_test; }
    [[nodiscard]] TestNode& seen() { return m_test; }
    [[nodiscard]] const Endpoint& address() const { return m_address; }
    [[nodiscard]] PeerInfo info(PeerId peer);
    [[nodiscard]] std::vector<std::string> texts() const { return m_test.texts(); }
    // How many arrived with this text, and this mark.
    [[nodiscard]] int count(std::string_view text, Security security) const;

private:
    void carryOut();
    void closeAll();

    Network& m_network;
    Endpoint m_address;
    Node::Config m_config;
    TestNode m_test;
    std::map<SocketId, Endpoint> m_temporary;
    std::uint16_t m_nextPort = 40'000;
    std::size_t m_carried = 0, m_closed = 0;  // of what was seen
};

}  // namespace vaultgram
