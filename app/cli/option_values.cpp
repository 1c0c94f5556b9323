#include "app/cli/option_values.h"

#include "app/cli/safe_text.h"
#include "app/cli/words.h"
#include "core/utf8.h"

#include <charconv>

namespace vaultgram::cli {
namespace {

constexpr qsizetype longestName = 64;

tl::unexpected<std::string> wrong(std::string_view option, const std::string& text,
                                  std::string_view why) {
    return tl::unexpected(std::string(option) + ": " + inQuotes(text) + ' ' + std::string(why));
}

std::optional<unsigned> number(const std::string& text) {
    unsigned value = 0;
    const char* const end = text.data() + text.size();
    if (text.empty() || text.front() < '0' || text.front() > '9') return {};
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end) return {};
    return value;
}

}  // namespace

bool isAllowedPort(long long port) {
    return port == 0 || (port >= 1024 && port <= 65'535);
}

Checked<unsigned> checkedNumber(std::string_view option, const std::string& text, unsigned least,
                                unsigned most) {
    const auto value = number(text);
    if (value && *value >= least && *value <= most) return *value;
    return wrong(
        option, text,
        "is not allowed: a number from " + std::to_string(least) + " to " + std::to_string(most));
}

Checked<quint16> checkedPort(std::string_view option, const std::string& text) {
    const auto value = number(text);
    if (value && isAllowedPort(*value)) return static_cast<quint16>(*value);
    return wrong(option, text,
                 "is not allowed: a number from 1024 to 65535, or 0 for any free port");
}

Checked<QHostAddress> checkedBind(const std::string& text) {
    QHostAddress address;
    const QString written = QString::fromStdString(text);
    const bool whole = written.count(u'.') == 3 || written.contains(u':');
    if (whole && address.setAddress(written)) return address;
    return wrong("--bind", text, "is no IPv4 or IPv6 address of this machine");
}

Checked<std::string> checkedPeer(std::string_view option, const std::string& text) {
    const auto address = numericAddress(QString::fromStdString(text));
    if (address || address.error() == AddressError::IsAName) return text;
    return wrong(option, text, explain(address.error()));
}

Checked<PeerKeyOption> checkedPeerKey(const std::string& text) {
    const std::size_t at = text.find('=');
    const std::string key = at == std::string::npos ? "" : text.substr(at + 1);
    const Bytes raw = fromBase64(key, EncPublicKey::size);
    if (raw.empty())
        return wrong(
            "--peer-key", text,
            "is not allowed: HOST:PORT=KEY, KEY being 32 bytes as 44 characters of base64");
    const auto peer = checkedPeer("--peer-key", text.substr(0, at));
    if (!peer) return tl::unexpected(peer.error());
    PeerKeyOption option{*peer, {}};
    std::copy(raw.begin(), raw.end(), option.key.writable());
    return option;
}

Checked<std::string> checkedName(const std::string& text) {
    const bool plain = isUtf8(view(text)) && safeLine(text) == text;
    const auto length = QString::fromStdString(text).toUcs4().size();
    if (plain && length > 0 && length <= longestName) return text;
    return wrong("--name", text, "is not allowed: 1 to 64 characters that can be seen");
}

Checked<LogLevel> checkedLogLevel(const std::string& text) {
    if (const auto level = logLevelNamed(text)) return *level;
    return wrong("--log-level", text, "is not allowed: debug, info, warning or error");
}

Checked<std::string> checkedText(const std::string& text) {
    if (isUtf8(view(text))) return text;
    return wrong("TEXT", text, "is not valid UTF-8");
}

}  // namespace vaultgram::cli
