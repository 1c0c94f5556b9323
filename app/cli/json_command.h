// One line of JSON from a program, as a command. docs/CLI.md has the list.
//
// A line is a command or an error, never something in between; what is not in the
// list of keys is ignored. The tag is known even if the rest is wrong.
#pragma once

#include "core/node.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace vaultgram::cli {

struct AddPeerCommand {
    std::string peer;
    std::optional<KnownKey> key;
};
struct RemovePeerCommand {
    std::string peer;
};
struct SetAddressCommand {
    std::string peer, address;
};
struct RejectRequestCommand {
    std::string peer;
};
struct AllowPlaintextCommand {
    std::string peer;
    bool allow = false;
};
struct SendCommand {
    std::optional<std::string> peer;  // none: to all
    std::string text;
};
struct SetPortCommand {
    std::uint16_t port = 0;
};
struct VerifyCommand {
    std::string peer, safetyNumber;
};
struct AcceptKeyCommand {
    std::string peer;
    std::optional<std::string> fingerprint;  // that it must have; none: whatever it is
};
struct BlockCommand {
    std::string peer;
    bool block = true;
};
// Of one message of ours, or of any.
struct MessageCommand {
    enum class What : std::uint8_t { Retry, Cancel, Remove };
    What what;
    std::string peer;
    MsgId id;
};
struct ContactCommand {
    enum class What : std::uint8_t { MarkRead, ClearHistory, Unverify, ForgetKey };
    What what;
    std::string peer;
};
struct RenameCommand {
    std::string peer, name;
};
struct MuteCommand {
    std::string peer;
    bool mute = true;
};
struct ExportCommand {
    std::string peer, path;
    bool json = false;
};
struct SetCommand {
    std::string name, value;  // of a setting of the profile
};
struct RotateKeysCommand {};
struct PeersCommand {};
struct StatsCommand {};
struct QuitCommand {};

using JsonCommand =
    std::variant<AddPeerCommand, RemovePeerCommand, SetAddressCommand, RejectRequestCommand,
                 AllowPlaintextCommand, SendCommand, SetPortCommand, VerifyCommand,
                 AcceptKeyCommand, BlockCommand, MessageCommand, ContactCommand, RenameCommand,
                 MuteCommand, ExportCommand, SetCommand, RotateKeysCommand, PeersCommand,
                 StatsCommand, QuitCommand>;

using Tag = std::optional<std::string>;

struct JsonLine {
    Tag tag;
    tl::expected<JsonCommand, std::string> command;  // the error in words, one line
};

inline constexpr std::size_t longestJsonLine = 1U << 20U;  // bytes

[[nodiscard]] JsonLine parseJsonLine(std::string_view line);

}  // namespace vaultgram::cli
