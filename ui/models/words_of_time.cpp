// The part of Words that writes times, rates and ages.
#include "ui/models/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 wholeDay = 24 * hour;

// The long date of the locale without the year and what joins it to the rest: "de 2026",
// ", 2026", "2026年".
QString longDayWithoutYear(const QLocale& locale, const QDate& date) {
    static const QRegularExpression year(
        QStringLiteral("(\\s*,)?(\\s*'[^']*')?\\s*y{2,4}('[^']*'|\\x{5e74})?"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ends(QStringLiteral("^[\\s,./-]+|[\\s,/-]+$"));
    QString format = locale.dateFormat(QLocale::LongFormat).remove(year).remove(ends);
    return locale.toString(date, format);
}

}  // namespace

QString Words::time(const QDateTime& at) {
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}

QString Words::dateTime(const QDateTime& at) {
    return QLocale().toString(at, QLocale::LongFormat);
}

QString Words::toTheSecond(const QDateTime& at) {
    return QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' +
           at.time().toString(QStringLiteral("HH:mm:ss"));
}

QString Words::day(const QDate& day, const QDate& today) {
    if (day == today) return tr("Today");
    if (day == today.addDays(-1)) return tr("Yesterday");
    const QLocale locale;
    if (day.year() != today.year()) return locale.toString(day, QLocale::LongFormat);
    return longDayWithoutYear(locale, day);
}

QString Words::listTime(const QDateTime& at, const QDate& today) {
    if (!at.isValid()) return {};
    const qint64 days = at.date().daysTo(today);
    if (days == 0) return time(at);
    if (days > 0 && days < 7)
        return QLocale().standaloneDayName(at.date().dayOfWeek(), QLocale::ShortFormat);
    return QLocale().toString(at.date(), QLocale::ShortFormat);
}

QString Words::rate(double bytesPerSecond) {
    if (bytesPerSecond < 0) return tr("no data yet");
    const auto bytes = static_cast<qint64>(std::llround(bytesPerSecond));
    if (bytes < 1'000) return tr("%1 B/s", "bytes a second").arg(QLocale().toString(bytes));
    const int digits = bytes < 1'000'000 ? 0 : 1;
    return tr("%1/s", "bytes a second")
        .arg(QLocale().formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat));
}

QString Words::age(qint64 seconds) {
    if (seconds < minute) return tr("%1 s", "seconds").arg(seconds);
    if (seconds < hour) return tr("%1 min", "minutes").arg(seconds / minute);
    if (seconds < wholeDay) return tr("%1 h", "hours").arg(seconds / hour);
    return tr("%1 d", "days").arg(seconds / wholeDay);
}

}  // namespace vaultgram::ui
