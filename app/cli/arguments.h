// What was asked for on the command line, checked. Nothing here opens a socket.
//
//   argv -> parseArguments() -> RunOptions | SendOptions | ... | NetinfoOptions
//                             | Answer: a help text (code 0), or one line of complaint (code 2)
#pragma once

#include "app/cli/log.h"
#include "app/link/vault_socket.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vaultgram::cli {

inline constexpr int exitFailed = 1;  // such as a port that is in use
inline constexpr int exitBadArguments = 2;
inline constexpr int exitPlaintextOnly = 3;  // send: nothing but plaintext would have been possible
inline constexpr int exitTimeOut = 4;

struct PeerKeyOption {
    std::string peer;  // HOST:PORT
    EncPublicKey key;
};

// Whose identity, contacts and history.
struct ProfileOptions {
    std::string profile;         // a folder; empty: the user's own
    std::string passphraseFile;  // empty: the environment, or it is asked for
    bool ephemeral = false;      // none: in memory
};

// What every command with a node understands.
struct NodeOptions : ProfileOptions {
    VaultSocket::Options link;
    std::vector<PeerKeyOption> keys;
    LogLevel logLevel = LogLevel::Warning;
    std::string name;       // empty: the profile's
    bool discovery = true;  // accepted, and without effect so far
};

struct RunOptions {
    NodeOptions node;
    std::vector<std::string> peers;  // also those of allowPlaintext
    std::vector<std::string> allowPlaintext;
    bool echo = false, json = false;
};

struct SendOptions {
    NodeOptions node;
    std::string peer, text;
    std::chrono::seconds wait{15};
};

struct StatsOptions {
    NodeOptions node;
    std::string peer;
    std::chrono::seconds wait{10};
    bool json = false;
};

struct IdentityOptions {
    enum class Action { Show, Export, Import, SetPassphrase };
    ProfileOptions profile;
    Action action = Action::Show;
    std::string file;                // of Export and Import
    std::string filePassphraseFile;  // its passphrase; empty: as for the profile
    bool json = false;
};

struct ContactsOptions {
    ProfileOptions profile;
    bool json = false;
};

struct HistoryOptions {
    ProfileOptions profile;
    std::optional<std::string> peer, search;
    bool json = false;
};

struct NetinfoOptions {
    bool json = false;
};

struct Answer {
    int exitCode = 0;
    std::string text;  // for stdout if exitCode is 0, else one line for stderr
};

using Arguments = std::variant<RunOptions, SendOptions, StatsOptions, IdentityOptions,
                               ContactsOptions, HistoryOptions, NetinfoOptions, Answer>;

// Without the program's name.
[[nodiscard]] Arguments parseArguments(std::vector<std::string> arguments);

}  // namespace vaultgram::cli
