// Figures of the program in named sections: a name, a value, a hint.
//
// Feed it the whole picture each second: cells whose text differs change in
// place, so that selection and scroll position stay. A highlighted section is
// shown as cards above the table.
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace vaultgram::ui {

struct StatsRow {
    QString key;  // stable, unique within the model
    QString name;
    QString value = {};    // as written; empty is shown as "no data yet"
    QString hint = {};     // what it means, or what to do
    bool warning = false;  // a value to act on
    QString icon = {};     // of a card; a drawing's name

    bool operator==(const StatsRow&) const = default;
};

struct StatsSection {
    QString key;
    QString title;
    QList<StatsRow> rows = {};
    bool highlight = false;

    bool operator==(const StatsSection&) const = default;
};

class StatsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, HintColumn, ColumnCount };
    enum Role { IsSectionRole = Qt::UserRole + 1, WarningRole, KeyRole };

    explicit StatsModel(QObject* parent = nullptr);

    void setSections(const QList<StatsSection>& sections);
    [[nodiscard]] const QList<StatsRow>& highlights() const { return m_highlights; }
    [[nodiscard]] QString asText() const;  // every figure, for the clipboard
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void highlightsChanged();

private:
    struct Line {
        StatsRow row;
        bool isSection = false;
    };
    [[nodiscard]] static QList<Line> flatten(const QList<StatsSection>& sections);
    [[nodiscard]] bool hasSameShape(const QList<Line>& lines) const;
    void updateInPlace(const QList<Line>& lines);

    QList<Line> m_lines;
    QList<StatsRow> m_highlights;
};

}  // namespace vaultgram::ui
