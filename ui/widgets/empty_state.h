// What stands where there is nothing yet: a drawing, a line, a hint, maybe a button.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace vaultgram::ui {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& icon, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& hint, const QString& action);

    void setOnDisc(bool on);  // the drawing, on a disc of the quiet surface

Q_SIGNALS:
    void actionClicked();

private:
    void updateLook();
    [[nodiscard]] QPixmap onDisc(const QPixmap& drawing, int size) const;

    const Theme& m_theme;
    QString m_iconName;
    bool m_onDisc = false;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_action;
};

}  // namespace vaultgram::ui
