#include "ui/widgets/day_picker.h"

#include <QKeyEvent>
#include <QScreen>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace vaultgram::ui {

DayPicker::DayPicker(const Theme& theme, QWidget* parent)
    : QCalendarWidget(parent), m_theme(theme) {
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_NoMouseReplay);  // a click on its button closes it, and no more
    setObjectName(QStringLiteral("dayPicker"));
    setVerticalHeaderFormat(NoVerticalHeader);
    setGridVisible(false);
    setDateEditEnabled(false);  // digits would be swallowed without a word
    const auto pick = [this](const QDate& day) {
        hide();
        Q_EMIT picked(day);
    };
    connect(this, &QCalendarWidget::clicked, this, pick);
    connect(this, &QCalendarWidget::activated, this, pick);
    // Qt gives these no names of their own.
    const QList<QPair<QString, QString>> names{
        {QStringLiteral("qt_calendar_prevmonth"), tr("Previous month")},
        {QStringLiteral("qt_calendar_nextmonth"), tr("Next month")},
        {QStringLiteral("qt_calendar_monthbutton"), tr("Month")},
        {QStringLiteral("qt_calendar_yearbutton"), tr("Year")},
        {QStringLiteral("qt_calendar_calendarview"), tr("Days")}};
    for (const auto& [object, name] : names)
        if (auto* part = findChild<QWidget*>(object)) part->setAccessibleName(name);
    setAccessibleName(tr("Go to a day"));
}

void DayPicker::paintDays() {
    const ThemeColors& colors = m_theme.colors();
    QTextCharFormat day;
    day.setForeground(colors.text);
    for (int each = Qt::Monday; each <= Qt::Sunday; ++each)
        setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(each), day);
    QTextCharFormat head;
    head.setForeground(colors.textSecondary);
    setHeaderTextFormat(head);
    const int size = m_theme.measures().iconMark;
    const bool mirrored = isRightToLeft();
    const auto arrow = [&](const char* object, bool forward) {
        auto* button = findChild<QToolButton*>(QString::fromLatin1(object));
        const QString icon =
            forward != mirrored ? QStringLiteral("forward") : QStringLiteral("back");
        if (button != nullptr) button->setIcon(m_theme.icon(icon, size, colors.text));
    };
    arrow("qt_calendar_prevmonth", false);
    arrow("qt_calendar_nextmonth", true);
}

void DayPicker::openBelow(const QWidget& button) {
    paintDays();
    setLocale(QLocale());
    setMaximumDate(QDate::currentDate());
    setSelectedDate(QDate::currentDate());
    adjustSize();
    QRect where = rect();
    where.moveTopRight(button.mapToGlobal(QPoint(button.width(), button.height() + 2)));
    const QRect screen = button.screen()->availableGeometry();
    where.moveLeft(qBound(screen.left(), where.left(), qMax(0, screen.right() - where.width())));
    move(where.topLeft());
    show();
    if (auto* days = findChild<QTableView*>()) days->setFocus(Qt::PopupFocusReason);
}

bool DayPicker::event(QEvent* event) {
    const bool outside = event->type() == QEvent::MouseButtonPress &&
                         !rect().contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    const bool escape = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!outside && !escape) return QCalendarWidget::event(event);
    hide();
    return true;
}

}  // namespace vaultgram::ui
