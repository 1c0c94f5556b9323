#include "ui/widgets/elided_label.h"

#include <QPainter>

namespace vaultgram::ui {

ElidedLabel::ElidedLabel(const Theme& theme, TextStyle style, QColor ThemeColors::*color,
                         QWidget* parent)
    : QWidget(parent), m_theme(theme), m_style(style), m_color(color) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

void ElidedLabel::setShorter(const QStringList& lines) {
    m_shorter = lines;
    update();
}

QString ElidedLabel::shownText() const {
    const QFontMetrics metrics(m_theme.font(m_style));
    for (const QString& line : QStringList{m_text} + m_shorter)
        if (metrics.horizontalAdvance(line) <= width()) return line;
    const QString& last = m_shorter.isEmpty() ? m_text : m_shorter.constLast();
    return metrics.elidedText(last, Qt::ElideRight, width());
}

void ElidedLabel::setLeastCharacters(int characters) {
    m_leastCharacters = characters;
    updateGeometry();
}

void ElidedLabel::setColor(QColor ThemeColors::*color) {
    m_color = color;
    update();
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(m_style));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics(m_theme.font(m_style));
    return {qMin(sizeHint().width(), metrics.averageCharWidth() * m_leastCharacters),
            metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(m_theme.font(m_style));
    painter.setPen(m_theme.colors().*m_color);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shownText());
}

}  // namespace vaultgram::ui
