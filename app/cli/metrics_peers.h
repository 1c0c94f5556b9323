// The part of the metrics that has a line for each peer.
#pragma once

#include "app/cli/metrics_text.h"

namespace vaultgram::cli {

void addPeerMetrics(std::string& text, const LinkStatistics& statistics,
                    const MetricsContext& context);

}  // namespace vaultgram::cli
