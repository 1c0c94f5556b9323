#include "app/cli/json_command.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

template <class Command>
Command commandIn(std::string_view line) {
    const JsonLine parsed = parseJsonLine(line);
    if (!parsed.command) ADD_FAILURE() << line << ": " << parsed.command.error();
    return std::get<Command>(parsed.command.value());
}

}  // namespace

TEST(JsonCommand, ReadsEveryCommand) {
    EXPECT_EQ(commandIn<AddPeerCommand>(R"({"cmd":"add_peer","peer":"127.0.0.1:8000"})").peer,
              "127.0.0.1:8000");
    const auto moved =
        commandIn<SetAddressCommand>(R"({"cmd":"set_address","peer":"a:1","address":"b:2"})");
    EXPECT_EQ(moved.peer, "a:1");
    EXPECT_EQ(moved.address, "b:2");
    EXPECT_EQ(commandIn<RemovePeerCommand>(R"({"cmd":"remove_peer","peer":"a:1"})").peer, "a:1");
    EXPECT_EQ(commandIn<RejectRequestCommand>(R"({"cmd":"reject_request","peer":"a:1"})").peer,
              "a:1");
    EXPECT_TRUE(
        commandIn<AllowPlaintextCommand>(R"({"cmd":"allow_plaintext","peer":"a:1","allow":true})")
            .allow);
    EXPECT_EQ(commandIn<SetPortCommand>(R"({"cmd":"set_port","port":12000})").port, 12000);
    EXPECT_EQ(commandIn<SetPortCommand>(R"({"cmd":"set_port","port":0})").port, 0);
    commandIn<PeersCommand>(R"({"cmd":"peers"})");
    commandIn<StatsCommand>(R"({"cmd":"stats","unknown":[1,2]})");
    commandIn<QuitCommand>(R"( {"cmd":"quit"} )");
}

TEST(JsonCommand, ReadsWhatIsDoneToMessagesAndContacts) {
    const std::string id = R"("id":"000102030405060708090a0b0c0d0e0f")";
    for (const char* name : {"retry", "cancel", "remove_message"}) {
        const std::string begin = R"({"cmd":")" + std::string(name) + R"(","peer":"a:1",)";
        EXPECT_EQ(commandIn<MessageCommand>(begin + id + "}").id.view()[15], 15);
        EXPECT_FALSE(parseJsonLine(begin + R"("id":"00"})").command);
        EXPECT_FALSE(parseJsonLine(begin + R"("id":"zz0102030405060708090a0b0c0d0e0f"})").command);
        EXPECT_FALSE(parseJsonLine(R"({"cmd":")" + std::string(name) + R"(",)" + id + "}").command);
    }
    for (const char* name : {"mark_read", "clear_history", "unverify", "forget_key"})
        commandIn<ContactCommand>(R"({"cmd":")" + std::string(name) + R"(","peer":"a:1"})");
    EXPECT_EQ(commandIn<RenameCommand>(R"({"cmd":"rename","peer":"a:1","name":"Anna"})").name,
              "Anna");
    EXPECT_FALSE(commandIn<MuteCommand>(R"({"cmd":"mute","peer":"a:1","mute":false})").mute);
    EXPECT_TRUE(
        commandIn<ExportCommand>(R"({"cmd":"export","peer":"a:1","path":"x","format":"json"})")
            .json);
    EXPECT_FALSE(
        parseJsonLine(R"({"cmd":"export","peer":"a:1","path":"x","format":"xml"})").command);
    EXPECT_EQ(commandIn<SetCommand>(R"({"cmd":"set","retention_days":30})").value, "30");
    EXPECT_EQ(commandIn<SetCommand>(R"({"cmd":"set","read_receipts":true})").value, "true");
    EXPECT_FALSE(parseJsonLine(R"({"cmd":"set","retention_days":-1})").command);
    EXPECT_FALSE(parseJsonLine(R"({"cmd":"set","other":1})").command);
    EXPECT_EQ(commandIn<AcceptKeyCommand>(R"({"cmd":"accept_key","peer":"a","fingerprint":"f"})")
                  .fingerprint,
              "f");
}

TEST(JsonCommand, SendGoesToOneOrToAll) {
    const auto one =
        commandIn<SendCommand>(R"({"cmd":"send","peer":"a:1","text":"h\u00e9 \u0000"})");
    EXPECT_EQ(one.peer, "a:1");
    EXPECT_EQ(one.text, std::string("h\xc3\xa9 \0", 5));
    EXPECT_FALSE(commandIn<SendCommand>(R"({"cmd":"send","text":""})").peer);
}

