// The small parts all dialogs are made of, dressed by the style sheet.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionButton>

namespace vaultgram::ui {

enum class ButtonKind { Secondary, Primary, Danger, DangerSolid };
enum class Tone { Normal, Secondary, Danger, Good, Caution };

// Buttons take the focus by keyboard only, so that the ring is not shown for a click.
[[nodiscard]] QPushButton* makeButton(ButtonKind kind, QWidget* parent);
void setKind(QPushButton* button, ButtonKind kind);
// Its words, for eyes and for screen readers.
void setButton(QAbstractButton* button, const QString& words);
[[nodiscard]] QPushButton* makeButton(ButtonKind kind, const QString& words, QWidget* parent);
// A label that never reads markup.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent);
void setTone(QLabel* label, Tone tone);
// Dresses a widget again after a dynamic property of it changed.
// The style draws words close to the icon: the icon then brings some air with it.
void giveAir(QStyleOptionButton* option, const QPushButton& button);
// At the leading edge of the window, whatever the keyboard writes: beside its icon.
void alignToWindow(QLineEdit* field);
void setClearIcon(QLineEdit* field, const QIcon& icon);  // after setClearButtonEnabled
void repolish(QWidget* widget);

}  // namespace vaultgram::ui
