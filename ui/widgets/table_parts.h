// What the tables of the dashboard have in common: how they are set up, and how a cell is
// drawn. Cells are painted directly: a style sheet would cost too much for so many.
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QWidget>

namespace vaultgram::ui {

// Rows are selected, nothing is edited, Tab leaves the table.
void setUpTable(QTableView* table, const Theme& theme);
// The surface of the cell and the line below it.
void paintCellSurface(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option,
                      bool groupBegins);
// One line of text in the cell, elided; `room` is what is left of it.
void paintCellText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
                   const QString& text, Qt::Alignment alignment);
inline constexpr int cellPadding = 7;  // px at both sides

// The sign before a note below a table, as high as a line of its words.
class NoteSign : public QWidget {
    Q_OBJECT

public:
    NoteSign(const Theme& theme, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace vaultgram::ui
