// A contact that can not encrypt, and what the window says, asks and refuses about it.
#include "core/compression.h"
#include "core/frame.h"
#include "side.h"

#include <QUdpSocket>

using namespace vaultgram;
using namespace vaultgram::gui;
using test::Side;

class PlaintextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoWritesInClearIsAskedAboutAndNotCalledUnreachable();
    void anOldProgramTakesLessAndTheCounterSaysSo();
    void neverTakesBackWhatWasAllowed();
    void neverRefusesTheTick();
    void whatWaitsForAKeyIsNotCalledEncrypted();

private:
    void say(const char* text);
    void allow(bool on) { Q_EMIT m_side->window.allowPlaintextChanged(id(), on); }
    void setAsked(bool asked);
    [[nodiscard]] QString id() const { return idOf(m_side->messenger.contacts().at(0).id); }
    [[nodiscard]] bool isAllowed() const {
        return m_side->messenger.contacts().at(0).info.plaintextAllowed;
    }

    std::unique_ptr<Side> m_side;
    std::unique_ptr<QUdpSocket> m_device;
};

void PlaintextTest::init() {
    m_side = std::make_unique<Side>();
    m_side->start();
    m_device = std::make_unique<QUdpSocket>();
    QVERIFY(m_device->bind(QHostAddress(QHostAddress::LocalHost), 0));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(m_device->localPort());
    QVERIFY(m_side->presenter.contacts().add(address, QStringLiteral("Workshop PC"), {}).isEmpty());
}

void PlaintextTest::cleanup() {
    m_device.reset();
    m_side.reset();
}

void PlaintextTest::say(const char* text) {
    Compressor compressor;
    Bytes packed;
    compressor.compress(text, 0, packed);
    Bytes frame;
    appendBareFrame(frame, packed, {});
    m_device->writeDatagram(
        QByteArray(reinterpret_cast<const char*>(frame.data()), static_cast<int>(frame.size())),
        QHostAddress(QHostAddress::LocalHost), m_side->socket->port());
}

void PlaintextTest::setAsked(bool asked) {
    m_side->window.showSettings();
    Q_EMIT m_side->window.settings()->changed(ui::Setting::PlaintextMayBeAsked, asked);
}

void PlaintextTest::whoWritesInClearIsAskedAboutAndNotCalledUnreachable() {
    say("backup finished");
    QTRY_VERIFY_WITH_TIMEOUT(m_side->contact()->security == ui::Security::Plaintext, 20'000);
    QVERIFY(m_side->contact()->presence == ui::Presence::Connected);
    ui::Composer* composer = m_side->window.chat()->composer();
    QTRY_COMPARE_WITH_TIMEOUT(composer->mode(), ui::Composer::Mode::AskPlaintext, 20'000);
    composer->field()->setPlainText(QStringLiteral("thank you"));
    composer->sendButton()->click();
    QVERIFY(composer->card()->isVisible());
    QCOMPARE(composer->field()->toPlainText(), QStringLiteral("thank you"));
    composer->card()->allowButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(composer->mode(), ui::Composer::Mode::Plaintext, 20'000);
}

void PlaintextTest::anOldProgramTakesLessAndTheCounterSaysSo() {
    ui::Composer* composer = m_side->window.chat()->composer();
    composer->field()->setPlainText(QString(20'000, u'x'));
    QVERIFY(composer->counter().isEmpty());  // 64 KiB, as far as is known
    say("backup finished");
    QTRY_VERIFY_WITH_TIMEOUT(!composer->counter().isEmpty(), 20'000);
    composer->field()->setPlainText(QString(40'000, u'x'));
    QVERIFY2(composer->counter().contains(QStringLiteral("packed")),
             qPrintable(composer->counter()));
}

void PlaintextTest::neverTakesBackWhatWasAllowed() {
    say("backup finished");
    QTRY_VERIFY_WITH_TIMEOUT(m_side->contact()->security == ui::Security::Plaintext, 20'000);
    allow(true);
    QVERIFY(isAllowed());
    setAsked(false);
    QVERIFY(!isAllowed());
    QTRY_VERIFY_WITH_TIMEOUT(!m_side->contact()->cannotSend.isEmpty(), 20'000);
    QVERIFY(!m_side->window.chat()->composer()->sendButton()->isEnabled());
}

void PlaintextTest::neverRefusesTheTick() {
    setAsked(false);
    m_side->window.showDetails(id());
    const auto* details = m_side->window.findChild<ui::PeerDetailsDialog*>();
    QVERIFY(!details->plaintextBox()->isEnabled());
    QVERIFY(!details->plaintextBox()->accessibleDescription().isEmpty());
    allow(true);
    QVERIFY(!isAllowed());
    setAsked(true);
    QTRY_VERIFY_WITH_TIMEOUT(details->plaintextBox()->isEnabled(), 20'000);
    allow(true);
    QVERIFY(isAllowed());
}

void PlaintextTest::whatWaitsForAKeyIsNotCalledEncrypted() {
    Q_EMIT m_side->window.textSubmitted(id(), QStringLiteral("hello"));
    QTRY_VERIFY_WITH_TIMEOUT(m_side->shown().contains(QStringLiteral("hello")), 20'000);
    const auto* model = m_side->window.chat()->conversation()->model();
    QVERIFY(model->at(model->rowCount() - 1).security == ui::MessageSecurity::Undecided);
}

QTEST_MAIN(PlaintextTest)
#include "plaintext_test.moc"
