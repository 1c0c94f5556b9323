// Darkens a window while a dialog stands before it; goes when the dialog goes.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QWidget>

namespace vaultgram::ui {

class Scrim : public QWidget {
    Q_OBJECT

public:
    // Owned by `behind`; `dialog` may be destroyed first.
    Scrim(const Theme& theme, QWidget* behind, QDialog* dialog);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace vaultgram::ui
