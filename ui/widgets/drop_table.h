// The table of refused packets: reason and sentence in two lines, a button for each row.
//
// Enter (or Space) on a row is its button; so is the menu of the row.
#pragma once

#include "ui/models/drop_figures_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace vaultgram::ui {

class DropDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    DropDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    [[nodiscard]] QRect buttonRect(const QRect& cell, const QModelIndex& index,
                                   Qt::LayoutDirection direction) const;
    [[nodiscard]] int buttonWidth(const QString& text) const;
    static constexpr int edge = 16;                // px: before the disc and behind the button
    static constexpr int indent = edge + 30 + 14;  // of the words, behind the disc
    void setHovered(const QPersistentModelIndex& index) { m_hovered = index; }

private:
    void paintWhat(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintDisc(QPainter& painter, const QRect& where, const QModelIndex& index) const;
    void paintButton(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;

    const Theme& m_theme;
    QPersistentModelIndex m_hovered;
};

class DropTable : public QTableView {
    Q_OBJECT

public:
    explicit DropTable(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void press(const QModelIndex& index);  // as if its button was pressed

Q_SIGNALS:
    void remedyWanted(Remedy remedy, const QString& reason, const QString& contactId,
                      const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeColumns();
    [[nodiscard]] QModelIndex buttonAt(const QPoint& at) const;
    void hover(const QModelIndex& index);

    const Theme& m_theme;
    DropDelegate* m_delegate;
    QPersistentModelIndex m_hovered;
};

}  // namespace vaultgram::ui
