#include "core/handshake_record.h"

#include "core/limits.h"

#include <algorithm>
#include <cassert>

namespace vaultgram {
namespace {

constexpr std::uint8_t probeType = 1;
constexpr std::uint8_t answerType = 2;
constexpr std::uint8_t initType = 3;
constexpr std::uint8_t respType = 4;

constexpr std::size_t sizeOf(std::uint8_t type) {
    switch (type) {
        case probeType: return std::tuple_size_v<ProbeBytes>;
        case answerType: return std::tuple_size_v<AnswerBytes>;
        case initType: return std::tuple_size_v<InitBytes>;
        case respType: return std::tuple_size_v<RespBytes>;
        default: return 0;
    }
}

// Takes a record apart from the front.
class Parts {
public:
    explicit Parts(ByteView record) : m_rest(record.subspan(1)) {}
    template <class Value>
    [[nodiscard]] Value next() {
        const auto value = Value::from(m_rest.first(Value::size));
        m_rest = m_rest.subspan(Value::size);
        return value;
    }
    [[nodiscard]] ByteView rest() const { return m_rest; }

private:
    ByteView m_rest;
};

HandshakeRecord recordIn(ByteView x) {
    Parts parts(x);
    switch (x[0]) {
        case probeType: return ProbeRecord{parts.next<ProbeNonce>()};
        case answerType: {
            const auto nonce = parts.next<ProbeNonce>();
            const auto key = parts.next<EphemeralPublicKey>();
            return AnswerRecord{nonce, key, parts.next<Token>()};
        }
        case initType: {
            const auto key = parts.next<EphemeralPublicKey>();
            const auto token = parts.next<Token>();
            return InitRecord{key, token, parts.rest(), x};
        }
        default: {
            const auto to = parts.next<ConnectionId>();
            return RespRecord{to, parts.rest(), x};
        }
    }
}

bool asksForAnAnswer(std::uint8_t type) {
    return type == probeType || type == initType;
}

}  // namespace

Result<HandshakeRecord> parseHandshake(const Frame& frame, std::size_t datagram) {
    const ByteView x = frame.handshake;
    if (x.empty() || sizeOf(x[0]) == 0) return fail(DropReason::X1Malformed);
    if (asksForAnAnswer(x[0]) && datagram < limits::x1Datagram) return fail(DropReason::ProbeShort);
    if (datagram != limits::x1Datagram || x.size() != sizeOf(x[0]))
        return fail(DropReason::X1Malformed);
    if (!frame.payload.empty() || !frame.control.empty()) return fail(DropReason::X1Malformed);
    return recordIn(x);
}

ProbeBytes encode(const ProbeRecord& probe) {
    ProbeBytes record{probeType};
    std::copy_n(probe.nonce.data(), ProbeNonce::size, record.begin() + 1);
    return record;
}

AnswerBytes encode(const AnswerRecord& answer) {
    AnswerBytes record{answerType};
    auto at = std::copy_n(answer.nonce.data(), ProbeNonce::size, record.begin() + 1);
    at = std::copy_n(answer.responderKey.data(), EphemeralPublicKey::size, at);
    std::copy_n(answer.token.data(), Token::size, at);
    return record;
}

void appendHandshake(Bytes& to, ByteView record, Random& random) {
    assert(!record.empty() && record.size() == sizeOf(record[0]));
    appendHandshakeFrame(to, record, limits::x1Datagram, random);
}

}  // namespace vaultgram
