#include "ui/widgets/passphrase_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

namespace vaultgram::ui {

PassphraseDialog::PassphraseDialog(const Theme& theme, Ask ask, const Words& words, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_ask(ask),
      m_error(errorLine(theme, this)),
      m_busy(plainLabel({}, this)),
      m_button(makeButton(ButtonKind::Primary, words.button, this)) {
    setWindowTitle(words.title);
    setWindowIcon(theme.applicationIcon());  // it may be the first window there is
    QVBoxLayout* column = dialogColumn(this);
    column->addWidget(dialogTitle(theme, words.title, this));
    column->addWidget(explanation(words.text, this));
    column->addSpacing(4);
    m_old = addField(column, tr("Passphrase until now"), m_oldName);
    m_first =
        addField(column, ask == Ask::Open ? tr("Passphrase") : tr("New passphrase"), m_firstName);
    m_again = addField(column, tr("New passphrase again"), m_againName);
    column->addWidget(m_error);
    column->addWidget(m_busy);
    setTone(m_busy, Tone::Secondary);
    m_busy->hide();
    setHasOld(ask == Ask::Change);
    m_againName->setVisible(ask != Ask::Open);
    m_again->setVisible(ask != Ask::Open);
    m_button->setDefault(true);
    QPushButton* cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    addButtonRow(column, {cancel, m_button});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &PassphraseDialog::accept);
    for (QLineEdit* field : {m_old, m_first, m_again}) {
        connect(field, &QLineEdit::textEdited, this, [this] { showReason(m_first, {}); });
    }
    (ask == Ask::Change ? m_old : m_first)->setFocus();
}

QLineEdit* PassphraseDialog::addField(QVBoxLayout* column, const QString& name, QLabel*& label) {
    auto* field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(1000);
    label = fieldLabel(m_theme, name, field);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

void PassphraseDialog::setHasOld(bool has) {
    m_oldName->setVisible(has);
    m_old->setVisible(has);
}

void PassphraseDialog::showRefusal(const QString& reason) {
    setBusy(false);
    // From outside: the one that opens is wrong, and that is the old one if there is one.
    showReason(m_ask == Ask::Change && m_old->isVisible() ? m_old : m_first, reason);
}

void PassphraseDialog::showReason(QLineEdit* field, const QString& reason) {
    for (QLineEdit* each : {m_old, m_first, m_again}) showError(each, m_error, {});
    if (reason.isEmpty()) return;
    showError(field, m_error, reason);
    field->setFocus();
    field->selectAll();
}

void PassphraseDialog::setBusy(bool busy, const QString& words) {
    m_busy->setText(words);
    m_busy->setVisible(busy);
    m_button->setEnabled(!busy);
    for (QLineEdit* field : {m_old, m_first, m_again}) field->setReadOnly(busy);
}

void PassphraseDialog::accept() {
    if (!m_button->isEnabled()) return;
    const bool isNew = m_ask != Ask::Open;
    if (isNew && m_first->text() != m_again->text())
        return showReason(m_again, tr("The two are not the same."));
    const bool none = m_first->text().isEmpty() && (m_mayBeEmpty || !isNew);
    if (isNew && !none && m_first->text().size() < leastLength)
        return showReason(m_first, tr("At least %n character(s), please.", nullptr, leastLength));
    Q_EMIT submitted(m_old->text(), m_first->text());
}

void PassphraseDialog::done(int result) {
    // What was written does not outlive the dialog longer than it must.
    for (QLineEdit* field : {m_old, m_first, m_again}) forget(field);
    QDialog::done(result);
}

}  // namespace vaultgram::ui
