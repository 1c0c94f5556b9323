#include "ui/widgets/quick_switcher.h"

#include "support.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class QuickSwitcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFirstOneIsChosenAtOnce();
    void lettersNarrowTheListToWhatIsMeant();
    void arrowsMoveWithoutLeavingTheField();
    void enterGoesThereAndEscapeNowhere();
    void whoIsNotThereCanNotBeChosen();
    void onlyContactsStandInIt();
    void theChosenRowIsHeardInTheField();

private:
    [[nodiscard]] QString current() const {
        return m_switcher->list()->currentIndex().data(ContactListModel::IdRole).toString();
    }

    Theme m_theme;
    ContactListModel m_contacts;
    std::unique_ptr<QuickSwitcher> m_switcher;
};

void QuickSwitcherTest::initTestCase() {
    m_theme.apply(ThemeChoice::Light);
    m_contacts.setContacts({contact("a", "Anna Berger", at(12, 0)),
                            contact("b", "Bruno", at(11, 0)), contact("c", "Cem", at(10, 0))});
    m_contacts.addRequest({QStringLiteral("r"), QStringLiteral("192.0.2.9:1")});
    m_contacts.setDiscovered({{QStringLiteral("d"), QStringLiteral("Mira"), QString()}});
}

void QuickSwitcherTest::init() {
    m_switcher = std::make_unique<QuickSwitcher>(m_theme, &m_contacts);
    m_switcher->show();
    QVERIFY(QTest::qWaitForWindowActive(m_switcher.get()));
}

void QuickSwitcherTest::theFirstOneIsChosenAtOnce() {
    QVERIFY(m_switcher->field()->hasFocus());
    QCOMPARE(current(), QStringLiteral("a"));
}

void QuickSwitcherTest::lettersNarrowTheListToWhatIsMeant() {
    QTest::keyClicks(m_switcher->field(), QStringLiteral("RUN"));
    QCOMPARE(m_switcher->list()->model()->rowCount(), 1);
    QCOMPARE(current(), QStringLiteral("b"));
}

void QuickSwitcherTest::arrowsMoveWithoutLeavingTheField() {
    QTest::keyClick(m_switcher->field(), Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("b"));
    QTest::keyClick(m_switcher->field(), Qt::Key_Up);
    QTest::keyClick(m_switcher->field(), Qt::Key_Up);  // stays at the end
    QCOMPARE(current(), QStringLiteral("a"));
    QVERIFY(m_switcher->field()->hasFocus());
}

void QuickSwitcherTest::enterGoesThereAndEscapeNowhere() {
    QSignalSpy chosen(m_switcher.get(), &QuickSwitcher::chosen);
    QTest::keyClick(m_switcher->field(), Qt::Key_Escape);
    QVERIFY(!m_switcher->isVisible());
    QCOMPARE(chosen.size(), 0);
    m_switcher->show();
    QTest::keyClick(m_switcher->field(), Qt::Key_Down);
    QTest::keyClick(m_switcher->field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("b"));
    QVERIFY(!m_switcher->isVisible());
}

void QuickSwitcherTest::whoIsNotThereCanNotBeChosen() {
    QSignalSpy chosen(m_switcher.get(), &QuickSwitcher::chosen);
    QTest::keyClicks(m_switcher->field(), QStringLiteral("zzz"));
    QTest::keyClick(m_switcher->field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_switcher->isVisible());
    QVERIFY2(!m_switcher->list()->isVisible(), "words stand in its place");
    m_switcher->field()->clear();
    QVERIFY(m_switcher->list()->isVisible());
}

void QuickSwitcherTest::onlyContactsStandInIt() {
    QCOMPARE(m_switcher->list()->model()->rowCount(), 3);
}

void QuickSwitcherTest::theChosenRowIsHeardInTheField() {
    const auto heard = [this] { return m_switcher->field()->accessibleDescription(); };
    QVERIFY(heard().startsWith(QStringLiteral("Anna Berger")));
    QTest::keyClick(m_switcher->field(), Qt::Key_Down);
    QVERIFY(heard().startsWith(QStringLiteral("Bruno")));
    QTest::keyClicks(m_switcher->field(), QStringLiteral("nobody"));
    QCOMPARE(heard(), QString());
}

QTEST_MAIN(QuickSwitcherTest)
#include "quick_switcher_test.moc"
