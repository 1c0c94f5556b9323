// The part of MainWindow that asks: its dialogs.
#include "ui/models/display_text.h"
#include "ui/models/safety_words.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/own_profile_dialog.h"
#include "ui/widgets/quick_switcher.h"
#include "ui/widgets/scrim.h"

#include <QFileDialog>

namespace vaultgram::ui {
namespace {

constexpr int longestName = 100;  // of a contact

}  // namespace

void MainWindow::showAddContact(const QString& address) {
    auto* dialog = new AddContactDialog(m_theme, m_validator, topmost());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addressField()->setText(address);
    connect(dialog, &AddContactDialog::addRequested, this, &MainWindow::addContactRequested);
    m_adding = dialog;
    dialog->open();
}

void MainWindow::contactAdded() {
    if (m_adding) m_adding->done(QDialog::Accepted);
}

bool MainWindow::refuseContact(const QString& reason) {
    if (!m_adding) return false;
    m_adding->showRefusal(reason);
    return true;
}

void MainWindow::showOwnFingerprint() {
    auto* dialog = new OwnProfileDialog(m_theme, m_ownName, m_ownFingerprint, topmost());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showDetails(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    m_details = new PeerDetailsDialog(m_theme, *contact, topmost());
    m_details->setAttribute(Qt::WA_DeleteOnClose);
    using D = PeerDetailsDialog;
    connect(m_details, &D::allowPlaintextChanged, this, [this](const QString& id, bool allowed) {
        if (!allowed) return Q_EMIT allowPlaintextChanged(id, false);
        refreshContact();  // not ticked before the question is answered
        askPlaintext(id);
    });
    connect(m_details, &D::muteChanged, this, &MainWindow::muteChanged);
    connect(m_details, &D::readReceiptsChanged, this, &MainWindow::readReceiptsChanged);
    connect(m_details, &D::blockChanged, this, [this](const QString& id, bool blocked) {
        if (!blocked) return unblock(id);
        refreshContact();  // not blocked before the question is answered
        askBlock(id);
    });
    connect(m_details, &D::verifyWanted, this, &MainWindow::verifyWanted);
    connect(m_details, &D::forgetPinWanted, this, [this](const QString& id) {
        ask({tr("Forget the key"), tr("Forget the key of this contact?"),
             tr("Whoever answers at its address next, an older program too, is taken for this "
                "contact. Do it only if you know that it has a new program."),
             tr("Keep"), tr("Forget the key")},
            [this, id] { Q_EMIT pinForgotten(id); });
    });
    connect(m_details, &D::removeWanted, this, &MainWindow::askRemoval);
    connect(m_details, &D::renameWanted, this, &MainWindow::askName);
    connect(m_details, &D::moveWanted, this, &MainWindow::showChangeAddress);
    m_details->open();
}

void MainWindow::showMessageDetails(const QString& messageId, const MessageSteps& steps) {
    const MessageModel* model = m_chat->conversation()->model();
    const int row = model != nullptr ? model->rowOf(messageId) : -1;
    if (row < 0 || model->at(row).direction == Direction::System) return;
    const Message message = model->shown(row);
    const QString name = displayLine(m_chat->contact().name);
    const bool own = message.direction == Direction::Outgoing;
    QStringList lines{own ? tr("From you to %1").arg(name) : tr("From %1").arg(name)};
    const auto add = [&lines](const QString& words, const QDateTime& at) {
        if (at.isValid()) lines += words.arg(Words::toTheSecond(at));
    };
    add(tr("Written: %1"), steps.written.isValid() ? steps.written : message.at);
    add(tr("Sent: %1"), steps.left);
    if (own && steps.arrived.isValid())
        lines += tr("Received by %1: %2").arg(name, Words::toTheSecond(steps.arrived));
    else
        add(tr("Arrived: %1"), steps.arrived);
    add(tr("Read: %1"), steps.read);
    lines += Words::security(message);
    if (own) lines += Words::delivery(message.delivery, name, message.receipts);
    lines += message.reason;
    lines += tr("Number: %1").arg(messageId);
    lines.removeAll(QString());
    showMessage(tr("Message details"), lines.join(u'\n'));
}

void MainWindow::showPortDialog() {
    m_portDialog = new PortDialog(m_theme, m_status.port, topmost());
    m_portDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_portDialog, &PortDialog::portRequested, this, &MainWindow::portChangeRequested);
    m_portDialog->open();
}

void MainWindow::showPortError(const QString& reason, int suggestion) {
    if (m_settings && m_settings->isVisible()) {
        m_settings->showProblem(Setting::Port, reason);
        return;
    }
    if (!m_portDialog) showPortDialog();
    if (suggestion != 0) m_portDialog->suggest(suggestion);
    m_portDialog->showRefusal(reason);
}

void MainWindow::showQuickSwitcher() {
    if (!m_contacts) return;
    auto* dialog = new QuickSwitcher(m_theme, m_contacts, topmost());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickSwitcher::chosen, this, &MainWindow::goTo);
    dialog->open();
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(m_theme, m_menu->shortcuts(), topmost());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

SettingsWindow* MainWindow::settings() {
    if (!m_settings) {
        m_settings = new SettingsWindow(m_theme, this);
        connect(m_settings, &SettingsWindow::testWanted, this,
                [this] { testConnection(m_current); });
    }
    return m_settings;
}

void MainWindow::showSettings(SettingsWindow::Page page) {
    const bool fresh = !m_settings;
    SettingsWindow* window = settings();
    if (fresh || !window->isVisible()) Q_EMIT settingsOpened();
    window->open(page);
}

void MainWindow::showVerification(const SafetyInfo& safety, const SafetyComparer& comparer) {
    if (m_verify) m_verify->close();
    m_verify = new VerifyDialog(m_theme, safety, comparer, topmost());
    m_verify->setAttribute(Qt::WA_DeleteOnClose);
    new Scrim(m_theme, m_whole, m_verify);
    connect(m_verify, &VerifyDialog::matched, this, &MainWindow::numbersMatch);
    connect(m_verify, &VerifyDialog::mismatched, this, &MainWindow::numbersDiffer);
    connect(m_verify, &VerifyDialog::clearWanted, this, &MainWindow::verificationCleared);
    connect(m_verify, &VerifyDialog::blockWanted, this,
            [this](const QString& id) { Q_EMIT blockChanged(id, true); });
    m_verify->open();
}

void MainWindow::updateVerification(const SafetyInfo& safety, const SafetyComparer& comparer) {
    if (m_verify && m_verify->safety().contactId == safety.contactId)
        m_verify->setSafety(safety, comparer);
}

QString MainWindow::verifying() const {
    return m_verify ? m_verify->safety().contactId : QString();
}

void MainWindow::showMessage(const QString& title, const QString& text) {
    showMessageBox(m_theme, title, text, topmost());
}

void MainWindow::searchIn(const QString& contactId) {
    if (contactId.isEmpty()) return;
    openConversation(contactId);
    m_chat->search()->open();
}

void MainWindow::askName(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    auto* dialog = new FieldDialog(m_theme, {tr("Rename contact"), {}, tr("Name"), tr("Rename")},
                                   contact->name, topmost());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->field()->setMaxLength(longestName);
    dialog->setValidator([](const QString& name) {
        return name.isEmpty() ? tr("A contact needs a name.") : QString();
    });
    connect(dialog, &FieldDialog::submitted, this, [this, contactId, dialog](const QString& name) {
        dialog->done(QDialog::Accepted);
        Q_EMIT renameContactRequested(contactId, name);
    });
    dialog->open();
}

void MainWindow::showChangeAddress(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    const QString before = contact->address;
    m_moving = new FieldDialog(
        m_theme,
        {tr("Change address"),
         tr("Where %1 is reached from now on. Its key and the conversation stay, and what waits "
            "goes to the new address.")
             .arg(displayLine(Words::firstName(contact->name))),
         tr("Address and port"), tr("Change")},
        before, topmost());
    m_moving->setAttribute(Qt::WA_DeleteOnClose);
    m_moving->setValidator([this, before](const QString& address) {
        return m_validator && address != before ? m_validator(address) : QString();
    });
    connect(m_moving, &FieldDialog::submitted, this,
            [this, contactId, before](const QString& address) {
                if (address == before) return addressChanged();  // nothing to do
                Q_EMIT changeAddressRequested(contactId, address);
            });
    m_moving->open();
}

void MainWindow::addressChanged() {
    if (m_moving) m_moving->done(QDialog::Accepted);
}

bool MainWindow::refuseAddress(const QString& reason) {
    if (!m_moving) return false;
    m_moving->showRefusal(reason);
    return true;
}

void MainWindow::ask(const Question::Words& words, const std::function<void()>& act) {
    auto* question = new Question(m_theme, words, topmost());
    connect(question, &Question::acted, this, act);
    question->open();
}

void MainWindow::askRemoval(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    ask({tr("Remove contact"), tr("Remove %1?").arg(displayLine(contact->name)),
         tr("The conversation, its waiting messages and the known key are deleted from this "
            "device. This can not be undone."),
         tr("Keep"), tr("Remove")},
        [this, contactId] {
            if (m_details) m_details->close();
            m_chat->composer()->forget(contactId);
            Q_EMIT removeContactRequested(contactId);
        });
}

void MainWindow::askClearing(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    ask({tr("Delete messages"), tr("Delete all messages with %1?").arg(displayLine(contact->name)),
         tr("They are deleted from this device, not from theirs. Messages that wait are not sent. "
            "The contact and its key stay. This can not be undone."),
         tr("Keep"), tr("Delete")},
        [this, contactId] { Q_EMIT clearChatRequested(contactId); });
}

void MainWindow::askDeleting(const QStringList& messageIds) {
    const int count = static_cast<int>(messageIds.size());
    ask({tr("Delete messages"), tr("Delete %n message(s)?", nullptr, count),
         tr("Deleted from this device, not from theirs. This can not be undone."), tr("Keep"),
         tr("Delete")},
        [this, contact = m_current, messageIds] {
            for (const QString& each : messageIds) Q_EMIT deleteMessageRequested(contact, each);
        });
}

void MainWindow::askBlock(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    ask({tr("Block contact"), tr("Block %1?").arg(displayLine(contact->name)),
         tr("Nothing is sent to them, nothing of theirs is shown, and they are not told. The "
            "conversation stays. You can unblock them at any time."),
         tr("Cancel"), tr("Block")},
        [this, contactId] { Q_EMIT blockChanged(contactId, true); });
}

// What waits would leave at once: it is asked here as before the first text.
void MainWindow::askPlaintext(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    ask({tr("Send without encryption?"), SafetyWords::clearTitle(contact->name),
         SafetyWords::clearMeaning(contact->waiting), SafetyWords::clearKeep(),
         SafetyWords::clearAllow(contact->name)},
        [this, contactId] { Q_EMIT allowPlaintextChanged(contactId, true); });
}

void MainWindow::unblock(const QString& contactId) {
    Q_EMIT blockChanged(contactId, false);
}

void MainWindow::toggleMute(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact != nullptr) Q_EMIT muteChanged(contactId, !contact->muted);
}

