#include "app/gui/dashboard_loss.h"

#include <algorithm>

namespace vaultgram::gui {

void LossWindow::add(const Tally& second) {
    const Packets now{second.counts.acknowledged, second.counts.lost, second.out.packets,
                      second.counts.resent};
    Packets& oldest = m_seconds.at(m_next);
    m_next = (m_next + 1) % seconds;
    m_sum.acknowledged += now.acknowledged - oldest.acknowledged;
    m_sum.lost += now.lost - oldest.lost;
    m_sum.out += now.out - oldest.out;
    m_sum.resent += now.resent - oldest.resent;
    oldest = now;
}

std::optional<double> LossWindow::lost() const {
    Counts counts;
    counts.acknowledged = m_sum.acknowledged;
    counts.lost = m_sum.lost;
    return lossOf(counts);
}

std::optional<double> LossWindow::resent() const {
    if (!lost() || m_sum.out == 0) return {};
    return std::min(1.0, static_cast<double>(m_sum.resent) / static_cast<double>(m_sum.out));
}

}  // namespace vaultgram::gui
