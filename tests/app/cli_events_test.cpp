#include "app/cli/events.h"
#include "app/cli/json_out.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

Json read(const std::string& line) {
    EXPECT_EQ(line.find('\n'), std::string::npos);
    return Json::parse(line);
}

PeerInfo someone() {
    PeerInfo info;
    info.address = *Endpoint::parse("127.0.0.1:8000");
    info.presence = Presence::ExchangingKeys;
    return info;
}

}  // namespace

TEST(Events, ReadySaysWhereAndWho) {
    const Json ready =
        read(readyEvent({11000, {"10.0.0.1:11000"}, EncPublicKey(), 1393, "", "host"}, "t"));
    EXPECT_EQ(ready["event"], "ready");
    EXPECT_EQ(ready["port"], 11000);
    EXPECT_EQ(ready["addresses"], Json({"10.0.0.1:11000"}));
    EXPECT_EQ(ready["mtu"], 1393);
    EXPECT_EQ(ready["protocol_version"], 2);
    EXPECT_EQ(ready["fingerprint"], fingerprint(EncPublicKey()));
    EXPECT_EQ(ready["tag"], "t");
}

TEST(Events, APeerWithoutKeyHasNoFingerprint) {
    const Json peer = read(peerEvent(someone(), {{"box.local:8000", "box.local:8000"}, "", ""}));
    EXPECT_EQ(peer["peer"], "box.local:8000");
    EXPECT_EQ(peer["contact"], "box.local:8000");
    EXPECT_EQ(peer["address"], "127.0.0.1:8000");
    EXPECT_EQ(peer["state"], "exchanging_keys");
    EXPECT_EQ(peer["kind"], "unknown");
    EXPECT_EQ(peer["security"], "none");
    EXPECT_EQ(peer["trust"], "none");
    EXPECT_TRUE(peer["fingerprint"].is_null());
    EXPECT_FALSE(peer.contains("tag"));
}

TEST(Events, AnX1PeerHasItsIdentityAsContact) {
    PeerInfo info = someone();
    info.kind = PeerKind::X1;
    info.trust = Trust::KeyChanged;
    info.pin = IdentityId(IdentityId::Array{1});
    info.other = IdentityId(IdentityId::Array{2});
    const Json peer = read(peerEvent(info, {{"a:1", "a:1"}, "Anna", "60 digits"}));
    EXPECT_EQ(peer["peer"], "a:1");
    EXPECT_EQ(peer["contact"], fingerprint(*info.pin));
    EXPECT_EQ(peer["fingerprint"], fingerprint(*info.pin));
    EXPECT_EQ(peer["other_fingerprint"], fingerprint(*info.other));
    EXPECT_EQ(peer["kind"], "x1");
    EXPECT_EQ(peer["trust"], "key_changed");
    EXPECT_EQ(peer["safety_number"], "60 digits");
    EXPECT_EQ(peer["name"], "Anna");
}

TEST(Events, APeerOfGenerationCIsAnonymous) {
    PeerInfo info = someone();
    info.presence = Presence::Connected;
    info.generation = Generation::C;
    info.security = Security::Anonymous;
    info.key = EncPublicKey();
    const Json peer = read(peerEvent(info, {{"a:1", "a:1"}, "", ""}, "tag"));
    EXPECT_EQ(peer["kind"], "legacy-anonymous");
    EXPECT_EQ(peer["security"], "anonymous");
    EXPECT_EQ(peer["state"], "connected");
    EXPECT_EQ(peer["fingerprint"], fingerprint(EncPublicKey()));
    EXPECT_EQ(peer["tag"], "tag");
}

