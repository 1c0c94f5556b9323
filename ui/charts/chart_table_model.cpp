#include "ui/charts/chart_table_model.h"

#include "ui/charts/chart_words.h"
#include "ui/models/display_text.h"
#include "ui/models/figure_words.h"

#include <algorithm>

namespace vaultgram::ui {
namespace {

bool sameColumns(const ChartData& left, const ChartData& right) {
    return left.kind == right.kind && left.unit == right.unit &&
           std::equal(left.series.begin(), left.series.end(), right.series.begin(),
                      right.series.end(),
                      [](const ChartSeries& a, const ChartSeries& b) { return a.key == b.key; });
}

}  // namespace

void ChartTableModel::setData(const ChartData& data) {
    QList<std::vector<ChartBar>> bars;
    if (data.kind == ChartKind::Bars) {
        for (const ChartSeries& series : data.series) bars.append(barsOf(data, series));
    }
    const auto barRows = [](const QList<std::vector<ChartBar>>& of) {
        return of.isEmpty() ? 0 : of.front().size();
    };
    const bool inPlace = sameColumns(data, m_data) && barRows(bars) == barRows(m_bars);
    if (!inPlace) beginResetModel();
    m_data = data;
    m_bars = bars;
    if (!inPlace) {
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);  // "3 others" may be 4
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_data.series.isEmpty()) return 0;
    return m_data.kind == ChartKind::Bars ? static_cast<int>(m_bars.front().size()) : chartSeconds;
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_data.series.size());
}

float ChartTableModel::valueAt(int row, int series) const {
    if (m_data.kind == ChartKind::Bars) {
        const std::vector<ChartBar>& bars = m_bars.at(series);
        return bars.at(bars.size() - 1 - static_cast<std::size_t>(row)).sum;
    }
    const std::vector<float>& values = m_data.series.at(series).values;
    const auto ago = static_cast<std::size_t>(row);
    return ago < values.size() ? values[values.size() - 1 - ago] : noValue;
}

QString ChartTableModel::timeAt(int row) const {
    qint64 secondsAgo = row;
    if (m_data.kind == ChartKind::Bars) {
        const std::vector<ChartBar>& bars = m_bars.front();
        secondsAgo =
            m_data.newest - bars.at(bars.size() - 1 - static_cast<std::size_t>(row)).firstSecond;
    }
    return m_data.at.isValid() ? FigureWords::seconds(m_data.at.addSecs(-secondsAgo))
                               : ChartWords::secondsAgo(static_cast<int>(secondsAgo));
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (index.column() == 0) return role == Qt::DisplayRole ? timeAt(index.row()) : QVariant();
    const float value = valueAt(index.row(), index.column() - 1);
    if (role == ValueRole) return static_cast<double>(value);
    if (role == Qt::DisplayRole) return ChartWords::value(m_data.unit, value);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = section == 0 ? Qt::AlignLeading : Qt::AlignRight;
        return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Time");
    return section <= m_data.series.size() ? displayLine(m_data.series.at(section - 1).name)
                                           : QVariant();
}

QString ChartTableModel::asText() const {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines += cells.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column) {
            cells += data(index(row, column)).toString();
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace vaultgram::ui
