// Rows of a conversation: measures, paints, explains in tooltips, hits Retry and Cancel.
#pragma once

#include "ui/widgets/bubble_geometry.h"

#include <QElapsedTimer>
#include <QStyledItemDelegate>
#include <QTimer>

namespace vaultgram::ui {

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

    const Theme& m_theme;
    mutable BubbleLayout m_layout;  // a cache
    mutable QTimer m_spinner;
    QElapsedTimer m_clock;
};

}  // namespace vaultgram::ui
