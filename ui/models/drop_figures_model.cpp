#include "ui/models/drop_figures_model.h"

#include "ui/models/display_text.h"
#include "ui/models/figure_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vaultgram::ui {
namespace {

bool happened(const DropFigures& drop) {
    return drop.packets.ever.value_or(0) > 0;
}

double numberOf(const Count& count) {
    return count ? static_cast<double>(*count) : std::numeric_limits<double>::quiet_NaN();
}

Count countIn(const DropFigures& drop, int column) {
    if (column == DropFiguresModel::MinuteColumn) return drop.packets.minute;
    if (column == DropFiguresModel::FiveColumn) return drop.packets.fiveMinutes;
    return drop.packets.ever;
}

bool isCount(int column) {
    return column >= DropFiguresModel::MinuteColumn && column <= DropFiguresModel::EverColumn;
}

// Higher comes first.
int rank(const DropFigures& drop) {
    return happened(drop) ? 1 + static_cast<int>(DropWords::severity(drop.reason)) : 0;
}

}  // namespace

void DropFiguresModel::setFigures(const DashboardFigures& figures, const QString& contactId) {
    const QList<Row> rows = rowsOf(figures, contactId);
    const bool sameOrder = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row& left, const Row& right) { return left.drop.reason == right.drop.reason; });
    if (sameOrder) {
        writeInPlace(rows);
    } else if (rows.size() == m_rows.size()) {
        reorder(rows);
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

// Views keep what is selected, and where the keyboard is.
void DropFiguresModel::reorder(const QList<Row>& rows) {
    Q_EMIT layoutAboutToBeChanged();
    const QList<Row> before = std::exchange(m_rows, rows);
    for (const QModelIndex& each : persistentIndexList()) {
        const QString reason = before[each.row()].drop.reason;
        const auto now = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row& row) { return row.drop.reason == reason; });
        const bool there = now != m_rows.end();
        changePersistentIndex(
            each,
            there ? index(static_cast<int>(now - m_rows.begin()), each.column()) : QModelIndex());
    }
    Q_EMIT layoutChanged();
}

QList<DropFiguresModel::Row> DropFiguresModel::rowsOf(const DashboardFigures& figures,
                                                      const QString& contactId) {
    QHash<QString, QString> names;
    QHash<QString, DropFigures> ofContact;
    for (const ContactFigures& contact : figures.contacts) {
        names.insert(contact.id, contact.name);
        if (contact.id != contactId) continue;
        for (const DropFigures& drop : contact.drops) ofContact.insert(drop.reason, drop);
    }
    QList<Row> rows;
    for (const DropFigures& ofAll : figures.drops) {
        // Of one contact a reason that did not happen stays in the list as one that never did.
        const DropFigures drop =
            contactId.isEmpty()
                ? ofAll
                : ofContact.value(ofAll.reason, {ofAll.reason, {0, 0, 0}, {}, {}, {}});
        const QString name = drop.contactId.isEmpty() ? QString() : names.value(drop.contactId);
        rows.append({drop, displayLine(name.isEmpty() ? drop.from : name)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
        return rank(left.drop) > rank(right.drop);
    });
    return rows;
}

void DropFiguresModel::writeInPlace(const QList<Row>& rows) {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row] == rows[row]) continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void DropFiguresModel::setRemedies(const QSet<Remedy>& remedies) {
    m_remedies = remedies;
    m_remedies.insert(Remedy::ShowInLog);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DropFiguresModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DropFiguresModel::warnings(const QList<DropFigures>& drops) {
    return static_cast<int>(std::count_if(drops.begin(), drops.end(), [](const DropFigures& drop) {
        return DropWords::severity(drop.reason) != Severity::Info &&
               drop.packets.fiveMinutes.value_or(0) > 0;
    }));
}

Count DropFiguresModel::totalEver() const {
    Count sum;
    for (const Row& row : m_rows) {
        if (row.drop.reason == QLatin1String(plaintextReceived) || !row.drop.packets.ever) continue;
        sum = sum.value_or(0) + *row.drop.packets.ever;
    }
    return sum;
}

Remedy DropFiguresModel::remedyOf(const Row& row) const {
    if (!happened(row.drop)) return Remedy::None;
    Remedy remedy = DropWords::remedy(row.drop.reason);
    const bool ofContact = !row.drop.contactId.isEmpty();
    const bool needsContact = remedy == Remedy::ContactSettings || remedy == Remedy::Verify ||
                              remedy == Remedy::TestConnection;
    if (needsContact && !ofContact) remedy = Remedy::ShowInLog;
    return m_remedies.contains(remedy) ? remedy : Remedy::ShowInLog;
}

QString DropFiguresModel::textOf(const Row& row, int column) const {
    const DropFigures& drop = row.drop;
    switch (column) {
        case WhatColumn:
            return DropWords::title(drop.reason) + QStringLiteral(". ") +
                   DropWords::sentence(drop.reason);
        case FromColumn: return row.from;
        case LastColumn:
            if (!drop.last.isValid())
                return happened(drop) ? FigureWords::unknown(Unknown::Dash) : tr("never");
            return FigureWords::moment(drop.last);
        case ActionColumn: return RemedyWords::button(remedyOf(row));
        default: return FigureWords::count(countIn(drop, column), Unknown::Dash);
    }
}

QString DropFiguresModel::asText() const {
    QStringList cells;
    for (int column = 0; column < ActionColumn; ++column)
        cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString text = cells.join(u'\t') + u'\n';
    for (const Row& row : m_rows) {
        cells.clear();
        for (int column = 0; column < ActionColumn; ++column) cells += textOf(row, column);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

int DropFiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DropFiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DropFiguresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole: return textOf(row, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((isCount(index.column()) || index.column() >= LastColumn
                                            ? Qt::AlignRight
                                            : Qt::AlignLeading) |
                                       Qt::AlignVCenter);
        case ReasonRole: return row.drop.reason;
        case TitleRole: return DropWords::title(row.drop.reason);
        case SentenceRole: return DropWords::sentence(row.drop.reason);
        case SeverityRole: return QVariant::fromValue(DropWords::severity(row.drop.reason));
        case RemedyRole: return QVariant::fromValue(remedyOf(row));
        case HappenedRole: return happened(row.drop);
        case AddressRole: return row.drop.from;
        case ContactIdRole: return row.drop.contactId;
        case NumberRole:
            return isCount(index.column()) ? numberOf(countIn(row.drop, index.column()))
                                           : QVariant();
        default: return {};
    }
}

QVariant DropFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = isCount(section) || section >= LastColumn;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == ActionColumn) return tr("What you can do");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case WhatColumn: return tr("What happened, and what it means");
        case FromColumn: return tr("From");
        case MinuteColumn: return tr("60 s");
        case FiveColumn: return tr("5 min");
        case EverColumn: return tr("Total");
        case LastColumn: return tr("Last");
        default: return {};
    }
}

}  // namespace vaultgram::ui
