#include "ui/widgets/conversation_view.h"

#include "support.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class ConversationViewTest : public QObject {
    Q_OBJECT

private:
    static Message numbered(int number) {
        Message made =
            message(QByteArray::number(number).constData(), at(0, 0).addSecs(60 * qint64(number)));
        made.place = {static_cast<quint64>(number), 0, number};
        return made;
    }
    static QList<Message> page(int first, int count) {
        QList<Message> rows;
        for (int i = first; i < first + count; ++i) rows += numbered(i);
        return rows;
    }
    // Two messages: plain, and one with an address.
    void show();
    [[nodiscard]] QPoint inText(int row, const QString& part) const;
    void drag(const QPoint& from, const QPoint& to);

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void init();
    void cleanup() { m_view.reset(); }
    void asksForEachPageOnce();
    void comesBackToTheNewestThatIsNotLoaded();
    void opensAtTheUnreadLineWhichStaysUntilTheChatIsLeft();
    void showsAMessageFoundBySearch();
    void countsWhatComesBelow();
    void marksTextInABubble();
    void draggingOverBubblesSelectsMessages();
    void copiesSeveralWithSenderAndTime();
    void marksTextByKeyboard();
    void quotesWhatIsMarked();
    void anAddressIsOpenedOnlyAfterTheQuestion();
    void enterAsksForTheAddress();
    void detailsAreAWish();
    void aClickOnAQuoteGoesToWhatIsQuoted();
    void severalMessagesAreDeletedTogether();
    void unfoldsALongMessage();
    void aChosenRowThatIsDroppedDoesNotMoveTheView();
    void theMenuOfAMessageGoesWithItsChat();

private:
    Theme m_theme;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<ConversationView> m_view;
};

void ConversationViewTest::init() {
    m_model = std::make_unique<MessageModel>();
    m_view = std::make_unique<ConversationView>(m_theme);
    m_view->resize(600, 500);
}

