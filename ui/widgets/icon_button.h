// A flat square button with a drawing; its colour follows the theme.
#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

namespace vaultgram::ui {

class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

    // The name a screen reader says; also the tooltip, with the shortcut if there is one.
    void setName(const QString& name, const QKeySequence& shortcut = {});
    void setAccented(bool accented);  // in the accent colour

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();

    const Theme& m_theme;
    QString m_iconName;
    bool m_accented = false;
};

}  // namespace vaultgram::ui
