// Rows of a conversation: measures, paints, explains in tooltips, knows what is where.
#pragma once

#include "ui/widgets/bubble_geometry.h"

#include <QElapsedTimer>
#include <QStyledItemDelegate>
#include <QTimer>

namespace vaultgram::ui {

// What stands at a point of a row.
struct BubbleHit {
    enum class Part { Nothing, Bubble, Text, Link, Retry, Cancel, Unfold, Quote };
    Part part = Part::Nothing;
    int position = 0;  // in the text; also beside it, the nearest one
    QString link;
    QString quoted;  // the id of what is quoted there
};

// The selected part of the text of one message.
struct MarkedText {
    QString id;
    TextRange range;

    [[nodiscard]] bool isEmpty() const { return id.isEmpty() || range.isEmpty(); }
};

class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MessageDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    // Date, security and delivery of a message in words.
    [[nodiscard]] static QString explanation(const QModelIndex& index);

    // `at` in the coordinates of the view.
    [[nodiscard]] BubbleHit hit(const QStyleOptionViewItem& option, const QModelIndex& index,
                                const QPoint& at) const;
    [[nodiscard]] std::shared_ptr<const TextBlock> textOf(const QStyleOptionViewItem& option,
                                                          const QModelIndex& index) const;
    void setMarked(const MarkedText& marked) { m_marked = marked; }
    [[nodiscard]] const MarkedText& marked() const { return m_marked; }
    void setHighlighted(const QString& id) { m_highlighted = id; }
    void setWanted(const QString& text) { m_wanted = text; }  // of a search; empty: none
    void setMarkup(bool markup) { m_layout.setMarkup(markup); }
    void toggleUnfolded(const QString& id) { m_layout.toggleUnfolded(id); }
    [[nodiscard]] bool isUnfolded(const QString& id) const { return m_layout.isUnfolded(id); }
    [[nodiscard]] const TextBlockCache& texts() const { return m_layout.texts(); }

Q_SIGNALS:
    void retryClicked(const QString& messageId);
    void cancelClicked(const QString& messageId);
    void repaintWanted();  // a spinner is visible and turns

public:
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    [[nodiscard]] BubbleGeometry measure(const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const;
    void turnSpinner(const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
    mutable BubbleLayout m_layout;  // a cache
    mutable QTimer m_spinner;
    QElapsedTimer m_clock;
    MarkedText m_marked;
    QString m_highlighted;
    QString m_wanted;
};

}  // namespace vaultgram::ui
