// A program around a node, as far as a history needs one: it keeps contacts and
// messages, and gives them back to the node after a restart. Its store knows each
// message by its id, as a real one does.
#pragma once

#include "tests/support/network.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace vaultgram::sim {

// What must never happen, put into words for whoever replays the history.
struct Findings {
    std::vector<std::string> all;
    void add(const std::string& what) { all.push_back(what); }
};

class Profile {
public:
    Profile(Network& network, int number, std::uint64_t seed, Findings& findings,
            Node::Config config = {});

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const IdentityId& id() const { return m_host.seen().id(); }
    [[nodiscard]] const Endpoint& address() const { return m_host.address(); }
    [[nodiscard]] NodeHost& host() { return m_host; }

    // `pin`: from an invitation; without it the first contact decides.
    void befriend(Profile& other, bool pin);
    void say(Profile& to);
    void restart(std::uint64_t seed);
    void snapshot() { m_backup = m_store; }
    void restoreBackup(std::uint64_t seed);
    void moveTo(const Endpoint& address) { m_host.moveTo(address); }
    void rotate();
    void tryEverything(const std::vector<Profile*>& everybody);  // the user looks for everybody

    void readEvents();  // call it often: it checks what was shown
    [[nodiscard]] bool connectedToAll();
    [[nodiscard]] bool allDelivered() const;
    [[nodiscard]] std::size_t shown() const { return m_store.shown.size(); }
    [[nodiscard]] std::string describe();

private:
    struct Contact {
        int number;
        Endpoint address;
        Pin pin;
    };
    struct Row {
        int to;
        std::string text;
        std::uint64_t convSeq;
        bool delivered = false;
    };
    struct Store {
        std::map<int, Contact> contacts;
        std::map<MsgId, Row> sent;
        std::set<MsgId> shown;
    };
    void load();  // the store into a fresh node
    void send(const MsgId& id, const Row& row);
    void onReceived(const MessageReceived& message);

    int m_number;
    Findings& m_findings;
    Random m_random;
    NodeHost m_host;
    Store m_store, m_backup;
    int m_nextText = 1;
    // Of this process:
    std::map<int, PeerId> m_peers;
    std::map<MessageId, MsgId> m_handles;
    std::set<MsgId> m_seen;
};

}  // namespace vaultgram::sim
