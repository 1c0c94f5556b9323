#include "app/gui/arguments.h"

#include "ui/translator.h"

#include <algorithm>

namespace vaultgram::gui {
namespace {

constexpr const char* helpText =
    "Vaultgram: sealed messages without a server\n"
    "Usage: vaultgram [options]\n\n"
    "  --demo              an echo peer on this computer is there from the start\n"
    "  --minimized         start with the window minimized\n"
    "  --language CODE     en, de, ...: see the settings\n"
    "  --theme NAME        system, light or dark\n"
    "  --help, --version\n\n"
    "and all options of 'vaultgram-cli run' except --json and --echo:\n\n";

bool isBuiltIn(const QString& language) {
    const auto languages = ui::Translator::languages();
    return std::any_of(languages.begin(), languages.end(),
                       [&](const auto& each) { return each.code == language; });
}

std::string builtIn() {
    QStringList codes;
    for (const auto& each : ui::Translator::languages()) codes << each.code;
    return codes.join(QStringLiteral(", ")).toStdString();
}

cli::Answer complaint(const std::string& text) {
    return {cli::exitBadArguments, text};
}

// Takes out what only the window knows; what is left is for `run`.
class WindowOnly {
public:
    explicit WindowOnly(std::vector<std::string> arguments) : m_all(std::move(arguments)) {}

    std::optional<cli::Answer> take(WindowOptions& options) {
        for (m_at = 0; m_at < m_all.size(); ++m_at)
            if (auto answer = takeOne(m_all[m_at], options)) return answer;
        return {};
    }
    [[nodiscard]] std::vector<std::string> rest() const { return m_rest; }

private:
    std::optional<cli::Answer> takeOne(const std::string& argument, WindowOptions& options) {
        if (argument == "--demo") {
            options.demo = true;
        } else if (argument == "--minimized") {
            options.minimized = true;
        } else if (const auto language = value(argument, "--language")) {
            options.language = QString::fromStdString(*language);
            if (!isBuiltIn(options.language))
                return complaint("--language: the languages are " + builtIn());
        } else if (const auto theme = value(argument, "--theme")) {
            return takeTheme(*theme, options);
        } else if (argument == "--json" || argument == "--echo") {
            return complaint(argument + ": only vaultgram-cli knows this option");
        } else {
            if (argument == "--port" || argument.starts_with("--port=")) options.portGiven = true;
            m_rest.push_back(argument);
        }
        return {};
    }
    static std::optional<cli::Answer> takeTheme(const std::string& name, WindowOptions& options) {
        if (name == "system") options.theme = ui::ThemeChoice::System;
        if (name == "light") options.theme = ui::ThemeChoice::Light;
        if (name == "dark") options.theme = ui::ThemeChoice::Dark;
        if (!options.theme) return complaint("--theme: the themes are system, light and dark");
        return {};
    }
    // "--name value" or "--name=value".
    std::optional<std::string> value(const std::string& argument, const std::string& name) {
        if (argument == name) return m_at + 1 < m_all.size() ? m_all[++m_at] : std::string();
        if (argument.starts_with(name + '=')) return argument.substr(name.size() + 1);
        return {};
    }

    std::vector<std::string> m_all, m_rest;
    std::size_t m_at = 0;
};

}  // namespace

WindowArguments parseWindowArguments(std::vector<std::string> arguments) {
    WindowOptions options;
    WindowOnly window(std::move(arguments));
    if (auto answer = window.take(options)) return *answer;

    std::vector<std::string> run = window.rest();
    run.insert(run.begin(), "run");
    cli::Arguments parsed = cli::parseArguments(std::move(run));
    if (const auto* answer = std::get_if<cli::Answer>(&parsed)) {
        const bool help = answer->exitCode == 0 && answer->text.find("--port") != std::string::npos;
        if (help) return cli::Answer{0, helpText + answer->text};
        constexpr std::string_view terminal = "vaultgram-cli ";
        const bool version = answer->exitCode == 0 && answer->text.starts_with(terminal);
        return version ? cli::Answer{0, "vaultgram " + answer->text.substr(terminal.size())}
                       : *answer;
    }
    options.run = std::get<cli::RunOptions>(std::move(parsed));
    return options;
}

}  // namespace vaultgram::gui
