#include "tests/sim/history.h"

#include <iostream>

namespace vaultgram::sim {
namespace {

class History {
public:
    History(std::uint64_t seed, bool verbose)
        : m_seed(seed), m_verbose(verbose), m_network(seed), m_random(randomFrom(seed ^ 0x5eed)) {
        m_network.capturing = false;
        m_network.passes = [this](const Network::Packet& packet) { return watch(packet); };
        const std::size_t people = 2 + pick(4);
        for (std::size_t i = 1; i <= people; ++i)
            m_owned.push_back(
                std::make_unique<Profile>(m_network, static_cast<int>(i), seed, m_findings));
        for (const auto& each : m_owned) m_people.push_back(each.get());
        // Takes whoever calls, and gets nothing.
        m_stranger = std::make_unique<Profile>(m_network, 99, seed, m_findings,
                                               Node::Config{.acceptRequests = true});
    }

    Outcome run() {
        meet();
        for (int i = 0; i < 40; ++i) {
            act();
            pass(std::chrono::milliseconds(pick(20'000)));
        }
        settle();
        Outcome outcome;
        outcome.findings = m_findings.all;
        for (Profile* each : m_people) outcome.texts += each->shown();
        outcome.firstContact = m_firstContact;
        return outcome;
    }

private:
    std::size_t pick(std::size_t below) { return m_random.next() % below; }
    Profile& someone() { return *m_people[pick(m_people.size())]; }
    void say(const std::string& what) const {
        if (m_verbose)
            std::cout << seconds(m_network.now().instant - someTime().instant) << "  " << what
                      << '\n';
    }

    // Keeps some packets for later, and eats those of whoever sleeps.
    bool watch(const Network::Packet& packet) {
        if (m_sleeps && (packet.from == m_asleep || packet.to == m_asleep)) return false;
        if (m_copies.size() < 200) m_copies.push_back(packet);
        if (m_random.next() % 50 == 0) m_copies[pick(m_copies.size())] = packet;
        return true;
    }

    void meet() {
        worsen();
        for (Profile* a : m_people)
            for (Profile* b : m_people)
                if (a != b) a->befriend(*b, (m_seed + static_cast<unsigned>(a->number())) % 2 == 0);
        const Instant begin = m_network.now().instant;
        const auto together = [this] { return m_people[0]->connectedToAll(); };
        m_network.passUntil(together, 60s);
        m_firstContact = m_network.now().instant - begin;
        pass(60s);  // all have met: from now on everybody is pinned
        readAll();
    }

    void act() {
        Profile& who = someone();
        const std::string name = std::to_string(who.number());
        switch (pick(16)) {
            case 0: say(name + " restarts"); return who.restart(m_random.next());
            case 1: say(name + " makes a backup"); return who.snapshot();
            case 2: return restore(who);
            case 3: return move(who);
            case 4: return jump(who);
            case 5: return sleep(who);
            case 6: say(name + " rotates"); return who.rotate();
            case 7: return worsen();
            case 8: return replay();
            case 9: return usurp();
            default: return talk(who);
        }
    }
    void talk(Profile& who) {
        const std::size_t count = 1 + pick(5);
        say(std::to_string(who.number()) + " says " + std::to_string(count));
        for (std::size_t i = 0; i < count; ++i) {
            Profile& to = someone();
            if (&to != &who) who.say(to);
        }
    }
    void restore(Profile& who) {
        if (!m_snapshots.contains(who.number())) {
            m_snapshots.insert(who.number());
            return who.snapshot();
        }
        say(std::to_string(who.number()) + " restores a backup");
        who.restoreBackup(m_random.next());
    }
    void move(Profile& who) {
        const Endpoint to{IpAddress::v4(10, 1, static_cast<std::uint8_t>(who.number()),
                                        static_cast<std::uint8_t>(1 + m_moves++ % 250)),
                          static_cast<std::uint16_t>(1024 + pick(60'000))};
        say(std::to_string(who.number()) + " moves to " + to.toString());
        m_left.push_back(who.address());
        who.moveTo(to);
    }
    void jump(Profile& who) {
        const auto hours = static_cast<int>(pick(100)) - 50;
        say(std::to_string(who.number()) + " jumps by " + std::to_string(hours) + " h");
        who.host().clockOffset = std::chrono::hours(hours);
    }
    void sleep(Profile& who) {
        say(std::to_string(who.number()) + " sleeps");
        m_sleeps = true;
        m_asleep = who.address();
        pass(std::chrono::seconds(pick(pick(4) == 0 ? 3000 : 100)));
        m_sleeps = false;
        say("and wakes up");
        who.host().run([](Node& node, Now now, Output& out) { node.retryAll(now, out); });
    }
    void worsen() {
        m_network.conditions.loss = m_random.uniform(0, 0.4);
        m_network.conditions.duplicate = m_random.uniform(0, 0.3);
        m_network.conditions.delay = std::chrono::milliseconds(1 + pick(100));
        m_network.conditions.jitter = std::chrono::milliseconds(pick(300));
        say("the network loses " + std::to_string(m_network.conditions.loss));
    }
    // Somebody who heard packets sends them again, also from elsewhere.
    void replay() {
        say("replays");
        for (std::size_t i = 0; i < 50 && !m_copies.empty(); ++i) {
            const Network::Packet packet = m_copies[pick(m_copies.size())];
            Endpoint from = packet.from;
            if (pick(2) == 0) from.port = static_cast<std::uint16_t>(1 + pick(65'000));
            if (pick(8) == 0) from = packet.to;
            m_network.put(from, pick(8) == 0 ? packet.from : packet.to, packet.bytes);
        }
    }
    void usurp() {
        if (m_left.empty()) return;
        const Endpoint place = m_left[pick(m_left.size())];
        if (m_network.isBound(place)) return;
        say("a stranger takes " + place.toString());
        m_stranger->moveTo(place);
    }

    void pass(Duration duration) {
        m_network.pass(duration);
        readAll();
    }
    void readAll() {
        for (Profile* each : m_people) each->readEvents();
        if (!m_stranger->host().texts().empty()) m_findings.add("the stranger got a text");
        m_stranger->host().forget();
    }

    void settle() {
        say("the network is good again");
        m_network.conditions = {};
        for (Profile* each : m_people) each->tryEverything(m_people);
        for (Profile* each : m_people)
            for (Profile* other : m_people)
                if (each != other) each->say(*other);
        const auto well = [this] {
            readAll();
            for (Profile* each : m_people)
                if (!each->connectedToAll() || !each->allDelivered()) return false;
            return true;
        };
        for (int i = 0; i < 70; ++i) {
            if (well()) return;
            pass(5s);
        }
        m_findings.add("after 350 s of a good network not all are connected and have all texts");
        for (Profile* each : m_people) m_findings.add(each->describe());
    }

    std::uint64_t m_seed;
    bool m_verbose;
    Findings m_findings;
    Network m_network;
    Random m_random;
    std::vector<std::unique_ptr<Profile>> m_owned;
    std::vector<Profile*> m_people;
    std::unique_ptr<Profile> m_stranger;
    std::vector<Network::Packet> m_copies;
    std::vector<Endpoint> m_left;  // addresses where somebody was
    std::set<int> m_snapshots;
    Endpoint m_asleep;
    bool m_sleeps = false;
    std::size_t m_moves = 0;
    Duration m_firstContact{};
};

}  // namespace

Outcome runHistory(std::uint64_t seed, bool verbose) {
    return History(seed, verbose).run();
}

}  // namespace vaultgram::sim
