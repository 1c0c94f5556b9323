// The program's own remarks, for whoever looks for a cause. They go to stderr, or to
// where the sink puts them; never a key, never the text of a message.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vaultgram::cli {

enum class LogLevel { Debug, Info, Warning, Error };

[[nodiscard]] std::optional<LogLevel> logLevelNamed(std::string_view name);

class Log {
public:
    using Sink = std::function<void(const std::string& line)>;

    explicit Log(LogLevel from) : m_from(from) {}
    void setSink(Sink sink) { m_sink = std::move(sink); }

    void debug(std::string_view text) const { write(LogLevel::Debug, text); }
    void info(std::string_view text) const { write(LogLevel::Info, text); }
    void warning(std::string_view text) const { write(LogLevel::Warning, text); }
    void error(std::string_view text) const { write(LogLevel::Error, text); }

private:
    void write(LogLevel level, std::string_view text) const;

    LogLevel m_from;
    Sink m_sink;
};

}  // namespace vaultgram::cli
