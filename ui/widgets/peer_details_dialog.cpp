#include "ui/widgets/peer_details_dialog.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

namespace vaultgram::ui {

PeerDetailsDialog::PeerDetailsDialog(const Theme& theme, const ContactInfo& contact,
                                     QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_facts(new QFormLayout),
      m_title(dialogTitle(theme, {}, this)),
      m_state(addFact(tr("State"))),
      m_address(addFact(tr("Address"))),
      m_kind(addFact(tr("Program"))),
      m_trust(addFact(tr("Trust"))),
      m_security(addFact(tr("Security"))),
      m_keyAge(addFact(tr("Key known for"))),
      m_fingerprint(new FingerprintBox(theme, this)),
      m_compare(explanation({}, this)),
      m_mute(new CheckBox(theme, tr("Mute"), this)),
      m_block(new CheckBox(theme, tr("Block"), this)),
      m_plaintext(new CheckBox(theme, tr("Allow unencrypted messages"), this)),
      m_plaintextAbout(choiceLine(theme, {}, this)),
      m_receiptsTitle(plainLabel(tr("Read receipts"), this)),
      m_receipts(new ComboBox(theme, this)) {
    setWindowTitle(tr("Contact details"));
    QVBoxLayout* outer = dialogColumn(this);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ContentScroll(content, this), 1);
    column->setSpacing(outer->spacing());
    column->addWidget(m_title);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(6);
    m_facts->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addLayout(m_facts);
    column->addSpacing(8);
    QLabel* heading = plainLabel(tr("Fingerprint"), this);
    heading->setFont(theme.font(TextStyle::Strong));
    column->addWidget(heading);
    column->addWidget(m_fingerprint);
    column->addWidget(m_compare);
    buildSwitches(column);
    buildReceipts(column);
    buildButtons(column, outer);
    setContact(contact);
}

QLabel* PeerDetailsDialog::addFact(const QString& title) {
    QLabel* name = plainLabel(title, this);
    setTone(name, Tone::Secondary);
    QLabel* value = plainLabel({}, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    name->setBuddy(value);  // it is read before the value, which is its own name
    m_facts->addRow(name, value);
    return value;
}

void PeerDetailsDialog::buildSwitches(QVBoxLayout* column) {
    const auto add = [&](CheckBox* box, QLabel* about, auto signal) {
        addChoiceTo(column, box, about);
        box->setAccessibleName(box->text());
        box->setAccessibleDescription(about->text());
        connect(box, &QCheckBox::clicked, this, [this, signal](bool on) {
            Q_EMIT(this->*signal)(m_contact.id, on);
        });
    };
    const auto line = [this](const QString& text) { return choiceLine(m_theme, text, this); };
    using D = PeerDetailsDialog;
    add(m_mute, line(tr("No notification, and not counted as unread in the title.")),
        &D::muteChanged);
    add(m_block,
        line(tr("Nothing is sent to them, nothing of theirs is shown. They are not told.")),
        &D::blockChanged);
    add(m_plaintext, m_plaintextAbout, &D::allowPlaintextChanged);
}

// The items: none, true, false.
void PeerDetailsDialog::buildReceipts(QVBoxLayout* column) {
    m_receipts->addItems({tr("As in the settings"), tr("Send"), tr("Do not send")});
    m_receipts->setAccessibleName(m_receiptsTitle->text());
    m_receipts->setAccessibleDescription(tr("Whether they learn when you have read a message."));
    m_receipts->setToolTip(m_receipts->accessibleDescription());
    m_receiptsTitle->setBuddy(m_receipts);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_receiptsTitle);
    row->addStretch(1);
    row->addWidget(m_receipts);
    column->addSpacing(4);
    column->addLayout(row);
    connect(m_receipts, &ComboBox::chosen, this, [this](int at) {
        Q_EMIT readReceiptsChanged(m_contact.id, at == 0 ? std::nullopt : std::optional(at == 1));
    });
}

void PeerDetailsDialog::buildButtons(QVBoxLayout* column, QVBoxLayout* foot) {
    const auto add = [this](ButtonKind kind, const QString& text, auto signal) {
        QPushButton* button = makeButton(kind, text, this);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            Q_EMIT(this->*signal)(m_contact.id);
        });
        return button;
    };
    using D = PeerDetailsDialog;
    QPushButton* remove = add(ButtonKind::Danger, tr("Remove contact"), &D::removeWanted);
    m_forget = add(ButtonKind::Danger, tr("Forget the key"), &D::forgetPinWanted);
    m_forget->setToolTip(
        tr("If the contact really went back to an older program. Until now "
           "nothing of such a program is accepted under this name."));
    m_forget->setAccessibleDescription(m_forget->toolTip());
    QPushButton* rename = add(ButtonKind::Secondary, tr("Rename…"), &D::renameWanted);
    QPushButton* move = add(ButtonKind::Secondary, tr("Change address…"), &D::moveWanted);
    m_verify = add(ButtonKind::Secondary, tr("Verify…"), &D::verifyWanted);
    QPushButton* close = makeButton(ButtonKind::Primary, tr("Close"), this);
    close->setDefault(true);
    close->setFocus();
    // What can not be undone stands apart, and the dialog stays narrow in large letters.
    auto* apart = new QHBoxLayout;
    apart->setSpacing(8);
    apart->addWidget(remove);
    apart->addWidget(m_forget);
    apart->addStretch(1);
    column->addSpacing(8);
    column->addLayout(apart);
    addButtonRow(foot, {rename, move, m_verify, close});
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void PeerDetailsDialog::setContact(const ContactInfo& contact) {
    m_contact = contact;
    m_title->setText(breakable(displayLine(contact.name)));
    m_title->setAccessibleName(displayLine(contact.name));
    QStringList way = Words::link(contact);
    way.removeAll(contact.address);
    m_state->setText(way.join(QStringLiteral(" · ")));
    m_address->setText(isolated(contact.address));
    m_kind->setText(Words::kind(contact.kind));
    const bool hasIdentity = contact.kind == PeerKind::X1 && contact.trust != Trust::None;
    const bool keyed = contact.trust != Trust::None || !contact.fingerprint.isEmpty();
    m_trust->setText(!keyed ? tr("No key yet")
                     : hasIdentity || contact.trust == Trust::Blocked
                         ? Words::trust(contact.trust)
                         : tr("Identity cannot be verified"));
    m_security->setText(Words::chipExplanation(contact));
    const qint64 age = contact.keySince.secsTo(QDateTime::currentDateTime());
    m_keyAge->setText(contact.keySince.isValid() ? Words::age(qMax<qint64>(0, age))
                                                 : tr("no key yet"));
    m_fingerprint->setFingerprint(contact.fingerprint, tr("Known after keys are exchanged"));
    m_compare->setText(contact.trust == Trust::KeyChanged
                           ? tr("The one that was known. Somebody answers with another one: "
                                "“Verify” compares it with theirs.")
                       : hasIdentity
                           ? tr("It never changes. “Verify” compares it with theirs.")
                           : tr("Compare it with the one on the other screen, in person or on a "
                                "call. An older program makes a new one at each start."));
    m_mute->setChecked(contact.muted);
    m_block->setChecked(contact.trust == Trust::Blocked);
    m_receipts->setCurrentIndex(!contact.readReceipts ? 0 : *contact.readReceipts ? 1 : 2);
    for (QWidget* each : std::initializer_list<QWidget*>{m_receiptsTitle, m_receipts})
        each->setVisible(contact.kind == PeerKind::X1);
    showPlaintext();
    // Whoever has an identity is never written to in clear.
    for (QWidget* each : std::initializer_list<QWidget*>{m_plaintext, m_plaintextAbout})
        each->setVisible(!hasIdentity);
    m_verify->setVisible(contact.kind == PeerKind::X1 || contact.kind == PeerKind::Unknown);
    m_forget->setVisible(hasIdentity);
    if (isVisible()) growToFit(*this);
}

void PeerDetailsDialog::showPlaintext() {
    m_plaintext->setChecked(m_contact.plaintextAllowed);
    m_plaintext->setEnabled(m_contact.plaintextAllowed || m_contact.plaintextRefusal.isEmpty());
    m_plaintextAbout->setText(
        m_plaintext->isEnabled()
            ? tr("For devices that can not encrypt. Anyone on the network can read and change what "
                 "is sent this way. It is only used while no key is known, and every such message "
                 "says so.")
            : m_contact.plaintextRefusal);
    m_plaintext->setAccessibleDescription(m_plaintextAbout->text());
}

void PeerDetailsDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    growToFit(*this);
}

}  // namespace vaultgram::ui
