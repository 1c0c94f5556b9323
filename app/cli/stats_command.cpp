// `stats`: adds a peer, waits until it is connected, and shows what was counted.
#include "app/cli/chat_lines.h"
#include "app/cli/commands.h"
#include "app/cli/peer_book.h"
#include "app/cli/profile_access.h"
#include "app/cli/stats_json.h"
#include "app/cli/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace vaultgram::cli {
namespace {

void printText(const VaultSocket& socket, const PeerBook& book, qint64 elapsed, bool connected) {
    const LinkStatistics statistics = socket.statistics();
    std::string text;
    for (const PeerInfo& info : statistics.peers)
        text += peerLine(1, book.who(info.id, info.address).peer, info).substr(3) + '\n';
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
    if (options.json)
        printJson(socket, book);
    else
        printText(socket, book, elapsed.elapsed(), code == 0);
    return code;
}

}  // namespace vaultgram::cli
