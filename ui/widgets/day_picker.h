// A calendar below a button: a day is chosen by click, or by arrows and Enter.
#pragma once

#include "ui/theme/theme.h"

#include <QCalendarWidget>

namespace vaultgram::ui {

class DayPicker : public QCalendarWidget {
    Q_OBJECT

public:
    explicit DayPicker(const Theme& theme, QWidget* parent = nullptr);

    // From the last day on; days after today can not be chosen.
    void openBelow(const QWidget& button);

Q_SIGNALS:
    void picked(const QDate& day);

protected:
    bool event(QEvent* event) override;

private:
    void paintDays();

    const Theme& m_theme;
};

}  // namespace vaultgram::ui
