// The figures of all contacts as a table that sorts itself.
//
// Give it the whole picture each second: rows stay where they are, and one change is
// announced for all that differ, so that a thousand contacts cost little and selections
// stay. Sorting is done here, once a refresh: a proxy would sort again for every cell.
#pragma once

#include "ui/models/contact_columns.h"

#include <QAbstractTableModel>
#include <QHash>

namespace vaultgram::ui {

class ContactFiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NumberRole,    // double; NaN: not known
        PresenceRole,  // Presence
        InfoRole,      // ContactInfo
        QuietRole      // zero or not known
    };

    explicit ContactFiguresModel(QObject* parent = nullptr);

    void setContacts(const QList<ContactFigures>& contacts);
    void setUnit(RateUnit unit);
    void retranslate();
    [[nodiscard]] int rowOf(const QString& contactId) const;  // -1: not there
    [[nodiscard]] const ContactFigures& contactAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<ContactFigures>& contacts() const { return m_rows; }
    [[nodiscard]] ContactColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    // Titles and the rows asked for, tabs between cells; every column.
    [[nodiscard]] QString asText(const QList<int>& rows) const;
    [[nodiscard]] QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void removeGone(const QHash<QString, qsizetype>& wanted);
    void addNew(const QList<ContactFigures>& contacts);
    bool update(int row, const ContactFigures& contact);  // true: its place may be another
    void reorder();
    void indexRows();

    QList<ContactFigures> m_rows;  // as shown
    QHash<QString, int> m_rowOf;
    RateUnit m_unit = RateUnit::Bytes;
    ContactColumn m_sortColumn = ContactColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// The one row below: sums and means of all, in the same columns.
class ContactTotalsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const DashboardFigures& figures);
    void setUnit(RateUnit unit);
    [[nodiscard]] QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void write();  // the cells that differ
    [[nodiscard]] QString textOf(ContactColumn column) const;

    DashboardFigures m_figures;
    QStringList m_cells = QStringList(contactColumns);
    RateUnit m_unit = RateUnit::Bytes;
};

}  // namespace vaultgram::ui
