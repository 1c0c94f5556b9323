#include "ui/widgets/add_contact_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

namespace vaultgram::ui {
namespace {

constexpr int longestName = 100;
constexpr int longestAddress = 300;

}  // namespace

AddContactDialog::AddContactDialog(const Theme& theme, AddressValidator validator, QWidget* parent)
    : QDialog(parent),
      m_validator(std::move(validator)),
      m_address(new QLineEdit(this)),
      m_error(errorLine(theme, this)),
      m_name(new QLineEdit(this)),
      m_add(makeButton(ButtonKind::Primary, this)) {
    setWindowTitle(tr("Add contact"));
    QVBoxLayout* column = dialogColumn(this);
    column->addWidget(dialogTitle(theme, tr("Add contact"), this));
    column->addWidget(explanation(
        tr("The other device shows its addresses and its port in its status line."), this));
    column->addSpacing(4);
    column->addWidget(fieldLabel(theme, tr("Address and port"), m_address));
    column->addWidget(m_address);
    column->addWidget(m_error);
    column->addSpacing(4);
    column->addWidget(fieldLabel(theme, tr("Name (optional)"), m_name));
    column->addWidget(m_name);
    m_address->setPlaceholderText(QStringLiteral("192.168.1.20:11000"));
    m_address->setMaxLength(longestAddress);
    m_name->setPlaceholderText(tr("How this contact is called in the list"));
    m_name->setMaxLength(longestName);
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add"));
    m_add->setDefault(true);
    auto* cancel = makeButton(ButtonKind::Secondary, this);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    addButtonRow(column, {cancel, m_add});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddContactDialog::accept);
    connect(m_address, &QLineEdit::textChanged, this, &AddContactDialog::addressEdited);
    addressEdited();
}

QString AddContactDialog::address() const {
    return m_address->text().trimmed();
}

QString AddContactDialog::name() const {
    return m_name->text().simplified();
}

void AddContactDialog::addressEdited() {
    m_add->setEnabled(!address().isEmpty());
    // While a reason is shown it follows the text; the first one waits for "Add".
    if (m_error->text().isEmpty()) return;
    const bool says = m_validator && !address().isEmpty();
    showError(m_address, m_error, says ? m_validator(address()) : QString());
}

void AddContactDialog::accept() {
    if (address().isEmpty()) return;
    const QString reason = m_validator ? m_validator(address()) : QString();
    showError(m_address, m_error, reason);
    if (!reason.isEmpty()) {
        m_address->setFocus();
        return;
    }
    m_add->setEnabled(false);  // a name may take a while to resolve
    Q_EMIT addRequested(address(), name());
}

void AddContactDialog::showRefusal(const QString& reason) {
    m_add->setEnabled(true);
    showError(m_address, m_error, reason);
    m_address->setFocus();
    m_address->selectAll();
}

}  // namespace vaultgram::ui
