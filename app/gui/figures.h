// Figures of the link as values of the dashboard.
#pragma once

#include "app/link/link_types.h"
#include "ui/models/dashboard_figures.h"

#include <functional>

namespace vaultgram::gui {

// `nameOf` gives the names of contacts. What the link does not count stays unknown.
[[nodiscard]] ui::DashboardFigures figuresOf(const LinkStatistics& statistics, Now now,
                                             const std::function<QString(PeerId)>& nameOf);

// What happened since it was last asked; ask once a second.
class SecondMeter {
public:
    [[nodiscard]] ui::SecondFigures since(const LinkStatistics& statistics);

private:
    LinkStatistics m_last;
};

}  // namespace vaultgram::gui
