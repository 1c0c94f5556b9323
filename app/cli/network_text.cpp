#include "app/cli/network_text.h"

#include "app/cli/json_out.h"
#include "app/cli/safe_text.h"
#include "core/sizes.h"

namespace vaultgram::cli {
namespace {

// The MTU that a node here would use, as the link bounds it.
std::size_t frameSize(const NetworkSnapshot& network) {
    const auto detected = static_cast<std::size_t>(network.smallestMtu);
    return effectiveMtu(std::clamp(detected, limits::smallestMtu, limits::defaultMtu));
}

std::string joined(const QList<QHostAddress>& addresses) {
    std::string text;
    for (const QHostAddress& each : addresses)
        text += (text.empty() ? "" : ", ") + each.toString().toStdString();
    return text.empty() ? "none" : text;
}

Json listOf(const QList<QHostAddress>& addresses) {
    Json list = Json::array();
    for (const QHostAddress& each : addresses) list.push_back(each.toString().toStdString());
    return list;
}

Json orNull(const QString& text) {
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

}  // namespace

std::string networkText(const NetworkSnapshot& network) {
    const auto primary =
        network.primary.isNull() ? "none" : network.primary.toString().toStdString();
    std::string text = "hostname: " + safeLine(network.hostname.toStdString()) +
                       "\nprimary address: " + primary +
                       "\nMTU: " + std::to_string(network.smallestMtu) + " (a frame may have " +
                       std::to_string(frameSize(network)) + " bytes)" +
                       "\nIPv4: " + joined(network.ipv4) + "\nIPv6: " + joined(network.ipv6);
    for (const InterfaceDetails& each : network.interfaces) {
        text += "\n\n" + safeLine(each.name.toStdString());
        text += each.loopback ? " (loopback)" : "";
        text += "\n  MTU: " + (each.mtu > 0 ? std::to_string(each.mtu) : "not known");
        text += "\n  addresses: " + joined(each.addresses);
        if (!each.hardwareAddress.isEmpty())
            text += "\n  hardware address: " + each.hardwareAddress.toStdString();
    }
    return text;
}

std::string networkJson(const NetworkSnapshot& network) {
    Json interfaces = Json::array();
    for (const InterfaceDetails& each : network.interfaces)
        interfaces.push_back({{"name", each.name.toStdString()},
                              {"mtu", each.mtu > 0 ? Json(each.mtu) : Json()},
                              {"loopback", each.loopback},
                              {"hardware_address", orNull(each.hardwareAddress)},
                              {"addresses", listOf(each.addresses)}});
    const Json object = {
        {"mtu", network.smallestMtu},
        {"effective_mtu", frameSize(network)},
        {"ipv4", listOf(network.ipv4)},
        {"ipv6", listOf(network.ipv6)},
        {"primary", network.primary.isNull() ? Json() : orNull(network.primary.toString())},
        {"hostname", orNull(network.hostname)},
        {"interfaces", std::move(interfaces)}};
    return toLine(object);
}

}  // namespace vaultgram::cli
