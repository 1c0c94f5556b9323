// Controls whose small drawings follow the theme: the style sheet can not colour them.
#pragma once

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>

namespace vaultgram::ui {

class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

class CheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit CheckBox(const Theme& theme, const QString& text = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace vaultgram::ui
