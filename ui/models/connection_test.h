// The connection test as it stands: steps with a result each. Plain values.
//
// The owner sends the whole test again whenever a step starts or finishes; a step
// that has not begun is not in the list. Texts are ready to be shown: describeStep
// (connection_test_words.h) writes them from what was found.
#pragma once

#include "ui/models/contact.h"
#include "ui/models/remedy.h"

#include <QList>
#include <QString>

#include <optional>

namespace vaultgram::ui {

enum class StepResult { Running, Passed, Failed, Notice, Skipped };

struct TestStep {
    QString name;  // "Own port"
    StepResult result = StepResult::Running;
    QString sentence;  // what was found, and what to do about it
    Remedy remedy = Remedy::None;
    std::optional<double> milliseconds;

    bool operator==(const TestStep&) const = default;
};

struct ConnectionTest {
    QString contactId;
    QString name;
    QString address;
    Presence presence = Presence::Waiting;
    QDateTime presenceSince;
    int waiting = 0;   // messages kept for them
    QString headline;  // the result: "Emil does not answer"; empty while it runs
    bool finished = false;
    std::optional<double> milliseconds;  // the whole test
    QList<TestStep> steps;

    bool operator==(const ConnectionTest&) const = default;
};

}  // namespace vaultgram::ui
