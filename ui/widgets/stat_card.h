// One figure on a card: what it is, its value, a remark. The value can be selected.
#pragma once

#include "ui/models/dashboard_cards.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QLabel>

namespace vaultgram::ui {

class StatCard : public QFrame {
    Q_OBJECT

public:
    explicit StatCard(const Theme& theme, QWidget* parent = nullptr);
    void setFigures(const CardFigures& figures);
    [[nodiscard]] const CardFigures& figures() const { return m_figures; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateColor();
    void fitValue();  // words that are too long for large letters get smaller ones

    const Theme& m_theme;
    CardFigures m_figures;
    ElidedLabel* m_name;
    QLabel* m_value;
    ElidedLabel* m_caption;
};

}  // namespace vaultgram::ui
