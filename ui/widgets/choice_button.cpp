#include "ui/widgets/choice_button.h"

#include "ui/widgets/painting.h"

#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int choiceHeight = 40;
constexpr int choicePadding = 12;
constexpr int choiceCircle = 18;
constexpr int choiceGap = 9;

}  // namespace

ChoiceButton::ChoiceButton(const Theme& theme, Meaning meaning, QWidget* parent)
    : QRadioButton(parent), m_theme(theme), m_meaning(meaning) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

QSize ChoiceButton::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Strong));
    return {2 * choicePadding + choiceCircle + choiceGap + metrics.horizontalAdvance(text()) + 2,
            qMax(choiceHeight, metrics.height() + choicePadding)};
}

bool ChoiceButton::hitButton(const QPoint& where) const {
    return rect().contains(where);
}

void ChoiceButton::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = m_theme.colors();
    QColor strong = colors.accent;
    QColor fill = colors.selected;
    if (m_meaning == Meaning::Good) strong = colors.verified, fill = colors.verifiedFill;
    if (m_meaning == Meaning::Bad) strong = colors.danger, fill = colors.dangerFill;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal border = isChecked() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? strong : colors.borderField, border));
    painter.setBrush(isChecked() ? fill : underMouse() ? colors.hover : colors.elevated);
    const int radius = m_theme.measures().radiusControl;
    const qreal inset = border / 2 + (hasFocus() ? 3 : 0);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRectF ring =
        mirrored(QRect(choicePadding, (height() - choiceCircle) / 2, choiceCircle, choiceCircle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? strong : colors.borderControl);
    painter.drawEllipse(ring);
    const qreal hole = isChecked() ? 6 : 1.5;
    painter.setBrush(isChecked() ? fill : colors.field);
    painter.drawEllipse(ring.adjusted(hole, hole, -hole, -hole));
    painter.setFont(m_theme.font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(isChecked() ? strong : colors.text);
    const int left = choicePadding + choiceCircle + choiceGap;
    painter.drawText(mirrored(QRect(left, 0, width() - left - choicePadding, height())),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
    if (hasFocus()) paintFocusRing(painter, m_theme, rect(), radius + 1);
}

}  // namespace vaultgram::ui
