// What stands where two people compared their safety numbers and found them different.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPushButton>

namespace vaultgram::ui {

class MismatchCard : public QFrame {
    Q_OBJECT

public:
    explicit MismatchCard(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* againButton() const { return m_again; }
    [[nodiscard]] QPushButton* blockButton() const { return m_block; }

Q_SIGNALS:
    void compareAgain();
    void blockWanted();

private:
    QPushButton* m_again;
    QPushButton* m_block;
};

}  // namespace vaultgram::ui
