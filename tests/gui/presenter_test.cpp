// The window and the messenger together, over a real socket on loopback.
#include "app/gui/presenter.h"

#include "app/gui/echo_peer.h"
#include "side.h"

#include <QSignalSpy>

using namespace vaultgram;
using namespace vaultgram::gui;
using test::Side;

class PresenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTextGoesOutAndItsEchoComesBack();
    void onlyWhatWasOnTheScreenIsMarkedVerified();
    void whatWasSaidIsFound();
    void aDraftIsKeptAndAMutedContactIsShownSo();
    void aBlockedContactIsToldInTheListAndTheConversation();
    void whatIsTooLongComesBackWithTheReason();
    void aNameThatIsNotFoundLeavesTheDialogOpen();
    void ctrlEnterCanBeChosenToSend();
    void aDialogOfTheSettingsStandsAboveThem();
    void theUnreadLineStaysWhileOneReads();
    void aContactMoves();
    void removingAContactClosesItsChat();

private:
    void meetEcho();
    [[nodiscard]] QString echoId() const { return idOf(m_side->messenger.contacts().at(0).id); }

    std::unique_ptr<Side> m_side;
    std::unique_ptr<EchoPeer> m_echo;
};

void PresenterTest::init() {
    m_side = std::make_unique<Side>();
    m_side->start();
    m_echo = std::make_unique<EchoPeer>();
    QVERIFY(m_echo->start());
}

void PresenterTest::cleanup() {
    m_echo.reset();
    m_side.reset();
}

void PresenterTest::meetEcho() {
    m_echo->meet(m_side->socket->port());
    QVERIFY(
        m_side->presenter.contacts().add(m_echo->address(), {}, QStringLiteral("Echo")).isEmpty());
    QCOMPARE(m_side->window.currentContact(), echoId());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_side->contact() != nullptr && m_side->contact()->trust == ui::Trust::NotVerified, 20'000);
    // The messenger hears of the pin a moment after the link has it.
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_side->messenger.safetyNumber(m_side->messenger.contacts().at(0).id).isEmpty(), 20'000);
}

