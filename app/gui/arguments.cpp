#include "app/gui/arguments.h"

#include "app/store/profile.h"
#include "ui/translator.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sstream>

namespace vaultgram::gui {
namespace {

constexpr const char* helpText =
    "Vaultgram: sealed messages without a server\n"
    "Usage: vaultgram [options]\n\n"
    "  --demo              an echo peer on this computer is there from the start\n"
    "  --minimized         start with the window minimized\n"
    "  --profile NAME      one of several profiles, by its name; a path is a folder (see below)\n"
    "  --portable DIR      everything is kept in this folder, on a stick for example\n"
    "  --language CODE     en, de, ...: see the settings\n"
    "  --theme NAME        system, light or dark\n"
    "  --help, --version\n\n"
    "and all options of 'vaultgram-cli run' except --json, --echo and --metrics-port:\n\n";

bool isPath(const std::string& profile) {
    return profile.find('/') != std::string::npos || profile.starts_with('.');
}

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

constexpr std::array<std::string_view, 3> ofTerminal{"--json", "--echo", "--metrics-port"};

bool isOfTerminal(std::string_view argument) {
    const std::string_view name = argument.substr(0, argument.find('='));
    return std::find(ofTerminal.begin(), ofTerminal.end(), name) != ofTerminal.end();
}

// The help of `run` without them: an option's words may take several lines.
std::string withoutThem(const std::string& help) {
    std::istringstream lines(help);
    std::string kept;
    bool skipping = false;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        const bool option = begin != std::string::npos && begin < 8 && line[begin] == '-';
        if (option || begin == std::string::npos)
            skipping = option && isOfTerminal(line.substr(begin, line.find(' ', begin) - begin));
        if (!skipping) kept += line + '\n';
    }
    return kept;
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
        } else if (const auto folder = value(argument, "--portable")) {
            options.portable = *folder;
            if (folder->empty()) return complaint("--portable: the path of a folder");
        } else if (const auto theme = value(argument, "--theme")) {
            return takeTheme(*theme, options);
        } else if (argument == "-reverse") {  // Qt's own: mirrored, as for right-to-left languages
        } else if (isOfTerminal(argument)) {
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
        if (help) return cli::Answer{0, helpText + withoutThem(answer->text)};
        constexpr std::string_view terminal = "vaultgram-cli ";
        const bool version = answer->exitCode == 0 && answer->text.starts_with(terminal);
        return version ? cli::Answer{0, "vaultgram " + answer->text.substr(terminal.size())}
                       : *answer;
    }
    options.run = std::get<cli::RunOptions>(std::move(parsed));
    const cli::NodeOptions& node = options.run.node;
    if (!options.portable.empty() && isPath(node.profile))
        return complaint("--profile: with --portable it takes a name, not a folder");
    if (!options.portable.empty() && node.ephemeral)
        return complaint("--portable: with --ephemeral nothing is kept");
    return options;
}

QString profileFolder(const WindowOptions& options) {
    const QString profile = QString::fromStdString(options.run.node.profile);
    const QString base = options.portable.empty() ? store::Profile::usualFolder()
                                                  : QString::fromStdString(options.portable);
    if (profile.isEmpty()) return base;
    const bool ofTerminal =
        options.portable.empty() && QFileInfo::exists(profile + QStringLiteral("/identity"));
    if (isPath(options.run.node.profile) || ofTerminal) return profile;
    return base + QStringLiteral("/profiles/") + profile;
}

}  // namespace vaultgram::gui
