#include "core/reassembly.h"

#include <algorithm>

namespace vaultgram {
namespace {

template <class Messages>
auto findIn(Messages& messages, const MsgId& id) -> decltype(messages.data()) {
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [&](const auto& each) { return each.header.id == id; });
    return found == messages.end() ? nullptr : &*found;
}

}  // namespace

Reassembly::Message* Reassembly::find(const MsgId& id) {
    return findIn(m_messages, id);
}

const Reassembly::Message* Reassembly::find(const MsgId& id) const {
    return findIn(m_messages, id);
}

bool sameHeader(const MessageFrame& one, const MessageFrame& other) {
    return one.convSeq == other.convSeq && one.sentMs == other.sentMs && one.kind == other.kind &&
           one.compressed == other.compressed && one.count == other.count;
}

Status Reassembly::check(const MessageFrame& frame) const {
    const Message* known = find(frame.id);
    if (known == nullptr || sameHeader(known->header, frame)) return {};
    return fail(DropReason::FrameValue);
}

std::optional<Bytes> Reassembly::add(Instant now, const MessageFrame& frame) {
    if (!check(frame)) return {};
    if (frame.count == 1) return Bytes(frame.data.begin(), frame.data.end());
    Message* message = find(frame.id);
    if (message == nullptr) {
        m_messages.push_back({frame, std::vector<Bytes>(frame.count), frame.count, 0, now});
        m_messages.back().header.data = {};
        message = &m_messages.back();
    }
    Bytes& piece = message->pieces[frame.index];
    if (!piece.empty()) return {};  // the first one stays
    piece.assign(frame.data.begin(), frame.data.end());
    message->bytes += piece.size();
    message->last = now;
    if (--message->missing > 0) {
        makeRoom(frame.id);
        return {};
    }
    Bytes whole;
    whole.reserve(message->bytes);
    for (const Bytes& each : message->pieces) append(whole, each);
    std::erase_if(m_messages, [&](const Message& each) { return each.header.id == frame.id; });
    return whole;
}

void Reassembly::makeRoom(const MsgId& keep) {
    while (m_messages.size() > limits::reassemblies || bytes() > limits::reassemblyBytes) {
        const auto oldest = std::min_element(m_messages.begin(), m_messages.end(),
                                             [&](const Message& a, const Message& b) {
                                                 if ((a.header.id == keep) != (b.header.id == keep))
                                                     return b.header.id == keep;
                                                 return a.last < b.last;
                                             });
        m_messages.erase(oldest);
        ++m_expired;
    }
}

int Reassembly::takeExpired(Instant now) {
    const auto expired = std::erase_if(
        m_messages, [&](const Message& each) { return now >= each.last + limits::reassemblyFor; });
    return std::exchange(m_expired, 0) + static_cast<int>(expired);
}

Instant Reassembly::nextDeadline() const {
    Instant next = Instant::max();
    for (const Message& each : m_messages) next = std::min(next, each.last + limits::reassemblyFor);
    return next;
}

std::size_t Reassembly::bytes() const {
    std::size_t sum = 0;
    for (const Message& each : m_messages) sum += each.bytes;
    return sum;
}

}  // namespace vaultgram
