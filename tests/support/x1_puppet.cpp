#include "tests/support/x1_puppet.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace vaultgram {

X1Puppet::X1Puppet(std::uint64_t number, std::uint64_t seed)
    : identity(identityFrom(number)),
      random(randomFrom(5000 + number + 100 * seed)),
      responderKey(EphemeralKeyPair::generate(random)) {}

Bytes X1Puppet::wrap(ByteView record) {
    Bytes datagram;
    appendHandshakeFrame(datagram, record, limits::x1Datagram, random);  // any bytes
    return datagram;
}

Bytes X1Puppet::probe() {
    return wrap(encode(ProbeRecord{ProbeNonce(random.bytes<16>())}));
}

Bytes X1Puppet::init(ByteView answer) {
    const auto record = std::get<AnswerRecord>(recordOf(answer));
    auto begun = Initiation::begin(identity, 0, record, InitChoice::draw(random));
    if (!begun) throw std::runtime_error("the key of the ANSWER is no key");
    initiation.emplace(std::move(*begun));
    return wrap(initiation->init());
}

bool X1Puppet::finish(Now now, ByteView resp) {
    auto agreement = initiation->finish(std::get<RespRecord>(recordOf(resp)));
    if (!agreement) return false;
    session.emplace(std::move(*agreement), Session::Role::Initiator, now.instant, random);
    return true;
}

Bytes X1Puppet::answer(ByteView probe) {
    const auto record = std::get<ProbeRecord>(recordOf(probe));
    return wrap(encode(AnswerRecord{record.nonce, responderKey.publicKey, Token{}}));
}

Bytes X1Puppet::resp(Now now, ByteView init) {
    const auto record = std::get<InitRecord>(recordOf(init));
    const auto received = ReceivedInit::open(identity, responderKey, record);
    if (!received) throw std::runtime_error("the INIT does not open");
    auto accepted = received->accept(identity, 0, RespChoice::draw(random));
    session.emplace(std::move(accepted.agreement), Session::Role::Responder, now.instant, random);
    return wrap(accepted.resp);
}

Bytes X1Puppet::packet(Now now, ByteView frames) {
    Bytes packet;
    const auto seq = session->seal(now.instant, random, frames, PacketSize::Whole, packet);
    EXPECT_TRUE(seq.has_value()) << "the session of the puppet must not send";
    return packet;
}

Bytes X1Puppet::ping(Now now) {
    Bytes frames;
    writeFrame(frames, PingFrame{});
    return packet(now, frames);
}

Bytes X1Puppet::text(Now now, std::string_view text, std::uint64_t convSeq) {
    MessageFrame frame = messageFrame(0, view(text), convSeq);
    frame.id = MsgId(random.bytes<16>());
    Bytes frames;
    writeFrame(frames, frame);
    return packet(now, frames);
}

std::optional<Bytes> X1Puppet::open(Now now, ByteView packet) {
    Bytes into;
    const auto opened = session->open(now.instant, packet, into);
    if (!opened) return {};
    const ByteView plain = opened->plain();
    return Bytes(plain.begin(), plain.end());
}

void X1Puppet::call(TestNode& node, const Endpoint& from) {
    node.receive(from, probe());
    node.receive(from, init(lastRecord(node, from, 2)));
    ASSERT_TRUE(finish(node.now, lastRecord(node, from, 4)));
    node.receive(from, ping(node.now));
}

void X1Puppet::takeCall(TestNode& node, const Endpoint& where) {
    node.receive(where, answer(lastRecord(node, where, 1)));
    node.receive(where, resp(node.now, lastRecord(node, where, 3)));
    for (const Bytes& each : packetsTo(node, where)) static_cast<void>(open(node.now, each));
    EXPECT_TRUE(session->confirmed()) << "the node sent nothing under the session";
}

HandshakeRecord recordOf(ByteView datagram) {
    const auto frame = decodeFrame(datagram);
    if (!frame || frame->handshake.empty()) throw std::runtime_error("no record");
    const auto record = parseHandshake(*frame, datagram.size());
    if (!record) throw std::runtime_error("a bad record");
    return *record;
}

int recordType(ByteView datagram) {
    const auto frame = decodeFrame(datagram);
    return frame && !frame->handshake.empty() ? frame->handshake.front() : 0;
}

Bytes lastRecord(const TestNode& node, const Endpoint& to, int type) {
    for (auto each = node.sent.rbegin(); each != node.sent.rend(); ++each)
        if (each->to == to && recordType(each->bytes) == type) return each->bytes;
    throw std::runtime_error("the node sent no record of type " + std::to_string(type));
}

std::size_t countRecords(const TestNode& node, const Endpoint& to, int type) {
    std::size_t count = 0;
    for (const TestNode::Sent& each : node.sent)
        count += each.to == to && recordType(each.bytes) == type ? 1U : 0U;
    return count;
}

std::vector<Bytes> packetsTo(const TestNode& node, const Endpoint& to) {
    std::vector<Bytes> found;
    for (const TestNode::Sent& each : node.sent)
        if (each.to == to && each.socket == SocketId::Main && !decodeFrame(each.bytes))
            found.push_back(each.bytes);
    return found;
}

MessageFrame messageFrame(std::uint8_t id, ByteView data, std::uint64_t convSeq) {
    MessageFrame frame;
    frame.id.writable()[0] = id;
    frame.convSeq = convSeq;
    frame.sentMs = 1'790'000'000'000;
    frame.data = data;
    return frame;
}

Pin pinned(const IdentityId& id) {
    Pin pin;
    pin.id = id;
    return pin;
}

}  // namespace vaultgram
