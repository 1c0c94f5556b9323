#include "ui/widgets/hit_list.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int hitMargin = 6;
constexpr int hitPadding = 10;
constexpr int hitRadius = 8;
constexpr int headingIndent = 16;

}  // namespace

HitDelegate::HitDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const auto hit = index.data(HitModel::HitRole).value<Hit>();
    const ThemeColors& colors = m_theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(hitMargin, 0, -hitMargin, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colors.selected : colors.hover);
        painter->drawRoundedRect(row, hitRadius, hitRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(*painter, m_theme, row, hitRadius);
    }
    const auto mirrored = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QRect inner = row.adjusted(hitPadding, 4, -hitPadding, -4);
    const QString when = Words::listTime(hit.at, QDate::currentDate());
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(colors.textSecondary);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 1;
    const int half = inner.height() / 2;
    painter->drawText(mirrored(QRect(inner.right() - whenWidth, inner.top(), whenWidth, half)),
                      Qt::AlignVCenter, when);
    painter->setFont(m_theme.font(TextStyle::Small));
    const QFontMetrics small = painter->fontMetrics();
    const QString text = small.elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    painter->drawText(mirrored(QRect(inner.left(), inner.top() + half, inner.width(), half)),
                      Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    QFont strong = m_theme.font(TextStyle::Small);
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(colors.text);
    const int room = inner.width() - whenWidth - 8;
    painter->drawText(
        mirrored(QRect(inner.left(), inner.top(), room, half)), Qt::AlignVCenter | Qt::AlignLeading,
        painter->fontMetrics().elidedText(displayLine(hit.name), Qt::ElideRight, room));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                            const QModelIndex& /*index*/) const {
    return {100, 2 * QFontMetrics(m_theme.font(TextStyle::Small)).height() + 14};
}

HitList::HitList(const Theme& theme, QWidget* parent)
    : Retranslating(parent), m_heading(plainLabel({}, this)), m_list(new QListView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    QFont caption = theme.font(TextStyle::Caption);
    caption.setWeight(QFont::DemiBold);
    m_heading->setFont(caption);
    setTone(m_heading, Tone::Secondary);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("contactList"));
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const auto go = [this](const QModelIndex& index) {
        const auto hit = index.data(HitModel::HitRole).value<Hit>();
        if (!hit.contactId.isEmpty()) Q_EMIT chosen(hit.contactId, hit.messageId);
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    retranslate();
    hide();
}

void HitList::setModel(HitModel* model) {
    m_model = model;
    m_list->setModel(model);
    if (model != nullptr) connect(model, &HitModel::countChanged, this, &HitList::update);
    update();
}

void HitList::update() {
    setVisible(m_model != nullptr && !m_model->wanted().isEmpty());
    if (m_model == nullptr) return;
    const int total = m_model->total();
    m_list->setVisible(total > 0);
    // A number stands above its rows; that there are none stands in the middle.
    m_heading->setAlignment(total > 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    m_heading->setIndent(total > 0 ? headingIndent : 0);
    if (m_model->isSearching() && total == 0)
        m_heading->setText(tr("Searching messages"));
    else if (total == 0)
        m_heading->setText(tr("No message has this"));
    else
        m_heading->setText(tr("%n message(s)", nullptr, total));
}

void HitList::retranslate() {
    m_list->setAccessibleName(tr("Messages found"));
    update();
}

}  // namespace vaultgram::ui
