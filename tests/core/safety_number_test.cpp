#include "core/safety_number.h"

#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class Safety : public testing::Test {
protected:
    static std::string joined(const SafetyNumber& number, std::string_view between = " ") {
        std::string text;
        for (const std::string_view word : number.words()) {
            if (!text.empty()) text += between;
            text += word;
        }
        return text;
    }

    Vector vector = vectorsOf("safety").at(0);
    IdentityId a = keyIn<IdentityId>(vector, "id_a"), b = keyIn<IdentityId>(vector, "id_b");
    SafetyNumber number{a, b};
    std::string digits = vector.at("number").get<std::string>();
};

TEST_F(Safety, DigitsAreThoseOfTheVectorsInEitherOrder) {
    EXPECT_EQ(number.digits(), digits);
    EXPECT_EQ(SafetyNumber(b, a).digits(), digits);
    EXPECT_EQ(joined(SafetyNumber(b, a)), joined(number));
}

TEST(SafetyNumber, HalvesAreThoseThatSignalPublishes) {
    for (const Vector& each : vectorsOf("safety_libsignal")) {
        const auto half = [&each](const std::string& side) {
            const auto holder = each.at("id_" + side).get<std::string>();
            return safetyHalf(hexIn(each, ("key_" + side).c_str()), view(holder)).digits;
        };
        const std::string one = half("a"), other = half("b");
        EXPECT_EQ(std::min(one, other) + std::max(one, other),
                  each.at("number").get<std::string>());
    }
}

TEST_F(Safety, IsShownAs12GroupsOf5) {
    EXPECT_EQ(number.groups(),
              "46751 83606 34289 40336 49668 11891 85156 41697 88464 70549 99797 15965");
}

// Made once with Python's hashlib and the list, independently of this program.
TEST_F(Safety, WordsAreTheFirst99BitsOfEachHalf) {
    EXPECT_EQ(joined(number),
              "donate surface tide leave spare raw river scout attend "
              "dawn tank alcohol embark eagle subway submit coffee entire");
}

TEST_F(Safety, TypedDigitsMatchWithAnySpacing) {
    for (const std::string& typed : {digits, number.groups(), " \t" + number.groups() + "\r\n"})
        EXPECT_EQ(number.compareDigits(typed), Comparison::Match) << typed;
    std::string lines;
    for (std::size_t i = 0; i < digits.size(); i += 20) lines += digits.substr(i, 20) + "\r\n\n ";
    EXPECT_EQ(number.compareDigits(lines), Comparison::Match);
}

TEST_F(Safety, EveryDigitCounts) {
    for (std::size_t i = 0; i < digits.size(); ++i) {
        std::string other = digits;
        other[i] = other[i] == '9' ? '0' : '9';
        EXPECT_EQ(number.compareDigits(other), Comparison::Different) << i;
    }
}

// A screen shows their half on top, whichever comes first in the number.
TEST_F(Safety, TheHalvesMatchInEitherOrder) {
    const std::string turned = digits.substr(30) + digits.substr(0, 30);
    EXPECT_NE(turned, digits);
    EXPECT_EQ(number.compareDigits(turned), Comparison::Match);
    EXPECT_EQ(number.compareDigits(digits.substr(0, 30) + digits.substr(0, 30)),
              Comparison::Different);
    for (std::size_t i = 0; i < turned.size(); ++i) {
        std::string other = turned;
        other[i] = other[i] == '9' ? '0' : '9';
        EXPECT_EQ(number.compareDigits(other), Comparison::Different) << i;
    }
    std::string words, twice;
    for (std::size_t k = 0; k < SafetyNumber::wordCount; ++k) {
        words += std::string(number.words().at((k + 9) % SafetyNumber::wordCount)) + ' ';
        twice += std::string(number.words().at(k % 9)) + ' ';
    }
    EXPECT_EQ(number.compareWords(words), Comparison::Match);
    EXPECT_EQ(number.compareWords(twice), Comparison::Different);
}

TEST_F(Safety, WhatAreNot60DigitsIsNotCompared) {
    for (const std::string& typed :
         {std::string(), digits.substr(1), digits + "1", digits.substr(0, 59) + "x", "x" + digits,
          digits + digits, std::string(" \n"), digits + "."})
        EXPECT_EQ(number.compareDigits(typed), Comparison::Unreadable) << typed;
}

TEST_F(Safety, TypedWordsMatchInAnyCaseAndSpacing) {
    std::string upper = joined(number, "\r\n\t ");
    for (char& c : upper) c = static_cast<char>(std::toupper(c));
    for (const std::string& typed : {joined(number), "  " + joined(number, "\n") + " \n", upper})
        EXPECT_EQ(number.compareWords(typed), Comparison::Match) << typed;
}

TEST_F(Safety, EveryWordCounts) {
    for (std::size_t i = 0; i < SafetyNumber::wordCount; ++i) {
        std::string typed;
        for (std::size_t k = 0; k < SafetyNumber::wordCount; ++k)
            typed += std::string(k == i ? "zoo" : number.words().at(k)) + ' ';
        EXPECT_EQ(number.compareWords(typed), Comparison::Different) << i;
    }
}

TEST_F(Safety, WhatAreNot18WordsOfTheListIsNotCompared) {
    const std::string words = joined(number);
    for (const std::string& typed :
         {std::string(), words + " zoo", words.substr(0, words.rfind(' ')), words + "x",
          "donat" + words.substr(6), joined(number, ""), joined(number, ","), words + " ."})
        EXPECT_EQ(number.compareWords(typed), Comparison::Unreadable) << typed;
}

TEST_F(Safety, TheCodeHoldsBothIdsAndIsComparedCrosswise) {
    const SafetyCode shown = safetyCode(a, b);
    EXPECT_EQ(toHex(shown), "564731" + toHex(a.view()) + toHex(b.view()));
    EXPECT_EQ(compareSafetyCode(shown, b, a), Comparison::Match);
    EXPECT_EQ(compareSafetyCode(shown, a, b), Comparison::Different) << "our own code";
}

// Somebody in between has shown each of the two his own id.
TEST_F(Safety, TheCodeTellsOfAnyOtherId) {
    const IdentityId between = IdentityId::from(Bytes(32, 0x77));
    EXPECT_EQ(compareSafetyCode(safetyCode(a, between), b, a), Comparison::Different);
    EXPECT_EQ(compareSafetyCode(safetyCode(between, b), b, a), Comparison::Different);
    EXPECT_EQ(compareSafetyCode(safetyCode(a, b), b, between), Comparison::Different);
    for (std::size_t bit = 24; bit < 67 * 8; ++bit) {
        SafetyCode code = safetyCode(a, b);
        code[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        ASSERT_EQ(compareSafetyCode(code, b, a), Comparison::Different) << bit;
    }
}

TEST_F(Safety, WhatIsNoCodeIsNotCompared) {
    const SafetyCode code = safetyCode(a, b);
    for (std::size_t size = 0; size < code.size(); ++size)
        EXPECT_EQ(compareSafetyCode(ByteView(code).first(size), b, a), Comparison::Unreadable);
    Bytes other(code.begin(), code.end());
    other.push_back(0);
    EXPECT_EQ(compareSafetyCode(other, b, a), Comparison::Unreadable);
    other.pop_back();
    other[2] = '2';
    EXPECT_EQ(compareSafetyCode(other, b, a), Comparison::Unreadable);
    EXPECT_EQ(compareSafetyCode(view("https://example.org"), b, a), Comparison::Unreadable);
}

}  // namespace
}  // namespace vaultgram
