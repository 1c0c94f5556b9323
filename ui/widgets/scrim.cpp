#include "ui/widgets/scrim.h"

#include <QEvent>
#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr qreal scrimOpacity = 0.5;

}  // namespace

Scrim::Scrim(const Theme& theme, QWidget* behind, QDialog* dialog)
    : QWidget(behind), m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(behind->size());
    behind->installEventFilter(this);
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    show();
    raise();
}

void Scrim::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setOpacity(scrimOpacity);
    painter.fillRect(rect(), m_theme.colors().scrim);
}

bool Scrim::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) resize(static_cast<QWidget*>(watched)->size());
    return QWidget::eventFilter(watched, event);
}

}  // namespace vaultgram::ui