void ConversationViewTest::show() {
    m_model->setPeerName(QStringLiteral("Anna"));
    Message first = numbered(1);
    first.text = QStringLiteral("alpha beta gamma");
    Message second = numbered(9);
    second.text = QStringLiteral("see https://a.example/path now");
    m_model->setMessages({first, second});
    m_view->setModel(m_model.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->list()->setFocus();
}

QPoint ConversationViewTest::inText(int row, const QString& part) const {
    const QModelIndex index = m_model->index(row);
    const QStyleOptionViewItem option = m_view->list()->optionFor(index);
    const auto position = static_cast<int>(index.data().toString().indexOf(part));
    // The first point of the row that hits the position.
    for (int x = 0; x < option.rect.width(); ++x) {
        const QPoint at(x, option.rect.bottom() - (row == 1 ? 26 : 16));
        const BubbleHit hit = m_view->delegate()->hit(option, index, at);
        const bool text = hit.part == BubbleHit::Part::Text || hit.part == BubbleHit::Part::Link;
        if (text && hit.position == position) return at;
    }
    return {};
}

void ConversationViewTest::drag(const QPoint& from, const QPoint& to) {
    QWidget* viewport = m_view->list()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

void ConversationViewTest::asksForEachPageOnce() {
    m_model->setPaged(true);
    m_model->setMessages(page(1000, 100));
    m_model->setMore({true, false});
    QSignalSpy older(m_view.get(), &ConversationView::olderWanted);
    QSignalSpy newer(m_view.get(), &ConversationView::newerWanted);
    m_view->setModel(m_model.get());
    m_view->show();
    QCOMPARE(older.size(), 0);  // far from the oldest
    m_view->list()->scrollTo(m_model->index(3), QListView::PositionAtTop);
    m_view->list()->scrollTo(m_model->index(2), QListView::PositionAtTop);
    QCOMPARE(older.size(), 1);
    for (int first = 900; first >= 0; first -= 100) {
        QCOMPARE(m_model->firstPlace().sequence, static_cast<quint64>(first + 100));
        m_model->prepend(page(first, 100));
        m_view->list()->scrollTo(m_model->index(0), QListView::PositionAtTop);
    }
    QVERIFY2(m_model->rowCount() <= MessageModel::mostRows + MessageModel::pageRows, "bounded");
    QVERIFY(m_model->more().below);
    m_model->setMore({false, true});
    const auto asked = older.size();
    m_view->list()->scrollTo(m_model->index(0), QListView::PositionAtTop);
    QCOMPARE(older.size(), asked);  // nothing is above
    m_view->list()->scrollToBottom();
    QVERIFY(newer.size() >= 1);
    m_model->appendNewer(page(static_cast<int>(m_model->lastPlace().sequence) + 1, 100));
    QVERIFY(m_model->rowCount() <= MessageModel::mostRows + MessageModel::pageRows);
}

void ConversationViewTest::comesBackToTheNewestThatIsNotLoaded() {
    m_model->setPaged(true);
    m_model->setMessages(page(0, 100));
    m_model->setMore({false, true});
    m_view->setModel(m_model.get());
    m_view->show();
    QSignalSpy newest(m_view.get(), &ConversationView::newestWanted);
    QVERIFY(m_view->newestButton()->isVisible());
    m_model->append(numbered(5000));  // not beside what is loaded: it is not shown between
    QCOMPARE(m_model->rowCount(), 100);
    QVERIFY(m_view->newestButton()->text().contains(QStringLiteral("(1)")));
    m_view->newestButton()->click();
    QCOMPARE(newest.size(), 1);
    m_model->setMessages(page(4901, 100));
    QTRY_VERIFY(!m_view->newestButton()->isVisible());
    QVERIFY(m_view->list()->isAtBottom());
}

void ConversationViewTest::opensAtTheUnreadLineWhichStaysUntilTheChatIsLeft() {
    m_model->setMessages(page(0, 200));
    m_model->setFirstUnread(QStringLiteral("100"), 100);
    m_view->show();
    m_view->setModel(m_model.get());
    QCOMPARE(m_view->list()->visualRect(m_model->index(100)).top(), 0);
    m_view->list()->scrollToBottom();
    m_model->append(numbered(200));
    QCOMPARE(m_model->index(100).data(MessageModel::UnreadAboveRole).toInt(), 100);
    MessageModel other;
    m_view->setModel(&other);
    QCOMPARE(m_model->index(100).data(MessageModel::UnreadAboveRole).toInt(), 0);
    m_view->setModel(nullptr);
}

void ConversationViewTest::showsAMessageFoundBySearch() {
    m_model->setMessages(page(0, 300));
    m_view->setModel(m_model.get());
    m_view->show();
    QVERIFY(!m_view->showMessage(QStringLiteral("4000")));
    QVERIFY(m_view->showMessage(QStringLiteral("17")));
    QCOMPARE(m_view->list()->currentIndex().row(), 17);
    const QRect row = m_view->list()->visualRect(m_model->index(17));
    QVERIFY(m_view->list()->viewport()->rect().contains(row));
}

void ConversationViewTest::countsWhatComesBelow() {
    m_model->setMessages(page(0, 100));
    m_view->setModel(m_model.get());
    m_view->show();
    m_view->list()->scrollToTop();
    m_model->append(numbered(200));
    m_model->insert({numbered(150)});  // late: it takes its place, below all the same
    m_model->insert({numbered(-0)});   // known
    QTRY_VERIFY(m_view->newestButton()->text().contains(u'('));
    QSignalSpy seen(m_view.get(), &ConversationView::newestSeen);
    m_view->newestButton()->click();
    QTRY_VERIFY(seen.size() > 0);
    QTRY_VERIFY(!m_view->newestButton()->isVisible());
}

void ConversationViewTest::marksTextInABubble() {
    show();
    drag(inText(0, QStringLiteral("beta")), inText(0, QStringLiteral("gamma")));
    QCOMPARE(m_view->chosenText(), QStringLiteral("beta "));
    QTest::keyClick(m_view->list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("beta "));
    QTest::keyClick(m_view->list(), Qt::Key_Escape);
    QCOMPARE(m_view->chosenText(), QStringLiteral("alpha beta gamma"));
    const QPoint word = inText(0, QStringLiteral("eta"));
    QTest::mouseDClick(m_view->list()->viewport(), Qt::LeftButton, {}, word);
    QCOMPARE(m_view->chosenText(), QStringLiteral("beta"));
}

void ConversationViewTest::draggingOverBubblesSelectsMessages() {
    show();
    drag(inText(0, QStringLiteral("beta")), inText(1, QStringLiteral("see")));
    QCOMPARE(m_view->list()->selectionModel()->selectedIndexes().size(), 2);
}

void ConversationViewTest::copiesSeveralWithSenderAndTime() {
    show();
    m_view->list()->selectAll();
    const QStringList lines = m_view->chosenText().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u'['));
    QVERIFY(lines[0].endsWith(QStringLiteral("] Anna: alpha beta gamma")));
}

