#include "tests/app/messenger_support.h"

#include <QRegularExpression>

#include <algorithm>

using namespace vaultgram;

namespace {

struct Two {  // on disk, each other's contacts
    QTemporaryDir folder;
    Person anna{folder.filePath(QStringLiteral("anna"))};
    Person bruno{folder.filePath(QStringLiteral("bruno"))};
    ContactId toBruno = anna.add(bruno), toAnna = bruno.add(anna);
};

}  // namespace

TEST(Messenger, AMessageIsCommittedDeliveredAndThereAfterARestartOfBoth) {
    Two two;
    const auto sent = two.anna.messenger().send(two.toBruno, QStringLiteral("Grüße"));
    ASSERT_TRUE(sent);
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *sent, Delivery::Delivered));
    ASSERT_TRUE(comes([&] { return two.bruno.added.size() == 1; }));
    EXPECT_EQ(two.bruno.added[0].id, *sent);
    EXPECT_EQ(two.bruno.added[0].text, "Grüße");
    EXPECT_NE(two.bruno.added[0].row, MessageRow{});
    two.anna.restart();
    two.bruno.restart();
    EXPECT_EQ(textsOf(two.anna.messenger().newest(two.toBruno)), textsOf(two.bruno.added));
    EXPECT_EQ(textsOf(two.bruno.messenger().newest(two.toAnna)), textsOf(two.bruno.added));
    EXPECT_EQ(two.bruno.messenger().contact(two.toAnna)->unread, 1U);
}

TEST(Messenger, TheListOfContactsKnowsTheStateOfTheLastMessage) {
    Two two;
    const auto sent = two.anna.messenger().send(two.toBruno, QStringLiteral("hello"));
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *sent, Delivery::Delivered));
    EXPECT_TRUE(comes([&] {
        return two.anna.messenger().contact(two.toBruno)->last->delivery == Delivery::Delivered;
    }));
}

TEST(Messenger, StatesNeverGoBackwards) {
    Two two;
    for (int i = 0; i < 50; ++i)
        ASSERT_TRUE(two.anna.messenger().send(two.toBruno, QString(i * 100, u'x')));
    ASSERT_TRUE(comes([&] {
        const auto all = two.anna.messenger().newest(two.toBruno);
        return all.size() == 50 &&
               std::all_of(all.begin(), all.end(), [](const StoredMessage& each) {
                   return each.delivery == Delivery::Delivered;
               });
    }));
    std::map<MsgId, Delivery> last;
    for (const StoredMessage& each : two.anna.changed) {
        EXPECT_LT(last[each.id], each.delivery);
        last[each.id] = each.delivery;
    }
    EXPECT_EQ(last.size(), 50U);
}

TEST(Messenger, WhatWaitsIsSentByTheNextRunUnderTheSameIdAndNumber) {
    Two two;
    ASSERT_TRUE(two.anna.connected(two.toBruno));
    two.bruno.end();
    const auto sent = two.anna.messenger().send(two.toBruno, QStringLiteral("later"));
    ASSERT_TRUE(comes([&] { return two.anna.added.size() == 1; }));
    const std::uint64_t seq = two.anna.added[0].convSeq;
    two.anna.restart();
    two.bruno.start();
    ASSERT_TRUE(comes([&] { return two.bruno.added.size() == 1; }));
    EXPECT_EQ(two.bruno.added[0].id, *sent);
    EXPECT_EQ(two.bruno.added[0].convSeq, seq);
    EXPECT_TRUE(two.anna.reaches(two.toBruno, *sent, Delivery::Delivered));
}

