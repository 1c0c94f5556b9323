#include "core/control.h"

#include "core/limits.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

bool refused(std::string_view json) {
    const auto control = decodeControl(view(json));
    EXPECT_TRUE(control || control.error() == DropReason::ControlMalformed);
    return !control.has_value();
}

TEST(Control, ReadsTextsAndIntegersOfTheOutermostObject) {
    const auto control =
        decodeControl(view(R"({"a": "x", "b": -5, "c": {"a": "inner"}, "d": 1.5})"));
    ASSERT_TRUE(control.has_value());
    EXPECT_EQ(control->size(), 4U);
    EXPECT_EQ(std::get<std::string>(control->at("a")), "x");
    EXPECT_EQ(std::get<std::int64_t>(control->at("b")), -5);
    EXPECT_TRUE(std::holds_alternative<OtherValue>(control->at("c")));
    EXPECT_TRUE(std::holds_alternative<OtherValue>(control->at("d")));
}

TEST(Control, OnlyAnObjectIsOne) {
    for (const char* other : {"", " ", "null", "true", "1", "\"text\"", "[]", "[{}]", "{", "{}}",
                              "{} {}", "{\"a\"}", "{'a': 1}", "{\"a\": 1,}", "{\"a\": NaN}"})
        EXPECT_TRUE(refused(other)) << other;
    EXPECT_FALSE(refused("{}"));
    EXPECT_FALSE(refused(" {\n} "));
}

TEST(Control, TakesUpTo2048Bytes) {
    const auto ofSize = [](std::size_t size) {
        return R"({"a": ")" + std::string(size - 9, 'x') + "\"}";
    };
    ASSERT_EQ(ofSize(2048).size(), 2048U);
    EXPECT_FALSE(refused(ofSize(2048)));
    EXPECT_TRUE(refused(ofSize(2049)));
}

TEST(Control, NestsFourDeepAndNoDeeper) {
    EXPECT_FALSE(refused(R"({"a": [[[]]]})"));
    EXPECT_TRUE(refused(R"({"a": [[[[]]]]})"));
    EXPECT_FALSE(refused(R"({"a": {"a": {"a": {}}}})"));
    EXPECT_TRUE(refused(R"({"a": {"a": {"a": {"a": {}}}}})"));
}

TEST(Control, RefusesDuplicateKeysEverywhere) {
    EXPECT_TRUE(refused(R"({"a": 1, "a": 2})"));
    EXPECT_TRUE(refused(R"({"a": 1, "\u0061": 2})"));
    EXPECT_TRUE(refused(R"({"b": {"a": 1, "a": 2}})"));
    EXPECT_FALSE(refused(R"({"b": {"a": 1}, "a": 2, "c": [{"a": 1}, {"a": 1}]})"));
}

TEST(Control, RefusesLoneSurrogatesAndBadUtf8) {
    EXPECT_TRUE(refused(R"({"a": "\ud800"})"));
    EXPECT_TRUE(refused(R"({"a": "\udc00\ud800"})"));
    EXPECT_TRUE(refused(R"({"\ud800": 1})"));
    EXPECT_FALSE(refused(R"({"a": "\ud83d\ude00"})"));
    EXPECT_TRUE(refused("{\"a\": \"\xff\"}"));
    EXPECT_TRUE(refused("{\"a\": \"\xed\xa0\x80\"}"));
}

TEST(Control, RefusesNumbersOutsideADouble) {
    EXPECT_TRUE(refused(R"({"a": 1e999})"));
    EXPECT_TRUE(refused(R"({"a": [-1e999]})"));
    EXPECT_FALSE(refused(R"({"a": 18446744073709551615})"));
    EXPECT_FALSE(refused(R"({"a": 99999999999999999999999})"));
}

TEST(Control, AByteOrderMarkIsNoJson) {
    EXPECT_TRUE(refused("\xef\xbb\xbf{}"));
}

TEST(Control, AZeroByteEndsNothing) {
    const std::string json = R"({"a": "b"})";
    for (std::size_t at = 0; at <= json.size(); ++at)
        EXPECT_TRUE(refused(std::string(json).insert(at, 1, '\0'))) << at;
    EXPECT_TRUE(refused(json + std::string("\0 and more", 10)));
    EXPECT_FALSE(refused(R"({"a": "\u0000"})"));
}

TEST(Control, EveryPrefixOfAnAnnouncementIsRefused) {
    const std::string json = Identity(1).announcementJson(11'000);
    for (std::size_t length = 0; length < json.size(); ++length)
        ASSERT_TRUE(refused(json.substr(0, length))) << length;
}

}  // namespace
}  // namespace vaultgram
