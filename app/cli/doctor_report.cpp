// A connection test as text and as JSON.
#include "app/cli/doctor_words.h"
#include "app/cli/json_out.h"

#include <cmath>

namespace vaultgram::cli {
namespace {

std::string_view sign(Verdict verdict) {
    switch (verdict) {
        case Verdict::Passed: return "ok    ";
        case Verdict::Failed: return "FAILED";
        case Verdict::Notice: return "note  ";
        case Verdict::Running:
        case Verdict::Skipped: break;
    }
    return "-     ";
}

Json stepJson(const StepFinding& finding, const std::string& peer) {
    Json step = {{"step", name(finding.step)},
                 {"result", name(finding.verdict)},
                 {"finding", name(finding.finding)},
                 {"sentence", sentence(finding, peer)},
                 {"remedy", remedy(finding.finding)}};
    step["ms"] = finding.milliseconds ? Json(*finding.milliseconds) : Json();
    if (finding.number != 0) step["number"] = finding.number;
    if (!finding.detail.isEmpty()) step["detail"] = finding.detail.toStdString();
    return step;
}

}  // namespace

std::string reportText(const DoctorReport& report, const std::string& peer) {
    std::string text;
    for (const StepFinding& each : report.steps) {
        std::string step(words(each.step));
        step.resize(12, ' ');
        text += std::string(sign(each.verdict)) + "  " + step + "  " + sentence(each, peer) + '\n';
    }
    const StepFinding* cause = report.cause();
    if (cause == nullptr)
        return text + "\nNothing stands in the way of messages to " + peer + ".\n";
    return text + "\nThe cause: " + sentence(*cause, peer) +
           ".\nWhat helps: " + std::string(remedy(cause->finding)) + ".\n";
}

std::string reportJson(const DoctorReport& report, const std::string& peer) {
    Json steps = Json::array();
    for (const StepFinding& each : report.steps) steps.push_back(stepJson(each, peer));
    const StepFinding* cause = report.cause();
    const Json object = {{"event", "doctor"},
                         {"peer", peer},
                         {"cause", cause != nullptr ? Json(name(cause->finding)) : Json()},
                         {"step", cause != nullptr ? Json(name(cause->step)) : Json()},
                         {"sentence", cause != nullptr ? Json(sentence(*cause, peer)) : Json()},
                         {"remedy", cause != nullptr ? Json(remedy(cause->finding)) : Json()},
                         {"ms", std::round(report.milliseconds)},
                         {"steps", std::move(steps)}};
    return toLine(object);
}

}  // namespace vaultgram::cli
