#include "ui/models/stats_model.h"

#include <algorithm>

namespace vaultgram::ui {

StatsModel::StatsModel(QObject* parent) : QAbstractTableModel(parent) {}

void StatsModel::setSections(const QList<StatsSection>& sections) {
    QList<StatsRow> highlights;
    for (const StatsSection& section : sections) {
        if (section.highlight) highlights += section.rows;
    }
    const QList<Line> lines = flatten(sections);
    if (hasSameShape(lines)) {
        updateInPlace(lines);
    } else {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    if (highlights == m_highlights) return;
    m_highlights = highlights;
    Q_EMIT highlightsChanged();
}

QList<StatsModel::Line> StatsModel::flatten(const QList<StatsSection>& sections) {
    QList<Line> lines;
    for (const StatsSection& section : sections) {
        if (section.highlight) continue;
        StatsRow title;
        title.key = section.key;
        title.name = section.title;
        lines.append({title, true});
        for (const StatsRow& row : section.rows) lines.append({row, false});
    }
    return lines;
}

bool StatsModel::hasSameShape(const QList<Line>& lines) const {
    return std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                      [](const Line& left, const Line& right) {
                          return left.row.key == right.row.key && left.isSection == right.isSection;
                      });
}

void StatsModel::updateInPlace(const QList<Line>& lines) {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines[row].row == lines[row].row) continue;
        m_lines[row] = lines[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QString StatsModel::asText() const {
    QString text;
    for (const StatsRow& row : m_highlights) {
        text += row.name + u'\t' + row.value + u'\t' + row.hint + u'\n';
    }
    for (const Line& line : m_lines) {
        const QString cells = u'\t' + line.row.value + u'\t' + line.row.hint;
        text += line.row.name + (line.isSection ? QString() : cells) + u'\n';
    }
    return text;
}

void StatsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int StatsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StatsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = m_lines.at(index.row());
    if (role == IsSectionRole) return line.isSection;
    if (role == WarningRole) return line.row.warning;
    if (role == KeyRole) return line.row.key;
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case NameColumn: return line.row.name;
        case ValueColumn:
            if (line.isSection) return {};
            return line.row.value.isEmpty() ? tr("no data yet") : line.row.value;
        case HintColumn: return line.row.hint;
        default: return {};
    }
}

QVariant StatsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn: return tr("Name");
        case ValueColumn: return tr("Value");
        case HintColumn: return tr("What it means");
        default: return {};
    }
}

Qt::ItemFlags StatsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (m_lines.at(index.row()).isSection) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace vaultgram::ui
