#include "ui/models/series_slots.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace vaultgram::ui {

QStringList SeriesSlots::choose(const QHash<QString, double>& weights) {
    std::vector<std::pair<double, QString>> ranking;
    ranking.reserve(static_cast<std::size_t>(weights.size()));
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        const double bonus = m_chosen.contains(it.key()) ? clearlyBusier : 1;
        ranking.emplace_back(-*it * bonus, it.key());
    }
    const auto most = std::min<std::ptrdiff_t>(count, std::ssize(ranking));
    std::partial_sort(ranking.begin(), ranking.begin() + most, ranking.end());
    const QStringList before = m_chosen;
    m_chosen.clear();
    for (std::ptrdiff_t i = 0; i < most; ++i)
        m_chosen.append(ranking[static_cast<std::size_t>(i)].second);
    for (const QString& key : before) {
        if (!m_chosen.contains(key)) m_left.append(key);
    }
    for (const QString& key : std::as_const(m_chosen)) m_left.removeAll(key);
    giveSlots();
    std::sort(m_chosen.begin(), m_chosen.end(), [&](const QString& left, const QString& right) {
        return m_slots.value(left) < m_slots.value(right);  // a legend that stays in order
    });
    return m_chosen;
}

void SeriesSlots::giveSlots() {
    for (const QString& key : std::as_const(m_chosen)) {
        if (!m_slots.contains(key)) m_slots.insert(key, freeSlot());
    }
}

int SeriesSlots::freeSlot() {
    const QList<int> taken = m_slots.values();
    for (int slot = 0; slot < count; ++slot) {
        if (!taken.contains(slot)) return slot;
    }
    return m_slots.take(m_left.takeFirst());  // more than six have one, so somebody left
}

int SeriesSlots::slotOf(const QString& key) const {
    return m_slots.value(key, -1);
}

}  // namespace vaultgram::ui
