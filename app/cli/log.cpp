#include "app/cli/log.h"

#include "app/cli/safe_text.h"

#include <QDateTime>

#include <array>
#include <cstdio>

namespace vaultgram::cli {
namespace {

constexpr std::array<std::string_view, 4> names{"debug", "info", "warning", "error"};

}  // namespace

std::optional<LogLevel> logLevelNamed(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names.at(i) == name) return static_cast<LogLevel>(i);
    return {};
}

void Log::write(LogLevel level, std::string_view text) const {
    if (level < m_from) return;
    const auto time = QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toStdString();
    std::string line = time + ' ';
    line += names.at(static_cast<std::size_t>(level));
    line += ": " + safeLine(text);
    if (m_sink) return m_sink(line);
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace vaultgram::cli
