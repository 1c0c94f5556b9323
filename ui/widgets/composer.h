// The foot of a chat: the field, the button, and the line that says what sending means.
//
//   sealed         [ Write a message...            ] (:) [>]
//   plaintext      red line, red words, red field, button "Send unencrypted"
//   ask plaintext  the same; sending asks first (card), and sends nothing by itself
//   held           the key has changed: an amber field with the reason; the draft is kept
//   impossible     the reason; nothing can be written or sent
#pragma once

#include "ui/models/contact.h"
#include "ui/theme/theme.h"
#include "ui/widgets/composer_card.h"
#include "ui/widgets/composer_emoji.h"
#include "ui/widgets/composer_field.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quote_block.h"
#include "ui/widgets/retranslating.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace vaultgram::ui {

class Composer : public Retranslating<QFrame> {
    Q_OBJECT

public:
    enum class Mode { Sealed, Plaintext, AskPlaintext, Held, Impossible };

    static constexpr int fieldHeight = 36;  // pixels, of one line and of the button

    explicit Composer(const Theme& theme, QWidget* parent = nullptr);

    // Changes the contact (its draft comes back) or what is known about it.
    void setContact(const ContactInfo& contact);
    // A text that was not taken comes back: into the field, else into the draft of its contact.
    // `draft`: what is stored of it, for a contact that was not open yet.
    void giveBack(const QString& contactId, const QString& text, const QString& draft);
    void forget(const QString& contactId);  // draft and last text of a removed contact
    void setCompact(bool compact);          // the wide button goes below the field
    // What was sent last in this chat, if nothing was since the start.
    void setHistory(std::function<QString()> lastOwn) { m_lastOwn = std::move(lastOwn); }
    // Who said in this chat what a text quotes; empty: nobody, and it is no quote.
    void setAuthorship(std::function<QString(const QString&)> authorOf) {
        m_authorOf = std::move(authorOf);
    }
    void setSendKey(SendKey key);
    // Of one message in UTF-8; 0: none. Shown from 80 % of it. Above it `fits` decides, if
    // there is one.
    using Fits = std::function<bool(const QString&)>;
    void setLimit(qsizetype bytes, Fits fits = {});
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] ComposerField* field() const { return m_field; }
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] ReplyBar* reply() const { return m_reply; }
    [[nodiscard]] QString text() const;  // with what is quoted
    [[nodiscard]] IconButton* emojiButton() const { return m_emoji; }
    [[nodiscard]] ComposerCard* card() const { return m_card; }  // stands above, see ChatPage
    [[nodiscard]] QString notice() const { return m_notice->text(); }
    [[nodiscard]] QString heldReason() const { return m_heldWords->text(); }
    [[nodiscard]] QString counter() const { return m_counter->text(); }  // empty: not shown

public Q_SLOTS:
    void quote(const QString& author, const QString& text);

Q_SIGNALS:
    void submitted(const QString& contactId, const QString& text);  // never empty
    void draftChanged(const QString& contactId, const QString& text);
    void allowPlaintextRequested(const QString& contactId);
    void unblockRequested(const QString& contactId);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;  // what the field has not used

private:
    void buildHeld();
    void connectParts();
    void submit();
    void recall();
    void setText(const QString& text);  // the quote in it goes to its place
    void dropQuote();
    void textChanged();
    void storeDraft();
    void closeCard();
    void allow();
    void refusePaste(qsizetype bytes);
    void updateMode();
    void updateNotice();
    void updateButton();
    void updateCounter();
    [[nodiscard]] QString counterWords(qsizetype bytes, bool over, bool tooLong) const;
    void arrange();
    [[nodiscard]] bool isClear() const;  // what is sent now leaves without encryption
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] QString reasonNotToSend() const;
    void showNotice(const QString& words, const QString& icon, const QColor& color, Tone tone);

    const Theme& m_theme;
    ContactInfo m_contact;
    Mode m_mode = Mode::Sealed;
    SendKey m_sendKey = SendKey::Enter;
    qsizetype m_limit = 0;
    Fits m_fits;
    bool m_tooLong = false;
    bool m_compact = false;
    QString m_refusal;  // why the last paste was refused
    QHash<QString, QString> m_drafts;
    QHash<QString, QString> m_lastSent;
    std::function<QString()> m_lastOwn;
    QTimer m_draftTimer;
    std::function<QString(const QString&)> m_authorOf;
    QGridLayout* m_grid;
    ReplyBar* m_reply;
    QLabel* m_noticeIcon;
    QLabel* m_notice;
    QLabel* m_counter;
    QToolButton* m_unblock;  // beside the reason
    ComposerField* m_field;
    QFrame* m_held;
    QLabel* m_heldIcon;
    QLabel* m_heldWords;
    IconButton* m_emoji;
    QPushButton* m_send;
    ComposerCard* m_card;
    EmojiBoard* m_board = nullptr;  // made when first opened
};

}  // namespace vaultgram::ui
