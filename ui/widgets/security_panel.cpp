#include "ui/widgets/security_panel.h"

#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/table_parts.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int trustHeight = 66;
constexpr int trustTile = 40;
constexpr int trustPadding = 14;
constexpr int leastTrustCard = 180;

struct TrustLook {
    QString icon;
    QColor ThemeColors::*color;
    QColor ThemeColors::*fill;
    QColor ThemeColors::*border;
};

TrustLook lookOf(Trust trust) {
    using C = ThemeColors;
    switch (trust) {
        case Trust::Verified:
            return {QStringLiteral("shield-check"), &C::verified, &C::verifiedFill,
                    &C::verifiedBorder};
        case Trust::NotVerified:
            return {QStringLiteral("shield"), &C::unverified, &C::unverifiedFill,
                    &C::unverifiedBorder};
        case Trust::KeyChanged:
            return {QStringLiteral("shield-alert"), &C::keyChanged, &C::keyChangedFill,
                    &C::keyChangedBorder};
        case Trust::Blocked:
            return {QStringLiteral("block"), &C::blocked, &C::blockedFill, &C::blockedBorder};
        case Trust::None: break;
    }
    return {QStringLiteral("lock-open"), &C::danger, &C::dangerFill, &C::dangerBorder};
}

}  // namespace

TrustCard::TrustCard(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrustCard::show(const DashboardCards::TrustCard& card) {
    m_trust = card.trust;
    m_count = QLocale().toString(card.count);
    m_name = DashboardCards::trustName(card);
    m_caption = DashboardCards::trustCaption(card);
    setAccessibleName(m_name + QStringLiteral(": ") + m_count);
    setAccessibleDescription(m_caption);
    update();
}

QSize TrustCard::sizeHint() const {
    const QFontMetrics number(m_theme.font(TextStyle::Number));
    const QFontMetrics caption(m_theme.font(TextStyle::Caption));
    return {leastTrustCard, qMax(trustHeight, number.height() + caption.height() + 22)};
}

void TrustCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    const ThemeColors& colors = m_theme.colors();
    const TrustLook look = lookOf(m_trust);
    const auto placed = [this](const QRect& where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const QRect box = placed({trustPadding, (height() - trustTile) / 2, trustTile, trustTile});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.*look.border);
    painter.setBrush(colors.*look.fill);
    const double radius = m_theme.measures().radiusControl;
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int icon = m_theme.measures().iconControl;
    paintIcon(painter, m_theme, look.icon,
              {box.center().x() - icon / 2 + 1, box.center().y() - icon / 2 + 1, icon, icon},
              colors.*look.color);

    const QFont countFont = m_theme.font(TextStyle::Number);
    const QFont captionFont = m_theme.font(TextStyle::Caption);
    const QFontMetrics number(countFont);
    const QFontMetrics caption(captionFont);
    const int left = trustPadding + trustTile + 12;
    const int top = (height() - number.height() - caption.height()) / 2;
    const int countWidth = number.horizontalAdvance(m_count);
    const auto leading = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.setPen(colors.text);
    painter.setFont(countFont);
    painter.drawText(placed({left, top, countWidth + 2, number.height()}), leading, m_count);
    QFont nameFont = m_theme.font(TextStyle::Body);
    nameFont.setWeight(QFont::Medium);
    painter.setFont(nameFont);
    const QRect name(left + countWidth + 8, top, width() - left - countWidth - 8 - trustPadding,
                     number.height());
    painter.drawText(placed(name), leading,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
    painter.setPen(colors.textSecondary);
    painter.setFont(captionFont);
    const QRect below(left, top + number.height(), width() - left - trustPadding, caption.height());
    painter.drawText(placed(below), leading,
                     caption.elidedText(m_caption, Qt::ElideRight, below.width()));
}

SecurityPanel::SecurityPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_cardRow(new CardRow(leastTrustCard, 12, this)),
      m_title(plainLabel({}, this)),
      m_total(plainLabel({}, this)),
      m_table(new DropTable(theme, this)),
      m_note(plainLabel({}, this)) {
    build();
    retranslate();
}

void SecurityPanel::build() {
    for (int i = 0; i < 5; ++i) {
        m_cards.append(new TrustCard(m_theme));
        m_cardRow->add(m_cards.back());
    }
    m_title->setFont(m_theme.font(TextStyle::Strong));
    m_total->setFont(m_theme.font(TextStyle::Caption));
    m_note->setFont(m_theme.font(TextStyle::Caption));
    m_note->setWordWrap(true);
    setTone(m_total, Tone::Secondary);
    setTone(m_note, Tone::Secondary);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_total);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_cardRow);
    column->addSpacing(4);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(new NoteSign(m_theme, this), 0, Qt::AlignTop);
    foot->addWidget(m_note, 1);
    column->addLayout(foot);
}

void SecurityPanel::setModel(DropFiguresModel* model) {
    m_model = model;
    m_table->setModel(model);
    updateTotal();
}

void SecurityPanel::showFigures(const DashboardFigures& figures) {
    const QList<DashboardCards::TrustCard> cards = DashboardCards::trust(figures.contacts);
    for (qsizetype i = 0; i < m_cards.size(); ++i) m_cards[i]->show(cards[i]);
    m_since = figures.since;
    updateTotal();
}

void SecurityPanel::updateTotal() {
    const Count total = m_model != nullptr ? m_model->totalEver() : Count();
    if (!total) {
        m_total->setText(FigureWords::unknown(Unknown::NoData));
        return;
    }
    const QString count = FigureWords::count(total, Unknown::NoData);
    m_total->setText(m_since.isValid() ? tr("%1 in total since %2").arg(count, Words::time(m_since))
                                       : tr("%1 in total").arg(count));
}

void SecurityPanel::retranslate() {
    m_title->setText(tr("Packets that were refused or marked"));
    m_table->setAccessibleName(m_title->text());
    m_note->setText(
        tr("Nothing is dropped in silence: each reason is counted here, and the log names the "
           "packets. It never holds keys or message text."));
    if (m_model != nullptr) m_model->retranslate();
    updateTotal();
}

}  // namespace vaultgram::ui
