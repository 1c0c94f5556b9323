#include "ui/widgets/settings_window.h"

#include "ui/widgets/first_start.h"
#include "ui/widgets/passphrase_dialog.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;

class SettingsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void aChoiceIsToldAtOnceAndAValueIsNot();
    void aRefusalStandsBesideItsField();
    void findingASettingHidesTheOtherPages();
    void aPortOutOfRangeIsNotPutBackInSilence();
    void aDropDownIsAsHighAsItsChoices();
    void aThemeMayChangeWhileItsChoiceSpeaks();
    void whoTypesTheNameOfAChoiceIsNotInterrupted();
    void theLockIsOfferedOnlyWithAPassphrase();
    void everyControlHasAName();
    void aSmallWindowNeverScrollsSideways();

private:
    Theme m_theme;
};

void SettingsWindowTest::aChoiceIsToldAtOnceAndAValueIsNot() {
    SettingsWindow window(m_theme);
    QSignalSpy changed(&window, &SettingsWindow::changed);
    window.setValues({{Setting::ReadReceipts, true}, {Setting::Port, 11000}});
    QCOMPARE(changed.size(), 0);
    auto* receipts = qobject_cast<QCheckBox*>(
        window.page(SettingsWindow::PrivacyPage)->controlOf(Setting::ReadReceipts));
    QVERIFY(receipts->isChecked());
    receipts->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<Setting>(), Setting::ReadReceipts);
    QCOMPARE(changed.at(0).at(1).toBool(), false);
}

void SettingsWindowTest::aRefusalStandsBesideItsField() {
    SettingsWindow window(m_theme);
    window.open(SettingsWindow::NetworkPage);
    auto* port = window.page(SettingsWindow::NetworkPage)->controlOf(Setting::Port);
    const QSize before = window.size();
    window.showProblem(Setting::Port, QStringLiteral("Taken"));
    QCOMPARE(window.size(), before);  // only dialogs grow with a reason
    QCOMPARE(port->accessibleDescription(), QStringLiteral("Taken"));
    bool shown = false;
    for (const QLabel* label : window.findChildren<QLabel*>())
        shown = shown || (label->isVisible() && label->text() == QLatin1String("Taken"));
    QVERIFY(shown);
}

void SettingsWindowTest::findingASettingHidesTheOtherPages() {
    SettingsWindow window(m_theme);
    window.searchField()->setText(QStringLiteral("receipt"));
    int shown = 0;
    for (int i = 0; i < window.pageList()->count(); ++i)
        shown += window.pageList()->item(i)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    QCOMPARE(window.pageList()->currentRow(), int(SettingsWindow::PrivacyPage));
    const auto saysNothing = [&window] {
        for (const QLabel* each : window.findChildren<QLabel*>())
            if (each->text() == QLatin1String("No setting has this")) return !each->isHidden();
        return false;
    };
    QVERIFY(!saysNothing());
    window.searchField()->setText(QStringLiteral("no such thing"));
    QVERIFY(saysNothing());
}

void SettingsWindowTest::aPortOutOfRangeIsNotPutBackInSilence() {
    SettingsWindow window(m_theme);
    window.setValues({{Setting::Port, 11000}});
    window.open(SettingsWindow::NetworkPage);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy changed(&window, &SettingsWindow::changed);
    auto* port =
        qobject_cast<QSpinBox*>(window.page(SettingsWindow::NetworkPage)->controlOf(Setting::Port));
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("80"));
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(port->accessibleDescription(), QStringLiteral("Choose a number from 1024 to 65535."));
    // Nor does it become 7000, which was not meant.
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("70000"));
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(port->value(), 11000);
    QCOMPARE(port->accessibleDescription(), QStringLiteral("Choose a number from 1024 to 65535."));
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("12000"));
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QVERIFY(port->accessibleDescription().isEmpty());
}

void SettingsWindowTest::aDropDownIsAsHighAsItsChoices() {
    SettingsWindow window(m_theme);
    window.open(SettingsWindow::AppearancePage);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* box = qobject_cast<QComboBox*>(
        window.page(SettingsWindow::AppearancePage)->controlOf(Setting::Language));
    box->showPopup();
    const QRect last = box->view()->visualRect(box->model()->index(box->count() - 1, 0));
    QVERIFY2(box->view()->viewport()->rect().contains(last),
             qPrintable(QString::number(last.bottom())));
    box->hidePopup();
}

