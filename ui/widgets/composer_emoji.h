// A small board of emoji that opens above its button. Arrows move, Enter or a click picks,
// Esc or a click outside closes it.
#pragma once

#include "ui/theme/theme.h"

#include <QListWidget>

namespace vaultgram::ui {

class EmojiBoard : public QListWidget {
    Q_OBJECT

public:
    explicit EmojiBoard(const Theme& theme, QWidget* parent = nullptr);
    void openAbove(const QWidget& button);

Q_SIGNALS:
    void picked(const QString& emoji);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pick(const QListWidgetItem* item);
    const Theme& m_theme;
};

}  // namespace vaultgram::ui
