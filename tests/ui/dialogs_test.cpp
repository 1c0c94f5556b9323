#include "support.h"
#include "ui/widgets/add_contact_dialog.h"
#include "ui/widgets/peer_details_dialog.h"
#include "ui/widgets/port_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class DialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void addNeedsAnAddress();
    void aBadAddressIsRefusedWithAReason();
    void aPortIsCheckedBeforeItIsAskedFor_data();
    void aPortIsCheckedBeforeItIsAskedFor();
    void theNewPortClosesTheDialog();
    void detailsShowAndCopyTheFingerprint();
    void detailsOfAnOldProgramSayWhatItsKeyIsWorth();
    void theSwitchForPlaintextSpeaks();
    void aNarrowFingerprintBreaksAfterFourGroups();

private:
    Theme m_theme;
};

void DialogsTest::addNeedsAnAddress() {
    AddContactDialog dialog(m_theme, {});
    QVERIFY(!dialog.addButton()->isEnabled());
    dialog.addressField()->setText(QStringLiteral("   "));
    QVERIFY(!dialog.addButton()->isEnabled());
    dialog.addressField()->setText(QStringLiteral(" 192.0.2.1:11000 "));
    dialog.nameField()->setText(QStringLiteral("  Anna   Berger "));
    QVERIFY(dialog.addButton()->isEnabled());
    QSignalSpy asked(&dialog, &AddContactDialog::addRequested);
    dialog.addButton()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("192.0.2.1:11000"));
    QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("Anna Berger"));
}

void DialogsTest::aBadAddressIsRefusedWithAReason() {
    const auto validator = [](const QString& address) {
        return address.contains(u':') ? QString() : QStringLiteral("The port is missing");
    };
    AddContactDialog dialog(m_theme, validator);
    QSignalSpy asked(&dialog, &AddContactDialog::addRequested);
    dialog.addressField()->setText(QStringLiteral("192.0.2.1"));
    QVERIFY2(dialog.shownError().isEmpty(), "no complaint while typing");
    dialog.accept();
    QCOMPARE(asked.size(), 0);
    QCOMPARE(dialog.shownError(), QStringLiteral("The port is missing"));
    QCOMPARE(dialog.addressField()->accessibleDescription(), dialog.shownError());
    dialog.addressField()->setText(QStringLiteral("192.0.2.1:1"));
    QVERIFY(dialog.shownError().isEmpty());
    dialog.accept();
    QCOMPARE(asked.size(), 1);
}

void DialogsTest::aPortIsCheckedBeforeItIsAskedFor_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("asked");
    QTest::newRow("text") << QStringLiteral("abc") << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("zero") << QStringLiteral("0") << 0;
    QTest::newRow("80") << QStringLiteral("80") << 0;
    QTest::newRow("1023") << QStringLiteral("1023") << 0;
    QTest::newRow("1024") << QStringLiteral("1024") << 1024;
    QTest::newRow("blanks") << QStringLiteral(" 12000 ") << 12000;
    QTest::newRow("65535") << QStringLiteral("65535") << 65535;
    QTest::newRow("65536") << QStringLiteral("65536") << 0;
    QTest::newRow("negative") << QStringLiteral("-1") << 0;
}

void DialogsTest::aPortIsCheckedBeforeItIsAskedFor() {
    QFETCH(QString, typed);
    QFETCH(int, asked);
    PortDialog dialog(m_theme, 11000);
    QSignalSpy wishes(&dialog, &PortDialog::portRequested);
    dialog.field()->setText(typed);
    dialog.accept();
    QCOMPARE(wishes.size(), asked == 0 ? 0 : 1);
    QCOMPARE(dialog.shownError().isEmpty(), asked != 0);
    if (asked != 0) QCOMPARE(wishes.at(0).at(0).toInt(), asked);
}

void DialogsTest::theNewPortClosesTheDialog() {
    PortDialog dialog(m_theme, 11000);
    dialog.open();
    dialog.field()->setText(QStringLiteral("12000"));
    dialog.accept();
    QVERIFY2(dialog.isVisible(), "nothing is known yet");
    dialog.showRefusal(QStringLiteral("Port 12000 is taken"));
    QCOMPARE(dialog.shownError(), QStringLiteral("Port 12000 is taken"));
    dialog.portInUse(11000);
    QVERIFY(dialog.isVisible());
    dialog.accept();
    dialog.portInUse(12000);
    QVERIFY(!dialog.isVisible());
}

void DialogsTest::detailsShowAndCopyTheFingerprint() {
    ContactInfo info = contact("a", "Anna");
    info.fingerprint = QStringLiteral("7f2a91c403de");
    PeerDetailsDialog dialog(m_theme, info);
    QCOMPARE(dialog.fingerprint()->shownText(), QStringLiteral("7f2a 91c4 03de"));
    dialog.fingerprint()->copyButton()->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("7f2a 91c4 03de"));
    info.fingerprint.clear();
    dialog.setContact(info);
    QVERIFY(!dialog.fingerprint()->copyButton()->isEnabled());
}

void DialogsTest::detailsOfAnOldProgramSayWhatItsKeyIsWorth() {
    ContactInfo info = contact("a", "Anna");
    info.kind = PeerKind::Legacy;
    info.trust = Trust::None;
    info.fingerprint.clear();
    PeerDetailsDialog dialog(m_theme, info);
    const auto says = [&dialog](const QString& words) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == words; });
    };
    QVERIFY(says(QStringLiteral("No key yet")));
    info.fingerprint = QStringLiteral("7f2a91c403de");
    dialog.setContact(info);
    QVERIFY(says(QStringLiteral("Identity cannot be verified")));
    QVERIFY(!says(QStringLiteral("No key yet")));
}

void DialogsTest::theSwitchForPlaintextSpeaks() {
    PeerDetailsDialog dialog(m_theme, contact("a", "Anna"));
    QSignalSpy changed(&dialog, &PeerDetailsDialog::allowPlaintextChanged);
    dialog.plaintextBox()->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).toBool(), true);
    ContactInfo allowed = contact("a", "Anna");
    allowed.plaintextAllowed = true;
    dialog.setContact(allowed);
    QCOMPARE(changed.size(), 1);  // what the presenter sets is no wish of the user
}

void DialogsTest::aNarrowFingerprintBreaksAfterFourGroups() {
    FingerprintBox box(m_theme);
    box.setFingerprint(QString(64, u'7'), {});
    box.resize(1000, 100);
    box.show();
    QCOMPARE(box.shownText().count(u'\n'), 1);
    box.resize(box.minimumSizeHint().width(), 100);
    QCOMPARE(box.shownText().count(u'\n'), 3);
    box.resize(1000, 100);
    QCOMPARE(box.shownText().count(u'\n'), 1);
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
