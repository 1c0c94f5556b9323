// CLI11 ends in this file: it knows which options there are, option_values.h what
// they may say.
#include "app/cli/arguments.h"

#include "app/cli/argument_words.h"
#include "app/cli/option_values.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace vaultgram::cli {
namespace {

constexpr std::string_view versionText = "vaultgram-cli " VAULTGRAM_VERSION " (protocol version 2)";

// What CLI11 fills: text as it was written, nothing where nothing was written.
struct Written {
    std::optional<std::string> port, bind, mtu, rateLimit, keyLifetime, logLevel, name, wait;
    std::optional<std::string> metricsPort;
    std::optional<std::string> historyPeer, search;
    ProfileOptions profile;
    std::string file, filePassphraseFile;
    std::vector<std::string> peerKeys, peers, allowPlaintext;
    std::string peer, text;
    bool noDiscovery = false, echo = false, json = false;
};

CLI::Option* repeatable(CLI::Option* option) {
    return option->allow_extra_args(false);
}

void addProfileOptions(CLI::App& command, Written& written) {
    command
        .add_option("--profile", written.profile.profile,
                    "the folder of identity, contacts and history (default: the user's own)")
        ->check([](const std::string& folder) {
            return folder.empty() ? "'' is not allowed: the path of a folder" : std::string();
        })
        ->type_name("DIR");
    command
        .add_option("--passphrase-file", written.profile.passphraseFile,
                    "its first line is the profile's passphrase; /dev/fd/N reads a descriptor. "
                    "Without it: the variable VAULTGRAM_PASSPHRASE, else it is asked for")
        ->type_name("FILE");
}

void addNodeOptions(CLI::App& command, Written& written, const std::string& standardPort) {
    command
        .add_option("--port", written.port,
                    "UDP port, 1024 to 65535; 0: any free one (default: " + standardPort + ")")
        ->type_name("N");
    command.add_option("--bind", written.bind, "listen on this address only (default: all)")
        ->type_name("ADDR");
    repeatable(command.add_option("--peer-key", written.peerKeys,
                                  "public key of a peer that is known already, as base64; its "
                                  "first message goes out sealed at once"))
        ->type_name("HOST:PORT=KEY");
    command
        .add_option("--key-lifetime", written.keyLifetime,
                    "seconds until a peer that is not heard of loses its key, 5 to 86400 "
                    "(default: 60)")
        ->type_name("S");
    command.add_option("--mtu", written.mtu, "bytes, 576 to 9000 (default: detected)")
        ->type_name("N");
    addProfileOptions(command, written);
    command.add_flag("--ephemeral", written.profile.ephemeral,
                     "nothing is read from or written to disk: another identity at each start");
    command.add_option("--name", written.name, "own name (default: the profile's)")
        ->type_name("NAME");
    command.add_flag("--no-discovery", written.noDiscovery, "not used yet: find nobody by itself");
    command
        .add_option("--log-level", written.logLevel,
                    "what goes to stderr: debug, info, warning, error (default: warning)")
        ->type_name("LEVEL");
}

void addRun(CLI::App& app, Written& written) {
    CLI::App* run = app.add_subcommand("run", "run a node until end of input, quit or Ctrl+C");
    repeatable(
        run->add_option("--peer", written.peers, "a peer; [ADDRESS]:PORT for IPv6 (repeatable)"))
        ->type_name("HOST:PORT");
    addNodeOptions(*run, written, "11000");
    run->add_option("--rate-limit", written.rateLimit,
                    "messages a second accepted from a peer, 1 to 100000 (default: 100 "
                    "from older peers, 500 from x1)")
        ->type_name("N");
    run->add_flag("--echo", written.echo,
                  "answer each text with 'Echo: ' and the text; accept whoever calls");
    repeatable(run->add_option("--allow-plaintext", written.allowPlaintext,
                               "send in plaintext to this peer as long as it has no key; adds the "
                               "peer (repeatable)"))
        ->type_name("HOST:PORT");
    run->add_flag("--json", written.json, "JSON lines on stdin and stdout, for programs");
    run->add_option("--metrics-port", written.metricsPort,
                    "TCP port, 1024 to 65535, on which this computer alone can read all figures "
                    "as Prometheus text (default: none)")
        ->type_name("N");
}

void addSend(CLI::App& app, Written& written) {
    CLI::App* send =
        app.add_subcommand("send", "send one message, sealed, and wait until it arrived");
    send->add_option("--peer", written.peer, "to whom; [ADDRESS]:PORT for IPv6")
        ->type_name("HOST:PORT")
        ->required();
    send->add_option("--wait", written.wait, "seconds to wait at most, 1 to 3600 (default: 15)")
        ->type_name("SECONDS");
    addNodeOptions(*send, written, "0");
    send->add_option("TEXT", written.text, "the message")->required()->type_name("");
    send->footer(
        "Exit code: 0 delivered (or sent sealed, to an old peer), 1 profile or network can not be "
        "used, 2 bad arguments,\n"
        "3 only plaintext would have been possible, 4 time-out.");
}

void addStats(CLI::App& app, Written& written) {
    CLI::App* stats = app.add_subcommand("stats", "one measurement of the way to a peer");
    stats->add_option("--peer", written.peer, "of whom; [ADDRESS]:PORT for IPv6")
        ->type_name("HOST:PORT")
        ->required();
    stats->add_option("--wait", written.wait, "seconds to wait at most, 1 to 3600 (default: 10)")
        ->type_name("SECONDS");
    addNodeOptions(*stats, written, "0");
    stats->add_flag("--json", written.json, "one JSON object");
    stats->footer(
        "Exit code: 0 connected, 1 network can not be used, 2 bad arguments, 4 time-out.");
}

void addDoctor(CLI::App& app, Written& written) {
    CLI::App* doctor = app.add_subcommand("doctor", "why can't I reach them? Tests step by step");
    doctor->add_option("--peer", written.peer, "whom; [ADDRESS]:PORT for IPv6")
        ->type_name("HOST:PORT")
        ->required();
    doctor->add_option("--wait", written.wait, "seconds to wait at most, 2 to 60 (default: 6)")
        ->type_name("SECONDS");
    addNodeOptions(*doctor, written, "0");
    doctor->add_flag("--json", written.json, "one JSON object");
    doctor->footer(
        "Exit code: 0 all is well, 1 the cause was found, 2 bad arguments,\n"
        "4 nothing answered, and nothing says why.");
}

void addIdentity(CLI::App& app, Written& written) {
    CLI::App* identity = app.add_subcommand("identity", "own fingerprint; backup and restore");
    addProfileOptions(*identity, written);
    identity->add_flag("--json", written.json, "one JSON object");
    identity->require_subcommand(0, 1);
    const auto add = [&](const char* name, const char* what) {
        CLI::App* action = identity->add_subcommand(name, what);
        action->fallthrough();
        return action;
    };
    for (CLI::App* action :
         {add("export", "a copy of the identity, protected by a passphrase of its own"),
          add("import", "makes a profile with the identity of such a copy")}) {
        action->add_option("FILE", written.file, "the copy")->required()->type_name("");
        action
            ->add_option("--file-passphrase-file", written.filePassphraseFile,
                         "its first line is the passphrase of the copy. Without it: the variable "
                         "VAULTGRAM_FILE_PASSPHRASE, else it is asked for")
            ->type_name("FILE");
    }
    add("passphrase", "sets, changes or takes away the passphrase of the profile");
}

void addContacts(CLI::App& app, Written& written) {
    CLI::App* contacts = app.add_subcommand("contacts", "known contacts, fingerprints, trust");
    addProfileOptions(*contacts, written);
    contacts->add_flag("--json", written.json, "one JSON object a line");
}

void addHistory(CLI::App& app, Written& written) {
    CLI::App* history = app.add_subcommand("history", "messages that were kept, oldest first");
    addProfileOptions(*history, written);
    history->add_option("--peer", written.historyPeer, "only with this one: HOST:PORT or contact")
        ->type_name("PEER");
    history->add_option("--search", written.search, "only what contains this, in any case")
        ->type_name("TEXT");
    history->add_flag("--json", written.json, "one JSON object a line");
}

void addNetinfo(CLI::App& app, Written& written) {
    CLI::App* netinfo = app.add_subcommand("netinfo", "MTU, addresses and interfaces");
    netinfo->add_flag("--json", written.json, "one JSON object");
}

// Takes the first error of a row of checks; what was not written keeps its standard.
class Checks {
public:
    template <class T, class Check, class Set>
    void one(const std::optional<T>& text, Check check, Set set) {
        if (!text || m_error) return;
        const auto value = check(*text);
        value ? set(*value) : void(m_error = value.error());
    }
    template <class Check, class Set>
    void all(const std::vector<std::string>& texts, Check check, Set set) {
        for (const std::string& each : texts) one(std::optional(each), check, set);
    }
    [[nodiscard]] const std::optional<std::string>& error() const { return m_error; }

private:
    std::optional<std::string> m_error;
};

auto inRange(std::string_view option, unsigned least, unsigned most) {
    return [=](const std::string& text) { return checkedNumber(option, text, least, most); };
}

auto asPeer(std::string_view option) {
    return [=](const std::string& text) { return checkedPeer(option, text); };
}

void checkNode(const Written& written, NodeOptions& node, Checks& checks) {
    const auto port = [](const std::string& text) { return checkedPort("--port", text); };
    checks.one(written.port, port, [&](quint16 value) { node.link.port = value; });
    checks.one(written.bind, checkedBind, [&](const auto& value) { node.link.bind = value; });
    checks.one(written.mtu, inRange("--mtu", limits::smallestMtu, limits::largestMtu),
               [&](unsigned value) { node.link.mtu = value; });
    checks.one(written.rateLimit, inRange("--rate-limit", 1, 100'000), [&](unsigned value) {
        node.link.node.messageRate = value;
        node.link.node.sessionRate = value;
    });
    const auto longest = std::chrono::seconds(limits::longestKeyLifetime).count();
    checks.one(written.keyLifetime,
               inRange("--key-lifetime", limits::shortestKeyLifetime.count(),
                       static_cast<unsigned>(longest)),
               [&](unsigned value) { node.link.node.keyLifetime = std::chrono::seconds(value); });
    checks.all(written.peerKeys, checkedPeerKey,
               [&](const auto& key) { node.keys.push_back(key); });
    checks.one(written.logLevel, checkedLogLevel, [&](LogLevel level) { node.logLevel = level; });
    checks.one(written.name, checkedName, [&](const auto& name) { node.name = name; });
    static_cast<ProfileOptions&>(node) = written.profile;
    node.discovery = !written.noDiscovery;
}

Arguments runOptions(const Written& written) {
    RunOptions options;
    Checks checks;
    const auto addPeer = [&](const std::string& peer) {
        const auto found = std::find(options.peers.begin(), options.peers.end(), peer);
        if (found == options.peers.end()) options.peers.push_back(peer);
    };
    checkNode(written, options.node, checks);
    checks.all(written.peers, asPeer("--peer"), addPeer);
    checks.all(written.allowPlaintext, asPeer("--allow-plaintext"), [&](const std::string& peer) {
        options.allowPlaintext.push_back(peer);
        addPeer(peer);
    });
    if (checks.error()) return Answer{exitBadArguments, *checks.error()};
    for (const PeerKeyOption& each : options.node.keys) addPeer(each.peer);
    checks.one(
        written.metricsPort,
        [](const std::string& text) { return checkedNumber("--metrics-port", text, 1024, 65'535); },
        [&](unsigned port) { options.metricsPort = static_cast<quint16>(port); });
    if (checks.error()) return Answer{exitBadArguments, *checks.error()};
    options.echo = written.echo;
    options.json = written.json;
    options.node.link.node.acceptRequests = written.echo;
    return options;
}

template <class Options>
Checks checkOnePeer(const Written& written, Options& options) {
    Checks checks;
    options.node.link.port = 0;
    checkNode(written, options.node, checks);
    checks.one(std::optional(written.peer), asPeer("--peer"),
               [&](const std::string& peer) { options.peer = peer; });
    checks.one(written.wait, inRange("--wait", 1, 3600),
               [&](unsigned value) { options.wait = std::chrono::seconds(value); });
    return checks;
}

Arguments sendOptions(const Written& written) {
    SendOptions options;
    Checks checks = checkOnePeer(written, options);
    checks.one(std::optional(written.text), checkedText,
               [&](const std::string& text) { options.text = text; });
    if (checks.error()) return Answer{exitBadArguments, *checks.error()};
    return options;
}

Arguments statsOptions(const Written& written) {
    StatsOptions options;
    const Checks checks = checkOnePeer(written, options);
    if (checks.error()) return Answer{exitBadArguments, *checks.error()};
    options.json = written.json;
    return options;
}

Arguments doctorOptions(const Written& written) {
    DoctorOptions options;
    Checks checks = checkOnePeer(written, options);
    checks.one(written.wait, inRange("--wait", 2, 60), [](unsigned) {});
    if (checks.error()) return Answer{exitBadArguments, *checks.error()};
    options.json = written.json;
    return options;
}

Arguments identityOptions(const CLI::App& command, const Written& written) {
    using Action = IdentityOptions::Action;
    IdentityOptions options{written.profile, Action::Show, written.file, written.filePassphraseFile,
                            written.json};
    if (command.got_subcommand("export")) options.action = Action::Export;
    if (command.got_subcommand("import")) options.action = Action::Import;
    if (command.got_subcommand("passphrase")) options.action = Action::SetPassphrase;
    return options;
}

Arguments chosen(const CLI::App& app, const Written& written) {
    const CLI::App& chosen = *app.get_subcommands().front();
    const std::string command = chosen.get_name();
    if (command == "run") return runOptions(written);
    if (command == "send") return sendOptions(written);
    if (command == "stats") return statsOptions(written);
    if (command == "doctor") return doctorOptions(written);
    if (command == "identity") return identityOptions(chosen, written);
    if (command == "contacts") return ContactsOptions{written.profile, written.json};
    if (command == "history")
        return HistoryOptions{written.profile, written.historyPeer, written.search, written.json};
    return NetinfoOptions{written.json};
}

}  // namespace

Arguments parseArguments(std::vector<std::string> arguments) {
    if (const auto missing = commandMissing(arguments)) return *missing;
    CLI::App app("Vaultgram for the terminal: sealed messages without a server", "vaultgram-cli");
    Written written;
    app.require_subcommand(1);
    addRun(app, written);
    addSend(app, written);
    addIdentity(app, written);
    addContacts(app, written);
    addHistory(app, written);
    addStats(app, written);
    addDoctor(app, written);
    addNetinfo(app, written);
    app.set_version_flag("--version", std::string(versionText), "print the version");
    for (CLI::App* command : app.get_subcommands({}))
        command->set_version_flag("--version", std::string(versionText), "print the version");
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
    const std::string command = arguments.back();
    try {
        app.parse(std::move(arguments));
        return chosen(app, written);
    } catch (const CLI::CallForHelp&) {
        return Answer{0, app.help()};
    } catch (const CLI::CallForVersion&) {
        return Answer{0, std::string(versionText) + '\n'};
    } catch (const CLI::ParseError& error) {
        return complaint(ownWords(error, *app.get_subcommand(command)));
    }
}

}  // namespace vaultgram::cli
