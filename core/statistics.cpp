#include "core/statistics.h"

namespace vaultgram {

Measured Statistics::measured(Instant now) const {
    return measure(now, tally(), window, &deliveries);
}

Measured measure(Instant now, const Tally& total, const RateWindow<Tally>& window,
                 const DeliveryTimes* deliveries) {
    Measured measured{total,
                      window.last(now, lastMinute, total),
                      window.last(now, lastFiveMinutes, total),
                      {},
                      {}};
    if (deliveries == nullptr) return measured;
    measured.deliveryMedian = deliveries->quantile(0.5);
    measured.deliveryP99 = deliveries->quantile(0.99);
    return measured;
}

}  // namespace vaultgram