void ConversationViewTest::marksTextByKeyboard() {
    show();
    m_view->list()->setCurrentIndex(m_model->index(0));
    for (int i = 0; i < 3; ++i) QTest::keyClick(m_view->list(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->chosenText(), QStringLiteral("alp"));
    QTest::keyClick(m_view->list(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->chosenText(), QStringLiteral("alpha"));
    QTest::keyClick(m_view->list(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->chosenText(), QStringLiteral("alph"));
}

void ConversationViewTest::quotesWhatIsMarked() {
    show();
    QSignalSpy quoted(m_view.get(), &ConversationView::quoteRequested);
    m_view->list()->setCurrentIndex(m_model->index(0));
    QTest::keyClick(m_view->list(), Qt::Key_Q, Qt::AltModifier);
    QCOMPARE(quoted.size(), 1);
    QCOMPARE(quoted.at(0).at(1).toString(), QStringLiteral("alpha beta gamma"));
    QTest::keyClick(m_view->list(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(m_view->list(), Qt::Key_Q, Qt::AltModifier);
    QCOMPARE(quoted.at(1).at(1).toString(), QStringLiteral("alpha"));
}

void ConversationViewTest::anAddressIsOpenedOnlyAfterTheQuestion() {
    show();
    QList<QUrl> opened;
    m_view->setLinkOpener([&opened](const QUrl& url) { opened += url; });
    QTest::mouseClick(m_view->list()->viewport(), Qt::LeftButton, {},
                      inText(1, QStringLiteral("a.example")));
    auto* question = m_view->findChild<LinkQuestion*>();
    QVERIFY(question != nullptr);
    QVERIFY(opened.isEmpty());
    QCOMPARE(question->text(), QStringLiteral("https://a.example/path"));
    QVERIFY2(question->keepButton()->isDefault(), "Enter opens nothing");
    question->openButton()->click();
    QCOMPARE(opened, QList<QUrl>{QUrl(QStringLiteral("https://a.example/path"))});
}

void ConversationViewTest::enterAsksForTheAddress() {
    show();
    m_view->list()->setCurrentIndex(m_model->index(1));
    QTest::keyClick(m_view->list(), Qt::Key_Return);
    QVERIFY(m_view->findChild<LinkQuestion*>() != nullptr);
}

void ConversationViewTest::detailsAreAWish() {
    show();
    QSignalSpy details(m_view.get(), &ConversationView::detailsRequested);
    m_view->list()->setCurrentIndex(m_model->index(1));
    m_view->showDetails();
    QCOMPARE(details.size(), 1);
    QCOMPARE(details.at(0).at(0).toString(), QStringLiteral("9"));
    // From the composer: of the newest message, whatever line of the system stands below it.
    m_view->list()->setCurrentIndex({});
    m_model->appendSystemLine([] { return QStringLiteral("Anna is offline"); }, at(11, 0));
    m_view->showDetails();
    QCOMPARE(details.at(1).at(0).toString(), QStringLiteral("9"));
}

void ConversationViewTest::aClickOnAQuoteGoesToWhatIsQuoted() {
    show();
    const QString quoted = m_model->at(0).id;
    Message answer = numbered(20);
    answer.text = QStringLiteral("> alpha beta gamma\nan answer");
    m_model->append(answer);
    const QModelIndex index = m_model->index(2);
    QTRY_VERIFY(m_view->list()->visualRect(index).isValid());
    m_view->list()->setCurrentIndex({});
    const QRect row = m_view->list()->visualRect(index);
    const auto option = m_view->list()->optionFor(index);
    QCOMPARE(m_view->delegate()->textOf(option, index)->text(), QStringLiteral("an answer"));
    QPoint inQuote;
    for (int y = row.top(); y < row.bottom() && inQuote.isNull(); ++y)
        if (m_view->delegate()->hit(option, index, {60, y}).part == BubbleHit::Part::Quote)
            inQuote = {60, y + 10};
    QVERIFY(!inQuote.isNull());
    QTest::mouseClick(m_view->list()->viewport(), Qt::LeftButton, {}, inQuote);
    QCOMPARE(m_view->list()->currentIndex().row(), 0);
    // Not loaded any more: whoever has the store is asked.
    QSignalSpy wanted(m_view.get(), &ConversationView::messageWanted);
    m_view->goTo(QStringLiteral("elsewhere"));
    QCOMPARE(wanted.size(), 1);
}

void ConversationViewTest::severalMessagesAreDeletedTogether() {
    show();
    QSignalSpy deleted(m_view.get(), &ConversationView::deleteRequested);
    const QString line = m_model->appendSystemLine([] { return QStringLiteral("x"); }, at(11, 0));
    m_view->list()->selectAll();
    Q_EMIT m_view->list()->menuRequested(m_model->index(0), {});
    auto* menu = m_view->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    menu->actions().constLast()->trigger();
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.at(0).at(0).toStringList().size(), 2);  // the line is on no disk
    QVERIFY(!deleted.at(0).at(0).toStringList().contains(line));
}

void ConversationViewTest::unfoldsALongMessage() {
    show();
    Message longOne = numbered(20);
    longOne.text = QStringLiteral("word ").repeated(12'000);
    m_model->append(longOne);
    const QModelIndex index = m_model->index(2);
    QTRY_VERIFY(m_view->list()->visualRect(index).height() > 200);
    const int folded = m_view->list()->visualRect(index).height();
    QVERIFY(m_view->delegate()->textOf(m_view->list()->optionFor(index), index)->isCut());
    const QRect row = m_view->list()->visualRect(index);
    QPoint button;
    for (int x = 0; x < row.width() && button.isNull(); x += 4) {
        const QPoint at(x, row.bottom() - 24);
        const BubbleHit hit = m_view->delegate()->hit(m_view->list()->optionFor(index), index, at);
        if (hit.part == BubbleHit::Part::Unfold) button = at;
    }
    QVERIFY(!button.isNull());
    QTest::mouseClick(m_view->list()->viewport(), Qt::LeftButton, {}, button);
    QTRY_VERIFY(m_view->list()->visualRect(index).height() > 4 * folded);
}

// A paged model drops rows at the far end; a click long ago made one of them the current row.
void ConversationViewTest::aChosenRowThatIsDroppedDoesNotMoveTheView() {
    m_model->setPaged(true);
    m_model->setMessages(page(1000, MessageModel::mostRows));
    m_model->setMore({true, false});
    m_view->setModel(m_model.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->list()->setCurrentIndex(m_model->index(MessageModel::mostRows - 1));
    m_view->list()->scrollTo(m_model->index(5), QListView::PositionAtTop);
    const QString top = m_view->list()->indexAt(QPoint(5, 5)).data().toString();
    for (int first = 900; first >= 600; first -= 100) m_model->prepend(page(first, 100));
    QVERIFY(m_model->rowOf(QStringLiteral("1799")) < 0);  // it was dropped
    QCoreApplication::processEvents();
    QCOMPARE(m_view->list()->indexAt(QPoint(5, 5)).data().toString(), top);
}

void ConversationViewTest::theMenuOfAMessageGoesWithItsChat() {
    show();
    m_view->list()->setCurrentIndex(m_model->index(0));
    QTest::keyClick(m_view->list(), Qt::Key_Return);
    const QPointer<QMenu> menu = m_view->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    m_view->setModel(nullptr);
    QVERIFY(!menu || !menu->isVisible());
}

QTEST_MAIN(ConversationViewTest)
#include "conversation_view_test.moc"
