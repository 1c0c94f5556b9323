#include "core/statistics.h"

namespace vaultgram {
namespace {

DeliveryQuantiles quantiles(const DeliveryTimes& times) {
    return {times.quantile(0.5), times.quantile(0.99)};
}

}  // namespace

std::string_view name(TableUse::Table table) {
    using Table = TableUse::Table;
    switch (table) {
        case Table::Contacts: return "contacts";
        case Table::Requests: return "requests";
        case Table::Nonces: return "nonces";
        case Table::ProbeWindows: return "probe_windows";
        case Table::Tentative: return "tentative_sessions";
        case Table::KnownInits: return "known_inits";
        case Table::RefusedCallers: return "refused_callers";
        case Table::Outbox: break;
    }
    return "outbox";
}

Measured Statistics::measured(Instant now) const {
    return measure(now, tally(), window, &deliveries);
}

Measured measure(Instant now, const Tally& total, const RateWindow<Tally>& window,
                 const RecentDeliveries* deliveries) {
    Measured measured{total,
                      window.last(now, lastMinute, total),
                      window.last(now, lastFiveMinutes, total),
                      {},
                      {},
                      {}};
    if (deliveries == nullptr) return measured;
    measured.delivery = quantiles(deliveries->total());
    measured.deliveryMinute = quantiles(deliveries->last(now, lastMinute));
    measured.deliveryFiveMinutes = quantiles(deliveries->last(now, lastFiveMinutes));
    return measured;
}

}  // namespace vaultgram
