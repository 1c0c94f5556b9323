#include "app/cli/metrics_family.h"

#include <array>
#include <charconv>

namespace vaultgram::cli {
namespace {

// In a label's value these three are written with a backslash.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char each : text) {
        if (each == '\n') {
            result += "\\n";
            continue;
        }
        if (each == '\\' || each == '"') result += '\\';
        result += each;
    }
    return result;
}

std::string numberText(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

}  // namespace

std::string metricLabel(std::string_view name, std::string_view value) {
    return std::string(name) + "=\"" + escaped(value) + '"';
}

MetricFamily::MetricFamily(std::string& text, std::string_view name, std::string_view type,
                           std::string_view help)
    : m_text(text), m_name("vaultgram_" + std::string(name)) {
    m_text += "# HELP " + m_name + ' ' + std::string(help) + '\n';
    m_text += "# TYPE " + m_name + ' ' + std::string(type) + '\n';
}

void MetricFamily::add(const std::string& labels, std::optional<double> value) {
    if (value) line(labels, numberText(*value));
}

void MetricFamily::add(const std::string& labels, std::optional<Duration> value) {
    if (value) line(labels, numberText(std::chrono::duration<double>(*value).count()));
}

void MetricFamily::add(const std::string& labels, std::uint64_t value) {
    line(labels, std::to_string(value));
}

void MetricFamily::line(const std::string& labels, const std::string& value) {
    m_text += m_name;
    if (!labels.empty()) m_text += '{' + labels + '}';
    m_text += ' ' + value + '\n';
}

}  // namespace vaultgram::cli
