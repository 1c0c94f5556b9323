#include "app/cli/chat_command.h"

#include <gtest/gtest.h>

using namespace vaultgram::cli::chat;

namespace {

template <class T>
T as(const std::string& line) {
    const Command command = parse(line);
    if (const auto* wrong = std::get_if<Wrong>(&command)) ADD_FAILURE() << wrong->why;
    return std::get<T>(command);
}

bool isWrong(const std::string& line) {
    return std::holds_alternative<Wrong>(parse(line));
}

}  // namespace

TEST(ChatCommand, WhatHasNoSlashIsAMessageAsItIs) {
    EXPECT_EQ(as<Say>("hello there").text, "hello there");
    EXPECT_EQ(as<Say>("  indented").text, "  indented");
    EXPECT_EQ(as<Say>("//etc/hosts").text, "/etc/hosts");
    as<Nothing>("");
    as<Nothing>("   ");
}

TEST(ChatCommand, KnowsItsCommands) {
    EXPECT_EQ(as<Add>("/add 127.0.0.1:8000").peer, "127.0.0.1:8000");
    EXPECT_EQ(as<Remove>("/remove 2").peer, "2");
    EXPECT_EQ(as<Move>("/address 2 10.0.0.9:8000").address, "10.0.0.9:8000");
    EXPECT_EQ(as<Move>("/address 2 10.0.0.9:8000").peer, "2");
    EXPECT_EQ(as<Reject>("/reject a:1").peer, "a:1");
    EXPECT_EQ(as<To>("/to a:1").peer, "a:1");
    EXPECT_EQ(as<To>("/to all").peer, "");
    EXPECT_EQ(as<Port>("/port 12000").port, 12000);
    EXPECT_TRUE(as<Plaintext>("/plaintext a:1 on").allow);
    EXPECT_FALSE(as<Plaintext>("/plaintext a:1 off").allow);
    EXPECT_EQ(as<Safety>("/safety 1").peer, "1");
    EXPECT_EQ(as<Verify>("/verify 1 12345 67890").number, "12345 67890");
    EXPECT_EQ(as<Verify>("/verify 1").number, "");
    EXPECT_EQ(as<Accept>("/accept 1").peer, "1");
    EXPECT_TRUE(as<Block>("/block 1").block);
    EXPECT_FALSE(as<Block>("/unblock 1").block);
    EXPECT_EQ(as<Name>("/name 1 Anna from work").name, "Anna from work");
    EXPECT_EQ(as<Search>("/search two words").text, "two words");
    EXPECT_EQ(as<History>("/history 1").peer, "1");
    as<Peers>("/peers");
    as<Stats>("/stats");
    as<Help>("/help");
    as<Quit>("  /quit  ");
    as<Quit>("quit");
    as<Say>("quit now");
    as<Say>(" quit");
}

TEST(ChatCommand, AMistypedCommandIsNeverSentAsAMessage) {
    for (const char* line : {"/", "/ad 1", "/add", "/add a b", "/to", "/port", "/port x",
                             "/port 80", "/plaintext a:1", "/plaintext a:1 maybe", "/quit now",
                             "/QUIT", "/verify", "/accept", "/block 1 2", "/search", "/address 2"})
        EXPECT_TRUE(isWrong(line)) << line;
}
