#include "app/cli/arguments.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

using Strings = std::vector<std::string>;

const std::string someKey = "3p7bfXt9wbTTW2HC7OQ1Nz+DQ8hbeGdNrfx+FG+IK08=";

RunOptions runWith(Strings more) {
    more.insert(more.begin(), "run");
    const Arguments arguments = parseArguments(more);
    if (const auto* answer = std::get_if<Answer>(&arguments)) ADD_FAILURE() << answer->text;
    return std::get<RunOptions>(arguments);
}

std::string complaintAbout(const Strings& written) {
    const Arguments arguments = parseArguments(written);
    const auto* answer = std::get_if<Answer>(&arguments);
    if (answer == nullptr) return "no complaint";
    EXPECT_EQ(answer->exitCode, exitBadArguments);
    EXPECT_EQ(answer->text.find('\n'), std::string::npos) << answer->text;
    EXPECT_LT(answer->text.size(), 400U);
    return answer->text;
}

}  // namespace

TEST(Arguments, StandsForWhatTheProtocolSaysByItself) {
    const RunOptions options = runWith({});
    EXPECT_EQ(options.node.link.port, 11000);
    EXPECT_EQ(options.node.link.bind, QHostAddress(QHostAddress::Any));
    EXPECT_EQ(options.node.link.node.messageRate, 100U);
    EXPECT_EQ(options.node.link.node.keyLifetime, std::chrono::seconds(60));
    EXPECT_FALSE(options.node.link.mtu);
    EXPECT_FALSE(options.node.link.node.acceptRequests);
    EXPECT_TRUE(options.peers.empty());
    EXPECT_FALSE(options.json || options.echo);
}

TEST(Arguments, TakesEveryOptionOfRun) {
    const RunOptions options = runWith({"--port",      "0",
                                        "--bind",      "127.0.0.1",
                                        "--peer",      "127.0.0.1:8000",
                                        "--peer",      "[::1]:8001",
                                        "--profile",   "/nowhere",
                                        "--ephemeral", "--name",
                                        "Anna",        "--rate-limit",
                                        "7",           "--key-lifetime",
                                        "30",          "--mtu",
                                        "1400",        "--echo",
                                        "--json",      "--allow-plaintext",
                                        "box.local:9", "--no-discovery",
                                        "--log-level", "debug"});
    EXPECT_EQ(options.node.link.port, 0);
    EXPECT_EQ(options.node.link.bind, QHostAddress(QHostAddress::LocalHost));
    EXPECT_EQ(options.peers, (Strings{"127.0.0.1:8000", "[::1]:8001", "box.local:9"}));
    EXPECT_EQ(options.allowPlaintext, Strings{"box.local:9"});
    EXPECT_EQ(options.node.link.node.messageRate, 7U);
    EXPECT_EQ(options.node.link.node.keyLifetime, std::chrono::seconds(30));
    EXPECT_EQ(options.node.link.mtu, std::size_t{1400});
    EXPECT_TRUE(options.node.link.node.acceptRequests);
    EXPECT_TRUE(options.json && options.echo && options.node.ephemeral);
    EXPECT_EQ(options.node.logLevel, LogLevel::Debug);
}

TEST(Arguments, APeerThatIsNamedTwiceIsOne) {
    const RunOptions options =
        runWith({"--peer", "127.0.0.1:8000", "--allow-plaintext", "127.0.0.1:8000"});
    EXPECT_EQ(options.peers, Strings{"127.0.0.1:8000"});
}

TEST(Arguments, AKeyThatIsKnownBeforehandBringsItsPeer) {
    const RunOptions options = runWith({"--peer-key", "127.0.0.1:8000=" + someKey});
    EXPECT_EQ(options.peers, Strings{"127.0.0.1:8000"});
    EXPECT_EQ(toBase64(options.node.keys.at(0).key.view()), someKey);
}

