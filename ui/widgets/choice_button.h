// One of two answers, as a wide card with a radio button in it. Chosen, its border and fill
// take the colour of what it means.
#pragma once

#include "ui/theme/theme.h"

#include <QRadioButton>

namespace vaultgram::ui {

class ChoiceButton : public QRadioButton {
    Q_OBJECT

public:
    enum class Meaning { Neutral, Good, Bad };

    ChoiceButton(const Theme& theme, Meaning meaning, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& where) const override;

private:
    const Theme& m_theme;
    Meaning m_meaning;
};

}  // namespace vaultgram::ui
