#include "ui/models/dashboard_charts.h"

#include "ui/models/drop_words.h"

#include <algorithm>
#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr int fromThemSlot = 0;
constexpr int toThemSlot = 1;
constexpr int lostSlot = 3;
constexpr int resentSlot = 5;
constexpr float bitsInByte = 8;
constexpr float percentOfOne = 100;

ChartUnit chartUnit(RateUnit unit) {
    switch (unit) {
        case RateUnit::Bytes: return ChartUnit::Bytes;
        case RateUnit::BinaryBytes: return ChartUnit::BinaryBytes;
        case RateUnit::Bits: return ChartUnit::Bits;
    }
    return ChartUnit::Bytes;
}

std::vector<float> valuesOf(const SecondRing& ring, qint64 newest, float factor = 1) {
    std::vector<float> values;
    values.reserve(chartSeconds);
    for (qint64 second = newest - chartSeconds + 1; second <= newest; ++second) {
        values.push_back(ring.at(second) * factor);
    }
    return values;
}

ChartData emptyChart(const DashboardHistory& history, const DashboardFigures& figures) {
    ChartData data;
    data.newest = history.newest();
    data.at = figures.at;
    return data;
}

bool tellsRoundTrips(const LinkTracks& tracks, qint64 newest) {
    return tracks.rtt.newest() >= 0 && tracks.rtt.newest() > newest - chartSeconds;
}

const LinkTracks& tracksOf(const DashboardHistory& history, const QString& contactId) {
    static const LinkTracks silent;
    if (contactId.isEmpty()) return history.all();
    const LinkTracks* tracks = history.of(contactId);
    return tracks != nullptr ? *tracks : silent;
}

const ContactFigures* findContact(const DashboardFigures& figures, const QString& id) {
    const auto found = std::find_if(figures.contacts.begin(), figures.contacts.end(),
                                    [&](const ContactFigures& each) { return each.id == id; });
    return found == figures.contacts.end() ? nullptr : &*found;
}

const LinkFigures& linkOf(const DashboardFigures& figures, const QString& contactId) {
    static const LinkFigures unknown;
    if (contactId.isEmpty()) return figures.all;
    const ContactFigures* contact = findContact(figures, contactId);
    return contact != nullptr ? contact->link : unknown;
}

QString totalOf(const Count& count) {
    return count ? FigureWords::bytes(count, Unknown::Dash) : QString();
}
QString totalOf(const Figure& share) {
    return share ? FigureWords::share(share, Unknown::Dash) : QString();
}

std::optional<float> currentOf(const Figure& rate, float factor) {
    return rate ? std::optional(static_cast<float>(*rate) * factor) : std::nullopt;
}

using Rings = std::vector<const SecondRing*>;

// What several tracks are together, second by second; a gap only where all have one.
std::vector<float> combined(const Rings& rings, qint64 newest, bool mean) {
    std::vector<float> values(chartSeconds, noValue);
    if (rings.empty()) return values;
    for (int i = 0; i < chartSeconds; ++i) {
        float sum = 0;
        int known = 0;
        for (const SecondRing* ring : rings) {
            const float value = ring->at(newest - chartSeconds + 1 + i);
            if (std::isnan(value)) continue;
            sum += value;
            ++known;
        }
        if (known > 0)
            values[static_cast<std::size_t>(i)] = mean ? sum / static_cast<float>(known) : sum;
    }
    return values;
}

}  // namespace

ChartData DashboardCharts::rates(const DashboardHistory& history, const DashboardFigures& figures,
                                 const ChartChoice& choice) {
    ChartData data = emptyChart(history, figures);
    data.unit = chartUnit(choice.unit);
    const LinkTracks& tracks = tracksOf(history, choice.contactId);
    const LinkFigures& link = linkOf(figures, choice.contactId);
    const float factor = choice.unit == RateUnit::Bits ? bitsInByte : 1;
    if (choice.ways != Ways::ToThem)
        data.series.append({QStringLiteral("from"), tr("From them"), fromThemSlot, true,
                            valuesOf(tracks.fromThem, data.newest, factor),
                            totalOf(link.fromThem.bytes.ever),
                            currentOf(link.fromThem.rate, factor)});
    if (choice.ways != Ways::FromThem)
        data.series.append({QStringLiteral("to"), tr("To them"), toThemSlot, false,
                            valuesOf(tracks.toThem, data.newest, factor),
                            totalOf(link.toThem.bytes.ever), currentOf(link.toThem.rate, factor)});
    return data;
}

