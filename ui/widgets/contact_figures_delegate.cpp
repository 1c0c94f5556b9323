#include "ui/widgets/contact_figures_delegate.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/table_parts.h"

#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int cellAvatar = 20;
constexpr int cellIconGap = 7;

ContactColumn columnOf(const QModelIndex& index) {
    return static_cast<ContactColumn>(index.column());
}

}  // namespace

ContactFiguresDelegate::ContactFiguresDelegate(const Theme& theme, bool totals, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_totals(totals) {}

ContactFiguresDelegate::Look ContactFiguresDelegate::lookOf(const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    if (m_totals) return {{}, {}, colors.text, true};
    switch (columnOf(index)) {
        case ContactColumn::Name: return {{}, {}, colors.text, true};
        case ContactColumn::State: {
            const auto presence = index.data(ContactFiguresModel::PresenceRole).value<Presence>();
            return {presenceIcon(presence), presenceColor(colors, presence), colors.text};
        }
        case ContactColumn::Security:
            return securityLook(index.data(ContactFiguresModel::InfoRole).value<ContactInfo>());
        default: break;
    }
    const bool quiet = index.data(ContactFiguresModel::QuietRole).toBool();
    return {{}, {}, quiet ? colors.textSecondary : colors.text};
}

ContactFiguresDelegate::Look ContactFiguresDelegate::securityLook(
    const ContactInfo& contact) const {
    const ThemeColors& colors = m_theme.colors();
    const auto look = [](const char* icon, const QColor& color) {
        return Look{QString::fromLatin1(icon), color, color};
    };
    if (contact.trust == Trust::Blocked) return look("block", colors.blocked);
    if (contact.trust == Trust::KeyChanged) return look("shield-alert", colors.keyChanged);
    if (contact.security == Security::Plaintext) return look("lock-open", colors.danger);
    if (contact.trust == Trust::Verified) return look("shield-check", colors.verified);
    return look("shield", colors.unverified);
}

void ContactFiguresDelegate::paintInitials(QPainter& painter, const QRect& where,
                                           const QModelIndex& index) const {
    Avatar avatar;
    avatar.name = index.data().toString();
    avatar.color = avatarColor(m_theme, index.data(ContactFiguresModel::IdRole).toString());
    avatar.showsPresence = false;
    paintAvatar(painter, m_theme, where, avatar);
}

void ContactFiguresDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const ContactColumn column = columnOf(index);
    paintCellSurface(*painter, m_theme, option, ContactColumns::beginsGroup(column));
    const Look look = lookOf(index);
    QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const auto place = [&](int size) {
        const QRect start(room.left(), room.center().y() - size / 2 + 1, size, size);
        const QRect where = QStyle::visualRect(option.direction, room, start);
        const int taken = size + cellIconGap;
        room = QStyle::visualRect(option.direction, room, room.adjusted(taken, 0, 0, 0));
        return where;
    };
    if (column == ContactColumn::Name && !m_totals)
        paintInitials(*painter, place(cellAvatar), index);
    if (!look.icon.isEmpty())
        paintIcon(*painter, m_theme, look.icon, place(m_theme.measures().iconMark), look.iconColor);
    QStyleOptionViewItem styled = option;
    if (look.strong) styled.font.setWeight(m_totals ? QFont::DemiBold : QFont::Medium);
    styled.fontMetrics = QFontMetrics(styled.font);
    painter->setFont(styled.font);
    painter->setPen(look.text);
    paintCellText(*painter, styled, room, index.data().toString(),
                  index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
}

}  // namespace vaultgram::ui
