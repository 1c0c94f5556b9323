#include "app/cli/passphrase_source.h"

#include "app/cli/safe_text.h"
#include "app/link/text.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace vaultgram::cli {
namespace {

constexpr std::size_t longest = 4096;  // bytes; nobody types more

// Nothing after the line is taken: it belongs to whoever reads next.
std::optional<std::string> lineFrom(int descriptor) {
    std::string line;
    for (char c = 0; line.size() < longest;) {
        const auto count = ::read(descriptor, &c, 1);
        if (count < 0) return {};
        if (count == 0 || c == '\n') break;
        line += c;
    }
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

class WithoutEcho {
public:
    WithoutEcho() {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;

private:
    termios m_before{};
};

std::optional<std::string> askedFor(const std::string& question) {
    std::optional<std::string> line;
    {
        const WithoutEcho quiet;  // before it is asked: an answer may come at once
        std::fprintf(stderr, "%s: ", question.c_str());
        line = lineFrom(STDIN_FILENO);
    }
    std::fputc('\n', stderr);
    return line;
}

tl::unexpected<std::string> nobodyToAsk(const PassphraseSource& source) {
    return tl::unexpected(
        "a passphrase is needed, and there is no terminal to ask at: use "
        "--passphrase-file or the variable " +
        std::string(source.variable));
}

tl::expected<QString, std::string> fromFile(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(inQuotes(path) + " can not be read");
    const auto line = lineFrom(file.handle());
    if (!line) return tl::unexpected(inQuotes(path) + " can not be read");
    return textFromUtf8(*line);
}

bool isTerminal() {
    return isatty(STDIN_FILENO) == 1;
}

}  // namespace

bool isGiven(const PassphraseSource& source) {
    return !source.file.empty() || std::getenv(source.variable) != nullptr;
}

tl::expected<QString, std::string> passphraseText(const PassphraseSource& source) {
    if (!source.file.empty()) return fromFile(source.file);
    if (char* value = std::getenv(source.variable)) {
        QString text = textFromUtf8(value);
        ::explicit_bzero(value, std::strlen(value));  // its memory stays when it is taken out
        ::unsetenv(source.variable);
        return text;
    }
    if (!isTerminal() && !source.fromInput) return nobodyToAsk(source);
    const auto line = isTerminal() ? askedFor(source.question) : lineFrom(STDIN_FILENO);
    if (!line) return nobodyToAsk(source);
    return textFromUtf8(*line);
}

tl::expected<QString, std::string> newPassphraseText(const PassphraseSource& source) {
    const bool twice = !isGiven(source) && isTerminal();
    auto first = passphraseText(source);
    if (!first || !twice) return first;
    const auto second = askedFor("The same again");
    if (!second || textFromUtf8(*second) != *first)
        return tl::unexpected(std::string("the two are not the same; nothing was changed"));
    return first;
}

PassphraseSource ofProfile(const ProfileOptions& options) {
    return {options.passphraseFile, "VAULTGRAM_PASSPHRASE", "Passphrase of the profile"};
}

}  // namespace vaultgram::cli
