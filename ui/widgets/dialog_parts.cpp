#include "ui/widgets/dialog_parts.h"

#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace vaultgram::ui {

QVBoxLayout* dialogColumn(QDialog* dialog) {
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    return column;
}

QLabel* dialogTitle(const Theme& theme, const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setFont(theme.font(TextStyle::Title));
    label->setWordWrap(true);
    return label;
}

QLabel* explanation(const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(360);
    setTone(label, Tone::Secondary);
    return label;
}

QLabel* fieldLabel(const Theme& theme, const QString& text, QWidget* field) {
    QLabel* label = plainLabel(text, field->parentWidget());
    QFont font = theme.font(TextStyle::Body);
    font.setWeight(QFont::Medium);
    label->setFont(font);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

QLabel* errorLine(const Theme& theme, QWidget* parent) {
    QLabel* label = plainLabel({}, parent);
    label->setFont(theme.font(TextStyle::Small));
    label->setWordWrap(true);
    setTone(label, Tone::Danger);
    label->hide();
    return label;
}

void growToFit(QDialog& dialog) {
    QLayout* layout = dialog.layout();
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width())
                                                   : dialog.sizeHint().height();
    if (wanted > dialog.height()) dialog.resize(dialog.width(), wanted);
}

void showError(QWidget* field, QLabel* line, const QString& reason) {
    line->setText(reason);
    line->setVisible(!reason.isEmpty());
    field->setProperty("wrong", !reason.isEmpty());
    field->setAccessibleDescription(reason);
    repolish(field);
    // A dialog grows with the reason; a window keeps the size that the user gave it.
    auto* dialog = qobject_cast<QDialog*>(line->window());
    if (dialog != nullptr && dialog->isVisible()) growToFit(*dialog);
}

void addButtonRow(QVBoxLayout* column, const QList<QPushButton*>& buttons) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (QPushButton* button : buttons) row->addWidget(button);
    column->addSpacing(8);
    column->addLayout(row);
}

void setPlainDetails(QMessageBox& box, const QString& text) {
    box.setInformativeText(text);
    for (QLabel* label : box.findChildren<QLabel*>()) label->setTextFormat(Qt::PlainText);
}

void showMessageBox(QWidget* parent, const QString& title, const QString& text) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    setPlainDetails(*box, text);
    QPushButton* close = box->addButton(QCoreApplication::translate("DialogParts", "Close"),
                                        QMessageBox::RejectRole);
    close->setAccessibleName(close->text());
    box->open();
}

}  // namespace vaultgram::ui
