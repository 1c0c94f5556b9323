#include "ui/widgets/qr_code.h"

#include <QPainter>

#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr int quietZone = 4;  // modules; ISO/IEC 18004
constexpr int qrSide = 225;   // px; five for each of the 45 modules of a safety number

}  // namespace

QrCode::QrCode(QWidget* parent) : QWidget(parent) {
    setFixedSize(sizeHint());
}

void QrCode::setContent(const QByteArray& content) {
    m_matrix = qrMatrix(content);
    update();
}

QSize QrCode::sizeHint() const {
    return {qrSide, qrSide};
}

void QrCode::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_matrix) return;
    // Whole device pixels a module: a scanner reads sharp edges, not grey ones.
    const qreal ratio = devicePixelRatioF();
    const int modules = m_matrix->width + 2 * quietZone;
    const int pixels = qMax(1, static_cast<int>(qrSide * ratio) / modules);
    const qreal module = pixels / ratio;
    const qreal start = std::floor((qrSide * ratio - pixels * m_matrix->width) / 2) / ratio;
    for (int row = 0; row < m_matrix->width; ++row) {
        for (int column = 0; column < m_matrix->width; ++column) {
            if (!m_matrix->isDark(column, row)) continue;
            painter.fillRect(QRectF(start + column * module, start + row * module, module, module),
                             Qt::black);
        }
    }
}

}  // namespace vaultgram::ui
