#include "ui/widgets/key_changed_banner.h"

#include "ui/models/safety_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/question.h"

namespace vaultgram::ui {
namespace {

constexpr int bannerIcon = 28;
constexpr int bannerTextLeft = 60;
constexpr int bannerGap = 8;

}  // namespace

KeyChangedBanner::KeyChangedBanner(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(plainLabel({}, this)),
      m_text(plainLabel({}, this)),
      m_beforeName(plainLabel({}, this)),
      m_before(plainLabel({}, this)),
      m_nowName(plainLabel({}, this)),
      m_now(plainLabel({}, this)),
      m_verify(makeButton(ButtonKind::Primary, this)),
      m_accept(makeButton(ButtonKind::Secondary, this)),
      m_block(makeButton(ButtonKind::Danger, this)),
      m_what(new QToolButton(this)),
      m_row(new QHBoxLayout),
      m_wraps(new FlowLayout(nullptr, bannerGap, bannerGap)) {
    setObjectName(QStringLiteral("keyChanged"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins((bannerTextLeft - bannerIcon) / 2 + 2, 14, 18, 14);
    row->setSpacing((bannerTextLeft - bannerIcon) / 2 - 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    for (QLabel* label : {m_title, m_text}) label->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(buildNumbers());
    column->addSpacing(4);
    m_row->setSpacing(bannerGap);
    column->addLayout(m_row);
    column->addLayout(m_wraps);
    row->addLayout(column, 1);
    m_what->setObjectName(QStringLiteral("linkButton"));
    m_what->setFocusPolicy(Qt::TabFocus);
    connect(m_verify, &QPushButton::clicked, this, &KeyChangedBanner::verifyWanted);
    connect(m_accept, &QPushButton::clicked, this, &KeyChangedBanner::acceptWanted);
    connect(m_block, &QPushButton::clicked, this, &KeyChangedBanner::blockWanted);
    connect(m_what, &QToolButton::clicked, this, &KeyChangedBanner::explain);
    connect(&m_theme, &Theme::changed, this, &KeyChangedBanner::updateLook);
    arrange();
    updateLook();
    retranslate();
}

QFrame* KeyChangedBanner::buildNumbers() {
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("keyChangedNumbers"));
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    m_numbers = grid;
    for (QLabel* label : {m_before, m_now}) {
        label->setLayoutDirection(Qt::LeftToRight);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return frame;
}

void KeyChangedBanner::setChange(const KeyChange& change) {
    m_change = change;
    retranslate();
}

void KeyChangedBanner::setRoom(int width) {
    m_room = width;
    // Large letters in a small window need its place.
    int widest = 0;
    for (const QWidget* each : {m_verify, m_accept, m_block})
        widest = qMax(widest, each->sizeHint().width());
    m_icon->setVisible(widest + bannerTextLeft + layout()->contentsMargins().right() <= width);
    const bool narrow = width < qMax(m_theme.measures().collapseBelow, oneRowWidth());
    if (narrow == m_narrow) return showNumbers();
    m_narrow = narrow;
    arrange();
    showNumbers();
}

int KeyChangedBanner::oneRowWidth() const {
    const QMargins margins = layout()->contentsMargins();
    int width = bannerTextLeft + margins.right();
    for (const QWidget* each :
         std::initializer_list<const QWidget*>{m_verify, m_accept, m_block, m_what})
        width += each->sizeHint().width() + bannerGap;
    return width;
}

void KeyChangedBanner::arrangeButtons() {
    while (QLayoutItem* item = m_row->takeAt(0)) delete item;
    while (QLayoutItem* item = m_wraps->takeAt(0)) delete item;
    QLayout* into = m_narrow ? static_cast<QLayout*>(m_wraps) : m_row;
    for (QWidget* each : std::initializer_list<QWidget*>{m_verify, m_accept, m_block})
        into->addWidget(each);
    if (!m_narrow) m_row->addStretch(1);
    into->addWidget(m_what);
}

void KeyChangedBanner::arrange() {
    arrangeButtons();
    for (QWidget* each : {m_beforeName, m_before, m_nowName, m_now}) m_numbers->removeWidget(each);
    const int column = m_narrow ? 0 : 1;  // a number needs the whole width for its groups
    m_numbers->addWidget(m_beforeName, 0, 0);
    m_numbers->addWidget(m_before, m_narrow ? 1 : 0, column);
    m_numbers->addWidget(m_nowName, 2, 0);
    m_numbers->addWidget(m_now, m_narrow ? 3 : 2, column);
    m_numbers->setColumnStretch(0, m_narrow ? 1 : 0);
    m_numbers->setColumnStretch(1, m_narrow ? 0 : 1);
}

// All groups in a line, or half of them: so that what differs stands below each other.
void KeyChangedBanner::showNumbers() {
    const QString space = QStringLiteral("  ");
    const QMargins around = m_numbers->contentsMargins();
    int room = m_room - bannerTextLeft - layout()->contentsMargins().right() - around.left() -
               around.right();
    if (!m_narrow)
        room -= m_numbers->horizontalSpacing() +
                qMax(m_beforeName->sizeHint().width(), m_nowName->sizeHint().width());
    const QFontMetrics metrics(m_now->font());
    for (const auto& [label, groups] :
         {std::pair(m_before, m_change.before), std::pair(m_now, m_change.now)}) {
        const qsizetype half = (groups.size() + 1) / 2;
        const QString line = groups.join(space);
        const bool fits = metrics.horizontalAdvance(line) <= room;
        label->setText(
            fits ? line : groups.mid(0, half).join(space) + u'\n' + groups.mid(half).join(space));
    }
}

void KeyChangedBanner::updateLook() {
    const ThemeColors& colors = m_theme.colors();
    m_icon->setPixmap(m_theme.pixmap(QStringLiteral("shield-alert"), bannerIcon, colors.keyChanged,
                                     devicePixelRatioF()));
    m_title->setFont(m_theme.font(TextStyle::Heading));
    const QFont mono = m_theme.font(TextStyle::Mono);
    QFont bold = mono;
    bold.setWeight(QFont::Bold);
    m_before->setFont(mono);
    m_now->setFont(bold);
    for (QLabel* label : {m_beforeName, m_nowName}) {
        label->setFont(m_theme.font(TextStyle::Small));
        setTone(label, Tone::Secondary);
    }
    showNumbers();
    const int icon = m_theme.measures().iconControl;
    m_verify->setIcon(
        m_theme.icon(QStringLiteral("shield-check-outline"), icon, colors.textOnAccent));
    m_block->setIcon(m_theme.icon(QStringLiteral("block"), icon, colors.danger));
}

void KeyChangedBanner::explain() {
    auto* box = new Question(m_theme,
                             {tr("What is this?"), SafetyWords::changedTitle(m_change),
                              SafetyWords::changedExplanation(m_change.name), tr("Close")},
                             this);
    box->open();
}

void KeyChangedBanner::retranslate() {
    m_title->setText(SafetyWords::changedTitle(m_change));
    m_text->setText(SafetyWords::changedText(m_change));
    m_beforeName->setText(m_change.wasVerified ? tr("Until now, verified")
                                               : tr("Until now, not verified"));
    m_nowName->setText(tr("Now, not verified"));
    showNumbers();
    setButton(m_verify, tr("Verify now"));
    setButton(m_accept, tr("Accept without verifying"));
    setButton(m_block, tr("Block"));
    setButton(m_what, tr("What is this?"));
    setAccessibleName(m_title->text() + u' ' + m_text->text());
}

}  // namespace vaultgram::ui
