#include "ui/models/message_model.h"

#include "support.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class MessageModelTest : public QObject {
    Q_OBJECT

private:
    static bool joins(const MessageModel& model, int row) {
        return model.index(row).data(MessageModel::JoinsPreviousRole).toBool();
    }

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void ignoresAnIdItKnows();
    void deliveryNeverGoesBack_data();
    void deliveryNeverGoesBack();
    void groupsOneSenderWithinFiveMinutes();
    void aDayASystemLineAndTheUnreadLineEndAGroup();
    void countsUnreadBelowTheLine();
    void prependingKeepsIdsAndOrder();
    void whatWaitsForAChangedKeyIsHeld();
    void noReceiptIsPromisedOfAnOlderProgram();
    void whatWaitsWithoutAKeyIsNotCalledEncrypted();
    void speaksSenderTimeSecurityAndState();
    void speaksTheDayTheUnreadLineAndLongTexts();
    void rewordsTheSystemInPlace();
    void writesDaysAsEachLanguageDoes_data();
    void writesDaysAsEachLanguageDoes();
    void lateMessagesTakeTheirPlace();
    void whatComesInABatchIsInsertedInRuns();
    void aPagedModelDropsTheEndThatIsNotRead();
    void leavesToThePagesWhatIsOutsideTheWindow();
    void findsRowsAfterEveryChange();
    void aQuoteStandsForTheMessageThatIsFoundAbove();
    void whatIsNotFoundAboveIsNoQuote();
    void aQuoteIsFoundWhenItsPageIsLoaded();
    void withoutItsMessageAQuoteIsTextAgain();
};

namespace {

MessageModel::LineWords words(const char* text) {
    return [text] { return QString::fromUtf8(text); };
}

Message saying(const char* id, const char* text, int minute) {
    Message message = test::message(id, at(10, minute));
    message.text = QString::fromUtf8(text);
    return message;
}

}  // namespace

void MessageModelTest::keepsTheRulesOfModels() {
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(message("b", at(10, 0)));
    model.append(message("c", at(10, 1)));
    model.prepend({message("a", at(9, 0))});
    model.appendSystemLine(words("Anna is offline"), at(10, 2));
    model.setFirstUnread(QStringLiteral("c"));
    QVERIFY(model.remove(QStringLiteral("b")));
    QVERIFY(!model.remove(QStringLiteral("b")));
    QCOMPARE(model.rowOf(QStringLiteral("c")), 1);
    model.setMessages({message("z", at(8, 0))});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0).data().isValid());
}

void MessageModelTest::ignoresAnIdItKnows() {
    MessageModel model;
    model.append(message("a", at(10, 0)));
    model.append(message("a", at(10, 1)));
    QCOMPARE(model.rowCount(), 1);
}

void MessageModelTest::deliveryNeverGoesBack_data() {
    QTest::addColumn<Delivery>("from");
    QTest::addColumn<Delivery>("to");
    const QList<Delivery> all{Delivery::Queued,    Delivery::Sending, Delivery::Sent,
                              Delivery::Delivered, Delivery::Read,    Delivery::Failed};
    for (const Delivery from : all) {
        for (const Delivery to : all) {
            QTest::addRow("%d-%d", static_cast<int>(from), static_cast<int>(to)) << from << to;
        }
    }
}

void MessageModelTest::deliveryNeverGoesBack() {
    QFETCH(Delivery, from);
    QFETCH(Delivery, to);
    MessageModel model;
    Message own = message("a", at(10, 0), Direction::Outgoing);
    own.delivery = from;
    model.append(own);
    const bool arrived = from == Delivery::Delivered || from == Delivery::Read;
    bool expected = to >= from;
    if (from == Delivery::Failed)
        expected = true;  // Retry, or it arrived after all
    else if (to == Delivery::Failed)
        expected = !arrived;  // what arrived can not fail
    QCOMPARE(model.setDelivery(own.id, to), expected);
    QCOMPARE(model.find(own.id)->delivery, expected ? to : from);
}

void MessageModelTest::groupsOneSenderWithinFiveMinutes() {
    MessageModel model;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.append(message("a", at(10, 0)));
    model.append(message("b", at(10, 4, 59)));
    QCOMPARE(changed.size(), 1);  // the first row joins the next one now
    model.append(message("c", at(10, 9, 59)));
    model.append(message("d", at(10, 10), Direction::Outgoing));
    QVERIFY(!joins(model, 0));
    QVERIFY(joins(model, 1));
    QVERIFY(model.index(0).data(MessageModel::JoinsNextRole).toBool());
    QVERIFY2(!joins(model, 2), "five minutes end a group");
    QVERIFY2(!joins(model, 3), "another sender ends a group");
}

