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
    const Json peer = read(peerEvent(someone(), "box.local:8000"));
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
    const Json peer = read(peerEvent(info, "a:1", {}, "60 digits"));
    EXPECT_EQ(peer["peer"], "a:1");
    EXPECT_EQ(peer["contact"], fingerprint(*info.pin));
    EXPECT_EQ(peer["fingerprint"], fingerprint(*info.pin));
    EXPECT_EQ(peer["other_fingerprint"], fingerprint(*info.other));
    EXPECT_EQ(peer["kind"], "x1");
    EXPECT_EQ(peer["trust"], "key_changed");
    EXPECT_EQ(peer["safety_number"], "60 digits");
}

TEST(Events, APeerOfGenerationCIsAnonymous) {
    PeerInfo info = someone();
    info.presence = Presence::Connected;
    info.generation = Generation::C;
    info.security = Security::Anonymous;
    info.key = EncPublicKey();
    const Json peer = read(peerEvent(info, "a:1", "tag"));
    EXPECT_EQ(peer["kind"], "legacy-anonymous");
    EXPECT_EQ(peer["security"], "anonymous");
    EXPECT_EQ(peer["state"], "connected");
    EXPECT_EQ(peer["fingerprint"], fingerprint(EncPublicKey()));
    EXPECT_EQ(peer["tag"], "tag");
}

TEST(Events, AMessageKeepsItsTextWhateverIsInIt) {
    ReceivedText message;
    message.security = Security::Plaintext;
    message.text = QStringLiteral("a\"\\\n\x1b[31m\u202E\u2028é😀") + QChar(0);
    message.at = QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    const Json event = read(messageEvent(message, "a:1", "r1"));
    EXPECT_EQ(QString::fromStdString(event["text"].get<std::string>()), message.text);
    EXPECT_EQ(event["security"], "plaintext");
    EXPECT_EQ(event["time"], "2025-01-02T03:04:05.006Z");
    EXPECT_EQ(event["id"], "r1");
}

TEST(Events, AStatusCarriesItsReasonOnlyIfThereIsOne) {
    const Json sent = read(statusEvent({"7", "a:1", "sent", Security::Sealed, ""}, "t"));
    EXPECT_EQ(sent["id"], "7");
    EXPECT_EQ(sent["status"], "sent");
    EXPECT_EQ(sent["security"], "sealed");
    EXPECT_FALSE(sent.contains("reason"));
    const Json failed = read(statusEvent({"8", "a:1", "failed", Security::None, "why"}, {}));
    EXPECT_EQ(failed["reason"], "why");
    EXPECT_FALSE(failed.contains("security"));
}

TEST(Events, ADropHasTheNameOfThePage) {
    DropNotice notice{DropReason::SealUnexpected, *Endpoint::parse("127.0.0.1:40112"), {}};
    const Json event = read(droppedEvent(notice, "127.0.0.1:8000"));
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
