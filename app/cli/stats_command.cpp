// `stats`: adds a peer, waits until it is connected, and shows what was counted.
#include "app/cli/chat_lines.h"
#include "app/cli/commands.h"
#include "app/cli/peer_book.h"
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
        text += peerLine(1, book.name(info.id, info.address), info).substr(3) + '\n';
    text += connected ? "connected after " : "not connected after ";
    text += std::to_string(elapsed) + " ms\n" + statsText(statistics);
    std::puts(text.c_str());
}

void printJson(const VaultSocket& socket, const PeerBook& book) {
    const StatsContext context{
        QDateTime::currentDateTime(),
        [&book](const PeerInfo& info) { return book.name(info.id, info.address); },
        static_cast<std::size_t>(socket.requests().size()), residentMemory()};
    std::puts(statsEvent(socket.statistics(), context, {}).c_str());
}

}  // namespace

int showStats(const StatsOptions& options) {
    VaultSocket socket(options.node.link);
    PeerBook book(socket);
    if (const auto error = socket.start()) return fail(exitFailed, explain(*error));
    QElapsedTimer elapsed;
    elapsed.start();
    QObject::connect(&socket, &VaultSocket::peerChanged, &socket, [](const PeerInfo& info) {
        if (info.presence == Presence::Connected) QCoreApplication::exit(0);
    });
    const auto peer = book.add(options.peer);
    if (!peer) return fail(exitBadArguments, "--peer: " + peer.error());

    QTimer::singleShot(options.wait, [] { QCoreApplication::exit(exitTimeOut); });
    const int code = QCoreApplication::exec();
    if (options.json)
        printJson(socket, book);
    else
        printText(socket, book, elapsed.elapsed(), code == 0);
    return code;
}

}  // namespace vaultgram::cli
