// Menus with round corners: nothing is drawn outside of them. A style sheet rounds the border
// only, and leaves the corners of the window behind it.
#pragma once

#include <QObject>

namespace vaultgram::ui {

class RoundMenus : public QObject {
public:
    // For all menus of the program. `radius` in pixels.
    RoundMenus(int radius, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_radius;
};

}  // namespace vaultgram::ui
