#include "ui/widgets/stat_card.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int statPadding = 13;
constexpr int statIconGap = 6;

}  // namespace

StatCard::StatCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_name(new ElidedLabel(theme, TextStyle::Small, &ThemeColors::textSecondary, this)),
      m_value(plainLabel({}, this)),
      m_caption(new ElidedLabel(theme, TextStyle::Caption, &ThemeColors::textSecondary, this)) {
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_value->setMinimumHeight(QFontMetrics(theme.font(TextStyle::Number)).height());
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(statPadding, 9, statPadding, 9);
    column->setSpacing(1);
    auto* upper = new QHBoxLayout;
    upper->addSpacing(m_theme.measures().iconMark + statIconGap);
    upper->addWidget(m_name);
    column->addLayout(upper);
    column->addWidget(m_value);
    column->addWidget(m_caption);
    connect(&m_theme, &Theme::changed, this, &StatCard::updateColor);
    fitValue();
}

void StatCard::setFigures(const CardFigures& figures) {
    if (figures == m_figures) return;
    m_figures = figures;
    m_name->setText(figures.name);
    m_value->setText(figures.value);
    m_caption->setText(figures.caption);
    setAccessibleName(figures.name + QStringLiteral(": ") + figures.value);
    setAccessibleDescription(figures.caption);
    setToolTip(figures.caption.toHtmlEscaped());
    updateColor();
    fitValue();
    update();
}

void StatCard::fitValue() {
    const QFont large = m_theme.font(TextStyle::Number);
    const int wanted = QFontMetrics(large).horizontalAdvance(m_value->text());
    const bool fits = wanted <= width() - 2 * statPadding;
    m_value->setFont(fits ? large : m_theme.font(TextStyle::Strong));
}

void StatCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitValue();
}

void StatCard::updateColor() {
    setTone(m_value, m_figures.warning ? Tone::Caution : Tone::Normal);
}

void StatCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int size = m_theme.measures().iconMark;
    const QRect icon(statPadding, m_name->geometry().center().y() - size / 2 + 1, size, size);
    paintIcon(painter, m_theme, m_figures.icon, QStyle::visualRect(layoutDirection(), rect(), icon),
              m_theme.colors().textSecondary);
}

}  // namespace vaultgram::ui
