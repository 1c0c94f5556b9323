// "Why can't I reach them?": the connection test, step by step.
//
// The headline says the result. A row stands for a step that began; the running one has
// a spinner, the failed one is filled. Buttons are intentions: the owner carries them out.
// When the test is over the window is as high as its rows, unless somebody resized it.
#pragma once

#include "ui/models/connection_test.h"
#include "ui/theme/theme.h"
#include "ui/widgets/retranslating.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

namespace vaultgram::ui {

// Widths in px that all rows and the titles above them share; `time` 0: not shown.
struct StepColumns {
    int name = 0, time = 0, word = 0;
};

// For all words that may come, so that nothing moves when they do. `width`: of the rows;
// `timeTitle`: of the title above the times.
[[nodiscard]] StepColumns stepColumns(const Theme& theme, const ConnectionTest& test, int width,
                                      int timeTitle);

// One step: disc, name, sentence, button, time, word. The button stands below the sentence
// where it would leave it too little room.
class TestStepRow : public QWidget {
    Q_OBJECT

public:
    static constexpr int edge = 16;        // px at both sides
    static constexpr int beforeName = 54;  // edge, disc and a gap
    static constexpr int betweenParts = 12;
    // All but the sentence and its button.
    [[nodiscard]] static int widthOf(const StepColumns& columns);

    explicit TestStepRow(const Theme& theme, QWidget* parent = nullptr);
    void show(const TestStep& step, bool remedyOffered);
    void setColumns(const StepColumns& columns);
    [[nodiscard]] bool isButtonBelow() const {
        return m_middle->direction() == QBoxLayout::TopToBottom;
    }
    void turn(int degrees);  // of the spinner
    [[nodiscard]] const TestStep& step() const { return m_step; }
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void remedyWanted(Remedy remedy);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeButton();

    const Theme& m_theme;
    TestStep m_step;
    StepColumns m_columns;
    int m_degrees = 0;
    QLabel* m_name;
    QBoxLayout* m_middle;
    QLabel* m_sentence;
    QPushButton* m_button;
    QLabel* m_time;
    QLabel* m_word;
};

class ConnectionTestWindow : public Retranslating<QDialog> {
    Q_OBJECT

public:
    explicit ConnectionTestWindow(const Theme& theme, QWidget* parent = nullptr);

    void setTest(const ConnectionTest& test);
    void setRemedies(const QSet<Remedy>& remedies);  // that the owner can carry out
    [[nodiscard]] const ConnectionTest& test() const { return m_test; }
    [[nodiscard]] const QList<TestStepRow*>& rows() const { return m_rows; }
    [[nodiscard]] QString headline() const { return m_headline->text(); }
    [[nodiscard]] QPushButton* againButton() const { return m_again; }
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }

Q_SIGNALS:
    void againWanted(const QString& contactId);
    void remedyWanted(Remedy remedy, const QString& contactId, const QString& address);
    void exportWanted(const QString& report);
    void logWanted();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildTable();
    QLayout* buildFoot();
    void updateRows();
    void updateColumns();
    void takeUsualWidth();
    void settle();
    void fitToRows();
    void showCause();
    void updateTexts();
    void updateIcons();
    void updateSpinner();
    void turnSpinner();

    const Theme& m_theme;
    ConnectionTest m_test;
    QSet<Remedy> m_remedies{Remedy::ShowInLog};
    QLabel* m_headline;
    QLabel* m_subtitle;
    QWidget* m_avatarRoom;
    QLabel *m_stepTitle, *m_resultTitle, *m_timeTitle;
    QWidget* m_wordTitle;  // only room
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    QList<TestStepRow*> m_rows;
    QLabel* m_summary;
    QPushButton *m_copy, *m_export, *m_log, *m_close, *m_again;
    QTimer m_spin;
    int m_degrees = 0;
    QSize m_ownSize;  // another one: somebody resized the window
};

}  // namespace vaultgram::ui
