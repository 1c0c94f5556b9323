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
      m_security(addFact(tr("Security"))),
      m_keyAge(addFact(tr("Key known for"))),
      m_fingerprint(new FingerprintBox(theme, this)),
      m_plaintext(new CheckBox(theme, tr("Allow unencrypted messages"), this)) {
    setWindowTitle(tr("Contact details"));
    QVBoxLayout* column = dialogColumn(this);
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
    column->addWidget(explanation(
        tr("Compare it with the one on the other screen, in person or on a call."), this));
    buildPlaintext(column);
    buildButtons(column);
    setContact(contact);
}

QLabel* PeerDetailsDialog::addFact(const QString& title) {
    QLabel* name = plainLabel(title, this);
    setTone(name, Tone::Secondary);
    QLabel* value = plainLabel({}, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    value->setAccessibleName(title);
    m_facts->addRow(name, value);
    return value;
}

void PeerDetailsDialog::buildPlaintext(QVBoxLayout* column) {
    column->addSpacing(8);
    column->addWidget(m_plaintext);
    column->addWidget(explanation(
        tr("For devices that can not encrypt. Anyone on the network can read and change what is "
           "sent this way. It is only used while no key is known, and every such message says so."),
        this));
    m_plaintext->setAccessibleName(m_plaintext->text());
    connect(m_plaintext, &QCheckBox::clicked, this,
            [this](bool allowed) { Q_EMIT allowPlaintextChanged(m_contact.id, allowed); });
}

void PeerDetailsDialog::buildButtons(QVBoxLayout* column) {
    const auto add = [this](ButtonKind kind, const QString& text) {
        QPushButton* button = makeButton(kind, this);
        button->setText(text);
        button->setAccessibleName(text);
        return button;
    };
    QPushButton* remove = add(ButtonKind::Danger, tr("Remove contact"));
    QPushButton* rename = add(ButtonKind::Secondary, tr("Rename"));
    QPushButton* close = add(ButtonKind::Primary, tr("Close"));
    close->setDefault(true);
    close->setFocus();
    addButtonRow(column, {remove, rename, close});
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(rename, &QPushButton::clicked, this, [this] { Q_EMIT renameWanted(m_contact.id); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_contact.id); });
}

void PeerDetailsDialog::setContact(const ContactInfo& contact) {
    m_contact = contact;
    m_title->setText(displayLine(contact.name));
    m_state->setText(Words::presence(contact));
    m_address->setText(isolated(contact.address));
    m_kind->setText(Words::kind(contact.kind));
    const QString chip = Words::chip(contact);
    const QString more = Words::chipExplanation(contact);
    m_security->setText(chip == more ? chip : chip + u'\n' + more);
    const qint64 age = contact.keySince.secsTo(QDateTime::currentDateTime());
    m_keyAge->setText(contact.keySince.isValid() ? Words::age(qMax<qint64>(0, age))
                                                 : tr("no key yet"));
    m_fingerprint->setFingerprint(contact.fingerprint, tr("Known after keys are exchanged"));
    m_plaintext->setChecked(contact.plaintextAllowed);
}

}  // namespace vaultgram::ui