TEST(Messenger, ACopyThatComesAfterARestartIsReceiptedAndNotShownAgain) {
    Two two;
    ASSERT_TRUE(two.anna.connected(two.toBruno));
    const PeerId peer = two.anna.messenger().contact(two.toBruno)->peer;
    const SendAs as{MsgId(MsgId::Array{7}), 1};
    QList<SentText> states;
    const auto record = [&] {
        QObject::connect(&two.anna.socket(), &VaultSocket::messageChanged, &two.anna.socket(),
                         [&](const SentText& each) { states << each; });
    };
    const auto delivered = [&] {
        return std::any_of(states.begin(), states.end(), [](const SentText& each) {
            return each.state == MessageState::Delivered;
        });
    };
    record();
    ASSERT_TRUE(two.anna.socket().send(peer, QStringLiteral("once"), as));
    ASSERT_TRUE(comes(delivered));
    two.bruno.restart();
    two.anna.restart();  // it remembers nothing of what it sent past its messenger
    record();
    states.clear();
    const PeerId again = two.anna.messenger().contact(two.toBruno)->peer;
    ASSERT_TRUE(two.anna.socket().send(again, QStringLiteral("once"), as));
    ASSERT_TRUE(comes(delivered));
    EXPECT_EQ(countOf(two.bruno.added, "once"), 1U);
    EXPECT_EQ(two.bruno.messenger().newest(two.toAnna).size(), 1);
}

TEST(Messenger, WithoutACommitThereIsNoReceiptAndNothingIsLostWhenTheDiskWorksAgain) {
    Two two;
    ASSERT_TRUE(two.anna.connected(two.toBruno) && two.bruno.connected(two.toAnna));
    const auto first = two.anna.messenger().send(two.toBruno, QStringLiteral("before"));
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *first, Delivery::Delivered));
    MsgId kept;
    {
        // Written by Anna in memory, received by Bruno: neither can commit.
        const auto toSend = two.anna.messenger().send(two.toBruno, QStringLiteral("meanwhile"));
        ASSERT_TRUE(comes([&] { return countOf(two.anna.added, "meanwhile") == 1; }));
        kept = *toSend;
        const FullDisk full;
        ASSERT_TRUE(two.bruno.messenger().send(two.toAnna, QStringLiteral("refused")));
        ASSERT_TRUE(comes([&] { return countOf(two.bruno.added, "refused") == 1; }));
        ASSERT_TRUE(comes([&] { return two.bruno.failures.size() == 1; }));
        EXPECT_EQ(countOf(two.bruno.messenger().newest(two.toAnna), "refused"), 1U);
        EXPECT_EQ(countOf(two.anna.added, "refused"), 0U);  // not before it is committed
        ASSERT_TRUE(two.bruno.messenger().send(two.toAnna, QStringLiteral("refused too")));
        ASSERT_TRUE(comes([&] { return countOf(two.bruno.added, "refused too") == 1; }));
        EXPECT_EQ(two.bruno.failures.size(), 1);  // told once
    }
    ASSERT_TRUE(comes([&] { return countOf(two.anna.added, "refused too") == 1; }));
    EXPECT_EQ(two.bruno.recovered, 1);
    EXPECT_EQ(countOf(two.bruno.added, "refused"), 1U);  // shown once
    ASSERT_TRUE(two.anna.reaches(two.toBruno, kept, Delivery::Delivered));
    two.bruno.restart();
    const auto texts = textsOf(two.bruno.messenger().newest(two.toAnna));
    for (const char* each : {"before", "meanwhile", "refused", "refused too"})
        EXPECT_EQ(texts.count(QString::fromLatin1(each)), 1) << each;
}

