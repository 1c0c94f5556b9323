// The frame all dialogs share: margins, title, explanation, the row of buttons.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultgram::ui {

[[nodiscard]] QVBoxLayout* dialogColumn(QDialog* dialog);
[[nodiscard]] QLabel* dialogTitle(const Theme& theme, const QString& text, QWidget* parent);
[[nodiscard]] QLabel* explanation(const QString& text, QWidget* parent);
// A label above a field, tied to it for screen readers.
[[nodiscard]] QLabel* fieldLabel(const Theme& theme, const QString& text, QWidget* field);
// The reason below a field; hidden while it is empty.
[[nodiscard]] QLabel* errorLine(const Theme& theme, QWidget* parent);
void growToFit(QDialog& dialog);  // never smaller than the user or the last content made it
void showError(QWidget* field, QLabel* line, const QString& reason);
// Buttons at the end, the most wanted one last.
void addButtonRow(QVBoxLayout* column, const QList<QPushButton*>& buttons);
// Below the question. Names of contacts stand there: QMessageBox alone would read markup in it.
void setPlainDetails(QMessageBox& box, const QString& text);
// Something to know, with nothing to decide.
void showMessageBox(QWidget* parent, const QString& title, const QString& text);

}  // namespace vaultgram::ui
