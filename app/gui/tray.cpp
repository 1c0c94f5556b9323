#include "app/gui/tray.h"

#include "ui/models/words.h"

#include <QPainter>

namespace vaultgram::gui {
namespace {

constexpr int mostShown = 99;

}  // namespace

Tray::Tray(const ui::Theme& theme, QObject* parent)
    : QObject(parent),
      m_theme(theme),
      m_open(m_menu.addAction(QString(), this, &Tray::openWanted)),
      m_quit(m_menu.addAction(QString(), this, &Tray::quitWanted)) {
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) Q_EMIT toggleWanted();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openWanted);
    retranslate();
}

QIcon Tray::iconFor(const ui::Theme& theme, int unread) {
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = theme.applicationIcon().pixmap(size, size);
        if (unread > 0) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal part = size * 0.62;
            const QRectF disc(size - part, size - part, part, part);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colors().dangerSolid);
            painter.drawEllipse(disc);
            QFont font;
            font.setPixelSize(qRound(part * (unread > 9 ? 0.6 : 0.8)));
            font.setWeight(QFont::Bold);
            painter.setFont(font);
            painter.setPen(theme.colors().textOnAccent);
            painter.drawText(disc, Qt::AlignCenter, QString::number(qMin(unread, mostShown)));
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Tray::show() {
    m_icon.setIcon(iconFor(m_theme, m_unread));
    m_icon.show();
}

void Tray::setUnread(int count) {
    m_unread = count;
    m_icon.setIcon(iconFor(m_theme, count));
    retranslate();
}

void Tray::tell(const QString& title, const QString& text) {
    if (m_icon.isVisible()) m_icon.showMessage(title, text, iconFor(m_theme, m_unread));
}

void Tray::retranslate() {
    m_open->setText(tr("Open Vaultgram"));
    m_quit->setText(tr("Quit"));
    const QString name = QStringLiteral("Vaultgram");
    m_icon.setToolTip(m_unread > 0 ? QStringLiteral("%1: %2").arg(name, ui::Words::unread(m_unread))
                                   : name);
}

}  // namespace vaultgram::gui
