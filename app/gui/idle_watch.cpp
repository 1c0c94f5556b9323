#include "app/gui/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace vaultgram::gui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes) {
    m_timer.stop();
    m_timer.setInterval(std::chrono::minutes(minutes));
    if (minutes > 0) m_timer.start();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
            if (m_timer.interval() > 0) m_timer.start();
            break;
        default: break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace vaultgram::gui