void MessageModelTest::aDayASystemLineAndTheUnreadLineEndAGroup() {
    MessageModel model;
    model.append(message("a", at(23, 59)));
    model.append(message("b", at(0, 0).addDays(1)));
    QVERIFY(model.index(1).data(MessageModel::StartsDayRole).toBool());
    QVERIFY(!joins(model, 1));
    model.appendSystemLine(words("x"), at(0, 1).addDays(1));
    model.append(message("c", at(0, 1).addDays(1)));
    QVERIFY(!joins(model, 2));
    QVERIFY(!joins(model, 3));
    model.append(message("d", at(0, 2).addDays(1)));
    QVERIFY(joins(model, 4));
    model.setFirstUnread(QStringLiteral("d"));
    QVERIFY(!joins(model, 4));
}

void MessageModelTest::countsUnreadBelowTheLine() {
    MessageModel model;
    model.append(message("a", at(10, 0)));
    model.append(message("b", at(10, 1)));
    model.append(message("own", at(10, 2), Direction::Outgoing));
    model.append(message("c", at(10, 3)));
    model.setFirstUnread(QStringLiteral("b"));
    QCOMPARE(model.index(0).data(MessageModel::UnreadAboveRole).toInt(), 0);
    QCOMPARE(model.index(1).data(MessageModel::UnreadAboveRole).toInt(), 2);
    model.setFirstUnread({});
    QCOMPARE(model.index(1).data(MessageModel::UnreadAboveRole).toInt(), 0);
}

void MessageModelTest::prependingKeepsIdsAndOrder() {
    MessageModel model;
    model.append(message("c", at(10, 0)));
    model.prepend({message("a", at(8, 0)), message("b", at(9, 0))});
    QCOMPARE(model.rowOf(QStringLiteral("a")), 0);
    QCOMPARE(model.rowOf(QStringLiteral("c")), 2);
    QCOMPARE(model.at(1).id, QStringLiteral("b"));
}

void MessageModelTest::whatWaitsForAChangedKeyIsHeld() {
    MessageModel model;
    Message before = message("a", at(10, 0), Direction::Outgoing);
    before.trust = Trust::Verified;  // as it was when it was written
    before.delivery = Delivery::Queued;
    model.append(before);
    Message second = before;
    second.id = QStringLiteral("b");
    model.append(second);
    model.appendSystemLine(words("a different key"), at(10, 1));
    const auto waiting = [&](int row) {
        return model.index(row).data(MessageModel::WaitingRole).toInt();
    };
    QCOMPARE(model.shown(1).trust, Trust::Verified);
    QCOMPARE(waiting(0), 0);
    QCOMPARE(waiting(1), 2);  // below the last that waits, whatever stands further down
    QCOMPARE(waiting(2), 0);
    model.setPeer({QStringLiteral("Anna"), true, true});
    QCOMPARE(model.index(0).data(MessageModel::MessageRole).value<Message>().trust,
             Trust::KeyChanged);
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Held until you decide")));
    model.setDelivery(QStringLiteral("b"), Delivery::Sent);
    QCOMPARE(waiting(0), 1);
    QCOMPARE(model.shown(1).trust, Trust::Verified);  // it is out
    model.setPeer({QStringLiteral("Anna"), false, true});
    QCOMPARE(model.shown(0).trust, Trust::Verified);
}

void MessageModelTest::noReceiptIsPromisedOfAnOlderProgram() {
    MessageModel model;
    Message own = message("a", at(10, 0), Direction::Outgoing);
    own.delivery = Delivery::Sent;
    model.append(own);
    model.setPeer({QStringLiteral("Anna"), false, false});
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QStringLiteral("Sent, this peer gives no receipts")), qPrintable(said));
}

void MessageModelTest::whatWaitsWithoutAKeyIsNotCalledEncrypted() {
    MessageModel model;
    Message own = message("a", at(10, 0), Direction::Outgoing);
    own.delivery = Delivery::Queued;
    own.security = MessageSecurity::Undecided;
    own.trust = Trust::None;
    model.append(own);
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(!said.contains(QStringLiteral("Encrypted")), qPrintable(said));
}

void MessageModelTest::speaksSenderTimeSecurityAndState() {
    MessageModel model;
    model.setPeerName(QStringLiteral("Anna Berger"));
    Message theirs = message("a", at(10, 0));
    theirs.security = MessageSecurity::Plaintext;
    model.append(theirs);
    Message own = message("b", at(10, 1), Direction::Outgoing);
    own.delivery = Delivery::Failed;
    own.reason = QStringLiteral("no route");
    model.append(own);
    const QString heard = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(heard.contains(QStringLiteral("Anna Berger")));
    QVERIFY(heard.contains(QStringLiteral("Not encrypted")));
    QVERIFY(heard.contains(QStringLiteral("text of a")));
    const QString said = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(said.startsWith(QStringLiteral("You")));
    QVERIFY(said.contains(QStringLiteral("not delivered")));
    QVERIFY(said.contains(QStringLiteral("no route")));
}

