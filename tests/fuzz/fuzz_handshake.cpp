// parseHandshake, Initiation and ReceivedInit: whatever record comes, its views stay
// inside it; no INIT and no RESP is accepted that was not signed as it is; and a
// handshake that ends well gives both sides the same.
//
// The first byte says what the rest is: a datagram, a record, or (the fuzzer can not
// sign) what is changed in an honest record, inside its Box or outside.
#include "core/frame.h"
#include "core/handshake.h"
#include "core/limits.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace vaultgram {
namespace {

bool same(ByteView a, ByteView b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

struct Two {
    Random random{Random::Seed{7}};
    IdentityKeyPair alice = IdentityKeyPair::generate(random);
    IdentityKeyPair bob = IdentityKeyPair::generate(random);
    EphemeralKeyPair responderKey = EphemeralKeyPair::generate(random);
    InitChoice choice = InitChoice::draw(random);
    RespChoice respChoice = RespChoice::draw(random);
    AnswerRecord answer{{}, responderKey.publicKey, {}};
    Initiation initiation = std::move(*Initiation::begin(alice, 1, answer, choice));
    EphemeralAgreement agreement =
        std::move(*EphemeralAgreement::between(responderKey.secret, choice.key.publicKey));
};

Two& two() {
    static Two instance;
    return instance;
}

Result<HandshakeRecord> parsed(ByteView record, std::size_t datagram) {
    Frame frame;
    frame.handshake = record;
    return parseHandshake(frame, datagram);
}

void checkInit(const InitRecord& init) {
    const Two& pair = two();
    const auto received = ReceivedInit::open(pair.bob, pair.responderKey, init);
    if (!received) return;
    // The token is outside of Box and signature; all else is as Alice made it.
    const ByteView honest = pair.initiation.init();
    require(same(init.whole.first(33), honest.first(33)), "only Alice's key opens");
    require(same(init.box, honest.subspan(49)), "only what Alice signed opens");
    require(received->peer() == pair.alice.id(), "and it is hers");
    const auto accepted = received->accept(pair.bob, 1, pair.respChoice);
    const auto done = pair.initiation.finish(
        {pair.initiation.cid(), ByteView(accepted.resp).subspan(9), accepted.resp});
    const bool unchanged = same(init.whole, honest);
    require(done.has_value() == unchanged, "RESP is for this INIT and no other");
    if (!done) return;
    require(same(done->send.view(), accepted.agreement.receive.view()), "one key there");
    require(same(done->receive.view(), accepted.agreement.send.view()), "one key back");
    require(done->sendTo == accepted.agreement.receiveAt, "one cid there");
    require(done->receiveAt == accepted.agreement.sendTo, "one cid back");
}

void checkResp(const RespRecord& resp, bool honest) {
    const auto done = two().initiation.finish(resp);
    require(done.has_value() == honest, "only what Bob signed for this INIT");
}

void checkRecord(ByteView x, std::size_t datagram) {
    const auto record = parsed(x, datagram);
    if (!record) return;
    require(datagram == limits::x1Datagram, "all have one size");
    if (const auto* probe = std::get_if<ProbeRecord>(&*record))
        require(same(encode(*probe), x), "a PROBE can be written again");
    if (const auto* answer = std::get_if<AnswerRecord>(&*record)) {
        require(same(encode(*answer), x), "an ANSWER can be written again");
        static_cast<void>(Initiation::begin(two().alice, 0, *answer, two().choice));
    }
    if (const auto* init = std::get_if<InitRecord>(&*record)) {
        require(same(init->whole, x) && init->box.size() == 164, "views of the record");
        checkInit(*init);
    }
    if (const auto* resp = std::get_if<RespRecord>(&*record)) {
        require(same(resp->whole, x) && resp->box.size() == 164, "views of the record");
        checkResp(*resp, false);
    }
    Bytes again;
    appendHandshake(again, x, two().random);
    require(again.size() == limits::x1Datagram, "a datagram has 1200 bytes");
    const auto frame = decodeFrame(again);
    require(frame && same(frame->handshake, x), "and carries the record");
}

void checkDatagram(ByteView raw) {
    const auto frame = decodeFrame(raw);
    if (!frame) return;
    const auto record = parseHandshake(*frame, raw.size());
    if (record) return checkRecord(frame->handshake, raw.size());
    require(record.error() == DropReason::X1Malformed || record.error() == DropReason::ProbeShort,
            "its reason");
}

Bytes changed(ByteView honest, FuzzInput& input) {
    Bytes bytes(honest.begin(), honest.end());
    while (!input.empty()) {
        const std::size_t at = input.byte();
        bytes[at % bytes.size()] ^= input.byte();
    }
    return bytes;
}

// The plain text of an honest Box, changed, in a Box that opens.
void checkBoxed(std::uint8_t type, FuzzInput& input) {
    Two& pair = two();
    Bytes honest(pair.initiation.init().begin(), pair.initiation.init().end());
    if (type == 4) {
        const auto received = ReceivedInit::open(
            pair.bob, pair.responderKey,
            {pair.choice.key.publicKey, {}, ByteView(honest).subspan(49), honest});
        const auto resp = received->accept(pair.bob, 1, pair.respChoice).resp;
        honest.assign(resp.begin(), resp.end());
    }
    const std::size_t head = honest.size() - 164;
    Bytes plain(124);
    require(pair.agreement.open(ByteView(honest).subspan(head), plain), "it is honest");
    const Bytes other = changed(plain, input);
    BoxNonce nonce{};
    std::copy_n(honest.begin() + static_cast<long>(head), nonce.size(), nonce.begin());
    pair.agreement.seal(nonce, other, std::span(honest).subspan(head));
    if (type == 4)
        return checkResp({pair.initiation.cid(), ByteView(honest).subspan(head), honest},
                         other == plain);
    checkInit({pair.choice.key.publicKey, {}, ByteView(honest).subspan(head), honest});
}

}  // namespace
}  // namespace vaultgram

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vaultgram;
    FuzzInput input(data, size);
    switch (input.byte() % 5) {
        case 0: checkDatagram(input.take(size)); break;
        case 1: checkRecord(input.take(size), limits::x1Datagram); break;
        case 2: checkRecord(changed(two().initiation.init(), input), limits::x1Datagram); break;
        case 3: checkBoxed(3, input); break;
        default: checkBoxed(4, input); break;
    }
    return 0;
}
