// All figures in the text format of Prometheus, version 0.0.4.
//
// What is not known has no line. Names and labels hold no key and no text of a message;
// a contact is named as the JSON lines name it.
// Source: prometheus.io/docs/instrumenting/exposition_formats.
#pragma once

#include "app/link/link_types.h"

#include <functional>
#include <string>

namespace vaultgram::cli {

[[nodiscard]] std::string metricsText(const LinkStatistics& statistics,
                                      const std::function<std::string(const PeerInfo&)>& nameOf);

}  // namespace vaultgram::cli
