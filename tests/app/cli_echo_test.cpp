#include "app/cli/echo.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using vaultgram::cli::echoOf;

TEST(Echo, AnswersATextButNotAnEcho) {
    EXPECT_EQ(echoOf("hello"), QString("Echo: hello"));
    EXPECT_EQ(echoOf(""), QString("Echo: "));
    EXPECT_FALSE(echoOf("Echo: hello"));
    EXPECT_EQ(echoOf("echo: hello"), QString("Echo: echo: hello"));
}

TEST(EchoesWaiting, AreBoundedInNumberAndInBytes) {
    cli::EchoesWaiting waiting;
    const auto id = [](std::uint8_t n) { return MsgId(MsgId::Array{n}); };
    for (std::uint8_t n = 0; n < 16; ++n) {
        ASSERT_TRUE(waiting.hasRoom());
        waiting.add(id(n), 1U << 20U);
    }
    EXPECT_FALSE(waiting.hasRoom());
    waiting.remove(id(99));
    EXPECT_FALSE(waiting.hasRoom());
    waiting.remove(id(3));
    EXPECT_TRUE(waiting.hasRoom());
}
