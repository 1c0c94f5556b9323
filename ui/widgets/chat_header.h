// The head of a chat: who it is, how it is protected (in words), where it goes.
#pragma once

#include "ui/models/contact.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/retranslating.h"
#include "ui/widgets/trust_chip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>

namespace vaultgram::ui {

// A round avatar with the presence mark.
class AvatarLabel : public QWidget {
    Q_OBJECT

public:
    AvatarLabel(const Theme& theme, int size, QWidget* parent = nullptr);
    void setContact(const ContactInfo& contact);
    void setPerson(const QString& id, const QString& name);  // without a presence mark

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ContactInfo m_contact;
    bool m_showsPresence = true;
};

class ChatHeader : public Retranslating<QFrame> {
    Q_OBJECT

public:
    explicit ChatHeader(const Theme& theme, QWidget* parent = nullptr);

    void setContact(const ContactInfo& contact);
    void setBackVisible(bool visible);
    void setMenu(QMenu* menu) { m_menu->setMenu(menu); }  // not owned
    [[nodiscard]] IconButton* figuresButton() const { return m_figures; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] TrustChip* chip() const { return m_chip; }

Q_SIGNALS:
    void backClicked();
    void searchClicked();
    void detailsClicked();
    void figuresClicked();
    void verifyClicked();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // What gives way, in this order, until the words of the chip have room.
    struct Parts {
        bool extras;  // buttons of what the menu leads to as well
        bool chipAbove;
        bool search;
        bool avatar;
    };
    [[nodiscard]] int besideText(const Parts& parts) const;
    [[nodiscard]] int leastWidth(const Parts& parts) const;
    void fit();
    void placeChip(bool above);
    void updateWords();
    void showLine();

    const Theme& m_theme;
    ContactInfo m_contact;
    QString m_state;
    bool m_chipAbove = true;
    QHBoxLayout* m_upper;
    QHBoxLayout* m_lower;
    IconButton* m_back;
    AvatarLabel* m_avatar;
    ElidedLabel* m_name;
    TrustChip* m_chip;
    ElidedLabel* m_line;
    IconButton* m_search;
    IconButton* m_figures;
    IconButton* m_details;
    IconButton* m_menu;
};

}  // namespace vaultgram::ui
