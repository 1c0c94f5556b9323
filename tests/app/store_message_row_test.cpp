#include "app/store/message_row.h"
#include "tests/app/store_history_support.h"

namespace vaultgram::store {
namespace {

class MessageRowOf : public HistoryTest {
protected:
    // Changes the row by hand and looks whether that was noticed.
    bool isNoticed(History& history, MessageRow row, const QByteArray& assignment) {
        changeByHand("BEGIN; UPDATE messages SET " + assignment + "; COMMIT");
        const auto now = history.find(row);
        return now && *now && (*now)->kind == EntryKind::Notice && (*now)->text == damagedMessage;
    }
    QByteArray sealedByHand() { return blobByHand("SELECT sealed FROM messages"); }
};

TEST_F(MessageRowOf, AnyChangedByteOfTheSealIsNoticed) {
    auto history = open();
    const StoredMessage message = kept(history, incoming(anna, 3, "a text"));
    const QByteArray sealed = sealedByHand();
    ASSERT_EQ(sealed.size(), 6 + 18 + static_cast<qsizetype>(RowSealer::overhead));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        ASSERT_TRUE(isNoticed(history, message.row, "sealed = x'" + changed.toHex() + "'")) << at;
    }
    EXPECT_FALSE(isNoticed(history, message.row, "sealed = x'" + sealed.toHex() + "'"));
    EXPECT_EQ(history.find(message.row)->value(), message);
}

TEST_F(MessageRowOf, WhatIsReadableAndNeverChangesIsBoundToIt) {
    auto history = open();
    const StoredMessage message = kept(history, incoming(anna, 3, "a text"));
    for (const char* assignment :
         {"contact = contact + 1", "conv_seq = conv_seq + 1", "rank = 1", "sent_ms = sent_ms + 1",
          "kept_ms = kept_ms - 1", "outgoing = 1"}) {
        changeByHand("CREATE TABLE copy AS SELECT * FROM messages");
        EXPECT_TRUE(isNoticed(history, message.row, assignment)) << assignment;
        changeByHand(
            "DELETE FROM messages; INSERT INTO messages SELECT * FROM copy; DROP TABLE copy");
        EXPECT_EQ(history.find(message.row)->value(), message);
    }
}

TEST_F(MessageRowOf, AReasonIsBoundToItsRow) {
    auto history = open();
    StoredMessage first = outgoing(anna, 1, "one"), second = outgoing(anna, 2, "two");
    first.reason = "too-large";
    first = kept(history, first);
    second = kept(history, second);
    changeByHand("UPDATE messages SET reason = (SELECT reason FROM messages WHERE conv_seq = 1)");
    EXPECT_EQ(history.find(first.row)->value().reason, "too-large");
    EXPECT_EQ(history.find(second.row)->value().reason, damagedMessage);
}

TEST_F(MessageRowOf, ValuesThatNobodyWroteAreRead) {
    auto history = open();
    const StoredMessage message = kept(history, incoming(anna, 3, "a text"));
    for (const char* number : {"-1", "7", "1000", "9223372036854775807", "'text'"}) {
        changeByHand(QByteArray("UPDATE messages SET delivery = ") + number +
                     ", security = " + number);
        const StoredMessage now = history.find(message.row)->value();
        EXPECT_LE(now.delivery, Delivery::Failed);
        EXPECT_LE(now.security, Security::Sealed);
        EXPECT_EQ(now.text, "a text");
    }
}

TEST(MessageContent, IsReadAsItWasWritten) {
    StoredMessage message;
    message.kind = EntryKind::Notice;
    message.trust = Trust::Blocked;
    message.id = MsgId::from(Bytes(16, 7));
    message.text = "text";
    Bytes content;
    encodeContent(message, content);
    StoredMessage back;
    ASSERT_TRUE(decodeContent(content, back));
    EXPECT_EQ(back, message);
    for (std::size_t size = 0; size < 18; ++size)
        EXPECT_FALSE(decodeContent(ByteView(content).first(size), back)) << size;
    EXPECT_TRUE(decodeContent(ByteView(content).first(18), back));
    EXPECT_EQ(back.text, "");
    content[0] = 2;
    EXPECT_FALSE(decodeContent(content, back));
    content[0] = 0;
    content[1] = 5;
    EXPECT_FALSE(decodeContent(content, back));
}

}  // namespace
}  // namespace vaultgram::store
