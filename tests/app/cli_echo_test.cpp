#include "app/cli/echo.h"

#include <gtest/gtest.h>

using vaultgram::cli::echoOf;

TEST(Echo, AnswersATextButNotAnEcho) {
    EXPECT_EQ(echoOf("hello"), QString("Echo: hello"));
    EXPECT_EQ(echoOf(""), QString("Echo: "));
    EXPECT_FALSE(echoOf("Echo: hello"));
    EXPECT_EQ(echoOf("echo: hello"), QString("Echo: echo: hello"));
}