// Either of two identities may come first; both sides have to show the same.
TEST(Messenger, WhatBothWroteBeforeTheyKnewEachOtherStandsInTheSameOrderOnBothSides) {
    for (int i = 0; i < 4; ++i) {
        Person anna, bruno;
        const ContactId toBruno = anna.add(bruno), toAnna = bruno.add(anna);
        const std::vector<const char*> annas{"A1", "A2", "A3"}, brunos{"B1", "B2", "B3"};
        for (const char* each : annas)
            ASSERT_TRUE(anna.messenger().send(toBruno, QString::fromLatin1(each)));
        for (const char* each : brunos)
            ASSERT_TRUE(bruno.messenger().send(toAnna, QString::fromLatin1(each)));
        const auto complete = [](Person& who, ContactId id) {
            const auto texts = textsOf(who.messenger().newest(id));
            return texts.filter(QRegularExpression(QStringLiteral("^[AB][123]$"))).size() == 6;
        };
        ASSERT_TRUE(comes([&] { return complete(anna, toBruno) && complete(bruno, toAnna); }));
        EXPECT_TRUE(comes(
            [&] {
                const QRegularExpression ours(QStringLiteral("^[AB][123]$"));
                return textsOf(anna.messenger().newest(toBruno)).filter(ours) ==
                       textsOf(bruno.messenger().newest(toAnna)).filter(ours);
            },
            5'000))
            << textsOf(anna.messenger().newest(toBruno)).join(' ').toStdString() << " / "
            << textsOf(bruno.messenger().newest(toAnna)).join(' ').toStdString();
    }
}

TEST(Messenger, WhileTheDiskTakesNothingMemoryIsBoundedAndNothingIsLost) {
    QTemporaryDir folder;
    Person anna;
    Person bruno(folder.filePath(QStringLiteral("bruno")));
    bruno.messenger().setMostArriving(100'000);
    const ContactId toBruno = anna.add(bruno), toAnna = bruno.add(anna);
    ASSERT_TRUE(anna.connected(toBruno) && bruno.connected(toAnna));
    const QString large(50'000, QLatin1Char('a'));
    const std::string bytes = large.toStdString();
    const auto taken = [&] { return countOf(bruno.added, bytes); };
    {
        const FullDisk full;
        for (int i = 0; i < 5; ++i) ASSERT_TRUE(anna.messenger().send(toBruno, large));
        ASSERT_TRUE(comes([&] {
            return bruno.socket().statistics().node.dropsFor(DropReason::StoreFailed).count >=
                   5;  // three copies, two refused
        }));
        EXPECT_EQ(taken(), 3U);
    }
    EXPECT_GE(anna.messenger().contact(toBruno)->info.waiting, 2U);  // she will try again
}

TEST(Messenger, AReceivedMessageThatCanNotBeCommittedIsShownAndReceiptedOnlyLater) {
    QTemporaryDir folder;
    Person anna;  // in memory: her disk never fails
    Person bruno(folder.filePath(QStringLiteral("bruno")));
    const ContactId toBruno = anna.add(bruno), toAnna = bruno.add(anna);
    ASSERT_TRUE(anna.connected(toBruno) && bruno.connected(toAnna));
    std::optional<MsgId> sent;
    {
        const FullDisk full;
        sent = *anna.messenger().send(toBruno, QStringLiteral("hello"));
        ASSERT_TRUE(comes([&] { return countOf(bruno.added, "hello") == 1; }));
        EXPECT_NE(anna.find(toBruno, *sent)->delivery, Delivery::Delivered);
        EXPECT_EQ(countOf(bruno.messenger().newest(toAnna), "hello"), 1U);
    }
    ASSERT_TRUE(anna.reaches(toBruno, *sent, Delivery::Delivered));
    EXPECT_EQ(countOf(bruno.added, "hello"), 1U);
    bruno.restart();
    EXPECT_EQ(countOf(bruno.messenger().newest(toAnna), "hello"), 1U);
}

TEST(Messenger, ACancelledMessageStaysFailedUntilItIsTriedAgain) {
    Two two;
    ASSERT_TRUE(two.anna.connected(two.toBruno));
    two.bruno.end();
    const auto sent = two.anna.messenger().send(two.toBruno, QStringLiteral("wait"));
    ASSERT_TRUE(comes([&] { return two.anna.added.size() == 1; }));
    EXPECT_TRUE(two.anna.messenger().cancel(two.toBruno, *sent));
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *sent, Delivery::Failed));
    EXPECT_EQ(two.anna.find(two.toBruno, *sent)->reason, "cancelled");
    two.anna.restart();
    EXPECT_EQ(two.anna.find(two.toBruno, *sent)->delivery, Delivery::Failed);
    EXPECT_TRUE(two.anna.messenger().retry(two.toBruno, *sent));
    EXPECT_FALSE(two.anna.messenger().retry(two.toBruno, *sent));
    two.bruno.start();
    EXPECT_TRUE(two.anna.reaches(two.toBruno, *sent, Delivery::Delivered));
    EXPECT_EQ(countOf(two.bruno.added, "wait"), 1U);
}

TEST(Messenger, WhatIsSentToAllHasAStateForEachRecipient) {
    Person anna, bruno;
    const ContactId toBruno = anna.add(bruno);
    static_cast<void>(bruno.add(anna));
    const ContactId toNobody =
        *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:9"), {}, {});
    const QList<MsgId> sent = anna.messenger().sendToAll(QStringLiteral("to all"));
    ASSERT_EQ(sent.size(), 2);
    ASSERT_TRUE(anna.reaches(toBruno, sent[0], Delivery::Delivered));
    ASSERT_TRUE(anna.reaches(toNobody, sent[1], Delivery::Queued));
}

TEST(Messenger, WhatTheUserSaysOfAContactIsALineOfItsConversation) {
    Two two;
    ASSERT_TRUE(two.anna.connected(two.toBruno) && two.bruno.connected(two.toAnna));
    Messenger& anna = two.anna.messenger();
    EXPECT_EQ(anna.safetyNumber(two.toBruno).size(), 60);
    EXPECT_EQ(anna.safetyNumber(two.toBruno), two.bruno.messenger().safetyNumber(two.toAnna));
    EXPECT_TRUE(anna.verify(two.toBruno));
    EXPECT_EQ(anna.contact(two.toBruno)->info.trust, Trust::Verified);
    EXPECT_TRUE(anna.unverify(two.toBruno));
    EXPECT_TRUE(anna.block(two.toBruno, true));
    EXPECT_EQ(anna.send(two.toBruno, QStringLiteral("x")).error(), MessengerError::Blocked);
    EXPECT_TRUE(anna.block(two.toBruno, false));
    EXPECT_FALSE(anna.acceptKey(two.toBruno));             // it has not changed
    EXPECT_FALSE(anna.allowPlaintext(two.toBruno, true));  // it has an identity
    ASSERT_TRUE(comes([&] { return two.anna.notices.size() == 4; }));
    EXPECT_EQ(textsOf(two.anna.notices),
              (QStringList{QStringLiteral("verified"), QStringLiteral("not-verified"),
                           QStringLiteral("blocked"), QStringLiteral("unblocked")}));
    EXPECT_TRUE(anna.verify(two.toBruno));
    two.anna.restart();
    EXPECT_EQ(two.anna.messenger().kept(two.toBruno)->pin.trust(), Trust::Verified);
    EXPECT_EQ(two.anna.messenger().newest(two.toBruno).size(), 5);
}

TEST(Messenger, AnotherIdentityHoldsWhatIsSentUntilTheUserDecides) {
    QTemporaryDir folder;
    Person anna(folder.filePath(QStringLiteral("anna")));
    auto bruno = std::make_unique<Person>();
    const ContactId id = anna.add(*bruno);
    static_cast<void>(bruno->add(anna));
    ASSERT_TRUE(anna.connected(id));
    const QString before = anna.messenger().safetyNumber(id);
    bruno->restart();  // in memory: another identity at the same address
    static_cast<void>(bruno->add(anna));
    ASSERT_TRUE(comes([&] { return anna.messenger().kept(id)->pin.other.has_value(); }));
    EXPECT_NE(anna.messenger().safetyNumber(id), before);
    ASSERT_TRUE(comes([&] { return countOf(anna.notices, notice::keyChanged) == 1; }));
    const auto held = anna.messenger().send(id, QStringLiteral("for Bruno"));
    ASSERT_TRUE(comes([&] { return countOf(anna.added, "for Bruno") == 1; }));
    EXPECT_EQ(countOf(bruno->added, "for Bruno"), 0U);
    EXPECT_TRUE(anna.messenger().acceptKey(id));
    EXPECT_TRUE(anna.reaches(id, *held, Delivery::Delivered));
    EXPECT_EQ(countOf(anna.notices, notice::keyBack), 0U);
}

TEST(Messenger, ReadIsToldOnlyIfTheUserWantsIt) {
    Two two;
    const auto first = two.anna.messenger().send(two.toBruno, QStringLiteral("one"));
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *first, Delivery::Delivered));
    ASSERT_TRUE(comes([&] { return two.bruno.added.size() == 1; }));
    two.bruno.messenger().markSeen(two.toAnna);
    EXPECT_EQ(two.bruno.messenger().contact(two.toAnna)->unread, 0U);
    two.bruno.messenger().setSetting(QStringLiteral("receipts.read"), QStringLiteral("true"));
    const auto second = two.anna.messenger().send(two.toBruno, QStringLiteral("two"));
    ASSERT_TRUE(comes([&] { return two.bruno.added.size() == 2; }));
    two.bruno.messenger().markSeen(two.toAnna);
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *second, Delivery::Read));
    EXPECT_EQ(two.anna.find(two.toBruno, *first)->delivery, Delivery::Delivered);
    two.bruno.restart();
    EXPECT_EQ(two.bruno.messenger().contact(two.toAnna)->unread, 0U);
}

