// How fast it goes at present: the mean of the last seconds, for all and for each contact.
//
// One figure for cards, table and legend; what a single second holds is for the charts.
// It does not know counters, so that nothing changes when they are set to zero.
#pragma once

#include "ui/models/dashboard_figures.h"

#include <QHash>

#include <deque>

namespace vaultgram::ui {

class RecentRates {
public:
    static constexpr std::size_t seconds = 5;

    void append(const SecondFigures& figures);
    // Takes the place of the rates in `figures`, once a second was measured.
    void write(DashboardFigures& figures) const;

private:
    struct Rates {
        double toThem = 0, fromThem = 0;
    };
    struct Second {
        Rates all;
        QHash<QString, Rates> contacts;  // with traffic
    };
    [[nodiscard]] static Rates ratesOf(const ContactSecond& second);
    static void put(LinkFigures& link, const Rates& sum, double count);

    std::deque<Second> m_seconds;  // `seconds` at most
};

}  // namespace vaultgram::ui