TEST(Arguments, BadValuesAreNamedInOneLineWithWhatIsAllowed) {
    const std::vector<std::pair<Strings, std::string>> cases{
        {{"--port", "text"}, "1024"},
        {{"--port", "80"}, "1024"},
        {{"--port", "65536"}, "65535"},
        {{"--port", "-1"}, "1024"},
        {{"--port", "+2000"}, "1024"},
        {{"--port", " 2000"}, "1024"},
        {{"--port", ""}, "1024"},
        {{"--port", "99999999999999999999"}, "1024"},
        {{"--bind", "host"}, "address"},
        {{"--bind", "1.2"}, "address"},
        {{"--peer", "127.0.0.1"}, "port"},
        {{"--peer", "127.0.0.1:0"}, "port"},
        {{"--peer", "127.0.0.1:x"}, "port"},
        {{"--peer", "127.0.0.1:65536"}, "port"},
        {{"--peer", ":8000"}, "host"},
        {{"--peer", "a b:8000"}, "host"},
        {{"--peer", "1.2.3:8000"}, "host"},
        {{"--peer", "fe80::1:8000"}, "port"},
        {{"--mtu", "100"}, "576"},
        {{"--mtu", "9001"}, "9000"},
        {{"--rate-limit", "0"}, "1 to"},
        {{"--rate-limit", "many"}, "1 to"},
        {{"--key-lifetime", "4"}, "5 to"},
        {{"--key-lifetime", "-3"}, "5 to"},
        {{"--log-level", "loud"}, "debug"},
        {{"--name", ""}, "64"},
        {{"--name", std::string(65, 'x')}, "64"},
        {{"--name", "\x1b[31m"}, "64"},
        {{"--peer-key", "127.0.0.1:8000"}, "base64"},
        {{"--peer-key", "127.0.0.1:8000=AAAA"}, "base64"},
        {{"--allow-plaintext", "nowhere"}, "port"},
    };
    for (const auto& [written, allowed] : cases) {
        const std::string text =
            complaintAbout({"run", written.at(0), written.at(1), "--ephemeral"});
        EXPECT_NE(text.find(written[0]), std::string::npos) << text;
        EXPECT_NE(text.find(allowed), std::string::npos) << text;
    }
}

TEST(Arguments, UnknownOptionsAndCommandsAreNamed) {
    EXPECT_NE(complaintAbout({"run", "--nonsense"}).find("--nonsense"), std::string::npos);
    EXPECT_NE(complaintAbout({"dance"}).find("dance"), std::string::npos);
    EXPECT_NE(complaintAbout({}).find("run, send"), std::string::npos);
    EXPECT_NE(complaintAbout({"doctor"}).find("--peer"), std::string::npos);
    EXPECT_NE(complaintAbout({"run", "stray"}).find("stray"), std::string::npos);
    EXPECT_NE(complaintAbout({"--nonsense"}).find("nonsense"), std::string::npos);
}

TEST(Arguments, AComplaintNeverRepeatsAnEscapeOrABook) {
    for (const std::string& odd : {std::string("\x1b[2J"), std::string(100'000, 'x')})
        for (const Strings& written :
             {Strings{"run", "--peer", odd}, Strings{"run", odd}, Strings{odd},
              Strings{"run", "--" + odd}, Strings{"run", "--port", odd}})
            EXPECT_EQ(complaintAbout(written).find('\x1b'), std::string::npos);
}

TEST(Arguments, SendTakesOnePeerAndOneText) {
    const Arguments arguments =
        parseArguments({"send", "--peer", "127.0.0.1:8000", "--wait", "3", "hello there"});
    const auto& options = std::get<SendOptions>(arguments);
    EXPECT_EQ(options.peer, "127.0.0.1:8000");
    EXPECT_EQ(options.text, "hello there");
    EXPECT_EQ(options.wait, std::chrono::seconds(3));
    EXPECT_EQ(options.node.link.port, 0);

    EXPECT_NE(complaintAbout({"send", "text"}).find("--peer"), std::string::npos);
    EXPECT_NE(complaintAbout({"send", "--peer", "127.0.0.1:1"}).find("TEXT"), std::string::npos);
    EXPECT_NE(complaintAbout({"send", "--peer", "127.0.0.1", "x"}).find("--peer"),
              std::string::npos);
    EXPECT_NE(complaintAbout({"send", "--peer", "a:1", "--wait", "0", "x"}).find("--wait"),
              std::string::npos);
    EXPECT_NE(complaintAbout({"send", "--peer", "a:1", "two", "words"}).find("words"),
              std::string::npos);
    EXPECT_NE(complaintAbout({"send", "--peer", "a:1", "\xff"}).find("UTF-8"), std::string::npos);
}

TEST(Arguments, ATextMayBeginWithADash) {
    const Arguments arguments = parseArguments({"send", "--peer", "a:1", "--", "--help"});
    EXPECT_EQ(std::get<SendOptions>(arguments).text, "--help");
}

TEST(Arguments, HelpAndVersionAreThereOnEveryCommand) {
    for (const Strings& before : {Strings{}, {"run"}, {"send"}, {"stats"}, {"netinfo"}}) {
        for (const std::string flag : {"--help", "--version"}) {
            Strings written = before;
            written.push_back(flag);
            const Arguments arguments = parseArguments(written);
            const auto& answer = std::get<Answer>(arguments);
            EXPECT_EQ(answer.exitCode, 0);
            EXPECT_FALSE(answer.text.empty());
        }
    }
    const Arguments help = parseArguments({"run", "--help"});
    EXPECT_NE(std::get<Answer>(help).text.find("--key-lifetime"), std::string::npos);
}
