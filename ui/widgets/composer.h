// The foot of a chat: the field, the button, and the line that says what sending means.
//
//   sealed      [ Write a message...            ] [>]
//   plaintext   red line, red words, red field, button "Send unencrypted"
//   impossible  the reason; nothing can be written or sent
#pragma once

#include "ui/models/contact.h"
#include "ui/theme/theme.h"
#include "ui/widgets/composer_field.h"
#include "ui/widgets/retranslating.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>

namespace vaultgram::ui {

class Composer : public Retranslating<QFrame> {
    Q_OBJECT

public:
    enum class Mode { Sealed, Plaintext, Impossible };

    explicit Composer(const Theme& theme, QWidget* parent = nullptr);

    // Changes the contact (its draft comes back) or what is known about it.
    void setContact(const ContactInfo& contact);
    void forget(const QString& contactId);  // draft and last text of a removed contact
    void setCompact(bool compact);          // the wide button goes below the field
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] ComposerField* field() const { return m_field; }
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QString notice() const { return m_notice->text(); }

Q_SIGNALS:
    void submitted(const QString& contactId, const QString& text);  // never empty
    void draftChanged(const QString& contactId, const QString& text);

protected:
    void retranslate() override;

private:
    void submit();
    void recall();
    void storeDraft();
    void updateMode();
    void updateNotice();
    void updateButton();
    void arrange();
    [[nodiscard]] QString reasonNotToSend() const;

    const Theme& m_theme;
    ContactInfo m_contact;
    Mode m_mode = Mode::Sealed;
    bool m_compact = false;
    QHash<QString, QString> m_drafts;
    QHash<QString, QString> m_lastSent;
    QGridLayout* m_grid;
    QLabel* m_noticeIcon;
    QLabel* m_notice;
    ComposerField* m_field;
    QPushButton* m_send;
};

}  // namespace vaultgram::ui
