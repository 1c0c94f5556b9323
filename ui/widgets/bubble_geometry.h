// Where each part of a message row stands. Numbers from the design's "Bubble geometry".
//
//            [ Today ]                        date
//   ------- 3 unread messages -------         unread line
//   | | Anna: what is quoted          |     quote
//   | text of the message             |
//   | Show all                10:43 S D |     bubble, meta row: time, security, delivery
//              reason  Retry  Cancel          failure line, own messages only
//        Waiting for Anna to come online      note, below the last row only
//
// All rectangles are relative to the row; own rows stand right (left in
// right-to-left layouts: everything is mirrored).
#pragma once

#include "ui/models/message_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_block.h"

#include <QModelIndex>
#include <QRect>
#include <QSet>

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
    QRect quote;  // of a message further up, else empty
    Quoted quoted;
    QRect unfold;  // "Show all" or "Show less", else empty
    QString unfoldText;
    QRect note;
    QRect noteMark;
    QString noteText;
};

class BubbleLayout {
public:
    explicit BubbleLayout(const Theme& theme) : m_theme(theme) {}

    // `beside`: the width of a scroll bar at the far end, which takes its room from the margin.
    [[nodiscard]] BubbleGeometry measure(const QModelIndex& index, int width, int beside,
                                         Qt::LayoutDirection direction);
    void setMarkup(bool markup) { m_markup = markup; }  // *bold* is bold
    void toggleUnfolded(const QString& id);             // a long message: all of it, or its head
    [[nodiscard]] bool isUnfolded(const QString& id) const { return m_unfolded.contains(id); }
    static QString unfoldWord(bool unfolded);  // "Show all", or "Show less"
    [[nodiscard]] const TextBlockCache& texts() const { return m_texts; }
    // The words of the failure line; Retry and Cancel are painted as links.
    static QString retryWord();
    static QString cancelWord();
    static QString plaintextWords();
    static QString heldWords(int count);

private:
    struct Row;
    void addAbove(Row& row);
    void addSystemLine(Row& row);
    void addBubble(Row& row);
    void addMeta(Row& row, int right, int bottom);
    void addFailure(Row& row);
    void addNote(Row& row);
    [[nodiscard]] TextLook lookOf(const Row& row) const;
    [[nodiscard]] int metaWidth(const Row& row) const;
    [[nodiscard]] int unfoldWidth(Row& row) const;
    [[nodiscard]] int bubbleLimit(int width) const;

    const Theme& m_theme;
    TextBlockCache m_texts;
    QSet<QString> m_unfolded;  // ids
    bool m_markup = true;
};

}  // namespace vaultgram::ui
