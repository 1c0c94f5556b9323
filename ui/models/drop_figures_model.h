// Refused packets by reason: what happened before what never did, the serious first. The
// order changes only when something happens for the first time.
#pragma once

#include "ui/models/dashboard_figures.h"
#include "ui/models/drop_words.h"

#include <QAbstractTableModel>
#include <QSet>

namespace vaultgram::ui {

class DropFiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        WhatColumn,
        FromColumn,
        MinuteColumn,
        FiveColumn,
        EverColumn,
        LastColumn,
        ActionColumn,
        ColumnCount
    };
    enum Role {
        ReasonRole = Qt::UserRole + 1,
        TitleRole,
        SentenceRole,
        SeverityRole,
        RemedyRole,     // Remedy; None while it never happened
        HappenedRole,   // bool
        AddressRole,    // of the last one
        ContactIdRole,  // of the last one; empty: no contact
        NumberRole      // double; NaN: not known
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Of all, or of one contact.
    void setFigures(const DashboardFigures& figures, const QString& contactId = {});
    // What the owner of the window can do; the rest becomes "Show in log".
    void setRemedies(const QSet<Remedy>& remedies);
    void retranslate();
    // Reasons of warning level or above in the last 5 minutes: for the badge.
    [[nodiscard]] static int warnings(const QList<DropFigures>& drops);
    [[nodiscard]] Count totalEver() const;  // plaintext that was shown is not counted
    [[nodiscard]] QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        DropFigures drop;
        QString from;  // name of the contact, or the address
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] static QList<Row> rowsOf(const DashboardFigures& figures,
                                           const QString& contactId);
    void writeInPlace(const QList<Row>& rows);
    void reorder(const QList<Row>& rows);
    [[nodiscard]] Remedy remedyOf(const Row& row) const;
    [[nodiscard]] QString textOf(const Row& row, int column) const;

    QList<Row> m_rows;
    QSet<Remedy> m_remedies{Remedy::ShowInLog};
};

}  // namespace vaultgram::ui
