#include "ui/models/connection_test_words.h"
#include "ui/models/figure_words.h"
#include "ui/widgets/connection_test_window.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int leastStepHeight = 44;
constexpr int stepDisc = 24;
constexpr int lettersBesideButton = 30;  // of a sentence beside its button
constexpr int aboveButton = 6;
constexpr int leastStepName = 136;
constexpr double sampleTime = 888;  // ms
constexpr int leastSentence = 20;   // letters; with fewer the times give way

struct StepLook {
    QString icon;
    QColor ThemeColors::*color;
    QColor ThemeColors::*fill;
    Tone tone;
};

StepLook lookOf(StepResult result) {
    using C = ThemeColors;
    switch (result) {
        case StepResult::Running:
            return {QStringLiteral("spinner"), &C::accentText, &C::elevated, Tone::Secondary};
        case StepResult::Passed:
            return {QStringLiteral("check"), &C::verified, &C::verifiedFill, Tone::Good};
        case StepResult::Failed:
            return {QStringLiteral("close"), &C::danger, &C::elevated, Tone::Danger};
        case StepResult::Notice:
            return {QStringLiteral("warning"), &C::keyChanged, &C::keyChangedFill, Tone::Caution};
        case StepResult::Skipped: break;
    }
    return {{}, &C::unverified, &C::unverifiedFill, Tone::Secondary};
}

int widestWord(const QFontMetrics& metrics, const QString& text) {
    int widest = 0;
    for (const QString& word : text.split(u' '))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

// All names in one line; where that takes too much of the row, in several.
int stepNameWidth(const Theme& theme, const QString& contact, int width) {
    QFont strong = theme.font(TextStyle::Small);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int least = leastStepName;
    int widest = leastStepName;
    for (int i = 0; i <= static_cast<int>(StepKind::LastError); ++i) {
        const QString name = ConnectionTestWords::stepName(static_cast<StepKind>(i), contact);
        least = qMax(least, widestWord(metrics, name) + 1);
        widest = qMax(widest, metrics.horizontalAdvance(name) + 1);
    }
    return qMin(qMax(least, qMin(widest, width / 5)), width / 3);
}

int stepTimeWidth(const QFontMetrics& metrics, const QList<TestStep>& steps, int title) {
    int widest = 0;
    for (const TestStep& step : steps) {
        if (!step.milliseconds) continue;
        for (const Figure& each : {step.milliseconds, Figure(sampleTime)}) {
            const QString time = FigureWords::milliseconds(each, Unknown::Dash);
            widest = qMax(widest, metrics.horizontalAdvance(time) + 1);
        }
    }
    return widest > 0 ? qMax(widest, title) : 0;
}

}  // namespace

StepColumns stepColumns(const Theme& theme, const ConnectionTest& test, int width, int timeTitle) {
    const QFontMetrics metrics(theme.font(TextStyle::Small));
    StepColumns columns{stepNameWidth(theme, test.name, width),
                        stepTimeWidth(metrics, test.steps, timeTitle), 0};
    for (const StepResult result : {StepResult::Running, StepResult::Passed, StepResult::Failed,
                                    StepResult::Notice, StepResult::Skipped}) {
        const QString word = ConnectionTestWords::resultWord(result);
        columns.word = qMax(columns.word, metrics.horizontalAdvance(word) + 1);
    }
    const int rest = width - TestStepRow::widthOf(columns);
    if (rest < leastSentence * metrics.averageCharWidth()) columns.time = 0;
    return columns;
}

TestStepRow::TestStepRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(plainLabel({}, this)),
      m_middle(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_sentence(plainLabel({}, this)),
      m_button(makeButton(ButtonKind::Secondary, this)),
      m_time(plainLabel({}, this)),
      m_word(plainLabel({}, this)) {
    const QFont small = theme.font(TextStyle::Small);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setWordWrap(true);
    m_sentence->setFont(small);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setProperty("small", true);
    m_time->setFont(small);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_word->setFont(small);
    m_word->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setTone(m_time, Tone::Secondary);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 9);
    row->setSpacing(betweenParts);
    row->addSpacing(beforeName);  // changes sides with the direction
    row->addWidget(m_name);
    m_middle->addWidget(m_sentence, 1);
    m_middle->addWidget(m_button);
    row->addLayout(m_middle, 1);
    row->addWidget(m_time);
    row->addWidget(m_word);
    row->addSpacing(edge);
    setMinimumHeight(leastStepHeight);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_step.remedy); });
}

