// The line below the head of a chat that looks for a text in it: how many, which one.
//
//   Q relay                      3 of 14   #  ^  v  x
//
// # opens a calendar that leads to a day.
#pragma once

#include "ui/widgets/day_picker.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/retranslating.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>

namespace vaultgram::ui {

class SearchBar : public Retranslating<QFrame> {
    Q_OBJECT

public:
    explicit SearchBar(const Theme& theme, QWidget* parent = nullptr);

    void open();   // shows itself and takes the focus
    void close();  // hides itself and forgets
    // `at` counts from 1; 0: none is shown yet. `searching`: there may be more.
    void setResult(int at, int count, bool searching);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] IconButton* dayButton() const { return m_day; }
    [[nodiscard]] QString countText() const { return m_count->text(); }

Q_SIGNALS:
    void textChanged(const QString& text);  // empty: nothing is looked for
    void stepWanted(int by);                // +1: an older one, -1: a newer one
    void dayWanted(const QDate& day);       // show what was written then
    void closed(bool hadFocus);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();

    const Theme& m_theme;
    QLabel* m_icon;
    QLineEdit* m_field;
    QLabel* m_count;
    IconButton* m_day;
    DayPicker* m_picker = nullptr;  // made when first opened
    IconButton* m_older;
    IconButton* m_newer;
    IconButton* m_close;
};

}  // namespace vaultgram::ui