TEST(Messenger, WhetherReadIsToldCanBeAnotherForOneContact) {
    Two two;
    const auto sendsAndReads = [&](const char* text) {
        const auto sent = two.anna.messenger().send(two.toBruno, QString::fromUtf8(text));
        const auto before = two.bruno.added.size();
        EXPECT_TRUE(comes([&] { return two.bruno.added.size() > before; }));
        two.bruno.messenger().markSeen(two.toAnna);
        return *sent;
    };
    two.bruno.messenger().setSetting(QStringLiteral("receipts.read"), QStringLiteral("true"));
    ASSERT_TRUE(two.bruno.messenger().setReadReceipts(two.toAnna, false));
    const MsgId silent = sendsAndReads("one");
    two.bruno.restart();
    EXPECT_EQ(two.bruno.messenger().readReceipts(two.toAnna), false);
    two.bruno.messenger().setSetting(QStringLiteral("receipts.read"), QStringLiteral("false"));
    ASSERT_TRUE(two.bruno.messenger().setReadReceipts(two.toAnna, true));
    ASSERT_TRUE(two.anna.reaches(two.toBruno, sendsAndReads("two"), Delivery::Read));
    EXPECT_NE(two.anna.find(two.toBruno, silent)->delivery, Delivery::Read);
    ASSERT_TRUE(two.bruno.messenger().setReadReceipts(two.toAnna, {}));
    EXPECT_FALSE(two.bruno.messenger().readReceipts(two.toAnna));
    ASSERT_TRUE(two.bruno.messenger().setReadReceipts(two.toAnna, true));
    ASSERT_TRUE(two.bruno.messenger().removeContact(two.toAnna));
    EXPECT_FALSE(two.bruno.messenger().readReceipts(two.toAnna)) << "kept for who is gone";
    EXPECT_FALSE(two.bruno.messenger().setReadReceipts(two.toAnna, true));
}

