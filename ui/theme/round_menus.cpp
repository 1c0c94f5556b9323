#include "ui/theme/round_menus.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainterPath>

namespace vaultgram::ui {
namespace {

// Where somebody puts the windows together, they may be transparent; an X server without that
// would show black, but cuts windows to any shape.
bool isComposed() {
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

}  // namespace

RoundMenus::RoundMenus(int radius, QObject* parent) : QObject(parent), m_radius(radius) {
    qApp->installEventFilter(this);
}

bool RoundMenus::eventFilter(QObject* watched, QEvent* event) {
    const bool polished = event->type() == QEvent::Polish;
    const bool resized = event->type() == QEvent::Resize;
    if (!polished && !resized) return false;
    auto* menu = qobject_cast<QMenu*>(watched);
    if (menu == nullptr) return false;
    if (polished && isComposed()) {
        menu->setWindowFlag(Qt::FramelessWindowHint);
        menu->setWindowFlag(Qt::NoDropShadowWindowHint);
        menu->setAttribute(Qt::WA_TranslucentBackground);
    } else if (resized && !isComposed()) {
        QPainterPath outline;
        outline.addRoundedRect(menu->rect(), m_radius, m_radius);
        menu->setMask(QRegion(outline.toFillPolygon().toPolygon()));
    }
    return false;
}

}  // namespace vaultgram::ui
