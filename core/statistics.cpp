#include "core/statistics.h"

namespace vaultgram {
namespace {

DeliveryQuantiles quantiles(const DeliveryTimes& times) {
    return {times.quantile(0.5), times.quantile(0.99)};
}

}  // namespace

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
