// The table of contacts with its row of totals: two views that share columns. The totals
// stand directly below the last row.
//
// Enter or a double click opens the contact; Ctrl+C copies the selected rows; the menu of
// a row and of the header (also by the menu key) offer the rest.
#pragma once

#include "ui/models/contact_figures_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_header.h"
#include "ui/widgets/retranslating.h"

#include <QMenu>
#include <QTableView>
#include <QWidget>

namespace vaultgram::ui {

class ContactTable : public Retranslating<QWidget> {
    Q_OBJECT

public:
    // `columns` are shown at first, in this order; the others by the menu of the header.
    ContactTable(const Theme& theme, const QList<ContactColumn>& columns,
                 QWidget* parent = nullptr);

    void setModels(ContactFiguresModel* contacts, ContactTotalsModel* totals);  // not owned
    void selectContact(const QString& contactId);  // and scroll there; empty: none
    [[nodiscard]] QString selectedContact() const;
    [[nodiscard]] QString selectedText() const;  // the selected rows with titles, or all
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QTableView* totals() const { return m_totals; }
    void fillColumnMenu(QMenu* menu);
    void copySelected() const;
    void copyAll() const;
    [[nodiscard]] QSize sizeHint() const override;         // with all rows
    [[nodiscard]] QSize minimumSizeHint() const override;  // with some

Q_SIGNALS:
    void contactOpened(const QString& contactId);
    void contactFilterWanted(const QString& contactId);  // show only this one in the charts
    void connectionTestWanted(const QString& contactId);

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void shareColumns();
    void showRowMenu(const QPoint& at);
    void placeColumns();
    void sizeColumns();
    [[nodiscard]] bool isShown(int first, int size) const;
    void showColumns(int first, int size, bool shown);
    void growColumns();
    [[nodiscard]] int valueWidth(ContactColumn column) const;
    void updateFonts();
    void fitTotals();
    void fitRows();
    [[nodiscard]] int heightOfRows() const;

    const Theme& m_theme;
    QList<ContactColumn> m_columns;
    ContactFiguresModel* m_contacts = nullptr;
    ContactTotalsModel* m_totalsModel = nullptr;
    QTableView* m_table;
    FigureHeader* m_header;
    QTableView* m_totals;
};

}  // namespace vaultgram::ui