TEST(Messenger, WhenAMessageWentWhichStepIsKept) {
    Two two;
    two.bruno.messenger().setSetting(QStringLiteral("receipts.read"), QStringLiteral("true"));
    const auto sent = two.anna.messenger().send(two.toBruno, QStringLiteral("one"));
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *sent, Delivery::Delivered));
    const auto message = two.anna.messenger().stored(two.toBruno, *sent);
    ASSERT_TRUE(message);
    const auto steps = [&] { return two.anna.messenger().stepsOf(message->row); };
    EXPECT_GE(steps().arrivedMs, message->keptMs);
    EXPECT_EQ(steps().readMs, 0);
    ASSERT_TRUE(comes([&] { return two.bruno.added.size() == 1; }));
    two.bruno.messenger().markSeen(two.toAnna);
    ASSERT_TRUE(two.anna.reaches(two.toBruno, *sent, Delivery::Read));
    EXPECT_GE(steps().readMs, steps().arrivedMs);
    two.anna.restart();
    EXPECT_EQ(two.anna.messenger().waiting(two.toBruno), 0U) << "what was read is sent again";
}

TEST(Messenger, AStrangerIsARequestAndWritesOnlyOnceItIsAccepted) {
    Person anna, bruno;
    const ContactId toBruno = anna.add(bruno);
    const auto sent = anna.messenger().send(toBruno, QStringLiteral("it is me"));
    ASSERT_TRUE(comes([&] { return bruno.requests.size() == 1; }));
    EXPECT_TRUE(bruno.added.isEmpty());
    const auto accepted = bruno.messenger().acceptRequest(bruno.requests[0]);
    ASSERT_TRUE(accepted);
    EXPECT_EQ(bruno.messenger().kept(*accepted)->pin.id, anna.messenger().identity());
    EXPECT_TRUE(anna.reaches(toBruno, *sent, Delivery::Delivered));
    EXPECT_EQ(countOf(bruno.added, "it is me"), 1U);
}

