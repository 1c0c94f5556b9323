// The list inside a ConversationView: a QListView whose rows stand at the bottom
// while they are few, and that stays at the newest one if it was there.
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace vaultgram::ui {

class MessageList : public QListView {
    Q_OBJECT

public:
    explicit MessageList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] bool isAtBottom() const;
    void keepBottom();  // scrolls there now and stays there until the user scrolls up
    [[nodiscard]] QString selectedText() const;  // what Copy takes; empty if nothing is selected

Q_SIGNALS:
    void bottomReached();
    void topReached();
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rememberPlace();
    void restorePlace(int firstNew);
    void scrolled(int value);

    int m_fill = 0;        // free height above the rows
    bool m_follow = true;  // the newest row stays in sight
    int m_fromBottom = 0;  // pixels below the visible part, before rows came
    bool m_restoring = false;
};

}  // namespace vaultgram::ui
