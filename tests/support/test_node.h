// A node on a desk: its clock is moved by hand, and all it says is collected.
#pragma once

#include "core/node.h"
#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vaultgram {

// Where the tests live.
inline const Endpoint ours = at("10.0.0.1:11000"), theirs = at("10.0.0.2:11000");
inline const Endpoint there = at("10.0.0.9:11000");  // of somebody new

class TestNode {
public:
    struct Sent {
        Instant at;
        SocketId socket;
        Endpoint to;
        Bytes bytes;
    };

    // With an identity it speaks x1: the number stands for the key.
    explicit TestNode(std::uint64_t seed = 1, Node::Config config = {},
                      std::optional<std::uint64_t> identity = {});

    Now now = someTime();
    Node node;
    std::vector<Sent> sent;        // all datagrams since forget()
    std::vector<Event> events;     // likewise
    std::vector<SocketId> closed;  // likewise

    // Inputs; what they cause is added to the collections above.
    void pass(Duration duration);  // ticks at every deadline on the way
    void tick();
    void receive(const Endpoint& from, ByteView datagram, SocketId socket = SocketId::Main);
    PeerId add(const Endpoint& address, std::optional<KnownKey> key = {}, const Pin& pin = {});
    void remove(PeerId peer);
    MessageId say(PeerId peer, std::string_view text);  // fails the test if it is refused
    Result<MessageId, SendError> trySay(PeerId peer, std::string_view text);
    template <class Call>
    void run(Call&& call) {  // run([](Node& node, Now now, Output& out) { ... })
        m_out.clear();
        call(node, now, m_out);
        collect();
    }

    // For floods: what a node said is only looked at for its sockets, then cleared.
    void absorb(Output& out);

    // A contact whose key was learnt as it should be, and that is ready to be sent to.
    PeerId meet(const Endpoint& address, const Identity& identity,
                Generation generation = Generation::AB);
    // Answers the open question to `address` and lets the window end.
    void answer(const Endpoint& address, ByteView announcement);

    void forget();
    // Another process: nothing is kept but the identity.
    void restart(std::uint64_t seed, Node::Config config = {});
    [[nodiscard]] PeerInfo info(PeerId peer) const;
    [[nodiscard]] const IdentityId& id() const { return node.x1()->id(); }
    [[nodiscard]] const EncPublicKey& key() const { return node.publicKey(); }
    [[nodiscard]] std::uint64_t drops(DropReason reason) const {
        return node.statistics().dropsFor(reason).count;
    }

    template <class E>
    [[nodiscard]] std::vector<E> all() const {
        std::vector<E> found;
        for (const Event& event : events)
            if (const E* each = std::get_if<E>(&event)) found.push_back(*each);
        return found;
    }
    [[nodiscard]] std::vector<std::string> texts() const;  // received
    [[nodiscard]] std::vector<Sent> probes() const;        // questions that left
    [[nodiscard]] std::vector<Sent> announcements() const;
    [[nodiscard]] std::vector<Sent> sealedTo(const Endpoint& to) const;  // neither of them
    [[nodiscard]] std::vector<SocketId> openSockets()
        const;  // temporary ones, ever since the start

private:
    void collect();
    void followSockets(const Output& out);

    std::optional<std::uint64_t> m_identity;
    Output m_out;
    std::vector<SocketId> m_open;
};

}  // namespace vaultgram
