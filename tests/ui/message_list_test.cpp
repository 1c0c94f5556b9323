#include "ui/widgets/message_list.h"

#include "support.h"
#include "ui/widgets/conversation_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class MessageListTest : public QObject {
    Q_OBJECT

private:
    static Message numbered(int number) {
        Message made =
            message(QByteArray::number(number).constData(), at(0, 0).addSecs(60 * qint64(number)));
        made.place = {static_cast<quint64>(number), 0, number};
        made.text = QStringLiteral("message %1 ").arg(number).repeated(1 + number % 7);
        return made;
    }
    static QList<Message> page(int first, int count) {
        QList<Message> rows;
        for (int i = first; i < first + count; ++i) rows += numbered(i);
        return rows;
    }
    void show(ConversationView& view, MessageModel& model) {
        view.resize(600, 500);
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    static int topOf(const ConversationView& view, const MessageModel& model, int number) {
        return view.list()->visualRect(model.index(model.rowOf(QString::number(number)))).top();
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void opensALongConversationByMeasuringWhatIsSeen();
    void fewRowsStandAtTheBottom();
    void whatIsReadStaysWhereItIs();
    void everyPixelIsOneRow();
    void scrollingUpIsSmoothThoughHeightsAreGuessed();
    void aBurstIsLaidOutOncePerFrame();
    void keysWalkThroughTheRows();

private:
    Theme m_theme;
};

void MessageListTest::opensALongConversationByMeasuringWhatIsSeen() {
    MessageModel model;
    model.setMessages(page(0, 100'000));
    ConversationView view(m_theme);
    show(view, model);
    QVERIFY2(view.list()->measuredRows() < 100,
             qPrintable(QString::number(view.list()->measuredRows())));
    QVERIFY2(view.delegate()->texts().made() < 100,
             qPrintable(QString::number(view.delegate()->texts().made())));
    QVERIFY(view.list()->isAtBottom());
    const QRect last = view.list()->visualRect(model.index(99'999));
    QCOMPARE(last.bottom() + 1, view.list()->viewport()->height());
}

void MessageListTest::fewRowsStandAtTheBottom() {
    MessageModel model;
    model.setMessages(page(0, 2));
    ConversationView view(m_theme);
    show(view, model);
    QVERIFY(view.list()->visualRect(model.index(0)).top() > 200);
    QCOMPARE(view.list()->visualRect(model.index(1)).bottom() + 1,
             view.list()->viewport()->height());
    QCOMPARE(view.list()->verticalScrollBar()->maximum(), 0);
}

void MessageListTest::whatIsReadStaysWhereItIs() {
    MessageModel model;
    model.setMessages(page(1000, 100));
    ConversationView view(m_theme);
    show(view, model);
    view.list()->scrollTo(model.index(50), QListView::PositionAtTop);
    QVERIFY(!view.list()->isAtBottom());
    const int before = topOf(view, model, 1050);
    model.prepend(page(900, 100));
    model.insert({numbered(1100)});
    model.insert({numbered(899)});
    model.remove(QStringLiteral("1003"));
    QTest::qWait(0);
    QCOMPARE(topOf(view, model, 1050), before);
    model.setPeerName(QStringLiteral("Anna"));  // all heights are unknown again
    QTRY_COMPARE(topOf(view, model, 1050), before);
    view.resize(400, 300);
    QTRY_COMPARE(topOf(view, model, 1050), before);
}

void MessageListTest::everyPixelIsOneRow() {
    MessageModel model;
    model.setMessages(page(0, 300));
    ConversationView view(m_theme);
    show(view, model);
    view.list()->scrollTo(model.index(100), QListView::PositionAtCenter);
    int row = -1;
    for (int y = 0; y < view.list()->viewport()->height(); ++y) {
        const QModelIndex index = view.list()->indexAt({10, y});
        QVERIFY(index.isValid());
        QVERIFY(row == -1 || index.row() == row || index.row() == row + 1);
        row = index.row();
    }
    QVERIFY(row > 100);
}

void MessageListTest::scrollingUpIsSmoothThoughHeightsAreGuessed() {
    MessageModel model;
    model.setMessages(page(0, 500));
    ConversationView view(m_theme);
    show(view, model);
    QScrollBar* bar = view.list()->verticalScrollBar();
    for (int step = 0; step < 60; ++step) {
        const QModelIndex seen = view.list()->indexAt({10, 250});
        const int before = view.list()->visualRect(seen).top();
        bar->setValue(bar->value() - 24);
        QCOMPARE(view.list()->visualRect(seen).top(), before + 24);
    }
}

void MessageListTest::aBurstIsLaidOutOncePerFrame() {
    MessageModel model;
    model.setMessages(page(0, 100));
    ConversationView view(m_theme);
    show(view, model);
    QTest::qWait(0);
    const int before = view.list()->measuredRows();
    for (int i = 100; i < 1100; ++i) model.append(numbered(i));
    QCOMPARE(view.list()->measuredRows(), before);  // nothing yet
    QTRY_COMPARE(view.list()->visualRect(model.index(1099)).bottom() + 1,
                 view.list()->viewport()->height());
    QVERIFY2(view.list()->measuredRows() < before + 100, "of a thousand only those in sight");
}

void MessageListTest::keysWalkThroughTheRows() {
    MessageModel model;
    model.setMessages(page(0, 200));
    ConversationView view(m_theme);
    show(view, model);
    MessageList* list = view.list();
    list->setCurrentIndex(model.index(199));
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 198);
    QTest::keyClick(list, Qt::Key_PageUp);
    QVERIFY(list->currentIndex().row() < 198 && list->currentIndex().row() > 150);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 2);
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(list->isAtBottom());
}

QTEST_MAIN(MessageListTest)
#include "message_list_test.moc"