TEST(Messenger, RefusesWhatCanNotBeSentBeforeItIsKept) {
    Person anna;
    EXPECT_EQ(anna.messenger().send(ContactId{9}, QStringLiteral("x")).error(),
              MessengerError::UnknownContact);
    const ContactId id = *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:9"), {}, {});
    EXPECT_EQ(anna.messenger().send(id, QString(QChar(0xD800))).error(), MessengerError::NotText);
    EXPECT_EQ(anna.messenger().send(id, QString(limits::text + 1, u'x')).error(),
              MessengerError::TooLarge);
    EXPECT_TRUE(anna.messenger().newest(id).isEmpty());
}

TEST(Messenger, FindsForgetsAndExports) {
    QTemporaryDir folder;
    Person anna;
    const ContactId id =
        *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:9"), {}, QStringLiteral("Nine"));
    for (const char* text : {"alpha", "Beta", "gamma\nbeta"})
        ASSERT_TRUE(anna.messenger().send(id, QString::fromLatin1(text)));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 3; }));
    QList<StoredMessage> hits;
    int found = -1;
    QObject::connect(&anna.messenger(), &Messenger::searchHit, &anna.messenger(),
                     [&](int, const StoredMessage& each) { hits << each; });
    QObject::connect(&anna.messenger(), &Messenger::searchDone, &anna.messenger(),
                     [&](int, int count) { found = count; });
    static_cast<void>(anna.messenger().search(QStringLiteral("BETA"), {}));
    ASSERT_TRUE(comes([&] { return found == 2; }));
    EXPECT_EQ(textsOf(hits), (QStringList{QStringLiteral("gamma\nbeta"), QStringLiteral("Beta")}));

    const QString text = folder.filePath(QStringLiteral("text")),
                  json = folder.filePath(QStringLiteral("json"));
    EXPECT_EQ(anna.messenger().exportConversation(id, text, ExportFormat::Text), Exported::All);
    EXPECT_EQ(anna.messenger().exportConversation(id, json, ExportFormat::Json), Exported::All);
    QFile file(text), lines(json);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly) && lines.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("me: gamma\n    beta\n"));
    EXPECT_EQ(lines.readAll().count("\"direction\":\"out\""), 3);

    anna.messenger().removeMessage(id, hits[1].id);
    ASSERT_TRUE(comes([&] { return anna.messenger().newest(id).size() == 2; }));
    anna.messenger().removeConversation(id);
    ASSERT_TRUE(comes([&] { return anna.messenger().newest(id).isEmpty(); }));
    EXPECT_FALSE(anna.messenger().contact(id)->last.has_value());
    ASSERT_TRUE(anna.messenger().send(id, QStringLiteral("next")));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 4; }));
    EXPECT_EQ(anna.added[3].convSeq, 4U);  // others sort by it: it goes on
}
