// The part of MainWindow that asks: its dialogs and the menu of a contact.
#include "ui/models/display_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/own_profile_dialog.h"

#include <QMessageBox>

namespace vaultgram::ui {

void MainWindow::showAddContact(const QString& address) {
    auto* dialog = new AddContactDialog(m_theme, m_validator, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addressField()->setText(address);
    connect(dialog, &AddContactDialog::addRequested, this, &MainWindow::addContactRequested);
    dialog->open();
}

void MainWindow::showOwnFingerprint() {
    auto* dialog = new OwnProfileDialog(m_theme, m_ownName, m_ownFingerprint, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showDetails(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    m_details = new PeerDetailsDialog(m_theme, *contact, this);
    m_details->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_details, &PeerDetailsDialog::allowPlaintextChanged, this,
            &MainWindow::allowPlaintextChanged);
    connect(m_details, &PeerDetailsDialog::removeWanted, this, &MainWindow::askRemoval);
    connect(m_details, &PeerDetailsDialog::renameWanted, this, &MainWindow::askName);
    m_details->open();
}

void MainWindow::showPortDialog() {
    m_portDialog = new PortDialog(m_theme, m_status.port, this);
    m_portDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_portDialog, &PortDialog::portRequested, this, &MainWindow::portChangeRequested);
    m_portDialog->open();
}

void MainWindow::showPortError(const QString& reason, int suggestion) {
    if (!m_portDialog) showPortDialog();
    if (suggestion != 0) m_portDialog->suggest(suggestion);
    m_portDialog->showRefusal(reason);
}

void MainWindow::askName(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename contact"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(contact->name);
    dialog->setOkButtonText(tr("Rename"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, contactId](const QString& name) {
        if (!name.simplified().isEmpty())
            Q_EMIT renameContactRequested(contactId, name.simplified());
    });
    dialog->open();
}

void MainWindow::askRemoval(const QString& contactId) {
    const ContactInfo* contact = find(contactId);
    if (contact == nullptr) return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Remove contact"),
                                tr("Remove %1?").arg(displayLine(contact->name)),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("The conversation, its waiting messages and the known key are deleted from this "
           "device. This can not be undone."));
    QPushButton* keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    QPushButton* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    setKind(remove, ButtonKind::DangerSolid);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, contactId] {
        if (m_details) m_details->close();
        m_chat->composer()->forget(contactId);
        Q_EMIT removeContactRequested(contactId);
    });
    box->open();
}

void MainWindow::fillContactMenu(QMenu* menu, const QString& contactId) {
    const ThemeColors& colors = m_theme.colors();
    const auto add = [&](const QString& icon, const QColor& color, const QString& text,
                         void (MainWindow::*slot)(const QString&)) {
        menu->addAction(m_theme.icon(icon, m_theme.measures().iconMark, color), text, this,
                        [this, contactId, slot] { (this->*slot)(contactId); });
    };
    add(QStringLiteral("info"), colors.textSecondary, tr("Details…"), &MainWindow::showDetails);
    add(QStringLiteral("edit"), colors.textSecondary, tr("Rename…"), &MainWindow::askName);
    menu->addSeparator();
    add(QStringLiteral("trash"), colors.danger, tr("Remove contact…"), &MainWindow::askRemoval);
}

}  // namespace vaultgram::ui