ChartData DashboardCharts::losses(const DashboardHistory& history, const DashboardFigures& figures,
                                  const ChartChoice& choice) {
    ChartData data = emptyChart(history, figures);
    data.unit = ChartUnit::Percent;
    const LinkTracks& tracks = tracksOf(history, choice.contactId);
    const LinkFigures& link = linkOf(figures, choice.contactId);
    data.series.append({QStringLiteral("lost"), tr("Lost"), lostSlot, true,
                        valuesOf(tracks.lost, data.newest, percentOfOne), totalOf(link.loss.ever)});
    const QString resent = link.resent.ever
                               ? tr("%n packet(s)", nullptr, static_cast<int>(*link.resent.ever))
                               : QString();
    data.series.append({QStringLiteral("resent"), tr("Resent"), resentSlot, false,
                        valuesOf(tracks.resent, data.newest, percentOfOne), resent});
    return data;
}

ChartData DashboardCharts::roundTrips(const DashboardHistory& history,
                                      const DashboardFigures& figures, const ChartChoice& choice) {
    ChartData data = emptyChart(history, figures);
    data.unit = ChartUnit::Milliseconds;
    const auto nameOf = [&](const QString& id) {
        const ContactFigures* contact = findContact(figures, id);
        return contact != nullptr ? contact->name : id;
    };
    // Who never tells a round trip, as old programs, takes no colour from those who do.
    QHash<QString, double> measured = history.traffic();
    measured.removeIf([&](const auto& each) {
        const LinkTracks* tracks = history.of(each.key());
        return tracks == nullptr || !tellsRoundTrips(*tracks, data.newest);
    });
    const QStringList shown = m_contacts.choose(measured);
    for (const QString& id : shown) {
        if (!choice.contactId.isEmpty() && id != choice.contactId) continue;
        data.series.append({id,
                            nameOf(id),
                            m_contacts.slotOf(id),
                            false,
                            valuesOf(tracksOf(history, id).rtt, data.newest),
                            {}});
    }
    if (!choice.contactId.isEmpty()) {
        if (data.series.isEmpty())  // not among the six
            data.series.append({choice.contactId,
                                nameOf(choice.contactId),
                                0,
                                false,
                                valuesOf(tracksOf(history, choice.contactId).rtt, data.newest),
                                {}});
        return data;
    }
    Rings others;
    for (auto it = history.contacts().cbegin(); it != history.contacts().cend(); ++it) {
        if (!shown.contains(it.key()) && tellsRoundTrips(*it, data.newest))
            others.push_back(&it->rtt);
    }
    if (!others.empty())
        data.series.append({QStringLiteral("others"),
                            tr("%n other(s), mean", nullptr, static_cast<int>(others.size())),
                            othersSlot,
                            false,
                            combined(others, data.newest, true),
                            {}});
    return data;
}

ChartData DashboardCharts::refusals(const DashboardHistory& history,
                                    const DashboardFigures& figures) {
    ChartData data = emptyChart(history, figures);
    data.kind = ChartKind::Bars;
    data.unit = ChartUnit::Packets;
    QHash<QString, double> totals;
    QHash<QString, QString> written;
    QHash<QString, quint64> ever;
    for (const DropFigures& drop : figures.drops) {
        ever.insert(drop.reason, drop.packets.ever.value_or(0));
        const double inWindow = history.dropsInWindow(drop.reason);
        if (inWindow <= 0 || drop.reason == QLatin1String(plaintextReceived)) continue;
        totals.insert(drop.reason, inWindow);
        written.insert(drop.reason, FigureWords::count(drop.packets.ever, Unknown::Dash));
    }
    const QStringList shown = m_reasons.choose(totals);
    for (const QString& reason : shown) {
        const SecondRing ring = history.drops().value(reason);
        data.series.append({reason, DropWords::title(reason), m_reasons.slotOf(reason), false,
                            valuesOf(ring, data.newest), written.value(reason)});
    }
    Rings others;
    quint64 totalOfOthers = 0;
    for (auto it = history.drops().cbegin(); it != history.drops().cend(); ++it) {
        if (shown.contains(it.key())) continue;
        others.push_back(&it.value());
        totalOfOthers += ever.value(it.key());
    }
    if (!others.empty())
        data.series.append({QStringLiteral("others"), tr("Other reasons"), othersSlot, false,
                            combined(others, data.newest, false),
                            FigureWords::count(totalOfOthers, Unknown::Dash)});
    return data;
}

}  // namespace vaultgram::ui
