// Invented figures for pictures of the dashboard; the same every time.
#pragma once

#include "ui/models/connection_test.h"
#include "ui/models/dashboard_figures.h"

namespace vaultgram::ui::gallery {

inline constexpr qint64 inventedNow = 100'003;  // second of the steady clock

[[nodiscard]] DashboardFigures inventedFigures();
// The last five minutes, a second each, the oldest first.
[[nodiscard]] QList<SecondFigures> inventedHistory();
[[nodiscard]] ConnectionTest inventedTest(bool finished);

}  // namespace vaultgram::ui::gallery
