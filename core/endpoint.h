// An IP address and a UDP port, and how people write them.
//
//   192.168.1.20:11000      [2001:db8::5]:11000      [fe80::1%2]:11000
//
// IPv4 addresses are kept IPv4-mapped (RFC 4291 section 2.5.5.2), so that both
// families are one type. Scope is an interface index; 0: none.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vaultgram {

struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};
    std::uint32_t scope = 0;

    [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);
    [[nodiscard]] static IpAddress v4(std::uint8_t a, std::uint8_t b, std::uint8_t c,
                                      std::uint8_t d);
    [[nodiscard]] bool isV4() const;
    [[nodiscard]] bool isUnspecified() const;  // 0.0.0.0 or ::
    [[nodiscard]] bool isMulticast() const;    // also the IPv4 broadcast address
    [[nodiscard]] std::string toString() const;
    auto operator<=>(const IpAddress&) const = default;
};

struct Endpoint {
    IpAddress ip;
    std::uint16_t port = 0;

    // Numeric addresses only; names are resolved by whoever has a resolver.
    [[nodiscard]] static std::optional<Endpoint> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;
    auto operator<=>(const Endpoint&) const = default;
};

}  // namespace vaultgram

template <>
struct std::hash<vaultgram::IpAddress> {
    std::size_t operator()(const vaultgram::IpAddress& ip) const noexcept;
};
template <>
struct std::hash<vaultgram::Endpoint> {
    std::size_t operator()(const vaultgram::Endpoint& endpoint) const noexcept;
};
