// `stats`: adds a peer, waits until it is connected, and shows what was counted.
#include "app/cli/chat_lines.h"
#include "app/cli/commands.h"
#include "app/cli/peer_book.h"
#include "app/cli/profile_access.h"
#include "app/cli/stats_json.h"
#include "app/cli/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace vaultgram::cli {
namespace {

constexpr std::chrono::seconds measuringTakes{2};  // at most

// The best that is known of the way to the peer: an old one confirms nothing.
std::string wayText(const PeerInfo& info) {
    const auto milliseconds = [](Duration time) {
        return QString::number(std::chrono::duration<double, std::milli>(time).count(), 'f', 1)
                   .toStdString() +
               " ms";
    };
    const auto loss = info.measured ? lossOf(info.measured->minute.counts) : std::nullopt;
    if (!info.rtt && !loss) return "round trip and loss: not known\n";
    std::string text = "round trip: " + (info.rtt ? milliseconds(*info.rtt) : "not known");
    if (info.rttMin) text += ", least " + milliseconds(*info.rttMin);
    if (loss) text += "   loss: " + QString::number(100 * *loss, 'f', 1).toStdString() + " %";
    return text + '\n';
}

void printText(const VaultSocket& socket, const PeerBook& book, qint64 elapsed, bool connected) {
    const LinkStatistics statistics = socket.statistics();
    std::string text;
    for (const PeerInfo& info : statistics.peers)
        text += peerLine(1, book.who(info.id, info.address).peer, info).substr(3) + '\n' +
                wayText(info);
    text += connected ? "connected after " : "not connected after ";
    text += std::to_string(elapsed) + " ms\n" + statsText(statistics);
    std::puts(text.c_str());
}

void printJson(const VaultSocket& socket, const PeerBook& book) {
    const StatsContext context{
        QDateTime::currentDateTime(),
        [&book](const PeerInfo& info) { return book.who(info.id, info.address).peer; },
        static_cast<std::size_t>(socket.requests().size()), residentMemory()};
    std::puts(statsEvent(socket.statistics(), context, {}).c_str());
}

// Connected is only the beginning: until the first round trip nothing of the way is known,
// and of the load nothing until a second has passed.
bool isMeasured(const LinkStatistics& statistics, PeerId id) {
    const auto peer = std::find_if(statistics.peers.begin(), statistics.peers.end(),
                                   [id](const PeerInfo& info) { return info.id == id; });
    if (peer == statistics.peers.end()) return true;
    const bool old = peer->kind != PeerKind::X1;  // it never tells a round trip
    return (old || peer->rtt) && statistics.cpuShare.has_value();
}

void measure(const VaultSocket& socket, PeerId id) {
    QEventLoop loop;
    QTimer asking;
    QObject::connect(&asking, &QTimer::timeout, &loop, [&] {
        if (isMeasured(socket.statistics(), id)) loop.quit();
    });
    asking.start(std::chrono::milliseconds(100));
    QTimer::singleShot(measuringTakes, &loop, &QEventLoop::quit);
    loop.exec();
}

}  // namespace

int showStats(const StatsOptions& options) {
    auto profile = openFor(options.node);
    if (!profile) return fail(exitFailed, profile.error());
    const QList<OpenNotice> notices = profile->notices;
    const auto made = socketFor(options.node.link, *profile);
    VaultSocket& socket = *made;
    Messenger messenger(socket, std::move(*profile));
    PeerBook book(messenger);
    if (const auto error = socket.start()) return fail(exitFailed, explain(*error));
    tellNotices(notices, Log(options.node.logLevel));
    QElapsedTimer elapsed;
    elapsed.start();
    PeerId measured{};
    QObject::connect(&socket, &VaultSocket::peerChanged, &socket,
                     [&measured](const PeerInfo& info) {
                         const bool connected = info.presence == Presence::Connected;
                         if (connected && info.id == measured) QCoreApplication::exit(0);
                     });
    const auto peer = book.add(options.peer);
    if (!peer) return fail(exitBadArguments, "--peer: " + peer.error());
    measured = messenger.contact(peer->id)->peer;
    const auto forget = qScopeGuard([&] {  // who was only measured is no contact
        if (peer->isNew) messenger.removeContact(peer->id);
    });

    QTimer::singleShot(options.wait, [] { QCoreApplication::exit(exitTimeOut); });
    const int code = QCoreApplication::exec();
    const qint64 connectedAfter = elapsed.elapsed();
    if (code == 0) measure(socket, measured);
    if (options.json)
        printJson(socket, book);
    else
        printText(socket, book, connectedAfter, code == 0);
    return code;
}

}  // namespace vaultgram::cli
