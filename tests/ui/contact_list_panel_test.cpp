#include "ui/widgets/contact_list_panel.h"

#include "support.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class ContactListPanelTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QRect rowOf(const QString& shown) const {
        const QAbstractItemModel* rows = m_panel->list()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QModelIndex index = rows->index(row, 0);
            if (index.data().toString() == shown) return m_panel->list()->visualRect(index);
        }
        return {};
    }
    void clickAt(const QPoint& at) {
        QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, at);
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void init();
    void cleanup() { m_panel.reset(); }
    void keysLeadToTheNextUnread();
    void whoIsShownStaysMarkedWhenAllAreSetAgain();
    void theButtonOfWhoIsDiscoveredAdds();
    void requestsAreAnsweredByButtonAndKey();
    void aDoubleClickDecidesOneRequest();
    void afterASearchTheOpenChatIsMarkedAgain();
    void sectionsFoldByKeyAndSaySo();
    void requestRowsGrowWithTheirWords();
    void fiveHundredContactsAreMeasuredByKind();

private:
    Theme m_theme;
    ContactListModel m_model;
    std::unique_ptr<ContactListPanel> m_panel;
};

void ContactListPanelTest::init() {
    QList<ContactInfo> people{contact("a", "Anna", at(12, 0)), contact("b", "Bruno", at(11, 0)),
                              contact("c", "Carla", at(10, 0)), contact("d", "Deniz", at(9, 0))};
    people[0].unread = 1;
    people[2].unread = 5;
    m_model.setContacts(people);
    m_model.setDiscovered({{QStringLiteral("m"), QStringLiteral("Mira"), QStringLiteral("x:1")}});
    m_panel = std::make_unique<ContactListPanel>(m_theme);
    m_panel->setModel(&m_model);
    m_panel->resize(320, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void ContactListPanelTest::keysLeadToTheNextUnread() {
    const auto next = [this](const char* from, int step) {
        m_panel->selectContact(text(from));
        return m_panel->unreadBeside(step);
    };
    QCOMPARE(next("b", 1), QStringLiteral("c"));
    QCOMPARE(next("b", -1), QStringLiteral("a"));
    QCOMPARE(next("c", 1), QStringLiteral("a"));  // round the end
    QCOMPARE(next("", 1), QStringLiteral("a"));
    QCOMPARE(next("", -1), QStringLiteral("c"));
    QSignalSpy chosen(m_panel.get(), &ContactListPanel::contactChosen);
    m_panel->selectContact(QStringLiteral("b"));
    QTest::keyClick(m_panel->list(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("c"));
    m_model.setContacts({contact("a", "Anna")});
    QVERIFY(m_panel->unreadBeside(1).isEmpty());
}

// As after a change of the language.
void ContactListPanelTest::whoIsShownStaysMarkedWhenAllAreSetAgain() {
    QSignalSpy chosen(m_panel.get(), &ContactListPanel::contactChosen);
    m_panel->selectContact(QStringLiteral("c"));
    m_model.setContacts({contact("c", "Carla", at(10, 0)), contact("a", "Anna", at(12, 0))});
    QCOMPARE(m_panel->selectedContact(), QStringLiteral("c"));
    QVERIFY(m_panel->list()->selectionModel()->isSelected(m_panel->list()->currentIndex()));
    m_model.setContacts({contact("a", "Anna", at(12, 0))});
    QCOMPARE(m_panel->selectedContact(), QString());
    QCOMPARE(chosen.size(), 0);  // the user did nothing
}

void ContactListPanelTest::theButtonOfWhoIsDiscoveredAdds() {
    QSignalSpy added(m_panel.get(), &ContactListPanel::discoveredAddRequested);
    const ContactDelegate delegate(m_theme);
    const QRect row = rowOf(QStringLiteral("Mira"));
    clickAt(row.topLeft() + QPoint(60, row.height() / 2));
    QCOMPARE(added.size(), 0);  // beside the button
    clickAt(delegate.addButton(row).center());
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.at(0).at(0).toString(), QStringLiteral("m"));
    QTest::keyClick(m_panel->list(), Qt::Key_Return);  // the row is the current one
    QCOMPARE(added.size(), 2);
}

void ContactListPanelTest::requestsAreAnsweredByButtonAndKey() {
    m_model.addRequest({QStringLiteral("r"), QStringLiteral("192.0.2.9:1")});
    QCoreApplication::processEvents();
    QSignalSpy accepted(m_panel.get(), &ContactListPanel::requestAccepted);
    QSignalSpy rejected(m_panel.get(), &ContactListPanel::requestRejected);
    QSignalSpy blocked(m_panel.get(), &ContactListPanel::requestBlocked);
    const ContactDelegate delegate(m_theme);
    const auto buttons = delegate.requestButtons(rowOf(QStringLiteral("192.0.2.9:1")));
    clickAt(buttons.accept.center());
    clickAt(buttons.reject.center());
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(rejected.size(), 1);
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    const auto* menu = m_panel->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().constLast()->text(), QStringLiteral("Block"));
    menu->actions().constLast()->trigger();
    QCOMPARE(blocked.size(), 1);
    m_model.removeRequest(QStringLiteral("r"));
}

void ContactListPanelTest::aDoubleClickDecidesOneRequest() {
    for (const char* id : {"r1", "r2", "r3"})
        m_model.addRequest({text(id), QStringLiteral("192.0.2.9:") + text(id).mid(1)});
    QCoreApplication::processEvents();
    connect(m_panel.get(), &ContactListPanel::requestAccepted, &m_model,
            &ContactListModel::removeRequest);
    QSignalSpy accepted(m_panel.get(), &ContactListPanel::requestAccepted);
    const ContactDelegate delegate(m_theme);
    const QPoint at = delegate.requestButtons(rowOf(QStringLiteral("192.0.2.9:1"))).accept.center();
    quint64 time = 10'000;
    const auto tell = [&](QEvent::Type type) {
        QWidget* viewport = m_panel->list()->viewport();
        const bool up = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), Qt::LeftButton,
                          up ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        event.setTimestamp(time += 50);
        QApplication::sendEvent(viewport, &event);
    };
    tell(QEvent::MouseButtonPress);
    tell(QEvent::MouseButtonRelease);
    tell(QEvent::MouseButtonDblClick);
    tell(QEvent::MouseButtonRelease);
    tell(QEvent::MouseButtonPress);  // a third one, as quickly
    tell(QEvent::MouseButtonRelease);
    QCOMPARE(accepted.size(), 1);
    time += 1000;
    tell(QEvent::MouseButtonPress);
    tell(QEvent::MouseButtonRelease);
    QCOMPARE(accepted.size(), 2);
    m_model.removeRequest(QStringLiteral("r3"));
    m_model.disconnect(m_panel.get());
}

