#include "ui/models/figure_words.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr double thousand = 1000;
constexpr double kibi = 1024;
constexpr double msInSecond = 1000;
constexpr double leastWritten = 0.05;  // with one digit behind the point

}  // namespace

QString FigureWords::unknown(Unknown how) {
    return how == Unknown::NoData ? tr("no data yet") : QStringLiteral("—");
}

FigureWords::Scaled FigureWords::scaled(double value, bool binary) {
    static const QStringList decimal{
        {}, QStringLiteral("k"), QStringLiteral("M"), QStringLiteral("G"), QStringLiteral("T")};
    static const QStringList powers{
        {}, QStringLiteral("Ki"), QStringLiteral("Mi"), QStringLiteral("Gi"), QStringLiteral("Ti")};
    const double base = binary ? kibi : thousand;
    const double carry = base - 0.5;  // 999.6 is written as 1.0 of the next
    int step = 0;
    while (std::abs(value) >= carry && step + 1 < decimal.size()) {
        value /= base;
        ++step;
    }
    return {value, binary ? powers[step] : decimal[step]};
}

QString FigureWords::number(double value) {
    const double size = std::abs(value);
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    const int digits = whole || size >= 9.95 ? 0 : 1;
    const double scale = digits == 0 ? 1 : 10;
    const double rounded = std::round(value * scale) / scale;
    // What is written as zero has no sign.
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', digits);
}

QString FigureWords::rate(const Figure& bytesPerSecond, RateUnit unit, Unknown how) {
    if (!bytesPerSecond) return unknown(how);
    const double bytes = std::max(0.0, *bytesPerSecond);
    const double amount = std::round(unit == RateUnit::Bits ? bytes * 8 : bytes);
    const Scaled figure = scaled(amount, unit == RateUnit::BinaryBytes);
    const QString text = number(figure.value);
    if (unit == RateUnit::Bits)
        return unbroken(tr("%1 %2bit/s", "bits a second").arg(text, figure.prefix));
    return unbroken(tr("%1 %2B/s", "bytes a second").arg(text, figure.prefix));
}

QString FigureWords::bytes(const Count& bytes, Unknown how) {
    if (!bytes) return unknown(how);
    const Scaled figure = scaled(static_cast<double>(*bytes), false);
    return unbroken(tr("%1 %2B", "bytes").arg(number(figure.value), figure.prefix));
}

QString FigureWords::count(const Count& count, Unknown how) {
    return count ? QLocale().toString(*count) : unknown(how);
}

QString FigureWords::share(const Figure& share, Unknown how) {
    if (!share) return unknown(how);
    const double percent = *share * 100;
    if (percent > 0 && percent < 0.05) return tr("< 0.1 %");
    const bool whole = std::abs(percent - std::round(percent)) < 0.05;
    return tr("%1 %", "percent").arg(QLocale().toString(percent, 'f', whole ? 0 : 1));
}

QString FigureWords::milliseconds(const Figure& value, Unknown how) {
    if (!value) return unknown(how);
    if (*value >= msInSecond) return tr("%1 s", "seconds").arg(number(*value / msInSecond));
    return unbroken(tr("%1 ms", "milliseconds").arg(number(*value)));
}

QString FigureWords::age(const Figure& seconds, Unknown how) {
    return seconds ? Words::age(std::max<qint64>(0, static_cast<qint64>(*seconds))) : unknown(how);
}

QString FigureWords::skew(const Figure& seconds, Unknown how) {
    if (!seconds) return unknown(how);
    const QString sign = *seconds >= leastWritten ? QStringLiteral("+") : QString();
    return tr("%1 s", "seconds").arg(sign + number(*seconds));
}

QString FigureWords::ratio(const Figure& value, Unknown how) {
    return value ? tr("%1 : 1", "ratio").arg(QLocale().toString(*value, 'f', 1)) : unknown(how);
}

QString FigureWords::yesOrNo(const Flag& flag, Unknown how) {
    if (!flag) return unknown(how);
    return *flag ? tr("yes") : tr("no");
}

QString FigureWords::seconds(const QDateTime& at) {
    return at.time().toString(QStringLiteral("HH:mm:ss"));
}

QString FigureWords::moment(const QDateTime& at) {
    if (at.date() == QDate::currentDate()) return seconds(at);
    return QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + seconds(at);
}

}  // namespace vaultgram::ui
