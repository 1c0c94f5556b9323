// Marks text inside a bubble, by mouse or Shift and the arrow keys, and hears clicks on
// links.
//
//   press and move within one bubble   marks text
//   press and move beyond it           selects whole messages (the list does)
//   double click                       marks a word
//   Shift+Left, Shift+Right            marks in the current message; with Ctrl by words
#pragma once

#include "ui/widgets/message_delegate.h"
#include "ui/widgets/message_list.h"

namespace vaultgram::ui {

class MessageTextMarker : public QObject {
    Q_OBJECT

public:
    // Neither is owned; both must outlive this.
    MessageTextMarker(MessageList* list, MessageDelegate* delegate);

    [[nodiscard]] QString markedText() const;  // empty if nothing is marked
    void clear();

Q_SIGNALS:
    void linkClicked(const QString& link);
    void unfoldClicked(const QString& messageId);
    void quoteClicked(const QString& quotedId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(const QMouseEvent& event);
    bool moved(const QMouseEvent& event);
    bool released(const QMouseEvent& event);
    bool doubleClicked(const QMouseEvent& event);
    bool keyPressed(const QKeyEvent& event);
    void mark(const QString& id, const TextRange& range);
    void showPointer(const QPoint& at);
    [[nodiscard]] BubbleHit hitAt(const QPoint& at) const;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    MessageList* m_list;
    MessageDelegate* m_delegate;
    QString m_pressedId;  // the message in which the button went down; empty: none
    QString m_pressedLink;
    int m_pressedAt = 0;
};

}  // namespace vaultgram::ui
