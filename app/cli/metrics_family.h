// One family of metrics: its head once, then a line for each value that is known.
//
// Source: prometheus.io/docs/instrumenting/exposition_formats. A counter only grows and
// its name ends in _total; all else is a gauge. Units are base units: seconds, bytes.
#pragma once

#include "core/now.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vaultgram::cli {

class MetricFamily {
public:
    // `type`: counter or gauge.
    MetricFamily(std::string& text, std::string_view name, std::string_view type,
                 std::string_view help);
    void add(const std::string& labels, std::optional<double> value);
    void add(const std::string& labels, std::optional<Duration> value);  // as seconds
    void add(const std::string& labels, std::uint64_t value);

private:
    void line(const std::string& labels, const std::string& value);

    std::string& m_text;
    std::string m_name;
};

// name="value", with what would end the value escaped.
[[nodiscard]] std::string metricLabel(std::string_view name, std::string_view value);

}  // namespace vaultgram::cli
