#include "ui/widgets/port_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

namespace vaultgram::ui {

PortDialog::PortDialog(const Theme& theme, int port, QWidget* parent)
    : QDialog(parent),
      m_field(new QLineEdit(QString::number(port), this)),
      m_error(errorLine(theme, this)),
      m_change(makeButton(ButtonKind::Primary, this)) {
    setWindowTitle(tr("Change port"));
    QVBoxLayout* column = dialogColumn(this);
    column->addWidget(dialogTitle(theme, tr("Change port"), this));
    column->addWidget(explanation(
        tr("The port this device receives on. Contacts that know the old one must be told."),
        this));
    column->addSpacing(4);
    column->addWidget(
        fieldLabel(theme, tr("Port, %1 to %2").arg(leastPort).arg(mostPort), m_field));
    column->addWidget(m_field);
    column->addWidget(m_error);
    m_field->setAccessibleName(tr("Port"));
    m_field->selectAll();
    m_change->setText(tr("Change"));
    m_change->setAccessibleName(tr("Change"));
    m_change->setDefault(true);
    auto* cancel = makeButton(ButtonKind::Secondary, this);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    addButtonRow(column, {cancel, m_change});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &PortDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, [this] { showError(m_field, m_error, {}); });
}

void PortDialog::showRefusal(const QString& reason) {
    m_asked = 0;
    m_change->setEnabled(true);
    showError(m_field, m_error, reason);
    adjustSize();
    m_field->setFocus();
}

void PortDialog::suggest(int port) {
    m_field->setText(QString::number(port));
    m_field->selectAll();
}

void PortDialog::portInUse(int port) {
    if (m_asked != 0 && port == m_asked) QDialog::accept();
}

void PortDialog::accept() {
    bool isNumber = false;
    const int port = m_field->text().trimmed().toInt(&isNumber);
    if (!isNumber || port < leastPort || port > mostPort) {
        showRefusal(tr("A port is a number from %1 to %2.").arg(leastPort).arg(mostPort));
        return;
    }
    m_asked = port;
    m_change->setEnabled(false);
    Q_EMIT portRequested(port);
}

}  // namespace vaultgram::ui
