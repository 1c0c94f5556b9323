#include "ui/widgets/step_card.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace vaultgram::ui {
namespace {

constexpr int stepCircle = 32;
constexpr int stepPaddingX = 20;
constexpr int stepPaddingY = 18;
constexpr int stepTextLeft = stepPaddingX + stepCircle + 16;

}  // namespace

StepCard::StepCard(const Theme& theme, int number, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_number(number),
      m_title(plainLabel({}, this)),
      m_text(plainLabel({}, this)),
      m_content(new QWidget(this)),
      m_column(new QVBoxLayout(m_content)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(stepTextLeft, stepPaddingY - 2, stepPaddingX, stepPaddingY);
    column->setSpacing(3);
    setMinimumHeight(2 * stepPaddingY + stepCircle);
    column->addStretch(1);  // a title alone stands beside its number
    m_title->setFont(theme.font(TextStyle::Heading));
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setTone(m_text, Tone::Secondary);
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(8);
    column->addWidget(m_content);
    column->addStretch(1);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    setState(State::Later);
}

void StepCard::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void StepCard::setState(State state) {
    m_state = state;
    setProperty("card", state == State::Current ? QVariant(QStringLiteral("current")) : true);
    repolish(this);
    m_content->setVisible(state == State::Current);
}

void StepCard::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = m_theme.colors();
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect disc = QStyle::visualRect(
        layoutDirection(), rect(), QRect(stepPaddingX, stepPaddingY, stepCircle, stepCircle));
    const bool done = m_state == State::Done;
    const bool current = m_state == State::Current;
    painter.setPen(done ? QPen(colors.verifiedBorder) : QPen(Qt::NoPen));
    painter.setBrush(done ? colors.verifiedFill : current ? colors.accent : colors.fieldQuiet);
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    if (done) {
        paintIcon(painter, m_theme, QStringLiteral("check"), disc.adjusted(7, 7, -7, -7),
                  colors.verified);
        return;
    }
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(current ? colors.textOnAccent : colors.textSecondary);
    painter.drawText(disc, Qt::AlignCenter, QLocale().toString(m_number));
}

}  // namespace vaultgram::ui
