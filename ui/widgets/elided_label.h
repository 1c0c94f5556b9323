// One line of text that ends in an ellipsis when there is no room. Plain text always.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace vaultgram::ui {

class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    ElidedLabel(const Theme& theme, TextStyle style, QColor ThemeColors::*color,
                QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    void setLeastCharacters(int characters);  // before it is elided further; 6 at first
    void setColor(QColor ThemeColors::*color);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextStyle m_style;
    QColor ThemeColors::*m_color;
    QString m_text;
    int m_leastCharacters = 6;
};

}  // namespace vaultgram::ui
