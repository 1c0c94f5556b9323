// dashboard_paths [contacts]: what one refresh of the dashboard costs, with drawing.
//
//   LinkStatistics -> figuresOf, secondOf (app/gui) -> append, setFigures -> pixels
//
// Every contact has traffic and other figures each second. Refreshed once a second,
// 50 ms are 5 % of a core. Runs without a display (QT_QPA_PLATFORM=offscreen).
#include "app/gui/dashboard_feed.h"
#include "ui/widgets/dashboard_window.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace vaultgram;
using namespace std::chrono_literals;

namespace {

constexpr int warmUp = 310;    // seconds: the rings are full
constexpr int refreshes = 20;  // measured
constexpr int bestOf = 3;      // rounds; a busy machine disturbs some

double cpuMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::uint64_t wave(std::size_t contact, std::int64_t second) {
    return (contact * 7919 + static_cast<std::uint64_t>(second) * 104729) % 1009;
}

// A link whose contacts all talk.
class Link {
public:
    explicit Link(int contacts) {
        statistics.takenAt = Instant(1h);
        statistics.port = 11000;
        for (int i = 0; i < contacts; ++i) {
            PeerInfo peer;
            peer.id = PeerId{static_cast<std::uint32_t>(i + 1)};
            peer.address = {IpAddress::v4(10, 0, static_cast<std::uint8_t>(i / 250),
                                          static_cast<std::uint8_t>(i % 250)),
                            11000};
            peer.presence = Presence::Connected;
            peer.security = Security::Sealed;
            peer.trust = i % 3 == 0 ? Trust::Verified : Trust::NotVerified;
            peer.kind = PeerKind::X1;
            peer.since = peer.keySince = statistics.takenAt;
            peer.sessionSince = statistics.takenAt;
            peer.forwardSecret = true;
            peer.measured.emplace();
            statistics.peers << peer;
            m_names.insert(static_cast<quint32>(peer.id), QStringLiteral("Contact %1").arg(i));
        }
    }
    void nextSecond() {
        statistics.takenAt += 1s;
        ++m_second;
        for (std::size_t i = 0; i < static_cast<std::size_t>(statistics.peers.size()); ++i)
            move(statistics.peers[static_cast<qsizetype>(i)], wave(i, m_second));
        for (DropCount& drop : statistics.node.drops) {
            drop.window.roll(statistics.takenAt, drop.count);
            drop.count += 2;
            drop.last = statistics.takenAt;
            drop.from = statistics.peers.empty() ? Endpoint{} : statistics.peers.front().address;
        }
    }
    [[nodiscard]] gui::NamedContact named(const PeerInfo& peer) const {
        const auto id = static_cast<quint32>(peer.id);
        return {QString::number(id), m_names.value(id)};
    }

    LinkStatistics statistics;

private:
    void move(PeerInfo& peer, std::uint64_t value) {
        const std::size_t size = static_cast<std::size_t>(value) * 10;
        peer.out.packet(statistics.takenAt, size);
        peer.in.packet(statistics.takenAt, 2 * size);
        statistics.node.out.packet(statistics.takenAt, size);
        statistics.node.in.packet(statistics.takenAt, 2 * size);
        Measured& measured = *peer.measured;
        for (Tally* each : {&measured.minute, &measured.fiveMinutes, &measured.total}) {
            each->out = peer.out;
            each->in = peer.in;
            each->counts.acknowledged += 10;
            each->counts.lost += value % 7 == 0 ? 1 : 0;
            each->counts.resent += value % 7 == 0 ? 1 : 0;
        }
        peer.rtt = std::chrono::microseconds(2000 + 3 * value);
        peer.rttDeviation = 300us;
        peer.waiting = value / 300;
        peer.nextRotation = *peer.sessionSince + 120s;
        if (statistics.takenAt >= *peer.nextRotation) peer.sessionSince = statistics.takenAt;
    }

    QHash<quint32, QString> m_names;
    std::int64_t m_second = 0;
};

struct Bench {
    explicit Bench(int contacts) : link(contacts) { theme.apply(ui::ThemeChoice::Light); }
    gui::RecentLoss loss;

    // What the window's program does once a second; without what the link does.
    double refresh(bool open) {
        const LinkStatistics before = link.statistics;
        link.nextSecond();
        const auto named = [this](const PeerInfo& peer) { return link.named(peer); };
        const double begin = cpuMilliseconds();
        window.append(gui::secondOf(before, link.statistics, named, loss));
        if (open) {
            gui::FeedContext context;
            context.now = {link.statistics.takenAt, WallTime(1'741'000'000s)};
            context.contactOf = named;
            window.setFigures(gui::figuresOf(link.statistics, context));
            QApplication::processEvents();
        }
        return cpuMilliseconds() - begin;
    }
    // The mean of some, of the best round.
    double measure() {
        double best = 1e9;
        for (int round = 0; round < bestOf; ++round) {
            double sum = 0;
            for (int i = 0; i < refreshes; ++i) sum += refresh(true);
            best = std::min(best, sum / refreshes);
        }
        return best;
    }

    Link link;
    ui::Theme theme;
    ui::DashboardWindow window{theme};
};

void report(const char* what, double milliseconds) {
    std::printf("%-44s %8.2f ms   %5.2f %% of a core\n", what, milliseconds, milliseconds / 10);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const int contacts = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    Bench bench(contacts);
    double hidden = 0;
    for (int i = 0; i < warmUp; ++i) hidden += bench.refresh(false);
    std::printf("%d contacts, one refresh a second, from the figures of the link to pixels\n",
                contacts);
    report("closed, the history only", hidden / warmUp);
    bench.refresh(true);
    const QList<std::pair<const char*, ui::DashboardWindow::Page>> pages{
        {"overview", ui::DashboardWindow::OverviewPage},
        {"security", ui::DashboardWindow::SecurityPage},
        {"protocol", ui::DashboardWindow::ProtocolPage},
        {"log", ui::DashboardWindow::LogPage}};
    for (const auto& [name, page] : pages) {
        bench.window.open(page);
        QApplication::processEvents();
        report(name, bench.measure());
    }
    bench.window.open(ui::DashboardWindow::OverviewPage);
    bench.window.overview()->table()->table()->sortByColumn(
        static_cast<int>(ui::ContactColumn::FromThemRate), Qt::DescendingOrder);
    report("overview, sorted by a rate that changes", bench.measure());
    return 0;
}
