// "Why can't I reach them?": the connection test, step by step.
//
// The headline says the result. A row stands for a step that began; the running one has
// a spinner, the failed one is filled. Buttons are intentions: the owner carries them out.
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

// One step: disc, name, sentence, button, time, word.
class TestStepRow : public QWidget {
    Q_OBJECT

public:
    explicit TestStepRow(const Theme& theme, QWidget* parent = nullptr);
    void show(const TestStep& step, bool remedyOffered);
    void setTimeShown(bool shown) { m_time->setVisible(shown); }
    void turn(int degrees);  // of the spinner
    [[nodiscard]] const TestStep& step() const { return m_step; }
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void remedyWanted(Remedy remedy);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TestStep m_step;
    int m_degrees = 0;
    QLabel* m_name;
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

private:
    void build();
    QWidget* buildHead();
    QWidget* buildTable();
    QLayout* buildFoot();
    void updateRows();
    void showCause();
    void updateTexts();
    void updateSpinner();
    void turnSpinner();

    const Theme& m_theme;
    ConnectionTest m_test;
    QSet<Remedy> m_remedies{Remedy::ShowInLog};
    QLabel* m_headline;
    QLabel* m_subtitle;
    QWidget* m_avatarRoom;
    QLabel *m_stepTitle, *m_resultTitle, *m_timeTitle;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    QList<TestStepRow*> m_rows;
    QLabel* m_summary;
    QPushButton *m_copy, *m_export, *m_log, *m_close, *m_again;
    QTimer m_spin;
    int m_degrees = 0;
};

}  // namespace vaultgram::ui
