// Controls whose small drawings follow the theme: the style sheet can not colour them.
#pragma once

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QTimer>

namespace vaultgram::ui {

class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    // The user chose an item. Whoever looks for it by typing its first letters chooses
    // when he is done: what follows from a choice would interrupt him.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Theme& m_theme;
    bool m_typing = false;
    QTimer m_typed;
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

class RadioButton : public QRadioButton {
    Q_OBJECT

public:
    RadioButton(const Theme& theme, const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace vaultgram::ui