void PresenterTest::aTextGoesOutAndItsEchoComesBack() {
    meetEcho();
    Q_EMIT m_side->window.textSubmitted(echoId(), QStringLiteral("hello"));
    QTRY_VERIFY_WITH_TIMEOUT(m_side->shown().contains(QStringLiteral("Echo: hello")), 20'000);
    QVERIFY(m_side->shown().contains(QStringLiteral("hello")));
    QTRY_COMPARE_WITH_TIMEOUT(m_side->contact()->lastMessage, QStringLiteral("Echo: hello"),
                              20'000);
}

void PresenterTest::onlyWhatWasOnTheScreenIsMarkedVerified() {
    meetEcho();
    Q_EMIT m_side->window.verifyWanted(echoId());
    auto* dialog = m_side->window.findChild<ui::VerifyDialog*>();
    QVERIFY(dialog != nullptr && dialog->safety().exists());
    Q_EMIT m_side->window.numbersMatch(echoId(), QStringLiteral("12345 67890"));
    QCOMPARE(m_side->messenger.contacts().at(0).info.trust, Trust::NotVerified);
    Q_EMIT m_side->window.numbersMatch(echoId(), dialog->safety().digits());
    QTRY_COMPARE_WITH_TIMEOUT(m_side->contact()->trust, ui::Trust::Verified, 20'000);
    const QString line = QStringLiteral("You marked your safety number with Echo as verified");
    QTRY_VERIFY_WITH_TIMEOUT(m_side->shown().contains(line), 20'000);
    Q_EMIT m_side->window.verificationCleared(echoId());
    QTRY_COMPARE_WITH_TIMEOUT(m_side->contact()->trust, ui::Trust::NotVerified, 20'000);
}

void PresenterTest::whatWasSaidIsFound() {
    meetEcho();
    Q_EMIT m_side->window.textSubmitted(echoId(), QStringLiteral("the relay is in room 12"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_side->shown().contains(QStringLiteral("Echo: the relay is in room 12")), 20'000);
    Q_EMIT m_side->window.searchWanted(QStringLiteral("RELAY"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_side->window.contactList()->hits()->heading().startsWith(QLatin1String("2 message")),
        20'000);
    Q_EMIT m_side->window.chatSearchWanted(echoId(), QStringLiteral("relay"));
    m_side->window.chat()->search()->field()->setText(QStringLiteral("relay"));
    QTRY_COMPARE_WITH_TIMEOUT(m_side->window.chat()->search()->countText(),
                              QStringLiteral("1 of 2"), 20'000);
}

void PresenterTest::aDraftIsKeptAndAMutedContactIsShownSo() {
    meetEcho();
    Q_EMIT m_side->window.draftChanged(echoId(), QStringLiteral("not yet"));
    QCOMPARE(m_side->messenger.contacts().at(0).draft, QStringLiteral("not yet"));
    Q_EMIT m_side->window.muteChanged(echoId(), true);
    QTRY_VERIFY_WITH_TIMEOUT(m_side->contact()->muted, 20'000);
}

void PresenterTest::aBlockedContactIsToldInTheListAndTheConversation() {
    meetEcho();
    Q_EMIT m_side->window.blockChanged(echoId(), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_side->contact()->trust, ui::Trust::Blocked, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_side->shown().contains(QStringLiteral("You blocked Echo")), 20'000);
}

void PresenterTest::whatIsTooLongComesBackWithTheReason() {
    meetEcho();
    const QString text(static_cast<qsizetype>(limits::text) + 1, u'x');
    Q_EMIT m_side->window.textSubmitted(echoId(), text);
    QCOMPARE(m_side->window.chat()->composer()->field()->toPlainText(), text);
    QVERIFY(m_side->shown().contains(QStringLiteral("Too long: a message takes at most 64 KiB.")));
    QVERIFY(!m_side->window.chat()->composer()->counter().isEmpty());
}

void PresenterTest::aNameThatIsNotFoundLeavesTheDialogOpen() {
    m_side->window.showAddContact(QStringLiteral("no-such-host.invalid:11000"));
    const QPointer<ui::AddContactDialog> dialog = m_side->window.findChild<ui::AddContactDialog*>();
    dialog->accept();
    QVERIFY(dialog->shownError().isEmpty());  // not waited for
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->shownError().isEmpty(), 20'000);
    QVERIFY(dialog->isVisible() && dialog->addButton()->isEnabled());
    dialog->addressField()->setText(QStringLiteral("127.0.0.1:4711"));
    dialog->accept();
    QVERIFY(!dialog || !dialog->isVisible());
    QCOMPARE(m_side->messenger.contacts().size(), 1);
}

void PresenterTest::ctrlEnterCanBeChosenToSend() {
    meetEcho();
    m_side->window.showSettings();
    Q_EMIT m_side->window.settings()->changed(ui::Setting::CtrlEnterSends, true);
    QSignalSpy sent(&m_side->window, &ui::MainWindow::textSubmitted);
    ui::ComposerField* field = m_side->window.chat()->composer()->field();
    field->setPlainText(QStringLiteral("hello"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
}

void PresenterTest::aDialogOfTheSettingsStandsAboveThem() {
    m_side->window.showSettings();
    Q_EMIT m_side->window.settings()->passphraseWanted();
    const auto* dialog = m_side->window.settings()->findChild<ui::PassphraseDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->parentWidget(), m_side->window.settings());
}

void PresenterTest::theUnreadLineStaysWhileOneReads() {
    meetEcho();
    ui::MessageModel& model =
        m_side->presenter.conversations().open(m_side->messenger.contacts().at(0).id);
    StoredMessage line;
    line.contact = m_side->messenger.contacts().at(0).id;
    line.id = MsgId(Random::fromSystem().bytes<MsgId::size>());
    m_side->presenter.conversations().unreadFrom(line, false);
    const QString first = model.firstUnread();
    QCOMPARE(first, idOf(line.id));
    line.id = MsgId(Random::fromSystem().bytes<MsgId::size>());
    m_side->presenter.conversations().unreadFrom(line, false);
    QCOMPARE(model.firstUnread(), first);
}

void PresenterTest::aContactMoves() {
    meetEcho();
    m_side->window.showChangeAddress(echoId());
    QPointer<ui::FieldDialog> dialog = m_side->window.findChild<ui::FieldDialog*>();
    dialog->field()->setText(QStringLiteral("127.0.0.1"));
    dialog->accept();
    QVERIFY(!dialog->shownError().isEmpty());
    dialog->field()->setText(QStringLiteral("127.0.0.1:4711"));
    dialog->accept();
    QVERIFY(!dialog || !dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_side->contact()->address, QStringLiteral("127.0.0.1:4711"), 20'000);
}

void PresenterTest::removingAContactClosesItsChat() {
    meetEcho();
    Q_EMIT m_side->window.removeContactRequested(echoId());
    QVERIFY(m_side->window.currentContact().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_side->messenger.contacts().isEmpty(), 20'000);
}

QTEST_MAIN(PresenterTest)
#include "presenter_test.moc"
