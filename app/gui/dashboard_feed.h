// The statistics of the link as the figures of the dashboard. Pure functions.
//
//   LinkStatistics, once a second -> figuresOf() -> DashboardFigures   cards, tables
//   two of them, a second apart   -> secondOf()  -> SecondFigures      charts
//
// What the link does not know stays unknown. Ids and names of contacts come from whoever
// keeps them; a peer that has none is left out.
#pragma once

#include "app/gui/dashboard_loss.h"
#include "app/link/link_types.h"
#include "ui/models/dashboard_figures.h"

#include <functional>

namespace vaultgram::gui {

struct NamedContact {  // an empty id: no contact
    QString id, name;
};
using ContactOf = std::function<NamedContact(const PeerInfo&)>;

struct FeedContext {
    Now now;          // when the statistics were taken, by both clocks
    QDateTime since;  // start, or the last reset
    bool ipv4 = false, ipv6 = false;
    QString error;  // why it is offline
    ContactOf contactOf;
};

[[nodiscard]] ui::DashboardFigures figuresOf(const LinkStatistics& statistics,
                                             const FeedContext& context);
// `loss` remembers the seconds before this one; it is kept by the caller.
[[nodiscard]] ui::SecondFigures secondOf(const LinkStatistics& before, const LinkStatistics& after,
                                         const ContactOf& contactOf, RecentLoss& loss);

}  // namespace vaultgram::gui
