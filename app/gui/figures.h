// Figures of the link as values of the dashboard.
#pragma once

#include "app/link/link_types.h"
#include "ui/models/dashboard_figures.h"

#include <functional>

namespace vaultgram::gui {

struct ShownContact {  // as the window knows it; empty: not at all
    QString id, name;
};
using ShownAs = std::function<ShownContact(PeerId)>;

// What the link does not count stays unknown.
[[nodiscard]] ui::DashboardFigures figuresOf(const LinkStatistics& statistics, Now now,
                                             const ShownAs& shownAs);

// What happened since it was last asked; ask once a second.
class SecondMeter {
public:
    [[nodiscard]] ui::SecondFigures since(const LinkStatistics& statistics, const ShownAs& shownAs);

private:
    LinkStatistics m_last;
};

}  // namespace vaultgram::gui
