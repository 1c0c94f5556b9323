#include "ui/widgets/protocol_panel.h"

#include "ui/widgets/controls.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int leastFactCard = 250;
constexpr int factGap = 12;
constexpr int factGroups = 4;
constexpr int boundBarHeight = 4;
constexpr int lineMargin = 7;  // below a line
constexpr int barMargin = 14;  // likewise, with a bar in it
constexpr int leastProtocolTable = 200;
constexpr double nearlyFull = 0.9;

QList<ContactColumn> protocolColumns() {
    using C = ContactColumn;
    QList<C> columns{C::Name,           C::Kind, C::Security, C::KeyAge,       C::NextRotation,
                     C::ForwardSecrecy, C::Skew, C::PathMtu,  C::OldestQueued, C::LastError};
    // Each over 60 s, 5 min and since the start, side by side: alone, "5 min" says nothing.
    for (const C first :
         {C::HandshakesMinute, C::CompressionMinute, C::DeliveryMinute, C::SlowMinute,
          C::PacketsToMinute, C::PacketsFromMinute, C::ContentToMinute, C::PaddingToMinute,
          C::ContentFromMinute, C::PaddingFromMinute, C::LimitedMinute})
        for (int i = 0; i < ContactColumns::groupSize(first); ++i)
            columns += static_cast<C>(static_cast<int>(first) + i);
    return columns;
}

}  // namespace

FactCard::FactCard(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_title(plainLabel({}, this)), m_grid(new QGridLayout) {
    setProperty("card", true);
    QFont title = theme.font(TextStyle::Small);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_grid->setHorizontalSpacing(factGap);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 11, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void FactCard::addLine() {
    const Line line{plainLabel({}, this), plainLabel({}, this), plainLabel({}, this)};
    const int row = static_cast<int>(m_lines.size()) * 2;
    QFont value = m_theme.font(TextStyle::Small);
    line.name->setFont(value);
    value.setWeight(QFont::DemiBold);
    line.value->setFont(value);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.explanation->setFont(m_theme.font(TextStyle::Caption));
    line.explanation->setWordWrap(true);
    setTone(line.explanation, Tone::Secondary);
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.value, row, 1, Qt::AlignTrailing);
    m_grid->addWidget(line.explanation, row + 1, 0, 1, 2);
    m_lines.append(line);
}

void FactCard::removeLine() {
    const Line line = m_lines.takeLast();
    delete line.name;
    delete line.value;
    delete line.explanation;
}

void FactCard::show(const FactGroup& group) {
    if (group == m_group) return;
    m_group = group;
    m_title->setText(group.title);
    while (m_lines.size() < group.facts.size()) addLine();
    while (m_lines.size() > group.facts.size()) removeLine();
    for (qsizetype i = 0; i < group.facts.size(); ++i) {
        const Fact& fact = group.facts[i];
        m_lines[i].name->setText(fact.name);
        m_lines[i].value->setText(fact.value);
        m_lines[i].value->setAccessibleName(fact.name + QStringLiteral(": ") + fact.value);
        m_lines[i].explanation->setText(fact.explanation);
        const int below = fact.fill ? barMargin : lineMargin;
        const bool explained = !fact.explanation.isEmpty();
        m_lines[i].explanation->setContentsMargins(0, 0, 0, explained ? below : 0);
        // Without words a label would still be one line high.
        m_lines[i].explanation->setMinimumHeight(explained ? 0 : below);
        m_lines[i].explanation->setMaximumHeight(explained ? QWIDGETSIZE_MAX : below);
    }
    setAccessibleName(group.title);
    update();
}

void FactCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_group.facts.size(); ++i) {
        const Figure& fill = m_group.facts[i].fill;
        if (!fill) continue;
        const QRect below = m_lines[i].explanation->geometry();
        const QRectF track(below.left(), below.bottom() - barMargin + 3, below.width(),
                           boundBarHeight);
        painter.setBrush(m_theme.colors().progressTrack);
        painter.drawRoundedRect(track, boundBarHeight / 2.0, boundBarHeight / 2.0);
        QRectF part = track;
        part.setWidth(track.width() * std::clamp(*fill, 0.0, 1.0));
        if (layoutDirection() == Qt::RightToLeft) part.moveRight(track.right());
        painter.setBrush(*fill >= nearlyFull ? m_theme.colors().keyChanged
                                             : m_theme.colors().progress);
        painter.drawRoundedRect(part, boundBarHeight / 2.0, boundBarHeight / 2.0);
    }
}

ProtocolPanel::ProtocolPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_cardRow(new CardRow(leastFactCard, factGap)),
      m_title(plainLabel({}, this)),
      m_table(new ContactTable(theme, protocolColumns())) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("dashboardPage"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(factGap);
    for (int i = 0; i < factGroups; ++i) {
        m_cards.append(new FactCard(theme));
        m_cardRow->add(m_cards.back());
    }
    m_title->setFont(theme.font(TextStyle::Strong));
    m_table->setMinimumHeight(leastProtocolTable);
    column->addWidget(m_cardRow);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    setWidget(page);
    retranslate();
}

void ProtocolPanel::setModels(ContactFiguresModel* contacts, ContactTotalsModel* totals) {
    m_table->setModels(contacts, totals);
}

void ProtocolPanel::showFigures(const DashboardFigures& figures) {
    const QList<FactGroup> facts = DashboardFacts::protocol(figures);
    for (qsizetype i = 0; i < m_cards.size(); ++i) m_cards[i]->show(facts[i]);
}

void ProtocolPanel::retranslate() {
    m_title->setText(tr("Keys and delivery by contact"));
}

}  // namespace vaultgram::ui
