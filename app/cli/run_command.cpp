// The wiring of `run`: a node, the way it shows itself, and what ends it.
#include "app/cli/chat_face.h"
#include "app/cli/commands.h"
#include "app/cli/descriptors.h"
#include "app/cli/echo.h"
#include "app/cli/json_face.h"
#include "app/cli/metrics_server.h"
#include "app/cli/metrics_text.h"
#include "app/cli/pipe_face.h"
#include "app/cli/profile_access.h"
#include "app/cli/safe_text.h"
#include "app/cli/stats_json.h"
#include "app/cli/words.h"
#include "app/link/text.h"

#include <QCoreApplication>
#include <QDateTime>

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
std::optional<std::string> addPeers(const RunOptions& options, Messenger& messenger, PeerBook& book,
                                    Log& log) {
    for (const std::string& peer : options.peers) {
        const auto key = keyFor(peer, options.node);
        if (!key && book.find(peer)) continue;  // a contact already
        const auto added = book.add(peer, key);
        if (!added) return "--peer: " + added.error();
    }
    for (const std::string& peer : options.allowPlaintext) {
        const auto id = book.find(peer);
        if (id && !messenger.allowPlaintext(*id, true))
            log.warning("--allow-plaintext: " + peer +
                        " has an identity: nothing is ever sent to it in plaintext");
    }
    return {};
}

// Whoever calls is answered: what waits for those who take nothing is bounded in all.
void echoTo(Messenger& messenger, Log& log) {
    const auto waiting = std::make_shared<EchoesWaiting>();
    QObject::connect(&messenger, &Messenger::messageArrived, &messenger,
                     [&messenger, &log, waiting](const StoredMessage& message) {
                         const auto answer = echoOf(textFromUtf8(message.text));
                         if (!answer) return;
                         if (!waiting->hasRoom()) return log.warning("no echo: too many wait");
                         const auto sent = messenger.send(message.contact, *answer);
                         if (!sent)
                             return log.warning("no echo: " + std::string(explain(sent.error())));
                         waiting->add(*sent, message.text.size());
                     });
    QObject::connect(&messenger, &Messenger::messageChanged, &messenger,
                     [waiting](const StoredMessage& message) {
                         if (message.outgoing && !message.open) waiting->remove(message.id);
                     });
}

// Given now, or kept from an earlier run.
std::string ownName(const RunOptions& options, Messenger& messenger) {
    const QString key = QStringLiteral("name");
    const QString given = textFromUtf8(options.node.name);
    if (!given.isEmpty() && given != messenger.setting(key)) messenger.setSetting(key, given);
    return messenger.setting(key).toStdString();
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

    if (!canOpenDescriptors(descriptorsOfANode))
        return fail(exitFailed, "too many open files: at least 24 have to be allowed (ulimit -n)");
    auto profile = openFor(options.node);
    if (!profile) return fail(exitFailed, profile.error());
    const QList<OpenNotice> notices = profile->notices;
    const auto made = socketFor(options.node.link, *profile);
    VaultSocket& socket = *made;
    Messenger messenger(socket, std::move(*profile));
    PeerBook book(messenger);
    LineOutput output(STDOUT_FILENO, signals.descriptor());
    QObject::connect(&output, &LineOutput::closed, &signals, end);
    if (const auto error = socket.start()) return fail(exitFailed, explain(*error));
    tellNotices(notices, log);
    if (const auto error = addPeers(options, messenger, book, log))
        return ending ? 0 : fail(exitBadArguments, *error);

    MetricsServer metrics([&socket, &book] {
        const MetricsContext context{
            [&book](const PeerInfo& info) { return book.who(info.id, info.address).peer; },
            static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000, residentMemory()};
        return metricsText(socket.statistics(), context);
    });
    if (options.metricsPort)
        if (const auto error = metrics.listen(*options.metricsPort); !error.empty())
            return fail(exitFailed, error);
    const auto face = makeFace(
        options,
        {socket, messenger, book, log, ownName(options, messenger), options.node.ephemeral},
        output);
    QObject::connect(face.get(), &Face::finished, &signals, end);
    if (options.echo) echoTo(messenger, log);
    logTo(socket, log);
    face->start();
    if (!ending) QCoreApplication::exec();
    const bool well = face->close();
    socket.stop();
    return well ? 0 : exitFailed;
}

}  // namespace vaultgram::cli
