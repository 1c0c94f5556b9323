// One half of a safety number on a card: nine numbered words, or six groups of digits.
#pragma once

#include "ui/models/safety.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace vaultgram::ui {

class SafetyCard : public QFrame {
    Q_OBJECT

public:
    enum class Show { Words, Digits };

    SafetyCard(const Theme& theme, Show show, QWidget* parent = nullptr);
    // `title`: whose it is; `hint`: who reads it.
    void setHalf(const SafetyHalf& half, const QString& title, const QString& hint);

private:
    void addWord(int place, int number, const QString& word);
    void addGroup(int place, const QString& digits);

    const Theme& m_theme;
    Show m_show;
    QLabel* m_title;
    QLabel* m_hint;
    QWidget* m_numbers;
    QGridLayout* m_grid;
    QList<QWidget*> m_cells;
};

}  // namespace vaultgram::ui
