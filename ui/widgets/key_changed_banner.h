// Over a chat whose contact answers with another key: what happened, both numbers one above
// the other, and three ways out. Nothing is sent before one is taken.
#pragma once

#include "ui/models/safety.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/retranslating.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vaultgram::ui {

class KeyChangedBanner : public Retranslating<QFrame> {
    Q_OBJECT

public:
    explicit KeyChangedBanner(const Theme& theme, QWidget* parent = nullptr);

    void setChange(const KeyChange& change);
    // The width that there is: where it is too little for one row, the buttons wrap.
    void setRoom(int width);
    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }
    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }
    [[nodiscard]] QPushButton* blockButton() const { return m_block; }
    // The new number as it stands there: what an answer is about.
    [[nodiscard]] QString shownNow() const { return m_change.now.join(u' '); }
    [[nodiscard]] QString title() const { return m_title->text(); }

Q_SIGNALS:
    void verifyWanted();
    void acceptWanted();
    void blockWanted();

protected:
    void retranslate() override;

private:
    QFrame* buildNumbers();
    void arrange();
    void showNumbers();
    void arrangeButtons();
    [[nodiscard]] int oneRowWidth() const;
    void updateLook();
    void explain();

    const Theme& m_theme;
    KeyChange m_change;
    int m_room = 0;  // pixels, of the whole page
    bool m_narrow = false;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_beforeName;
    QLabel* m_before;
    QLabel* m_nowName;
    QLabel* m_now;
    QPushButton* m_verify;
    QPushButton* m_accept;
    QPushButton* m_block;
    QToolButton* m_what;
    QHBoxLayout* m_row;   // of the buttons, where there is room
    FlowLayout* m_wraps;  // where there is less
    QGridLayout* m_numbers = nullptr;
};

}  // namespace vaultgram::ui