void MainWindow::askExport(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    auto* dialog = new QFileDialog(this, tr("Export conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString json = QStringLiteral("JSON (*.json)");
    dialog->setNameFilters({tr("Text (*.txt)"), json});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, contactId](const QString& path) {
        Q_EMIT exportRequested(contactId, path,
                               path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive));
    });
    dialog->open();
}

void MainWindow::fillContactMenu(QMenu* menu, const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    const QColor plain = m_theme.colors().textSecondary;
    const QColor danger = m_theme.colors().danger;
    using Slot = void (MainWindow::*)(const QString&);
    const auto add = [&](const char* icon, const QColor& color, const QString& text, Slot slot) {
        return menu->addAction(
            m_theme.icon(QString::fromLatin1(icon), m_theme.measures().iconMark, color), text, this,
            [this, contactId, slot] { (this->*slot)(contactId); });
    };
    // Only said: the main menu has them, for the chat that is open.
    const auto keys = [&](QKeyCombination combination) {
        if (contactId != m_current) return QString();
        return u'\t' + QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    const bool blocked = contact->trust == Trust::Blocked;
    add("info", plain, tr("Details…") + keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        &MainWindow::showDetails);
    add("shield-check-outline", plain, tr("Verify…") + keys(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        &MainWindow::wantVerification)
        ->setEnabled(contact->kind == PeerKind::X1 || contact->kind == PeerKind::Unknown);
    add("search", plain, tr("Search in this chat…") + keys(Qt::CTRL | Qt::Key_F),
        &MainWindow::searchIn);
    add("edit", plain, tr("Rename…"), &MainWindow::askName);
    add("network", plain, tr("Change address…"), &MainWindow::showChangeAddress);
    add(contact->muted ? "bell" : "mute", plain, contact->muted ? tr("Unmute") : tr("Mute"),
        &MainWindow::toggleMute);
    add("export", plain, tr("Export conversation…"), &MainWindow::askExport);
    add("retry", plain, tr("Test connection"), &MainWindow::testConnection);
    add("dashboard", plain, tr("Show in the dashboard"), &MainWindow::showFigures);
    menu->addSeparator();
    if (blocked) {
        add("block", plain, tr("Unblock"), &MainWindow::unblock);
    } else {
        add("block", danger, tr("Block…"), &MainWindow::askBlock);
    }
    add("trash", danger, tr("Delete all messages…") + keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        &MainWindow::askClearing);
    add("trash", danger, tr("Remove contact…"), &MainWindow::askRemoval);
}

}  // namespace vaultgram::ui
