#include "app/cli/chat_lines.h"

#include "app/cli/safe_text.h"
#include "app/cli/words.h"

#include <cmath>

namespace vaultgram::cli {
namespace {

// A second line must not look like a message of somebody else.
std::string indented(const std::string& text) {
    std::string result;
    for (const char c : text) {
        result += c;
        if (c == '\n') result += "      | ";
    }
    return result;
}

std::string head(const ChatLine& line) {
    return safeLine(line.who) + ' ' + std::string(mark(line.security, line.trust)) +
           (line.state.empty() ? "" : ' ' + line.state) + ": ";
}

std::string trafficText(const char* label, const Traffic& traffic, Instant now) {
    return std::string(label) + std::to_string(traffic.messages) + " messages, " +
           std::to_string(traffic.packets) + " packets, " + std::to_string(traffic.bytes) +
           " bytes, " + std::to_string(std::lround(traffic.byteRate.at(now))) + " bytes/s\n";
}

}  // namespace

ChatLine lineOf(const StoredMessage& message, const std::string& who) {
    const bool waits = message.security == Security::None;
    return {QDateTime::fromMSecsSinceEpoch(shownMs(message)),
            message.outgoing ? "you to " + who : who,
            message.security,
            message.text,
            message.trust,
            message.outgoing && !waits ? std::string(name(message.delivery)) : std::string()};
}

std::string chatLine(const ChatLine& line) {
    return line.at.toString(QStringLiteral("HH:mm")).toStdString() + ' ' + head(line) +
           indented(safeText(line.text));
}

std::string plainLine(const ChatLine& line) {
    return head(line) + safeLine(line.text);
}

std::string peerLine(std::size_t number, const std::string& name, const PeerInfo& info) {
    std::string line = std::to_string(number) + "  " + safeLine(name) + "  ";
    line += words(info.presence);
    if (info.security != Security::None)
        line += "  " + std::string(mark(info.security, info.trust));
    if (info.pin)
        line += "  identity " + fingerprint(*info.pin);
    else if (info.key)
        line += "  key " + fingerprint(*info.key);
    if (info.waiting > 0) line += "  " + std::to_string(info.waiting) + " waiting";
    if (info.plaintextAllowed) line += "  PLAINTEXT ALLOWED";
    return line;
}

std::string changeLine(const std::string& name, const PeerInfo& info) {
    const std::string who = "* " + safeLine(name) + " is ";
    switch (info.presence) {
        case Presence::Waiting:
        case Presence::ExchangingKeys: return {};
        case Presence::Connected:
            return who + "connected " + std::string(mark(info.security, info.trust));
        case Presence::Unreachable:
            return who + "unreachable" +
                   (info.waiting > 0 ? "; " + std::to_string(info.waiting) + " waiting" : "");
    }
    return {};
}

std::string statsText(const LinkStatistics& statistics) {
    std::string text = trafficText("in:   ", statistics.node.in, statistics.takenAt) +
                       trafficText("out:  ", statistics.node.out, statistics.takenAt);
    text += "port: " + std::to_string(statistics.port) +
            "   MTU: " + std::to_string(statistics.baseMtu) + ", a frame may have " +
            std::to_string(statistics.effectiveMtu) + " bytes\n";
    text += "dropped: " + std::to_string(statistics.node.dropped());
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto reason = static_cast<DropReason>(i);
        const DropCount& drop = statistics.node.dropsFor(reason);
        if (drop.count == 0) continue;
        text += "\n  " + std::string(vaultgram::name(reason)) + ": " + std::to_string(drop.count) +
                ", last from " + drop.from.toString();
    }
    return text;
}

}  // namespace vaultgram::cli
