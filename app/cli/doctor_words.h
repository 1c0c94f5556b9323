// The words of a connection test, for people and for programs.
#pragma once

#include "app/link/doctor_findings.h"

#include <string>
#include <string_view>

namespace vaultgram::cli {

// The names of the JSON output: "path_mtu", "big_packets_lost", "failed".
[[nodiscard]] std::string_view name(DoctorStep step);
[[nodiscard]] std::string_view name(Finding finding);
[[nodiscard]] std::string_view name(Verdict verdict);

// For people.
[[nodiscard]] std::string_view words(DoctorStep step);  // "packet size"
// What was found.
[[nodiscard]] std::string sentence(const StepFinding& finding, const std::string& peer);
// What to do about it; empty: nothing.
[[nodiscard]] std::string_view remedy(Finding finding);

// One line a step, and the cause.
[[nodiscard]] std::string reportText(const DoctorReport& report, const std::string& peer);
// {"event":"doctor", ...}
[[nodiscard]] std::string reportJson(const DoctorReport& report, const std::string& peer);

}  // namespace vaultgram::cli
