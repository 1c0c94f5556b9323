// What a person types, as a command: text for the current conversation, or a word
// that begins with a slash. "//" at the start writes one slash.
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace vaultgram::cli::chat {

struct Nothing {};
struct Say {
    std::string text;
};
struct Add {
    std::string peer;
};
struct Remove {
    std::string peer;
};
struct Move {
    std::string peer, address;
};
struct Reject {
    std::string peer;
};
struct To {
    std::string peer;  // empty: to all
};
struct Port {
    unsigned short port = 0;
};
struct Plaintext {
    std::string peer;
    bool allow = false;
};
struct Safety {  // shows the number
    std::string peer;
};
struct Verify {
    std::string peer, number;  // digits or words; empty: the user compared them
};
struct Unverify {
    std::string peer;
};
struct Accept {
    std::string peer;
};
struct Block {
    std::string peer;
    bool block = true;
};
struct Name {
    std::string peer, name;
};
struct Search {
    std::string text;
};
struct History {
    std::string peer;
};
struct Peers {};
struct Stats {};
struct Help {};
struct Quit {};
struct Wrong {
    std::string why;  // for people, one line
};

using Command =
    std::variant<Nothing, Say, Add, Remove, Move, Reject, To, Port, Plaintext, Safety, Verify,
                 Unverify, Accept, Block, Name, Search, History, Peers, Stats, Help, Quit, Wrong>;

[[nodiscard]] Command parse(const std::string& line);
[[nodiscard]] std::string_view help();

}  // namespace vaultgram::cli::chat
