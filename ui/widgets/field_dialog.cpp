#include "ui/widgets/field_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

namespace vaultgram::ui {

FieldDialog::FieldDialog(const Theme& theme, const Words& words, const QString& text,
                         QWidget* parent)
    : QDialog(parent),
      m_field(new QLineEdit(text, this)),
      m_error(errorLine(theme, this)),
      m_button(makeButton(ButtonKind::Primary, words.button, this)) {
    setWindowTitle(words.title);
    QVBoxLayout* column = dialogColumn(this);
    column->addWidget(dialogTitle(theme, words.title, this));
    QLabel* about = explanation(words.about, this);
    column->addWidget(about);
    about->setVisible(!words.about.isEmpty());
    column->addSpacing(4);
    column->addWidget(fieldLabel(theme, words.field, m_field));
    column->addWidget(m_field);
    column->addWidget(m_error);
    m_field->setMinimumWidth(about->minimumWidth());
    m_field->selectAll();
    m_button->setDefault(true);
    QPushButton* cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    addButtonRow(column, {cancel, m_button});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &FieldDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &FieldDialog::edited);
}

void FieldDialog::edited() {
    // While a reason is shown it follows the text; the first one waits for the button.
    if (m_error->text().isEmpty()) return;
    showError(m_field, m_error, m_validator ? m_validator(text()) : QString());
}

void FieldDialog::accept() {
    const QString reason = m_validator ? m_validator(text()) : QString();
    if (!reason.isEmpty()) return showRefusal(reason);
    showError(m_field, m_error, {});
    m_button->setEnabled(false);  // the answer may take a while
    Q_EMIT submitted(text());
}

void FieldDialog::showRefusal(const QString& reason) {
    m_button->setEnabled(true);
    showError(m_field, m_error, reason);
    m_field->setFocus();
    m_field->selectAll();
}

}  // namespace vaultgram::ui
