// From the history to what the four charts of the dashboard show.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/models/dashboard_history.h"
#include "ui/models/figure_words.h"
#include "ui/models/series_slots.h"

#include <QCoreApplication>

namespace vaultgram::ui {

enum class Ways { Both, FromThem, ToThem };

struct ChartChoice {
    QString contactId;  // empty: all
    Ways ways = Ways::Both;
    RateUnit unit = RateUnit::Bytes;

    bool operator==(const ChartChoice&) const = default;
};

class DashboardCharts {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::DashboardCharts)

public:
    // `figures` names the contacts and knows the totals. Values of the history are not changed.
    [[nodiscard]] static ChartData rates(const DashboardHistory& history,
                                         const DashboardFigures& figures,
                                         const ChartChoice& choice);
    [[nodiscard]] static ChartData losses(const DashboardHistory& history,
                                          const DashboardFigures& figures,
                                          const ChartChoice& choice);
    // The chosen contact, or the six busiest and the mean of the others.
    [[nodiscard]] ChartData roundTrips(const DashboardHistory& history,
                                       const DashboardFigures& figures, const ChartChoice& choice);
    // The six most frequent reasons of the window and the others; of all contacts always.
    [[nodiscard]] ChartData refusals(const DashboardHistory& history,
                                     const DashboardFigures& figures);

private:
    SeriesSlots m_contacts;
    SeriesSlots m_reasons;
};

}  // namespace vaultgram::ui
