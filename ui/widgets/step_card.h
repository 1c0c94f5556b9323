// One step of the first start on a card: a circle with its number, what it is about, and
// what belongs to it while it is the current one.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace vaultgram::ui {

class StepCard : public QFrame {
    Q_OBJECT

public:
    enum class State { Later, Current, Done };

    StepCard(const Theme& theme, int number, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    void setState(State state);  // the content is seen in the current step only
    void showContent(bool shown) { m_content->setVisible(shown); }
    [[nodiscard]] QVBoxLayout* content() const { return m_column; }
    [[nodiscard]] State state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateWords();

    const Theme& m_theme;
    int m_number;
    State m_state = State::Later;
    QLabel* m_title;
    QLabel* m_text;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

}  // namespace vaultgram::ui
