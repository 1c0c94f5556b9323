#include "core/endpoint.h"

#include <arpa/inet.h>  // inet_pton, inet_ntop: pure functions on text

#include <algorithm>
#include <charconv>

namespace vaultgram {
namespace {

constexpr std::array<std::uint8_t, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) return {};
    return value;
}

// Addresses are only ever put into tables for contacts that the user added, so
// nobody else chooses what collides here.
std::size_t mix(const vaultgram::IpAddress& ip, std::uint64_t more) {
    std::uint64_t hash = 0x9e3779b97f4a7c15ULL ^ more ^ (std::uint64_t{ip.scope} << 32U);
    for (const std::uint8_t byte : ip.bytes) hash = (hash ^ byte) * 0x100000001b3ULL;
    return hash ^ hash >> 29U;
}

}  // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    IpAddress ip;
    bool scoped = false;
    if (const std::size_t percent = text.find('%'); percent != std::string_view::npos) {
        const auto scope = numberIn<std::uint32_t>(text.substr(percent + 1));
        if (!scope) return {};
        scoped = true;
        ip.scope = *scope;
        text = text.substr(0, percent);
    }
    if (text.size() > 64 || text.find('\0') != std::string_view::npos) return {};
    const std::string zeroTerminated(text);
    if (inet_pton(AF_INET6, zeroTerminated.c_str(), ip.bytes.data()) == 1) {
        if (scoped && ip.isV4()) return {};
        return ip;
    }
    if (scoped) return {};  // IPv4 knows no scope
    std::copy(mappedPrefix.begin(), mappedPrefix.end(), ip.bytes.begin());
    if (inet_pton(AF_INET, zeroTerminated.c_str(), ip.bytes.data() + 12) == 1) return ip;
    return {};
}

IpAddress IpAddress::v4(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) {
    return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, a, b, c, d}, 0};
}

bool IpAddress::isV4() const {
    return std::equal(mappedPrefix.begin(), mappedPrefix.end(), bytes.begin());
}

bool IpAddress::isUnspecified() const {
    const auto begin = bytes.begin() + (isV4() ? 12 : 0);
    return std::all_of(begin, bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool IpAddress::isMulticast() const {
    if (!isV4()) return bytes[0] == 0xff;
    const bool broadcast = std::all_of(bytes.begin() + 12, bytes.end(),
                                       [](std::uint8_t byte) { return byte == 0xff; });
    return broadcast || (bytes[12] & 0xf0U) == 0xe0U;
}

std::string IpAddress::toString() const {
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (isV4()) {
        inet_ntop(AF_INET, bytes.data() + 12, text.data(), text.size());
        return text.data();
    }
    inet_ntop(AF_INET6, bytes.data(), text.data(), text.size());
    std::string result = text.data();
    if (scope != 0) result += '%' + std::to_string(scope);
    return result;
}

std::optional<Endpoint> Endpoint::parse(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return {};
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() >= 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) host = host.substr(1, host.size() - 2);
    const bool v6 = host.find(':') != std::string_view::npos;
    if (v6 != bracketed) return {};  // an IPv6 address needs its brackets, an IPv4 one has none

    const auto ip = IpAddress::parse(host);
    const auto port = numberIn<std::uint16_t>(text.substr(colon + 1));
    if (!ip || !port || *port == 0) return {};
    return Endpoint{*ip, *port};
}

std::string Endpoint::toString() const {
    const std::string host = ip.toString();
    const std::string suffix = ':' + std::to_string(port);
    return ip.isV4() ? host + suffix : '[' + host + ']' + suffix;
}

}  // namespace vaultgram

std::size_t std::hash<vaultgram::IpAddress>::operator()(
    const vaultgram::IpAddress& ip) const noexcept {
    return vaultgram::mix(ip, 0);
}

std::size_t std::hash<vaultgram::Endpoint>::operator()(
    const vaultgram::Endpoint& endpoint) const noexcept {
    return vaultgram::mix(endpoint.ip, std::uint64_t{endpoint.port} << 8U);
}
