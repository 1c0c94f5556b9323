#include "app/cli/arguments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

template <class Options>
Options parsed(std::vector<std::string> arguments) {
    const Arguments result = parseArguments(std::move(arguments));
    const auto* options = std::get_if<Options>(&result);
    EXPECT_NE(options, nullptr);
    return options != nullptr ? *options : Options{};
}

std::string complaintOf(std::vector<std::string> arguments) {
    const Arguments result = parseArguments(std::move(arguments));
    const auto* answer = std::get_if<Answer>(&result);
    if (answer == nullptr || answer->exitCode != exitBadArguments) return {};
    return answer->text;
}

}  // namespace

TEST(DoctorArguments, TakesAnyFreePortAndSixSecondsUnlessToldOtherwise) {
    const auto plain = parsed<DoctorOptions>({"doctor", "--peer", "192.0.2.1:8000"});
    EXPECT_EQ(plain.peer, "192.0.2.1:8000");
    EXPECT_EQ(plain.node.link.port, 0);
    EXPECT_EQ(plain.wait.count(), 6);
    EXPECT_FALSE(plain.json);
    const auto told = parsed<DoctorOptions>(
        {"doctor", "--peer", "[::1]:8000", "--port", "11000", "--wait", "20", "--json"});
    EXPECT_EQ(told.node.link.port, 11000);
    EXPECT_EQ(told.wait.count(), 20);
    EXPECT_TRUE(told.json);
}

TEST(DoctorArguments, WantsAPeerAndAReasonableTime) {
    EXPECT_THAT(complaintOf({"doctor"}), testing::HasSubstr("--peer"));
    EXPECT_THAT(complaintOf({"doctor", "--peer", "192.0.2.1:8000", "--wait", "1"}),
                testing::HasSubstr("--wait"));
    EXPECT_THAT(complaintOf({"doctor", "--peer", "192.0.2.1"}), testing::HasSubstr("--peer"));
}

TEST(MetricsArguments, AreOffUnlessAskedFor) {
    EXPECT_FALSE(parsed<RunOptions>({"run"}).metricsPort);
    EXPECT_EQ(parsed<RunOptions>({"run", "--metrics-port", "9100"}).metricsPort, 9100);
    for (const char* bad : {"0", "80", "65536", "-1", "x", ""})
        EXPECT_THAT(complaintOf({"run", "--metrics-port", bad}),
                    testing::HasSubstr("--metrics-port"))
            << bad;
}
