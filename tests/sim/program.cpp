#include "tests/sim/program.h"

#include <algorithm>
#include <tuple>

namespace vaultgram::sim {
namespace {

Node::Config keepsMessages() {
    Node::Config config;
    config.receiptsByOwner = true;
    return config;
}

}  // namespace

Program::Program(Network& network, const Endpoint& address, std::uint64_t number,
                 std::uint64_t seed, Duration disk)
    : m_network(network),
      m_random(randomFrom(seed * 1000 + number)),
      m_disk(disk),
      m_host(network, address, m_random.next(), keepsMessages(), number) {}

void Program::befriend(const Program& other) {
    m_other = other.address();
    m_pin.id = other.id();
    m_peer = m_host.add(m_other, {}, m_pin);
}

void Program::write(std::string text) {
    const MsgId id(m_random.bytes<MsgId::size>());
    m_rows[id] = m_sent.size();
    m_sent.push_back({id, ++m_convSeq, std::move(text), m_network.now().instant});
    ++m_open;
    hand(m_sent.back());
}

void Program::hand(const Sent& row) {
    m_host.run([&](Node& node, Now now, Output& out) {
        static_cast<void>(node.send(now, m_peer, row.text, out, {row.id, row.convSeq}));
    });
}

void Program::crash() {
    ++m_crashes;
    m_commits.clear();
    m_host.restart(m_random.next());
    m_host.forget();
    m_peer = m_host.add(m_other, {}, m_pin);
    for (const Sent& row : m_sent)
        if (!row.delivered) hand(row);
}

void Program::step() {
    const std::vector<Event> events = m_host.seen().events;
    m_host.forget();
    const Instant now = m_network.now().instant;
    for (const Event& event : events) {
        if (const auto* text = std::get_if<MessageReceived>(&event))
            m_commits.push_back({now + m_disk, text->id, false, {text->convSeq, text->text, now}});
        const auto* change = std::get_if<MessageChanged>(&event);
        if (change != nullptr && change->state == MessageState::Delivered)
            m_commits.push_back({now + m_disk, *change->id, true});
    }
    while (!m_commits.empty() && m_commits.front().due <= now) {
        commit(m_commits.front());
        m_commits.pop_front();
    }
}

void Program::commit(const Commit& what) {
    if (what.receipt) {
        Sent& row = m_sent[m_rows.at(what.id)];
        if (!std::exchange(row.delivered, true)) --m_open;
        return;
    }
    if (!m_got.emplace(what.id, what.got).second) ++m_copies;
    m_convSeq = std::max(m_convSeq, what.got.convSeq);
    m_host.run([&](Node& node, Now now, Output& out) { node.stored(now, m_peer, what.id, out); });
}

std::vector<MsgId> Program::view(const IdentityId& other) const {
    std::vector<std::tuple<std::uint64_t, IdentityId, MsgId>> lines;
    for (const Sent& row : m_sent) lines.emplace_back(row.convSeq, id(), row.id);
    for (const auto& [msgId, got] : m_got) lines.emplace_back(got.convSeq, other, msgId);
    std::sort(lines.begin(), lines.end());
    std::vector<MsgId> ids;
    for (const auto& line : lines) ids.push_back(std::get<2>(line));
    return ids;
}

}  // namespace vaultgram::sim
