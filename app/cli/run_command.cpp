// The wiring of `run`: a node, the way it shows itself, and what ends it.
#include "app/cli/chat_face.h"
#include "app/cli/commands.h"
#include "app/cli/echo.h"
#include "app/cli/json_face.h"
#include "app/cli/kept_profile.h"
#include "app/cli/metrics_server.h"
#include "app/cli/metrics_text.h"
#include "app/cli/pipe_face.h"
#include "app/cli/safe_text.h"
#include "app/cli/words.h"

#include <QCoreApplication>

#include <signal.h>
#include <unistd.h>

namespace vaultgram::cli {
namespace {

std::unique_ptr<Face> makeFace(const RunOptions& options, const FaceContext& context,
                               LineOutput& output) {
    if (options.json) return std::make_unique<JsonFace>(context, output, options.node.link.bind);
    if (isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1)
        return std::make_unique<ChatFace>(context);
    return std::make_unique<PipeFace>(context, output);
}

std::optional<KnownKey> keyFor(const std::string& peer, const NodeOptions& options) {
    for (const PeerKeyOption& each : options.keys)
        if (each.peer == peer) return KnownKey{each.key, Generation::AB};
    return {};
}

// The first that is wrong, in words.
std::optional<std::string> addPeers(const RunOptions& options, VaultSocket& socket,
                                    PeerBook& book) {
    for (const std::string& peer : options.peers) {
        const auto added = book.add(peer, keyFor(peer, options.node));
        if (!added) return "--peer: " + added.error();
    }
    for (const std::string& peer : options.allowPlaintext)
        if (const auto id = book.find(peer)) socket.allowPlaintext(*id, true);
    return {};
}

void echoTo(VaultSocket& socket, Log& log) {
    QObject::connect(&socket, &VaultSocket::messageReceived, &socket,
                     [&socket, &log](const ReceivedText& message) {
                         const auto answer = echoOf(message.text);
                         if (!answer) return;
                         const auto sent = socket.send(message.peer, *answer);
                         if (!sent) log.warning("no echo: " + std::string(explain(sent.error())));
                     });
}

void logTo(VaultSocket& socket, Log& log) {
    QObject::connect(&socket, &VaultSocket::peerChanged, &socket, [&log](const PeerInfo& info) {
        log.info(info.address.toString() + " is " + std::string(words(info.presence)));
    });
    QObject::connect(&socket, &VaultSocket::dropped, &socket, [&log](const DropNotice& notice) {
        log.debug("dropped from " + notice.from.toString() + ": " +
                  std::string(name(notice.reason)));
    });
}

}  // namespace

int fail(int exitCode, const std::string& line) {
    const std::string text = "vaultgram-cli: " + safeLine(line) + '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
    return exitCode;
}

int run(const RunOptions& options) {
    Log log(options.node.logLevel);
    bool ending = false;
    const auto end = [&ending] {
        ending = true;
        QCoreApplication::quit();
    };
    UnixSignals signals({SIGINT, SIGTERM, SIGHUP});
    QObject::connect(&signals, &UnixSignals::received, &signals, end);
    ::signal(SIGPIPE, SIG_IGN);  // a reader that went away is an error of write()

    std::unique_ptr<KeptProfile> profile;
    if (!options.node.profile.empty() && !options.node.ephemeral) {
        auto opened = KeptProfile::open(QString::fromStdString(options.node.profile), log);
        if (!opened) return fail(exitFailed, opened.error());
        profile = std::move(*opened);
    }
    const auto made =
        profile ? std::make_unique<VaultSocket>(options.node.link, profile->takeIdentity())
                : std::make_unique<VaultSocket>(options.node.link);
    VaultSocket& socket = *made;
    PeerBook book(socket);
    if (profile) profile->attach(socket, book);
    LineOutput output(STDOUT_FILENO, signals.descriptor());
    QObject::connect(&output, &LineOutput::closed, &signals, end);
    if (const auto error = socket.start()) return fail(exitFailed, explain(*error));
    if (const auto error = addPeers(options, socket, book))
        return ending ? 0 : fail(exitBadArguments, *error);

    MetricsServer metrics([&socket, &book] {
        return metricsText(socket.statistics(), [&book](const PeerInfo& info) {
            return book.name(info.id, info.address);
        });
    });
    if (options.metricsPort)
        if (const auto error = metrics.listen(*options.metricsPort); !error.empty())
            return fail(exitFailed, error);
    const auto face = makeFace(options, {socket, book, log, options.node.name}, output);
    QObject::connect(face.get(), &Face::finished, &signals, end);
    if (options.echo) echoTo(socket, log);
    logTo(socket, log);
    face->start();
    if (!ending) QCoreApplication::exec();
    face->close();
    socket.stop();
    return 0;
}

}  // namespace vaultgram::cli
