// One line of text that ends in an ellipsis when there is no room. Plain text always.
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace vaultgram::ui {

class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    ElidedLabel(const Theme& theme, TextStyle style, QColor ThemeColors::*color,
                QWidget* parent = nullptr);

    void setText(const QString& text);
    // What may stand in its place where there is less room: the first one that fits; no part
    // of it if even the last one does not, but for its beginning with an ellipsis.
    void setShorter(const QStringList& lines);
    [[nodiscard]] const QString& text() const { return m_text; }
    void setLeastCharacters(int characters);  // before it is elided further; 6 at first
    void setColor(QColor ThemeColors::*color);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString shownText() const;  // in the room that there is

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextStyle m_style;
    QColor ThemeColors::*m_color;
    QString m_text;
    QStringList m_shorter;
    int m_leastCharacters = 6;
};

}  // namespace vaultgram::ui
