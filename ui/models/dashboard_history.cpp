#include "ui/models/dashboard_history.h"

#include <cmath>
#include <initializer_list>

namespace vaultgram::ui {
namespace {

constexpr qint64 rankEvery = 10;    // seconds
constexpr qint64 forgetEvery = 60;  // seconds

void put(SecondRing& ring, qint64 second, const Figure& figure) {
    if (figure) ring.put(second, static_cast<float>(*figure));  // else a gap comes by itself
}

void put(LinkTracks& tracks, qint64 second, const ContactSecond& figures) {
    put(tracks.toThem, second, figures.toThem);
    put(tracks.fromThem, second, figures.fromThem);
    put(tracks.rtt, second, figures.rtt);
    put(tracks.lost, second, figures.lost);
    put(tracks.resent, second, figures.resent);
}

bool isSilent(const ContactSecond& figures) {
    return figures.toThem.value_or(0) <= 0 && figures.fromThem.value_or(0) <= 0 && !figures.rtt;
}

// Silent for the whole window: not one value above zero, not one round trip.
bool isSilent(const LinkTracks& tracks, qint64 newest) {
    for (qint64 second = newest - chartSeconds + 1; second <= newest; ++second) {
        if (tracks.toThem.at(second) > 0 || tracks.fromThem.at(second) > 0) return false;
        if (!std::isnan(tracks.rtt.at(second))) return false;
    }
    return true;
}

}  // namespace

void DashboardHistory::append(const SecondFigures& figures) {
    if (figures.second <= m_newest) return;  // time goes forwards only
    m_newest = figures.second;
    put(m_all, m_newest, figures.all);
    for (const ContactSecond& contact : figures.contacts) {
        auto found = m_contacts.find(contact.id);
        if (found == m_contacts.end()) {
            if (isSilent(contact)) continue;
            found = m_contacts.insert(contact.id, {});
        }
        put(*found, m_newest, contact);
    }
    putDrops(figures.drops);
    if (m_newest % forgetEvery == 0) forgetSilent();
    if (m_newest % rankEvery == 0 || m_traffic.isEmpty()) measureTraffic();
}

void DashboardHistory::putDrops(const QList<DropSecond>& drops) {
    m_measured.put(m_newest, 0);
    for (SecondRing& ring : m_drops) ring.put(m_newest, 0);
    for (const DropSecond& drop : drops) {
        const auto found = m_drops.find(drop.reason);
        SecondRing& ring =
            found != m_drops.end() ? *found : *m_drops.insert(drop.reason, m_measured);
        ring.put(m_newest, static_cast<float>(drop.packets));
    }
}

const LinkTracks* DashboardHistory::of(const QString& contactId) const {
    const auto found = m_contacts.constFind(contactId);
    return found == m_contacts.constEnd() ? nullptr : &*found;
}

double DashboardHistory::dropsInWindow(const QString& reason) const {
    const auto ring = m_drops.constFind(reason);
    if (ring == m_drops.constEnd()) return 0;
    double packets = 0;
    for (qint64 second = m_newest - chartSeconds + 1; second <= m_newest; ++second) {
        const float value = ring->at(second);
        if (!std::isnan(value)) packets += value;
    }
    return packets;
}

void DashboardHistory::forgetSilent() {
    m_contacts.removeIf([this](const auto& each) { return isSilent(each.value(), m_newest); });
}

void DashboardHistory::measureTraffic() {
    m_traffic.clear();
    for (auto it = m_contacts.cbegin(); it != m_contacts.cend(); ++it) {
        double bytes = 0;
        for (qint64 second = m_newest - chartSeconds + 1; second <= m_newest; ++second) {
            for (const SecondRing* ring : {&it->toThem, &it->fromThem}) {
                const float value = ring->at(second);
                if (!std::isnan(value)) bytes += value;
            }
        }
        m_traffic.insert(it.key(), bytes);
    }
}

}  // namespace vaultgram::ui