TEST(JsonCommand, AKeyMayBeGiven) {
    const auto command = commandIn<AddPeerCommand>(
        R"({"cmd":"add_peer","peer":"a:1","key":"3p7bfXt9wbTTW2HC7OQ1Nz+DQ8hbeGdNrfx+FG+IK08=",)"
        R"("kind":"legacy-anonymous"})");
    ASSERT_TRUE(command.key);
    EXPECT_EQ(command.key->generation, Generation::C);
    EXPECT_FALSE(parseJsonLine(R"({"cmd":"add_peer","peer":"a:1","key":"AAAA"})").command);
    EXPECT_FALSE(parseJsonLine(R"({"cmd":"add_peer","peer":"a:1","key":7})").command);
}

TEST(JsonCommand, WhatIsNoCommandIsAnErrorOfOneLine) {
    const std::string deep(300'000, '[');
    for (const std::string& line :
         {std::string(),
          std::string("x"),
          std::string("{"),
          std::string("[1]"),
          std::string("null"),
          std::string("\"quit\""),
          std::string("{}"),
          std::string(R"({"cmd":null})"),
          std::string(R"({"cmd":7})"),
          std::string(R"({"cmd":"nope"})"),
          std::string(R"({"cmd":"send"})"),
          std::string(R"({"cmd":"send","text":7})"),
          std::string(R"({"cmd":"send","peer":5,"text":"x"})"),
          std::string(R"({"cmd":"add_peer","peer":["a"]})"),
          std::string(R"({"cmd":"set_port"})"),
          std::string(R"({"cmd":"set_port","port":"x"})"),
          std::string(R"({"cmd":"set_port","port":80})"),
          std::string(R"({"cmd":"set_port","port":1.5})"),
          std::string(R"({"cmd":"set_port","port":-1})"),
          std::string(R"({"cmd":"set_port","port":65536})"),
          std::string(R"({"cmd":"set_port","port":18446744073709551615})"),
          std::string(R"({"cmd":"allow_plaintext","peer":"a:1","allow":1})"),
          std::string("\xff\xfe"),
          std::string("{\"cmd\":\"send\",\"text\":\"\xff\"}"),
          std::string(R"({"cmd":"send","text":"\ud800"})"),
          std::string(R"({"cmd":"peers"} {"cmd":"peers"})"),
          std::string(R"({"cmd":"peers"}x)"),
          std::string(R"({"cmd":"peers","tag":7})"),
          deep,
          deep + std::string(300'000, ']'),
          "{\"cmd\":\"" + std::string(1'000'000, 'a') + "\"}",
          std::string("{\"cmd\":\"\\u001b[2J\"}")}) {
        const JsonLine parsed = parseJsonLine(line);
        ASSERT_FALSE(parsed.command) << line.substr(0, 60);
        EXPECT_LT(parsed.command.error().size(), 300U);
        EXPECT_EQ(parsed.command.error().find_first_of("\n\x1b"), std::string::npos);
    }
}

TEST(JsonCommand, TheTagIsKnownEvenIfTheRestIsWrong) {
    EXPECT_EQ(parseJsonLine(R"({"cmd":"nope","tag":"mine"})").tag, "mine");
    EXPECT_EQ(parseJsonLine(R"({"tag":"","cmd":"peers"})").tag, "");
    EXPECT_FALSE(parseJsonLine(R"({"cmd":"peers"})").tag);
}

TEST(JsonCommand, ReadsWhatTheUserSaysOfWhoAPeerIs) {
    const auto verify =
        commandIn<VerifyCommand>(R"({"cmd":"verify","peer":"a:1","safety_number":"12 34"})");
    EXPECT_EQ(verify.peer, "a:1");
    EXPECT_EQ(verify.safetyNumber, "12 34");
    EXPECT_EQ(commandIn<AcceptKeyCommand>(R"({"cmd":"accept_key","peer":"a:1"})").peer, "a:1");
    EXPECT_FALSE(commandIn<BlockCommand>(R"({"cmd":"block","peer":"a:1","block":false})").block);
    commandIn<RotateKeysCommand>(R"({"cmd":"rotate_keys"})");
    for (const char* wrong :
         {R"({"cmd":"verify","peer":"a:1"})", R"({"cmd":"block","peer":"a:1"})",
          R"({"cmd":"block","peer":"a:1","block":1})", R"({"cmd":"verify","safety_number":"1"})"})
        EXPECT_FALSE(parseJsonLine(wrong).command) << wrong;
}

TEST(JsonCommand, CommandsOfLaterVersionsSaySo) {
    for (const std::string name : {"send_file", "accept_file", "cancel_file"}) {
        const JsonLine parsed = parseJsonLine(R"({"cmd":")" + name + R"("})");
        ASSERT_FALSE(parsed.command);
        EXPECT_NE(parsed.command.error().find("not available"), std::string::npos);
    }
}

TEST(JsonCommand, NothingIsHiddenBehindAZeroByte) {
    const std::string line = R"({"cmd":"quit"})";
    EXPECT_FALSE(parseJsonLine(line + '\0').command);
    EXPECT_FALSE(parseJsonLine(line + std::string("\0junk", 5)).command);
}
