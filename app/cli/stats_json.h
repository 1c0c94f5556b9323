// All counters as one JSON line: {"event":"stats", ...}. What is not known is null.
#pragma once

#include "app/cli/json_command.h"
#include "app/link/link_types.h"

#include <QDateTime>

#include <functional>
#include <string>

namespace vaultgram::cli {

struct StatsContext {
    QDateTime now;  // when the statistics were taken, by the wall clock
    std::function<std::string(const PeerInfo&)> nameOf;
    std::size_t requests = 0;                // callers that wait for an answer
    std::optional<std::size_t> memory = {};  // bytes of this process, if the system tells
};

[[nodiscard]] std::string statsEvent(const LinkStatistics& statistics, const StatsContext& context,
                                     const Tag& tag);

// Resident memory of this process in bytes. Linux only.
[[nodiscard]] std::optional<std::size_t> residentMemory();

}  // namespace vaultgram::cli
