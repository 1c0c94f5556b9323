// The chip beside a name that says in words how well the chat is protected.
//
// Icon, words and colour say the same; the words are elided before they are cut.
#pragma once

#include "ui/models/contact.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace vaultgram::ui {

class TrustChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit TrustChip(const Theme& theme, QWidget* parent = nullptr);

    void setContact(const ContactInfo& contact);
    void setMarkOnly(bool wanted);          // without its words, unless they warn
    [[nodiscard]] QSize wordsSize() const;  // the least with them

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look {
        QString icon;
        QColor ThemeColors::*text;
        QColor ThemeColors::*fill;
        QColor ThemeColors::*border;
    };
    [[nodiscard]] static Look lookOf(const ContactInfo& contact);
    [[nodiscard]] QFont chipFont() const;
    [[nodiscard]] int markWidth() const;

    const Theme& m_theme;
    ContactInfo m_contact;
    bool m_markOnly = false;
};

}  // namespace vaultgram::ui
