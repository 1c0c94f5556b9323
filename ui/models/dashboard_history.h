// The last five minutes of every contact and of every reason, a second at a time.
//
// Filled also while the dashboard is closed. Memory: 6 kB for all together, as much for
// each contact that was heard or written to in the last five minutes, 1.2 kB a reason.
#pragma once

#include "ui/charts/second_ring.h"
#include "ui/models/dashboard_figures.h"

#include <QHash>

namespace vaultgram::ui {

struct LinkTracks {
    SecondRing toThem, fromThem;  // bytes
    SecondRing rtt;               // milliseconds
    SecondRing lost, resent;      // shares
};

class DashboardHistory {
public:
    void append(const SecondFigures& figures);
    void clear() { *this = {}; }

    [[nodiscard]] qint64 newest() const { return m_newest; }  // -1: nothing yet
    [[nodiscard]] const LinkTracks& all() const { return m_all; }
    [[nodiscard]] const LinkTracks* of(const QString& contactId) const;  // null: silent
    [[nodiscard]] const QHash<QString, LinkTracks>& contacts() const { return m_contacts; }
    // Packets of each reason that happened in this window or before; 0 in a second
    // without one, a gap in a second that was not measured.
    [[nodiscard]] const QHash<QString, SecondRing>& drops() const { return m_drops; }
    [[nodiscard]] double dropsInWindow(const QString& reason) const;
    // Bytes both ways in the window, by contact; renewed every ten seconds: who is
    // busiest must not change with every packet.
    [[nodiscard]] const QHash<QString, double>& traffic() const { return m_traffic; }

private:
    void forgetSilent();
    void measureTraffic();
    void putDrops(const QList<DropSecond>& drops);

    LinkTracks m_all;
    QHash<QString, LinkTracks> m_contacts;
    QHash<QString, SecondRing> m_drops;
    SecondRing m_measured;  // 0 in each second that was appended
    QHash<QString, double> m_traffic;
    qint64 m_newest = -1;
};

}  // namespace vaultgram::ui