TEST(Events, AMessageKeepsItsTextWhateverIsInIt) {
    StoredMessage message;
    message.id = MsgId(MsgId::Array{0xAB});
    message.security = Security::Plaintext;
    message.text = std::string("a\"\\\n\x1b[31m\u202E\u2028é😀\0", 22);
    message.keptMs = 1'735'787'045'006;
    ReceivedText as;
    as.from = *Endpoint::parse("127.0.0.1:40112");
    const Json event = read(messageEvent(message, {"a:1", "someone"}, as));
    EXPECT_EQ(event["text"].get<std::string>(), message.text);
    EXPECT_EQ(event["security"], "plaintext");
    EXPECT_EQ(event["id"], "ab000000000000000000000000000000");
    EXPECT_EQ(event["contact"], "someone");
    EXPECT_EQ(event["from"], "127.0.0.1:40112");
    const auto time = QDateTime::fromString(
        QString::fromStdString(event["time"].get<std::string>()), Qt::ISODateWithMs);
    EXPECT_EQ(time.toMSecsSinceEpoch(), message.keptMs);
}

TEST(Events, OnlyAPeerThatNumbersItsMessagesHasASeq) {
    StoredMessage message;
    message.convSeq = 7;  // in our order
    ReceivedText as;
    EXPECT_FALSE(read(messageEvent(message, {"a:1", "a:1"}, as)).contains("seq"));
    as.convSeq = 7;
    EXPECT_EQ(read(messageEvent(message, {"a:1", "a:1"}, as))["seq"], 7);
}

TEST(Events, ALineOfTheHistorySaysWhichWayAMessageWentAndWhatBecameOfIt) {
    StoredMessage message;
    message.outgoing = true;
    message.convSeq = 3;
    message.delivery = Delivery::Failed;
    message.security = Security::None;
    message.reason = "too-large";
    message.text = "x";
    const Json line = read(historyLine(message, {"a:1", "someone"}));
    EXPECT_EQ(line["direction"], "out");
    EXPECT_EQ(line["status"], "failed");
    EXPECT_EQ(line["reason"], "too-large");
    EXPECT_EQ(line["seq"], 3);
    message.outgoing = false;
    message.delivery = Delivery::Received;
    EXPECT_EQ(read(historyLine(message, {"a:1", "someone"}))["direction"], "in");
}

TEST(Events, AStatusCarriesItsReasonOnlyIfThereIsOne) {
    const Json sent = read(statusEvent(
        {MsgId(MsgId::Array{7}), {"a:1", "someone"}, Delivery::Sent, Security::Sealed, ""}, "t"));
    EXPECT_EQ(sent["id"], "07000000000000000000000000000000");
    EXPECT_EQ(sent["contact"], "someone");
    EXPECT_EQ(sent["status"], "sent");
    EXPECT_EQ(sent["security"], "sealed");
    EXPECT_FALSE(sent.contains("reason"));
    const Json failed =
        read(statusEvent({MsgId(), {"a:1", "a:1"}, Delivery::Failed, Security::None, "why"}, {}));
    EXPECT_EQ(failed["reason"], "why");
    EXPECT_FALSE(failed.contains("security"));
}

TEST(Events, ADropHasTheNameOfThePage) {
    DropNotice notice{DropReason::SealUnexpected, *Endpoint::parse("127.0.0.1:40112"), {}};
    const Json event = read(droppedEvent(notice, {"127.0.0.1:8000", "127.0.0.1:8000"}));
    EXPECT_EQ(event["reason"], "seal-unexpected");
    EXPECT_EQ(event["peer"], "127.0.0.1:8000");
    EXPECT_EQ(event["from"], "127.0.0.1:40112");
}

TEST(Events, WhatIsNoUtf8IsReplaced) {
    EXPECT_EQ(read(errorEvent("bad \xff byte"))["detail"], "bad \uFFFD byte");
}

TEST(Events, TimesHaveMillisecondsAndAnOffset) {
    const QDateTime time(QDate(2025, 7, 1), QTime(12, 0), Qt::OffsetFromUTC, 7200);
    EXPECT_EQ(isoTime(time), "2025-07-01T12:00:00.000+02:00");
}
