#include "app/cli/doctor_words.h"
#include "app/cli/json_out.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

StepFinding found(DoctorStep step, Verdict verdict, Finding finding, double number = 0) {
    return {step, verdict, finding, {}, number, {}};
}

}  // namespace

TEST(DoctorWords, EveryFindingHasANameASentenceAndIfItFailsARemedy) {
    std::set<std::string_view> names;
    for (int i = 0; i < doctorFindings; ++i) {
        const auto finding = static_cast<Finding>(i);
        names.insert(name(finding));
        EXPECT_FALSE(name(finding).empty()) << i;
        const auto step = found(DoctorStep::OwnPort, Verdict::Failed, finding, 7);
        EXPECT_FALSE(sentence(step, "anna:1").empty()) << name(finding);
        const bool harmless = i <= static_cast<int>(Finding::NotKnown);
        const bool needsHelp = !harmless && finding != Finding::NothingCame;
        EXPECT_TRUE(!needsHelp || !remedy(finding).empty()) << name(finding);
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(doctorFindings));
}

TEST(DoctorWords, EveryStepHasANameAndSaysWhatIsGood) {
    std::set<std::string_view> names;
    for (int i = 0; i < doctorSteps; ++i) {
        auto step = found(static_cast<DoctorStep>(i), Verdict::Passed, Finding::Good);
        step.detail = QStringLiteral("x");
        names.insert(name(step.step));
        EXPECT_FALSE(sentence(step, "anna:1").empty()) << name(step.step);
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(doctorSteps));
}

TEST(DoctorWords, TheReportNamesTheFirstThatFailedAndWhatHelps) {
    const DoctorReport report{{found(DoctorStep::OwnPort, Verdict::Passed, Finding::Good, 11000),
                               found(DoctorStep::Answer, Verdict::Failed, Finding::OtherPort, 8000),
                               found(DoctorStep::Trust, Verdict::Failed, Finding::Blocked)},
                              12};
    const std::string text = reportText(report, "anna:1");
    EXPECT_THAT(text, testing::HasSubstr("FAILED  answer"));
    EXPECT_THAT(text, testing::HasSubstr("The cause: anna:1 does not answer, but port 8000"));
    EXPECT_THAT(text, testing::HasSubstr("What helps: Use that port instead."));

    const Json json = Json::parse(reportJson(report, "anna:1"));
    EXPECT_EQ(json["event"], "doctor");
    EXPECT_EQ(json["cause"], "other_port");
    EXPECT_EQ(json["step"], "answer");
    EXPECT_EQ(json["steps"].size(), 3U);
    EXPECT_EQ(json["steps"][1]["result"], "failed");
    EXPECT_EQ(json["steps"][1]["number"], 8000);
    EXPECT_TRUE(json["steps"][1]["ms"].is_null());
}

TEST(DoctorWords, WithoutACauseItSaysThatNothingStandsInTheWay) {
    const DoctorReport report{{found(DoctorStep::OwnPort, Verdict::Passed, Finding::Good, 1)}, 1};
    EXPECT_THAT(reportText(report, "anna:1"), testing::HasSubstr("Nothing stands in the way"));
    EXPECT_TRUE(Json::parse(reportJson(report, "anna:1"))["cause"].is_null());
}

TEST(DoctorWords, OneIsNotSeveral) {
    const auto said = [](DoctorStep step, double number) {
        return sentence(found(step, Verdict::Passed, Finding::Good, number), "anna:1");
    };
    EXPECT_EQ(said(DoctorStep::PacketsOut, 1), "1 question was sent");
    EXPECT_EQ(said(DoctorStep::PacketsOut, 6), "6 questions were sent");
    EXPECT_EQ(said(DoctorStep::PacketsIn, 1), "1 packet came back");
}