void MessageModelTest::speaksTheDayTheUnreadLineAndLongTexts() {
    MessageModel model;
    Message first = message("a", at(10, 0));
    first.text = QString(3'000, u'x') + QStringLiteral("the end");
    model.append(first);
    model.append(message("b", at(10, 1)));
    model.appendSystemLine(words("Anna is offline"), at(10, 2));
    model.setFirstUnread(QStringLiteral("b"));
    const auto spoken = [&](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    const QString day = Words::day(at(10, 0).date(), QDate::currentDate());
    QVERIFY(spoken(0).startsWith(day) && spoken(0).contains(QStringLiteral("the end")));
    QVERIFY(spoken(1).startsWith(Words::unread(1)));
    QVERIFY(spoken(2).contains(Words::time(at(10, 2))));
}

void MessageModelTest::rewordsTheSystemInPlace() {
    MessageModel shown;
    QString language = QStringLiteral("Anna is offline");
    const QString kept = shown.appendSystemLine([&language] { return language; }, at(10, 0));
    language = QStringLiteral("Anna ist nicht da");
    shown.reword({});
    QCOMPARE(shown.find(kept)->text, language);
    MessageModel model;
    Message line = message("s", at(10, 0), Direction::System);
    model.setMessages({message("a", at(9, 0)), line});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    line.text = QStringLiteral("Anna ist offline");
    Message said = message("a", at(9, 0));
    said.text = QStringLiteral("not what was said");
    model.reword({said, line, message("unknown", at(8, 0))});
    QCOMPARE(model.at(0).text, QStringLiteral("text of a"));
    QCOMPARE(model.at(1).text, QStringLiteral("Anna ist offline"));
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.size() > 0);
}

void MessageModelTest::writesDaysAsEachLanguageDoes_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Wednesday, March 4");
    QTest::newRow("de") << QStringLiteral("de") << text("Mittwoch, 4. März");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("mercredi 4 mars");
    QTest::newRow("es") << QStringLiteral("es") << text("miércoles, 4 de marzo");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << text("3月4日星期三");
}

void MessageModelTest::writesDaysAsEachLanguageDoes() {
    QFETCH(QString, language);
    QFETCH(QString, day);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const QString written = Words::day(QDate(2026, 3, 4), QDate(2026, 11, 26));
    QLocale::setDefault(before);
    QCOMPARE(written, day);
}

namespace {

Message placed(int sequence, int rank = 0) {
    const QByteArray id = QByteArray::number(sequence) + (rank == 0 ? "" : "r");
    Message made = message(id.constData(), at(10, 0).addSecs(sequence));
    made.place = {static_cast<quint64>(sequence), rank, sequence};
    return made;
}

QList<Message> pageOf(int first, int count) {
    QList<Message> rows;
    for (int i = first; i < first + count; ++i) rows += placed(i);
    return rows;
}

QString ids(const MessageModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all += model.at(row).id;
    return all.join(u' ');
}

}  // namespace

void MessageModelTest::lateMessagesTakeTheirPlace() {
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(placed(1));
    model.append(placed(5));
    model.appendSystemLine(words("x"), at(10, 0));  // has no place: stays below 5
    model.append(placed(3, 1));
    model.append(placed(3));
    model.append(placed(7));
    QVERIFY(ids(model).startsWith(QStringLiteral("1 3 3r 5 system")));
    QVERIFY(ids(model).endsWith(QStringLiteral(" 7")));
}

void MessageModelTest::whatComesInABatchIsInsertedInRuns() {
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMessages({placed(10), placed(20)});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.insert(
        {placed(31), placed(11), placed(30), placed(20), placed(5), placed(12), placed(5)});
    QCOMPARE(ids(model), QStringLiteral("5 10 11 12 20 30 31"));
    QCOMPARE(inserted.size(), 3);
    model.insert(pageOf(100, 200));
    QCOMPARE(inserted.size(), 4);  // two hundred, one change
}