void TestStepRow::show(const TestStep& step, bool remedyOffered) {
    m_step = step;
    const StepLook look = lookOf(step.result);
    const bool quiet = step.result == StepResult::Passed || step.result == StepResult::Skipped ||
                       step.result == StepResult::Running;
    m_name->setText(step.name);
    setTone(m_name, step.result == StepResult::Skipped ? Tone::Secondary : Tone::Normal);
    m_sentence->setText(step.sentence);
    setTone(m_sentence, quiet ? Tone::Secondary : Tone::Normal);
    m_button->setText(RemedyWords::button(step.remedy));
    m_button->setAccessibleName(m_button->text());
    m_button->setVisible(remedyOffered && step.remedy != Remedy::None);
    m_time->setText(step.milliseconds ? FigureWords::milliseconds(step.milliseconds, Unknown::Dash)
                                      : QString());
    m_word->setText(ConnectionTestWords::resultWord(step.result));
    setTone(m_word, look.tone);
    setAccessibleName(step.name + QStringLiteral(": ") + m_word->text());
    setAccessibleDescription(step.sentence);
    placeButton();
    update();
}

void TestStepRow::setColumns(const StepColumns& columns) {
    m_columns = columns;
    m_name->setFixedWidth(columns.name);
    m_time->setFixedWidth(columns.time);
    m_time->setVisible(columns.time > 0);
    m_word->setFixedWidth(columns.word);
    placeButton();
}

int TestStepRow::widthOf(const StepColumns& columns) {
    const int time = columns.time > 0 ? columns.time + betweenParts : 0;
    return beforeName + columns.name + 2 * betweenParts + time + columns.word + edge;
}

void TestStepRow::placeButton() {
    const int taken = widthOf(m_columns) + betweenParts + m_button->sizeHint().width();
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const int wanted = qMin(metrics.horizontalAdvance(m_step.sentence),
                            lettersBesideButton * metrics.averageCharWidth());
    const bool below = !m_button->isHidden() && wanted > width() - taken;
    m_middle->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_middle->setSpacing(below ? aboveButton : betweenParts);
    m_middle->setAlignment(m_button, below ? Qt::AlignLeading : Qt::AlignVCenter);
}

void TestStepRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeButton();
}

void TestStepRow::turn(int degrees) {
    m_degrees = degrees;
    update(QStyle::visualRect(layoutDirection(), rect(), {0, 0, edge + stepDisc + 4, height()}));
}

void TestStepRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const ThemeColors& colors = m_theme.colors();
    const StepLook look = lookOf(m_step.result);
    if (m_step.result == StepResult::Failed) painter.fillRect(rect(), colors.dangerFill);
    if (y() > 0) painter.fillRect(0, 0, width(), 1, colors.border);  // below the row before it
    const QRect disc = QStyle::visualRect(layoutDirection(), rect(),
                                          {edge, (height() - stepDisc) / 2, stepDisc, stepDisc});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.*look.fill);
    painter.drawEllipse(disc);
    if (look.icon.isEmpty()) {  // skipped: a dash
        painter.setBrush(colors.*look.color);
        painter.drawRoundedRect(QRectF(disc.center().x() - 4, disc.center().y(), 10, 1.5), 1, 1);
        return;
    }
    const int size = m_theme.measures().iconMark;
    painter.translate(QRectF(disc).center());
    if (m_step.result == StepResult::Running) painter.rotate(m_degrees);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintIcon(painter, m_theme, look.icon, {-size / 2, -size / 2, size, size}, colors.*look.color);
}

}  // namespace vaultgram::ui
