#include "app/messenger/read_profile.h"
#include "tests/app/messenger_support.h"

#include <QDateTime>

using namespace vaultgram;

namespace {

constexpr qint64 hour = 3'600'000;  // ms

struct Kept {  // a profile with one contact, whose messages are as old as they are told to be
    QTemporaryDir folder;
    ContactId contact{};
    std::uint64_t count = 0;

    explicit Kept(std::initializer_list<qint64> ages) {
        auto profile = std::move(*openProfile(folder.path()));
        store::StoredContact stored;
        stored.addresses = {*Endpoint::parse("127.0.0.1:9")};
        contact = *profile.contacts.add(stored);
        std::vector<StoredMessage> messages;
        for (const qint64 age : ages) messages.push_back(aged(age));
        EXPECT_TRUE(profile.history.add(messages));
    }
    StoredMessage aged(qint64 age) {
        StoredMessage message;
        message.contact = contact;
        message.convSeq = ++count;
        message.id = MsgId(MsgId::Array{static_cast<std::uint8_t>(count)});
        message.keptMs = message.sentMs = QDateTime::currentMSecsSinceEpoch() - age;
        message.text = std::to_string(count);
        return message;
    }
};

}  // namespace

TEST(Removals, WhatIsTooOldGoesAsSoonAsTheUserSaysSoAndTheViewsHearOfIt) {
    Kept kept{50 * hour, 49 * hour, hour};
    Person anna(kept.folder.path());
    ASSERT_EQ(anna.messenger().contact(kept.contact)->unread, 3U);
    QList<ContactId> shortened;
    QObject::connect(&anna.messenger(), &Messenger::conversationShortened, &anna.messenger(),
                     [&](ContactId id) { shortened << id; });
    anna.messenger().setSetting(QStringLiteral("retention.days"), QStringLiteral("2"));
    ASSERT_TRUE(comes([&] { return shortened.size() == 1; }));
    EXPECT_EQ(shortened[0], kept.contact);
    EXPECT_EQ(anna.messenger().newest(kept.contact).size(), 1);
    EXPECT_EQ(anna.messenger().contact(kept.contact)->unread, 1U);
    EXPECT_EQ(anna.messenger().contact(kept.contact)->last->text, "3");
}

TEST(Removals, WhatIsTooOldGoesAtTheStart) {
    Kept kept{50 * hour, 49 * hour};
    {
        auto profile = std::move(*openProfile(kept.folder.path()));
        ASSERT_TRUE(profile.history.setSetting("retention.days", "1"));
    }
    Person anna(kept.folder.path());
    ASSERT_TRUE(comes([&] { return anna.messenger().newest(kept.contact).isEmpty(); }));
    ASSERT_TRUE(comes([&] { return !anna.messenger().contact(kept.contact)->last; }));
    EXPECT_EQ(anna.messenger().contact(kept.contact)->unread, 0U);
}

// Killed in between, the contact is there and can be removed again. The other way round its
// conversation would lie there for ever.
TEST(Removals, AContactGoesAfterItsConversation) {
    Kept kept{hour};
    Person anna(kept.folder.path());
    const QString history = store::Profile::historyFileOf(kept.folder.path());
    changeByHand(history, "ALTER TABLE drafts RENAME TO away");
    ASSERT_TRUE(anna.messenger().removeContact(kept.contact));
    ASSERT_TRUE(comes([&] { return !anna.failures.isEmpty(); }));
    EXPECT_EQ(readProfile(kept.folder.path())->contacts.size(), 1U);
    changeByHand(history, "ALTER TABLE away RENAME TO drafts");
    ASSERT_TRUE(comes([&] { return anna.recovered == 1; }));
    const auto left = readProfile(kept.folder.path());
    EXPECT_TRUE(left->contacts.empty());
}

TEST(Removals, OnlyWhatFailedIsTakenAway) {
    Kept kept{hour};
    Person anna(kept.folder.path());
    const auto sent = anna.messenger().send(kept.contact, QStringLiteral("waits"));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 1; }));
    EXPECT_FALSE(anna.messenger().removeFailed(kept.contact, *sent));
    ASSERT_TRUE(anna.messenger().cancel(kept.contact, *sent));
    ASSERT_TRUE(anna.reaches(kept.contact, *sent, Delivery::Failed));
    EXPECT_TRUE(anna.messenger().removeFailed(kept.contact, *sent));
    EXPECT_TRUE(comes([&] { return anna.messenger().newest(kept.contact).size() == 1; }));
}

TEST(Removals, AConversationIsEmptyAtOnceAndWhatFollowsIsShown) {
    Kept kept{hour, hour};
    Person anna(kept.folder.path());
    anna.messenger().removeConversation(kept.contact);
    EXPECT_TRUE(anna.messenger().newest(kept.contact).isEmpty());
    ASSERT_TRUE(anna.messenger().send(kept.contact, QStringLiteral("next")));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 1; }));
    ASSERT_EQ(anna.messenger().newest(kept.contact).size(), 1);
    EXPECT_EQ(anna.messenger().newest(kept.contact)[0].text, "next");
}

// The receipt was lost, and meanwhile the receiver deleted it.
TEST(Removals, WhatWasDeletedIsReceiptedAndNotShownWhenItIsSentAgain) {
    QTemporaryDir folder;
    Person anna(folder.filePath(QStringLiteral("anna"))),
        bruno(folder.filePath(QStringLiteral("bruno")));
    const ContactId toBruno = anna.add(bruno), toAnna = bruno.add(anna);
    ASSERT_TRUE(anna.connected(toBruno) && bruno.connected(toAnna));
    const SendAs as{MsgId(MsgId::Array{7}), 1};
    const auto sendAndWait = [&] {  // past her messenger: its next run knows nothing of it
        const PeerId peer = anna.messenger().contact(toBruno)->peer;
        bool delivered = false;
        QObject context;
        QObject::connect(&anna.socket(), &VaultSocket::messageChanged, &context,
                         [&](const SentText& each) {
                             delivered = delivered || each.state == MessageState::Delivered;
                         });
        return anna.socket().send(peer, QStringLiteral("once"), as) &&
               comes([&] { return delivered; });
    };
    ASSERT_TRUE(sendAndWait());
    ASSERT_TRUE(comes([&] { return bruno.added.size() == 1; }));
    bruno.messenger().removeMessage(toAnna, *as.id);
    bruno.restart();
    anna.restart();
    EXPECT_TRUE(sendAndWait());
    EXPECT_EQ(bruno.added.size(), 1);
    EXPECT_TRUE(bruno.messenger().newest(toAnna).isEmpty());
}
