#include "app/cli/json_command.h"

#include "app/cli/option_values.h"
#include "app/cli/safe_text.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace vaultgram::cli {
namespace {

using nlohmann::json;
using Result = tl::expected<JsonCommand, std::string>;

tl::unexpected<std::string> wrong(std::string text) {
    return tl::unexpected(std::move(text));
}

const std::string* textIn(const json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() ? nullptr : found->get_ptr<const std::string*>();
}

constexpr long long longestRetention = 36'500;  // days

// Of a command about somebody: what else it says is read by `read`.
template <Result (*read)(const json&, const std::string& peer)>
Result ofPeer(const json& object) {
    const std::string* peer = textIn(object, "peer");
    if (peer == nullptr) return wrong("\"peer\" is missing: a text, HOST:PORT");
    return read(object, *peer);
}

template <class Command>
Result withPeer(const json&, const std::string& peer) {
    return Command{peer};
}

Result addPeer(const json& object, const std::string& peer) {
    AddPeerCommand command{peer, {}};
    if (!object.contains("key")) return command;
    const std::string* key = textIn(object, "key");
    const Bytes raw = key == nullptr ? Bytes() : fromBase64(*key, EncPublicKey::size);
    if (raw.empty()) return wrong("\"key\" is no public key: 32 bytes as 44 characters of base64");
    const std::string* kind = textIn(object, "kind");
    command.key = KnownKey{};
    if (kind != nullptr && *kind == "legacy-anonymous") command.key->generation = Generation::C;
    std::copy(raw.begin(), raw.end(), command.key->key.writable());
    return command;
}

Result setAddress(const json& object, const std::string& peer) {
    const std::string* address = textIn(object, "address");
    if (address == nullptr) return wrong("\"address\" is missing: a text, HOST:PORT");
    return SetAddressCommand{peer, *address};
}

Result allowPlaintext(const json& object, const std::string& peer) {
    const auto allow = object.find("allow");
    if (allow == object.end() || !allow->is_boolean())
        return wrong("\"allow\" is missing: true or false");
    return AllowPlaintextCommand{peer, allow->get<bool>()};
}

Result acceptKey(const json& object, const std::string& peer) {
    AcceptKeyCommand command{peer, {}};
    if (!object.contains("fingerprint")) return command;
    const std::string* fingerprint = textIn(object, "fingerprint");
    if (fingerprint == nullptr) return wrong("\"fingerprint\" is no text");
    command.fingerprint = *fingerprint;
    return command;
}

// 32 hexadecimal digits, as events name messages.
std::optional<MsgId> messageIn(const json& object) {
    const std::string* text = textIn(object, "id");
    MsgId::Array bytes{};
    if (text == nullptr || text->size() != 2 * bytes.size()) return {};
    std::size_t read = 0;
    sodium_hex2bin(bytes.data(), bytes.size(), text->data(), text->size(), nullptr, &read, nullptr);
    if (read != bytes.size()) return {};
    return MsgId(bytes);
}

template <MessageCommand::What what>
Result withMessage(const json& object, const std::string& peer) {
    const auto id = messageIn(object);
    if (!id) return wrong("\"id\" is missing: 32 hexadecimal digits, as in events");
    return MessageCommand{what, peer, *id};
}

template <ContactCommand::What what>
Result withContact(const json&, const std::string& peer) {
    return ContactCommand{what, peer};
}

Result rename(const json& object, const std::string& peer) {
    const std::string* name = textIn(object, "name");
    if (name == nullptr) return wrong("\"name\" is missing: a text; empty: called by its address");
    return RenameCommand{peer, *name};
}

Result mute(const json& object, const std::string& peer) {
    const auto wanted = object.find("mute");
    if (wanted == object.end() || !wanted->is_boolean())
        return wrong("\"mute\" is missing: true or false");
    return MuteCommand{peer, wanted->get<bool>()};
}

Result exportTo(const json& object, const std::string& peer) {
    const std::string* path = textIn(object, "path");
    if (path == nullptr || path->empty()) return wrong("\"path\" is missing: the file to write");
    const std::string* format = textIn(object, "format");
    const bool known = format == nullptr || *format == "text" || *format == "json";
    if (!known) return wrong("\"format\" is not allowed: text or json");
    return ExportCommand{peer, *path, format != nullptr && *format == "json"};
}

// What the window has under Settings and a node without a window needs.
Result set(const json& object) {
    const auto receipts = object.find("read_receipts");
    if (receipts != object.end() && receipts->is_boolean())
        return SetCommand{"receipts.read", receipts->get<bool>() ? "true" : "false"};
    const auto days = object.find("retention_days");
    const bool number = days != object.end() && days->is_number_integer();
    if (number && days->get<long long>() >= 0 && days->get<long long>() <= longestRetention)
        return SetCommand{"retention.days", std::to_string(days->get<long long>())};
    return wrong(
        "\"read_receipts\" (true or false) or \"retention_days\" (0 to 36500; 0: for ever) "
        "is missing");
}

Result verify(const json& object, const std::string& peer) {
    const std::string* number = textIn(object, "safety_number");
    if (number == nullptr) return wrong("\"safety_number\" is missing: 60 digits");
    return VerifyCommand{peer, *number};
}

Result block(const json& object, const std::string& peer) {
    const auto wanted = object.find("block");
    if (wanted == object.end() || !wanted->is_boolean())
        return wrong("\"block\" is missing: true or false");
    return BlockCommand{peer, wanted->get<bool>()};
}

Result send(const json& object) {
    const std::string* text = textIn(object, "text");
    if (text == nullptr) return wrong("\"text\" is missing: the message");
    SendCommand command{{}, *text};
    if (!object.contains("peer")) return command;
    const std::string* peer = textIn(object, "peer");
    if (peer == nullptr) return wrong("\"peer\" is no text: HOST:PORT, or nothing for all peers");
    command.peer = *peer;
    return command;
}

Result setPort(const json& object) {
    const auto port = object.find("port");
    const bool number = port != object.end() && port->is_number_integer();
    if (!number || !isAllowedPort(port->get<long long>()))
        return wrong(
            "\"port\" is not allowed: a number from 1024 to 65535, or 0 for any free port");
    return SetPortCommand{port->get<std::uint16_t>()};
}

template <class Command>
Result plain(const json&) {
    return Command{};
}

// Known by name, so that a program learns that it is early rather than wrong.
constexpr std::array<std::string_view, 3> ofLaterVersions{"send_file", "accept_file",
                                                          "cancel_file"};

Result commandIn(const json& object) {
    static const std::map<std::string, std::function<Result(const json&)>, std::less<>> commands{
        {"add_peer", ofPeer<addPeer>},
        {"remove_peer", ofPeer<withPeer<RemovePeerCommand>>},
        {"set_address", ofPeer<setAddress>},
        {"reject_request", ofPeer<withPeer<RejectRequestCommand>>},
        {"allow_plaintext", ofPeer<allowPlaintext>},
        {"send", send},
        {"set_port", setPort},
        {"verify", ofPeer<verify>},
        {"accept_key", ofPeer<acceptKey>},
        {"block", ofPeer<block>},
        {"retry", ofPeer<withMessage<MessageCommand::What::Retry>>},
        {"cancel", ofPeer<withMessage<MessageCommand::What::Cancel>>},
        {"remove_message", ofPeer<withMessage<MessageCommand::What::Remove>>},
        {"mark_read", ofPeer<withContact<ContactCommand::What::MarkRead>>},
        {"clear_history", ofPeer<withContact<ContactCommand::What::ClearHistory>>},
        {"unverify", ofPeer<withContact<ContactCommand::What::Unverify>>},
        {"forget_key", ofPeer<withContact<ContactCommand::What::ForgetKey>>},
        {"rename", ofPeer<rename>},
        {"mute", ofPeer<mute>},
        {"export", ofPeer<exportTo>},
        {"set", set},
        {"rotate_keys", plain<RotateKeysCommand>},
        {"peers", plain<PeersCommand>},
        {"stats", plain<StatsCommand>},
        {"quit", plain<QuitCommand>},
    };
    const std::string* name = textIn(object, "cmd");
    if (name == nullptr) return wrong("\"cmd\" is missing: the name of a command");
    if (const auto found = commands.find(*name); found != commands.end())
        return found->second(object);
    if (std::find(ofLaterVersions.begin(), ofLaterVersions.end(), *name) != ofLaterVersions.end())
        return wrong(inQuotes(*name) + " is not available yet, and not for peers of this kind");
    return wrong(inQuotes(*name) + " is no command");
}

}  // namespace

JsonLine parseJsonLine(std::string_view line) {
    // No exceptions: discarded if wrong. The library takes a zero byte for the end.
    const json object = json::parse(line, nullptr, false);
    if (object.is_discarded() || line.find('\0') != std::string_view::npos)
        return {{}, wrong("this line is no JSON in UTF-8")};
    if (!object.is_object()) return {{}, wrong("this line is no JSON object")};
    const std::string* tag = textIn(object, "tag");
    if (object.contains("tag") && tag == nullptr) return {{}, wrong("\"tag\" is no text")};
    return {tag == nullptr ? Tag() : Tag(*tag), commandIn(object)};
}

}  // namespace vaultgram::cli
