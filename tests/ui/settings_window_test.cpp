#include "ui/widgets/settings_window.h"

#include "ui/widgets/first_start.h"
#include "ui/widgets/passphrase_dialog.h"

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
    void aThemeMayChangeWhileItsChoiceSpeaks();
    void theLockIsOfferedOnlyWithAPassphrase();
    void everyControlHasAName();

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
    QCOMPARE(window.pageList()->currentRow(), int(SettingsWindow::AppearancePage));
    m_theme.apply(ThemeChoice::Light);
}

void SettingsWindowTest::theLockIsOfferedOnlyWithAPassphrase() {
    SettingsWindow window(m_theme);
    QVERIFY(window.page(SettingsWindow::PrivacyPage)->controlOf(Setting::LockMinutes) == nullptr);
    SettingFacts facts;
    facts.folder = QStringLiteral("/p");
    facts.protection = IdentityProtection::Passphrase;
    window.setFacts(facts);
    QVERIFY(window.page(SettingsWindow::PrivacyPage)->controlOf(Setting::LockMinutes) != nullptr);
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

QTEST_MAIN(SettingsWindowTest)
#include "settings_window_test.moc"
