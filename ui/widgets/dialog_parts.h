// The frame all dialogs share: margins, title, explanation, the row of buttons.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vaultgram::ui {

// Wants the size of its content, and scrolls it where there is less room.
class ContentScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit ContentScroll(QWidget* content, QWidget* parent = nullptr);  // takes the content
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightFor(int width) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

[[nodiscard]] QVBoxLayout* dialogColumn(QDialog* dialog);
[[nodiscard]] QLabel* dialogTitle(const Theme& theme, const QString& text, QWidget* parent);
[[nodiscard]] QLabel* explanation(const QString& text, QWidget* parent);
// A label above a field, tied to it for screen readers.
[[nodiscard]] QLabel* fieldLabel(const Theme& theme, const QString& text, QWidget* field);
// The reason below a field; hidden while it is empty.
[[nodiscard]] QLabel* errorLine(const Theme& theme, QWidget* parent);
// Never smaller than the user or the last content made it, never larger than the screen.
void growToFit(QDialog& dialog);
[[nodiscard]] QSize withinScreen(const QWidget& window, const QSize& wanted);
// Empties a field and overwrites what stood in it, which Qt leaves in freed memory. Who was
// handed the text and kept it without a copy of its own finds zeros.
void forget(QLineEdit* field);
void showError(QWidget* field, QLabel* line, const QString& reason);
// A radio or check box and, close below and where its words begin, what it means.
constexpr int choiceIndent = 29;  // px: padding, mark and gap of style.qss
[[nodiscard]] QLabel* choiceLine(const Theme& theme, const QString& text, QWidget* parent);
void addChoiceTo(QVBoxLayout* column, QAbstractButton* choice, QLabel* line);
// Buttons at the end, the most wanted one last.
void addButtonRow(QVBoxLayout* column, const QList<QPushButton*>& buttons);

}  // namespace vaultgram::ui
