// A question with its answers, or something to know with nothing to decide.
//
//   Remove Anna?                                   headline
//   The conversation and the key are deleted ...   what it means
//                              [ Keep ] [ Remove ]
//
// Enter and Esc keep everything as it is. Texts are plain: names of contacts stand there.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vaultgram::ui {

class Question : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString window;  // title of the window
        QString title;
        QString text;
        QString keep;
        QString act{};  // empty: nothing to decide
    };
    // Deletes itself when it is closed.
    Question(const Theme& theme, const Words& words, QWidget* parent);

    // Another answer, before the others; it closes the question too.
    QPushButton* addAnswer(const QString& text);
    void setHarmless();  // the act is nothing to be red about
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] QPushButton* keepButton() const { return m_keep; }
    [[nodiscard]] QPushButton* actButton() const { return m_act; }  // null: nothing to decide

Q_SIGNALS:
    void acted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void say(QPushButton* button) const;

    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QPushButton* m_keep;
    QPushButton* m_act = nullptr;
};

// Something to know, with nothing to decide; opens it.
void showMessageBox(const Theme& theme, const QString& title, const QString& text, QWidget* parent);

}  // namespace vaultgram::ui
