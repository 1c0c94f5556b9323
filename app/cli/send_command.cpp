// `send`: one message, sealed, and an exit code that says what became of it.
#include "app/cli/commands.h"
#include "app/cli/peer_book.h"
#include "app/cli/words.h"
#include "app/link/text.h"

#include <QCoreApplication>
#include <QTimer>

namespace vaultgram::cli {
namespace {

// An old peer gets a message three times, the last time 0.8 s after the first.
constexpr auto copiesLeave = limits::copyDelay[limits::copies - 1] + std::chrono::milliseconds(100);

// It answered something, and yet never named a key.
bool talksWithoutKey(const std::optional<PeerInfo>& info) {
    return info && !info->key && (info->in.packets > 0 || info->drops > 0);
}

int timeOut(const SendOptions& options, const std::optional<PeerInfo>& info) {
    if (talksWithoutKey(info))
        return fail(exitPlaintextOnly, options.peer +
                                           " answers, but offers no key: only plaintext would be "
                                           "possible, and nothing was sent");
    return fail(exitTimeOut, options.peer + " did not answer within " +
                                 std::to_string(options.wait.count()) + " s; nothing was sent");
}

}  // namespace

int sendOne(const SendOptions& options) {
    VaultSocket socket(options.node.link);
    PeerBook book(socket);
    if (const auto error = socket.start()) return fail(exitFailed, explain(*error));

    std::optional<KnownKey> key;
    for (const PeerKeyOption& each : options.node.keys)
        if (each.peer == options.peer) key = KnownKey{each.key, Generation::AB};
    const auto peer = book.add(options.peer, key);
    if (!peer) return fail(exitBadArguments, "--peer: " + peer.error());

    QObject::connect(&socket, &VaultSocket::messageChanged, &socket, [](const SentText& message) {
        if (message.state == MessageState::Failed) return QCoreApplication::exit(exitFailed);
        if (message.state == MessageState::Sending) return;
        QTimer::singleShot(copiesLeave, [] { QCoreApplication::exit(0); });
    });
    const auto sent = socket.send(peer->id, textFromUtf8(options.text));
    if (!sent) return fail(exitBadArguments, "TEXT: " + std::string(explain(sent.error())));

    QTimer::singleShot(options.wait, [] { QCoreApplication::exit(exitTimeOut); });
    const int code = QCoreApplication::exec();
    if (code == exitTimeOut) return timeOut(options, socket.peer(peer->id));
    if (code == exitFailed) return fail(code, "the message is too large for this network");
    return code;
}

}  // namespace vaultgram::cli
