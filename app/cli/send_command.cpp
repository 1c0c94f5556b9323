// `send`: one message, sealed, and an exit code that says what became of it.
#include "app/cli/commands.h"
#include "app/cli/peer_book.h"
#include "app/cli/profile_access.h"
#include "app/cli/words.h"
#include "app/link/text.h"

#include <QCoreApplication>
#include <QTimer>

namespace vaultgram::cli {
namespace {

// An old peer gets a message three times, the last time 0.8 s after the first.
constexpr auto copiesLeave = limits::copyDelay[limits::copies - 1] + std::chrono::milliseconds(100);

// It answered something, and yet never named a key.
bool talksWithoutKey(const PeerInfo& info) {
    return !info.key && !info.pin && (info.in.packets > 0 || info.drops > 0);
}

int timeOut(const SendOptions& options, const PeerInfo& info) {
    if (talksWithoutKey(info))
        return fail(exitPlaintextOnly, options.peer +
                                           " answers, but offers no key: only plaintext would be "
                                           "possible, and nothing was sent");
    if (info.trust == Trust::KeyChanged)
        return fail(exitTimeOut,
                    "another identity answers at " + options.peer + "; nothing was sent");
    return fail(exitTimeOut, options.peer + " did not answer within " +
                                 std::to_string(options.wait.count()) + " s; nothing was sent");
}

// It was handed over, and no receipt came: whoever got it may have it.
int noReceipt(const SendOptions& options) {
    return fail(exitTimeOut, options.peer + " did not confirm the message within " +
                                 std::to_string(options.wait.count()) + " s; it may have arrived");
}

std::optional<KnownKey> givenKey(const SendOptions& options) {
    for (const PeerKeyOption& each : options.node.keys)
        if (each.peer == options.peer) return KnownKey{each.key, Generation::AB};
    return {};
}

// The exit code for what became of it, once that is known.
void endWith(Messenger& messenger, const MsgId& id, Delivery& last) {
    QObject::connect(&messenger, &Messenger::messageChanged, &messenger,
                     [id, &last](const StoredMessage& message) {
                         if (message.id != id) return;
                         last = message.delivery;
                         if (message.open) return;  // sent, and the receipt will come
                         if (last == Delivery::Failed) return QCoreApplication::exit(exitFailed);
                         if (last >= Delivery::Delivered) return QCoreApplication::exit(0);
                         QTimer::singleShot(copiesLeave, [] { QCoreApplication::exit(0); });
                     });
}

}  // namespace

int sendOne(const SendOptions& options) {
    auto profile = openFor(options.node);
    if (!profile) return fail(exitFailed, profile.error());
    const QList<OpenNotice> notices = profile->notices;
    const auto socket = socketFor(options.node.link, *profile);
    Messenger messenger(*socket, std::move(*profile));
    PeerBook book(messenger);
    if (const auto error = socket->start()) return fail(exitFailed, explain(*error));
    tellNotices(notices, Log(options.node.logLevel));

    const auto peer = book.add(options.peer, givenKey(options));
    if (!peer) return fail(exitBadArguments, "--peer: " + peer.error());
    const auto sent = messenger.send(peer->id, textFromUtf8(options.text));
    if (!sent) return fail(exitBadArguments, "TEXT: " + std::string(explain(sent.error())));
    Delivery last = Delivery::Queued;
    endWith(messenger, *sent, last);

    QTimer::singleShot(options.wait, [] { QCoreApplication::exit(exitTimeOut); });
    const int code = QCoreApplication::exec();
    if (code == exitFailed) return fail(code, "the message is too large for this network");
    if (code != exitTimeOut) return code;
    // Who is told that it failed will send it again.
    const PeerInfo info = messenger.contact(peer->id)->info;
    messenger.cancel(peer->id, *sent);
    return last == Delivery::Queued ? timeOut(options, info) : noReceipt(options);
}

}  // namespace vaultgram::cli
