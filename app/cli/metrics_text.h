// All figures in the text format of Prometheus, version 0.0.4.
//
// What is not known has no line. Names and labels hold no key and no text of a message;
// a contact is named as the JSON lines name it.
// Source: prometheus.io/docs/instrumenting/exposition_formats.
#pragma once

#include "app/link/link_types.h"

#include <functional>
#include <optional>
#include <string>

namespace vaultgram::cli {

struct MetricsContext {
    std::function<std::string(const PeerInfo&)> nameOf;
    double now = 0;                          // Unix time in seconds when the figures were taken
    std::optional<std::size_t> memory = {};  // bytes of this process, if the system tells
};

[[nodiscard]] std::string metricsText(const LinkStatistics& statistics,
                                      const MetricsContext& context);

}  // namespace vaultgram::cli