void ContactListPanelTest::afterASearchTheOpenChatIsMarkedAgain() {
    QSignalSpy chosen(m_panel.get(), &ContactListPanel::contactChosen);
    m_panel->selectContact(QStringLiteral("c"));
    m_panel->searchField()->setText(QStringLiteral("bru"));
    QCOMPARE(m_panel->selectedContact(), QString());
    m_panel->searchField()->clear();
    QCOMPARE(m_panel->selectedContact(), QStringLiteral("c"));
    QCOMPARE(m_panel->contactBeside(1), QStringLiteral("d"));
    QCOMPARE(chosen.size(), 0);
}

void ContactListPanelTest::sectionsFoldByKeyAndSaySo() {
    const QAbstractItemModel* rows = m_panel->list()->model();
    QModelIndex section;
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 0).data().toString() == QLatin1String("Contacts"))
            section = rows->index(row, 0);
    QVERIFY(section.isValid());
    const auto spoken = [&] { return section.data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(), QStringLiteral("Contacts, 4, unfolded"));
    m_panel->list()->setCurrentIndex(section);
    const int before = rows->rowCount();
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    QCOMPARE(rows->rowCount(), before - 4);
    QCOMPARE(spoken(), QStringLiteral("Contacts, 4, folded"));
    QTest::keyClick(m_panel->list(), Qt::Key_Space);
    QCOMPARE(rows->rowCount(), before);
}

void ContactListPanelTest::requestRowsGrowWithTheirWords() {
    m_model.addRequest({QStringLiteral("r"), QStringLiteral("192.0.2.9:1")});
    QCoreApplication::processEvents();
    const int usual = rowOf(QStringLiteral("192.0.2.9:1")).height();
    QFont font = QApplication::font();
    const QFont before = font;
    font.setPointSizeF(2 * font.pointSizeF());
    QApplication::setFont(font);
    QTRY_VERIFY(rowOf(QStringLiteral("192.0.2.9:1")).height() > usual);
    QApplication::setFont(before);
    m_model.removeRequest(QStringLiteral("r"));
}

void ContactListPanelTest::fiveHundredContactsAreMeasuredByKind() {
    QList<ContactInfo> people;
    for (int i = 0; i < 500; ++i) people += contact(QByteArray::number(i).constData(), "Somebody");
    m_model.setContacts(people);
    QTRY_VERIFY(m_panel->list()->verticalScrollBar()->maximum() > 400 * 46);
    m_panel->selectContact(QStringLiteral("499"));
    QCOMPARE(m_panel->selectedContact(), QStringLiteral("499"));
    QVERIFY(m_panel->list()->viewport()->rect().intersects(
        m_panel->list()->visualRect(m_panel->list()->currentIndex())));
}

QTEST_MAIN(ContactListPanelTest)
#include "contact_list_panel_test.moc"
