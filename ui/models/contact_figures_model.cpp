#include "ui/models/contact_figures_model.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vaultgram::ui {
namespace {

ContactColumn columnAt(int index) {
    return static_cast<ContactColumn>(index);
}

// What is not known is larger than everything, so that it ends up last either way.
bool comesBefore(const CellKey& left, const CellKey& right, Qt::SortOrder order) {
    const bool leftKnown = !std::isnan(left.number);
    const bool rightKnown = !std::isnan(right.number);
    if (leftKnown != rightKnown) return leftKnown;
    const bool ascending = order == Qt::AscendingOrder;
    if (leftKnown && left.number != right.number) return ascending == (left.number < right.number);
    if (left.text == right.text) return false;  // words are dear to compare
    const int words = QString::localeAwareCompare(left.text, right.text);
    return ascending ? words < 0 : words > 0;
}

}  // namespace

ContactFiguresModel::ContactFiguresModel(QObject* parent) : QAbstractTableModel(parent) {}

void ContactFiguresModel::setContacts(const QList<ContactFigures>& contacts) {
    QHash<QString, qsizetype> wanted;
    wanted.reserve(contacts.size());
    for (qsizetype i = 0; i < contacts.size(); ++i) wanted.insert(contacts[i].id, i);
    removeGone(wanted);
    bool mayMove = m_rows.size() < wanted.size();
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const ContactFigures& contact = contacts[wanted.value(m_rows[row].id)];
        if (m_rows[row] == contact) continue;
        mayMove |= update(row, contact);
        first = std::min(first, row);
        last = row;
    }
    if (last >= 0) Q_EMIT dataChanged(index(first, 0), index(last, contactColumns - 1));
    addNew(contacts);
    if (mayMove) reorder();
}

void ContactFiguresModel::removeGone(const QHash<QString, qsizetype>& wanted) {
    bool removed = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row].id)) continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        removed = true;
    }
    if (removed) indexRows();
}

void ContactFiguresModel::addNew(const QList<ContactFigures>& contacts) {
    QList<ContactFigures> added;
    QSet<QString> seen;
    for (const ContactFigures& contact : contacts) {
        if (m_rowOf.contains(contact.id) || seen.contains(contact.id)) continue;
        seen.insert(contact.id);
        added.append(contact);
    }
    if (added.isEmpty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_rows.append(added);
    indexRows();
    endInsertRows();
}

bool ContactFiguresModel::update(int row, const ContactFigures& contact) {
    const CellKey before = ContactColumns::key(m_sortColumn, m_rows[row]);
    m_rows[row] = contact;
    return !sameCell(before, ContactColumns::key(m_sortColumn, contact));
}

void ContactFiguresModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= contactColumns) return;
    m_sortColumn = columnAt(column);
    m_sortOrder = order;
    reorder();
}

void ContactFiguresModel::reorder() {
    std::vector<CellKey> keys;
    keys.reserve(static_cast<std::size_t>(m_rows.size()));
    for (const ContactFigures& row : m_rows) keys.push_back(ContactColumns::key(m_sortColumn, row));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto before = [&](int left, int right) {
        return comesBefore(keys[static_cast<std::size_t>(left)],
                           keys[static_cast<std::size_t>(right)], m_sortOrder);
    };
    if (std::is_sorted(order.begin(), order.end(), before)) return;
    std::stable_sort(order.begin(), order.end(), before);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<ContactFigures> sorted;
    sorted.reserve(m_rows.size());
    std::vector<int> newRowOf(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.append(m_rows[order[i]]);
        newRowOf[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    }
    m_rows = sorted;
    indexRows();
    QModelIndexList moved;
    for (const QModelIndex& each : old)
        moved.append(index(newRowOf[static_cast<std::size_t>(each.row())], each.column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ContactFiguresModel::indexRows() {
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (int row = 0; row < rowCount(); ++row) m_rowOf.insert(m_rows[row].id, row);
}

void ContactFiguresModel::setUnit(RateUnit unit) {
    m_unit = unit;
    if (m_rows.isEmpty()) return;
    const int first = static_cast<int>(ContactColumn::ToThemRate);
    Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, first + 1));
}

void ContactFiguresModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, contactColumns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, contactColumns - 1));
}

int ContactFiguresModel::rowOf(const QString& contactId) const {
    return m_rowOf.value(contactId, -1);
}

QString ContactFiguresModel::asText(const QList<int>& rows) const {
    QStringList cells;
    for (int i = 0; i < contactColumns; ++i) cells += ContactColumns::fullTitle(columnAt(i));
    QString text = cells.join(u'\t') + u'\n';
    for (const int row : rows) {
        cells.clear();
        for (int i = 0; i < contactColumns; ++i)
            cells += ContactColumns::text(columnAt(i), m_rows.at(row), m_unit);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString ContactFiguresModel::asText() const {
    QList<int> rows(rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return asText(rows);
}

int ContactFiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContactFiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : contactColumns;
}

QVariant ContactFiguresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ContactFigures& contact = m_rows.at(index.row());
    const ContactColumn column = columnAt(index.column());
    switch (role) {
        case Qt::DisplayRole: return ContactColumns::text(column, contact, m_unit);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                (ContactColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeading) |
                Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            return ContactColumns::fullTitle(column) + QStringLiteral(": ") +
                   ContactColumns::text(column, contact, m_unit);
        case IdRole: return contact.id;
        case NumberRole: return ContactColumns::key(column, contact).number;
        case PresenceRole: return QVariant::fromValue(contact.presence);
        case InfoRole: return QVariant::fromValue(ContactColumns::infoOf(contact));
        case QuietRole: return ContactColumns::isQuiet(column, contact);
        default: return {};
    }
}

QVariant ContactFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= contactColumns) return {};
    const ContactColumn column = columnAt(section);
    switch (role) {
        case Qt::DisplayRole: return ContactColumns::title(column);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return ContactColumns::fullTitle(column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                (ContactColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeading) |
                Qt::AlignVCenter);
        default: return {};
    }
}

}  // namespace vaultgram::ui