void MessageModelTest::aPagedModelDropsTheEndThatIsNotRead() {
    MessageModel model;
    constexpr int most = MessageModel::mostRows + MessageModel::pageRows;
    model.setPaged(true);
    model.setMessages(pageOf(5000, 100));
    for (int i = 5100; i < 8000; i += 50) model.insert(pageOf(i, 50));
    QVERIFY(model.rowCount() <= most);
    QCOMPARE(model.lastPlace().sequence, quint64(7999));
    QCOMPARE(model.more(), (MessageModel::More{true, false}));
    model.setReadAtEnd(false);  // now the upper rows are read
    const Place first = model.firstPlace();
    for (int i = 8000; i < 9000; i += 50) model.insert(pageOf(i, 50));
    QVERIFY(model.rowCount() <= most);
    QCOMPARE(model.firstPlace(), first);
    QVERIFY(model.more().below);
    MessageModel keepsAll;
    keepsAll.insert(pageOf(0, 5000));
    QCOMPARE(keepsAll.rowCount(), 5000);
}

void MessageModelTest::leavesToThePagesWhatIsOutsideTheWindow() {
    MessageModel model;
    model.setMessages(pageOf(100, 10));
    model.setMore({true, true});
    QSignalSpy below(&model, &MessageModel::arrivedBelow);
    model.insert({placed(50), placed(105), placed(300), placed(301)});
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(below.size(), 1);
    QCOMPARE(below.at(0).at(0).toInt(), 2);
    model.setMore({false, false});
    model.insert({placed(50), placed(300)});
    QCOMPARE(model.rowCount(), 12);
}

void MessageModelTest::findsRowsAfterEveryChange() {
    MessageModel model;
    model.setPaged(true);
    model.setMessages(pageOf(1000, 100));
    model.prepend(pageOf(500, 500));
    model.remove(QStringLiteral("500"));
    model.remove(QStringLiteral("700"));
    model.prepend(pageOf(100, 400));
    model.insert({placed(700)});
    for (int row = 0; row < model.rowCount(); ++row) QCOMPARE(model.rowOf(model.at(row).id), row);
    QCOMPARE(model.rowOf(QStringLiteral("1099")), -1);  // dropped
    QVERIFY(model.rowOf(QStringLiteral("700")) > 0);
}

void MessageModelTest::aQuoteStandsForTheMessageThatIsFoundAbove() {
    MessageModel model;
    model.setPeerName(QStringLiteral("Anna"));
    Message mine = saying("b", "at two", 1);
    mine.direction = Direction::Outgoing;
    model.setMessages({saying("a", "when do we meet?", 0), mine,
                       saying("c", "> when do we meet?\nsoon", 2),
                       saying("d", "> at two\nagreed", 3), saying("e", "> soon\n> \nwhen?", 4)});
    QCOMPARE(model.quotedBy(2).id, QStringLiteral("a"));
    QCOMPARE(model.quotedBy(2).author, QStringLiteral("Anna"));
    QCOMPARE(model.quotedBy(2).words.rest, QStringLiteral("soon"));
    QCOMPARE(model.quotedBy(3).id, QStringLiteral("b"));
    QCOMPARE(model.quotedBy(3).author, QStringLiteral("You"));
    QCOMPARE(model.quotedBy(4).id, QStringLiteral("c"));  // what it says, not what it quotes
    QVERIFY(model.quotedBy(0).id.isEmpty());
    QCOMPARE(model.authorOf(QStringLiteral("at two")), QStringLiteral("You"));
    QVERIFY(model.authorOf(QStringLiteral("at three")).isEmpty());
}

void MessageModelTest::whatIsNotFoundAboveIsNoQuote() {
    MessageModel model;
    model.setMessages(
        {saying("a", "> made up\nlook what you said", 0), saying("b", "made up", 1),  // too late
         saying("c", "> made up", 2), saying("d", "> \nx", 3), saying("e", ">x\ny", 4)});
    for (int row = 0; row < model.rowCount(); ++row) QVERIFY(model.quotedBy(row).id.isEmpty());
}

void MessageModelTest::aQuoteIsFoundWhenItsPageIsLoaded() {
    MessageModel model;
    model.setMessages({saying("b", "> hello\nhi", 2)});
    QVERIFY(model.quotedBy(0).id.isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.prepend({saying("a", "hello", 1)});
    QCOMPARE(model.quotedBy(1).id, QStringLiteral("a"));
    QVERIFY(!changed.isEmpty());  // or its height would be the old one
}

void MessageModelTest::withoutItsMessageAQuoteIsTextAgain() {
    MessageModel model;
    model.setMessages({saying("a", "hello", 1), saying("b", "> hello\nhi", 2)});
    QCOMPARE(model.quotedBy(1).id, QStringLiteral("a"));
    QVERIFY(model.remove(QStringLiteral("a")));
    QVERIFY(model.quotedBy(0).id.isEmpty());
}

QTEST_GUILESS_MAIN(MessageModelTest)
#include "message_model_test.moc"
