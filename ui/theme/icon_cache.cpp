#include "ui/theme/icon_cache.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace vaultgram::ui {
namespace {

constexpr int largestMark = 18;      // px; above it the drawings for 24 px are clearer
constexpr qsizetype capacity = 600;  // pixmaps; a theme in use needs about 100

QByteArray readDrawing(const QString& name, int size) {
    const QString path = QStringLiteral(":/vaultgram/icons/%1/%2.svg");
    QFile file(path.arg(size <= largestMark ? 16 : 24).arg(name));
    for (const int other : {24, 16})  // some marks are drawn in one size only
        if (!file.exists()) file.setFileName(path.arg(other).arg(name));
    if (!file.exists()) file.setFileName(QStringLiteral(":/vaultgram/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

QPixmap render(QByteArray drawing, int size, const QColor& color, qreal ratio) {
    if (drawing.isEmpty()) return {};
    drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

}  // namespace

QPixmap IconCache::pixmap(const QString& name, int size, const QColor& color, qreal ratio) {
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(ratio);
    const auto found = m_pixmaps.constFind(key);
    if (found != m_pixmaps.constEnd()) return *found;
    if (m_pixmaps.size() >= capacity) m_pixmaps.clear();
    return *m_pixmaps.insert(key, render(readDrawing(name, size), size, color, ratio));
}

QIcon IconCache::icon(const QString& name, int size, const QColor& normal, const QColor& disabled) {
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})  // else it is tinted
            icon.addPixmap(pixmap(name, size, normal, ratio), mode);
        icon.addPixmap(pixmap(name, size, disabled, ratio), QIcon::Disabled);
    }
    return icon;
}

}  // namespace vaultgram::ui
