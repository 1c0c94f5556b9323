// Where each part of a message row stands. Numbers from the design's "Bubble geometry".
//
//            [ Today ]                        date
//   ------- 3 unread messages -------         unread line
//   | text of the message   10:43 S D |       bubble, meta row: time, security, delivery
//              reason  Retry  Cancel          failure line, own messages only
//
// All rectangles are relative to the row; own rows stand right (left in
// right-to-left layouts: everything is mirrored).
#pragma once

#include "ui/models/message_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_block.h"

#include <QModelIndex>
#include <QRect>

namespace vaultgram::ui {

struct BubbleGeometry {
    int height = 0;
    QRect date;
    QString dateText;
    QRect unread;
    QString unreadText;
    QRect bubble;  // of a system line: its text
    bool own = false;
    bool joinsAbove = false;
    bool joinsBelow = false;
    QPoint textAt;
    std::shared_ptr<const TextBlock> text;
    QRect time;
    QString timeText;
    QRect securityMark;
    QRect securityWords;  // "Not encrypted", else empty
    QRect deliveryMark;
    QRect failure;
    QString failureText;
    QRect retry;
    QRect cancel;
    QRect systemMark;
};

class BubbleLayout {
public:
    explicit BubbleLayout(const Theme& theme) : m_theme(theme) {}

    [[nodiscard]] BubbleGeometry measure(const QModelIndex& index, int width,
                                         Qt::LayoutDirection direction);
    // The words of the failure line; Retry and Cancel are painted as links.
    static QString retryWord();
    static QString cancelWord();
    static QString plaintextWords();

private:
    struct Row;
    void addAbove(Row& row);
    void addSystemLine(Row& row);
    void addBubble(Row& row);
    void addMeta(Row& row, int right, int bottom);
    void addFailure(Row& row);
    [[nodiscard]] int metaWidth(const Row& row) const;
    [[nodiscard]] int bubbleLimit(int width) const;

    const Theme& m_theme;
    TextBlockCache m_texts;
};

}  // namespace vaultgram::ui
