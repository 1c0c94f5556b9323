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

Q_SIGNALS:
    void actionClicked();

private:
    void updateLook();

    const Theme& m_theme;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_action;
};

}  // namespace vaultgram::ui
