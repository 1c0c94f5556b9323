// The list inside a ConversationView: measures only the rows in sight, stands at the
// bottom while they are few, and stays at the newest one if it was there.
//
//   rows 0 .. anchor-1   estimated or measured, above the view
//   anchor               the first row in sight, `hidden` pixels of it above the edge
//   ... in sight         measured
//   rest                 estimated or measured, below the view
//
// The anchor is what stays where it is when rows come, go or change their height: what is
// read does not move. Changes are laid out once a frame, however many there are.
#pragma once

#include "ui/widgets/row_heights.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>

namespace vaultgram::ui {

class MessageList : public QListView {
    Q_OBJECT

public:
    explicit MessageList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] bool isAtBottom() const { return m_follow; }
    void keepBottom();  // scrolls there now and stays there until the user scrolls up
    void remeasure();   // fonts, words or colours differ now
    void remeasureRow(int row);
    [[nodiscard]] QString selectedText() const;  // of whole messages; empty if none is selected

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    // The option a delegate gets for a row.
    [[nodiscard]] QStyleOptionViewItem optionFor(const QModelIndex& index) const;
    [[nodiscard]] int measuredRows() const { return m_measured; }  // so far: what tests count

Q_SIGNALS:
    void bottomReached();
    void topReached();   // by the user
    void nearTop();      // less than a view above what is seen
    void nearBottom();   // less than a view below it
    void copyPressed();  // the rows or the text in them
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);
    void activatedByKey(const QModelIndex& index);  // Enter

protected:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& rows) const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& /*index*/) const override { return false; }

private:
    void rowsGone(int first, int last);
    void scheduleSettle();
    void settle();
    void standAtBottom();
    void standAtAnchor();
    void placeRow(int row, int y);
    void moveUp(int pixels);
    void measure(int row);
    void tellEdges(bool bottomIsNew);
    [[nodiscard]] int yOf(int row) const;
    [[nodiscard]] int rowAtY(int y) const;
    [[nodiscard]] int fill() const;  // free height above the rows

    RowHeights m_heights;
    int m_anchor = 0;
    int m_hidden = 0;
    bool m_follow = true;  // the newest row stays in sight
    bool m_bottomIsNew = true;
    bool m_settling = false;
    int m_width = -1;
    int m_measured = 0;
    QTimer m_frame;
    QElapsedTimer m_sinceSettled;
};

}  // namespace vaultgram::ui
