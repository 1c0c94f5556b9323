#include "ui/theme/icon_cache.h"

#include <QFile>
#include <QIconEngine>
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
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

}  // namespace

// Qt asks with the size in device pixels, and with the ratio.
class IconCache::Engine : public QIconEngine {
public:
    struct Drawing {
        QString name;
        int size;
        QColor normal, disabled;
    };
    Engine(std::shared_ptr<Pixmaps> pixmaps, Drawing drawing)
        : m_pixmaps(std::move(pixmaps)), m_drawing(std::move(drawing)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap drawn = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        const QSize size = drawn.size() / drawn.devicePixelRatio();
        painter->drawPixmap(
            rect.topLeft() + QPoint(rect.width() - size.width(), rect.height() - size.height()) / 2,
            drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal ratio) override {
        const int least = qRound(qMin(size.width(), size.height()) / ratio);
        const QColor& color = mode == QIcon::Disabled ? m_drawing.disabled : m_drawing.normal;
        return pixmapOf(*m_pixmaps, m_drawing.name, qMin(least, m_drawing.size), color, ratio);
    }
    QSize actualSize(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
        const int least = qMin(qMin(size.width(), size.height()), m_drawing.size);
        return {least, least};
    }
    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
        return {QSize(m_drawing.size, m_drawing.size)};
    }
    [[nodiscard]] QIconEngine* clone() const override { return new Engine(*this); }

private:
    std::shared_ptr<Pixmaps> m_pixmaps;
    Drawing m_drawing;
};

QPixmap IconCache::pixmapOf(Pixmaps& pixmaps, const QString& name, int size, const QColor& color,
                            qreal ratio) {
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(ratio);
    const auto found = pixmaps.constFind(key);
    if (found != pixmaps.constEnd()) return *found;
    if (pixmaps.size() >= capacity) pixmaps.clear();
    return *pixmaps.insert(key, render(readDrawing(name, size), size, color, ratio));
}

QPixmap IconCache::pixmap(const QString& name, int size, const QColor& color, qreal ratio) {
    return pixmapOf(*m_pixmaps, name, size, color, ratio);
}

QIcon IconCache::icon(const QString& name, int size, const QColor& normal, const QColor& disabled) {
    return QIcon(new Engine(m_pixmaps, {name, size, normal, disabled}));
}

}  // namespace vaultgram::ui