void SettingsWindowTest::aThemeMayChangeWhileItsChoiceSpeaks() {
    SettingsWindow window(m_theme);
    connect(&window, &SettingsWindow::changed, this, [this](Setting, const QVariant& value) {
        m_theme.apply(static_cast<ThemeChoice>(value.toInt()));
    });
    window.open(SettingsWindow::AppearancePage);
    auto* theme = qobject_cast<QComboBox*>(
        window.page(SettingsWindow::AppearancePage)->controlOf(Setting::Theme));
    const int dark = theme->findData(static_cast<int>(ThemeChoice::Dark));
    theme->setCurrentIndex(dark);
    Q_EMIT theme->activated(dark);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_theme.isDark());
    theme = qobject_cast<QComboBox*>(  // the pages were built again
        window.page(SettingsWindow::AppearancePage)->controlOf(Setting::Theme));
    QCOMPARE(theme->currentIndex(), dark);
    QCOMPARE(window.pageList()->currentRow(), int(SettingsWindow::AppearancePage));
    m_theme.apply(ThemeChoice::Light);
}

// English begins with E as well; a new language builds the pages again.
void SettingsWindowTest::whoTypesTheNameOfAChoiceIsNotInterrupted() {
    SettingsWindow window(m_theme);
    QSignalSpy changed(&window, &SettingsWindow::changed);
    window.open(SettingsWindow::AppearancePage);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto box = [&] {
        return window.page(SettingsWindow::AppearancePage)->controlOf(Setting::Language);
    };
    box()->setFocus();
    QTest::keyClicks(box(), QStringLiteral("es"));
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).toString(), QStringLiteral("es"));
    QTest::keyClick(box(), Qt::Key_Home);  // no letter: at once
    QCOMPARE(changed.size(), 2);
    QTest::keyClicks(box(), QStringLiteral("f"));
    window.pageList()->setFocus();  // he is done
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed.at(2).at(1).toString(), QStringLiteral("fr"));
}

void SettingsWindowTest::theLockIsOfferedOnlyWithAPassphrase() {
    SettingsWindow window(m_theme);
    const auto control = [&window](Setting setting) {
        return window.page(SettingsWindow::PrivacyPage)->controlOf(setting);
    };
    QVERIFY(control(Setting::LockMinutes) == nullptr);
    QVERIFY(control(Setting::LockForgetsKeys) == nullptr);
    SettingFacts facts;
    facts.folder = QStringLiteral("/p");
    facts.protection = IdentityProtection::Passphrase;
    window.setFacts(facts);
    QVERIFY(control(Setting::LockMinutes) != nullptr);
    QVERIFY(control(Setting::LockForgetsKeys) != nullptr);
}

void SettingsWindowTest::everyControlHasAName() {
    SettingsWindow window(m_theme);
    SettingFacts facts;
    facts.folder = QStringLiteral("/p");
    facts.protection = IdentityProtection::Passphrase;
    window.setFacts(facts);
    PassphraseDialog passphrase(m_theme, PassphraseDialog::Ask::Change, {}, &window);
    FirstStart first(m_theme, QStringLiteral("Jonas"), &window);
    int controls = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                           widget->inherits("QLineEditIconButton") ||
                           widget->inherits("QComboBoxPrivateContainer") ||
                           widget->inherits("QComboBoxListView") || widget->inherits("QScrollBar");
        if (inner || widget->focusPolicy() == Qt::NoFocus) continue;
        if (qobject_cast<const QLabel*>(widget) != nullptr) continue;
        const auto* button = qobject_cast<const QPushButton*>(widget);
        if (button != nullptr && button->text().isEmpty()) continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    QVERIFY2(controls > 25, qPrintable(QString::number(controls)));
}

void SettingsWindowTest::aSmallWindowNeverScrollsSideways() {
    SettingsWindow window(m_theme);
    SettingFacts facts;
    facts.fingerprint = QString(32, u'a');
    facts.folder = QStringLiteral("/home/somebody/of/a/long/name/.local/share/vaultgram/profile");
    facts.interfaces = {{QStringLiteral("enp0s31f6"),
                         {QStringLiteral("192.168.100.200"), QStringLiteral("2001:db8:0:1::1234")},
                         1500}};
    window.setFacts(facts);
    window.show();
    for (const int width : {480, 639, 640, 960}) {
        window.resize(width, 600);
        for (int page = 0; page < SettingsWindow::PageCount; ++page) {
            window.open(static_cast<SettingsWindow::Page>(page));
            const QScrollBar* bar = window.page(SettingsWindow::Page(page))->horizontalScrollBar();
            QVERIFY2(QTest::qWaitFor([bar] { return bar->maximum() == 0; }, 1000),
                     qPrintable(QStringLiteral("page %1 at %2 px: %3 px off")
                                    .arg(page)
                                    .arg(width)
                                    .arg(bar->maximum())));
        }
    }
    window.resize(480, 600);
    const auto* list = window.pageList();
    QCOMPARE(list->item(0)->text(), QString());  // an icon only, but still spoken
    QVERIFY(!list->item(0)->data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(!list->item(0)->toolTip().isEmpty());
}

QTEST_MAIN(SettingsWindowTest)
#include "settings_window_test.moc"
