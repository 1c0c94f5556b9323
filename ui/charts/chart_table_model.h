// A chart as a table, for those who do not see it: one row a second (or bar), the newest
// first; one column a series, hidden ones included. Same values, same words.
#pragma once

#include "ui/charts/chart_data.h"

#include <QAbstractTableModel>

namespace vaultgram::ui {

class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole + 1 };  // double; NaN: a gap

    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData& data);   // hides the setter of the base: nothing is edited
    [[nodiscard]] QString asText() const;  // tabs between columns, titles first

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using QAbstractTableModel::setData;
    [[nodiscard]] float valueAt(int row, int series) const;
    [[nodiscard]] QString timeAt(int row) const;

    ChartData m_data;
    QList<std::vector<ChartBar>> m_bars;  // of each series, the oldest first
};

}  // namespace vaultgram::ui
