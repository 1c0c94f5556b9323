// The figures for other programs: JSON and CSV. Not translated; numbers as in C.
//
//   json   one object, keys as in DashboardFigures with underscores, unknown is null
//   csv    RFC 4180: contacts and totals, an empty line, reasons; unknown is empty
//
// Units stand in the names: _ms, _s, _bytes; shares are 0..1. Neither holds keys or text
// of messages. A name that a spreadsheet would run as a formula gets a ' in front.
#pragma once

#include "ui/models/dashboard_figures.h"

namespace vaultgram::ui {

enum class ExportFormat { Json, Csv };

[[nodiscard]] QString exported(const DashboardFigures& figures, ExportFormat format);

}  // namespace vaultgram::ui
