#include "app/cli/chat_command.h"

#include "app/cli/option_values.h"
#include "app/cli/safe_text.h"

#include <functional>
#include <map>
#include <sstream>
#include <vector>

namespace vaultgram::cli::chat {
namespace {

using Words = std::vector<std::string>;  // what follows the command

Words wordsIn(const std::string& text) {
    std::istringstream stream(text);
    Words words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

Wrong usage(std::string_view how) {
    return {"Write it like this: " + std::string(how)};
}

template <class WithPeer>
Command onePeer(const Words& words, std::string_view how) {
    if (words.size() != 1) return usage(how);
    return WithPeer{words.front()};
}

Command to(const Words& words) {
    if (words.size() != 1) return usage("/to HOST:PORT, or /to all");
    return To{words.front() == "all" ? std::string() : words.front()};
}

Command port(const Words& words) {
    if (words.size() != 1) return usage("/port N");
    const auto port = checkedPort("/port", words.front());
    if (!port) return Wrong{port.error()};
    return Port{*port};
}

Command plaintext(const Words& words) {
    const bool whole = words.size() == 2 && (words[1] == "on" || words[1] == "off");
    if (!whole) return usage("/plaintext HOST:PORT on, or off");
    return Plaintext{words[0], words[1] == "on"};
}

std::string joined(const Words& words, std::size_t from) {
    std::string text;
    for (std::size_t i = from; i < words.size(); ++i) text += (i > from ? " " : "") + words[i];
    return text;
}

Command verify(const Words& words) {
    if (words.empty()) return usage("/verify PEER NUMBER, or /verify PEER if they match");
    return Verify{words.front(), joined(words, 1)};
}

Command nameIt(const Words& words) {
    if (words.empty()) return usage("/name PEER NAME");
    return Name{words.front(), joined(words, 1)};
}

Command move(const Words& words) {
    if (words.size() != 2) return usage("/address PEER HOST:PORT");
    return Move{words[0], words[1]};
}

Command search(const Words& words) {
    if (words.empty()) return usage("/search TEXT");
    return Search{joined(words, 0)};
}

template <bool blocked>
Command block(const Words& words) {
    if (words.size() != 1) return usage(blocked ? "/block PEER" : "/unblock PEER");
    return Block{words.front(), blocked};
}

template <class Alone>
Command alone(const Words& words) {
    if (!words.empty()) return Wrong{"This command stands alone."};
    return Alone{};
}

Command slash(const std::string& line) {
    static const std::map<std::string, std::function<Command(const Words&)>, std::less<>> commands{
        {"/add", [](const Words& words) { return onePeer<Add>(words, "/add HOST:PORT"); }},
        {"/remove", [](const Words& words) { return onePeer<Remove>(words, "/remove HOST:PORT"); }},
        {"/address", move},
        {"/reject", [](const Words& words) { return onePeer<Reject>(words, "/reject HOST:PORT"); }},
        {"/to", to},
        {"/port", port},
        {"/plaintext", plaintext},
        {"/safety", [](const Words& words) { return onePeer<Safety>(words, "/safety PEER"); }},
        {"/verify", verify},
        {"/unverify",
         [](const Words& words) { return onePeer<Unverify>(words, "/unverify PEER"); }},
        {"/accept", [](const Words& words) { return onePeer<Accept>(words, "/accept PEER"); }},
        {"/block", block<true>},
        {"/unblock", block<false>},
        {"/name", nameIt},
        {"/search", search},
        {"/history", [](const Words& words) { return onePeer<History>(words, "/history PEER"); }},
        {"/peers", alone<Peers>},
        {"/stats", alone<Stats>},
        {"/help", alone<Help>},
        {"/quit", alone<Quit>},
    };
    Words words = wordsIn(line);
    const std::string name = words.front();
    words.erase(words.begin());
    if (const auto found = commands.find(name); found != commands.end())
        return found->second(words);
    return Wrong{safeExcerpt(name, 30) + " is no command; /help names them"};
}

}  // namespace

Command parse(const std::string& line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string::npos) return Nothing{};
    if (line == "quit") return Quit{};  // as every program of this kind understands it
    if (line[begin] != '/') return Say{line};
    if (line.compare(begin, 2, "//") == 0) return Say{line.substr(begin + 1)};
    return slash(line.substr(begin));
}

std::string_view help() {
    return "/add HOST:PORT            add a peer; [ADDRESS]:PORT for IPv6\n"
           "/remove PEER              remove a peer and all that was said\n"
           "/address PEER HOST:PORT   it moved: call it there\n"
           "/name PEER NAME           call it by this name\n"
           "/peers                    who is there, and how well it is sealed\n"
           "/to PEER                  write to this peer from now on; /to all: to all of them\n"
           "/safety PEER              the safety number: 60 digits, 18 words\n"
           "/verify PEER [NUMBER]     it is the same on their screen; with NUMBER it is compared\n"
           "/unverify PEER            take that back\n"
           "/accept PEER              accept a changed key without comparing\n"
           "/block PEER, /unblock PEER\n"
           "/history PEER, /search TEXT\n"
           "/reject PEER              forget that somebody called\n"
           "/plaintext PEER on|off    allow NOT ENCRYPTED messages while there is no key\n"
           "/port N                   listen on another port\n"
           "/stats                    counters\n"
           "/help, /quit\n"
           "PEER is HOST:PORT or its number in /peers. All else is a message; //x sends /x.";
}

}  // namespace vaultgram::cli::chat
