#include "ui/models/words.h"

#include "ui/models/display_text.h"

#include <QLocale>

namespace vaultgram::ui {
namespace {

constexpr qsizetype longestSpoken = longestShown;  // nothing is seen that is not heard

// Who it is stays known while they are away.
bool isPinned(const ContactInfo& contact) {
    return contact.kind == PeerKind::X1 && contact.trust != Trust::None;
}

}  // namespace

QString Words::presence(const ContactInfo& contact) {
    switch (contact.presence) {
        case Presence::Waiting: return tr("Waiting");
        case Presence::ExchangingKeys: return tr("Exchanging keys");
        case Presence::Connected: return tr("Connected");
        case Presence::Unreachable: break;
    }
    if (!contact.presenceSince.isValid()) return tr("Unreachable");
    return tr("Unreachable since %1").arg(listTime(contact.presenceSince, QDate::currentDate()));
}

QString Words::trust(Trust trust) {
    switch (trust) {
        case Trust::None: return {};
        case Trust::NotVerified: return tr("Not verified");
        case Trust::Verified: return tr("Verified");
        case Trust::KeyChanged: return tr("Key changed");
        case Trust::Blocked: return tr("Blocked");
    }
    return {};
}

QString Words::kind(PeerKind kind) {
    switch (kind) {
        case PeerKind::Unknown: return tr("Not known yet");
        case PeerKind::Legacy: return tr("Older program, protocol 2");
        case PeerKind::LegacyAnonymous: return tr("Older program, protocol 2, anonymous sender");
        case PeerKind::X1: return tr("Vaultgram");
    }
    return {};
}

QString Words::requester(const RequestInfo& request) {
    if (request.fingerprint.isEmpty()) return tr("Older program, identity cannot be verified");
    return tr("Vaultgram, key %1").arg(groupedInFours(request.fingerprint.left(12)));
}

QStringList Words::link(const ContactInfo& contact) {
    QStringList parts{presence(contact), contact.address};
    if (contact.presence == Presence::Connected && contact.rttMs >= 0)
        parts += tr("%1 ms").arg(QLocale().toString(contact.rttMs));
    if (contact.presence == Presence::Connected && contact.loss >= 0)
        parts += tr("%1 % loss").arg(QLocale().toString(qRound(contact.loss * 100)));
    if (contact.kind == PeerKind::Legacy || contact.kind == PeerKind::LegacyAnonymous)
        parts += tr("older program, protocol 2");
    parts.removeAll(QString());
    return parts;
}

QString Words::chip(const ContactInfo& contact) {
    if (contact.trust == Trust::Blocked || contact.trust == Trust::KeyChanged) {
        return trust(contact.trust);
    }
    switch (contact.security) {
        case Security::None: return isPinned(contact) ? trust(contact.trust) : tr("No keys yet");
        case Security::Plaintext: return tr("Not encrypted");
        case Security::Anonymous: return tr("Encrypted, sender not authenticated");
        case Security::Sealed: break;
    }
    if (contact.kind != PeerKind::X1) return tr("Encrypted, identity cannot be verified");
    return trust(contact.trust == Trust::Verified ? Trust::Verified : Trust::NotVerified);
}

QString Words::shortChip(const ContactInfo& contact) {
    const bool decided = contact.trust == Trust::Blocked || contact.trust == Trust::KeyChanged;
    if (decided) return chip(contact);
    if (contact.security == Security::Anonymous) return tr("Sender not proven");
    const bool legacy = contact.kind != PeerKind::X1;
    if (contact.security == Security::Sealed && legacy) return tr("Not verifiable");
    return chip(contact);
}

QString Words::chipExplanation(const ContactInfo& contact) {
    if (contact.trust == Trust::Blocked) {
        return tr("Blocked: nothing is sent, nothing is accepted");
    }
    if (contact.trust == Trust::KeyChanged) return tr("Encrypted with a changed key");
    switch (contact.security) {
        case Security::None:
            return isPinned(contact)
                       ? tr("Messages wait until %1 is connected").arg(firstName(contact.name))
                       : tr("Messages wait until keys are exchanged");
        case Security::Plaintext: return tr("Anyone on the network can read these messages");
        case Security::Anonymous:
            return tr("Nobody else can read what is sent, but anyone could have sent what arrives");
        case Security::Sealed: break;
    }
    if (contact.kind != PeerKind::X1) {
        return tr("Nobody else can read along, but an older program has no identity to compare");
    }
    return contact.trust == Trust::Verified ? tr("Encrypted, verified contact")
                                            : tr("Encrypted, not verified");
}

// What waits was not encrypted with anything yet.
QString Words::changedKey(const Message& message) {
    const bool held =
        message.direction == Direction::Outgoing && message.delivery == Delivery::Queued;
    return held ? tr("Held until you decide about the new safety number")
                : tr("Encrypted with a changed key");
}

QString Words::security(const Message& message) {
    if (message.security == MessageSecurity::Plaintext) return tr("Not encrypted");
    if (message.trust == Trust::KeyChanged) return changedKey(message);
    if (message.security == MessageSecurity::Undecided) return tr("Not sent yet, no key is known");
    if (message.security == MessageSecurity::Anonymous) {
        return tr("Encrypted, sender not authenticated");
    }
    return message.trust == Trust::Verified ? tr("Encrypted, verified contact")
                                            : tr("Encrypted, not verified");
}

QString Words::delivery(Delivery delivery, const QString& peerName, bool receipts) {
    const QString name = firstName(peerName);
    switch (delivery) {
        case Delivery::None: return {};
        case Delivery::Queued: return tr("Waiting for %1 to come online").arg(name);
        case Delivery::Sending: return tr("Sending");
        case Delivery::Sent:
            return receipts ? tr("Sent, not yet received by %1").arg(name)
                            : tr("Sent, this peer gives no receipts");
        case Delivery::Delivered: return tr("Received by %1").arg(name);
        case Delivery::Read: return tr("Read by %1").arg(name);
        case Delivery::Failed: return tr("This message was not delivered to %1").arg(name);
    }
    return {};
}

QString Words::networkState(const NetworkStatus& status) {
    switch (status.state) {
        case NetworkState::Offline: return tr("Offline");
        case NetworkState::Starting: return tr("Starting");
        case NetworkState::Online: return tr("Online");
        case NetworkState::Failed: return tr("Not working");
    }
    return {};
}

QString Words::spokenMessage(const Message& message, const QString& peerName) {
    const QString text = displayText(message.text, longestSpoken);
    if (message.direction == Direction::System)
        return time(message.at) + QStringLiteral(", ") + text;
    const bool own = message.direction == Direction::Outgoing;
    QStringList parts{own ? tr("You") : displayLine(peerName), time(message.at), text,
                      security(message)};
    if (own) parts.append(delivery(message.delivery, peerName, message.receipts));
    if (message.delivery == Delivery::Failed) parts.append(message.reason);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString Words::spokenContact(const ContactInfo& contact) {
    QStringList parts{displayLine(contact.name), presence(contact), chip(contact)};
    if (contact.unread > 0) parts.append(unread(contact.unread));
    if (contact.muted) parts.append(tr("muted"));
    if (!contact.lastMessage.isEmpty()) {
        parts.append(displayLine(contact.lastMessage, longestSpoken));
        parts.append(listTime(contact.lastTime, QDate::currentDate()));
        if (contact.lastMessageIsOwn)
            parts.append(delivery(contact.lastDelivery, contact.name, givesReceipts(contact)));
    }
    if (!contact.draft.trimmed().isEmpty()) {
        parts.append(tr("Draft: %1").arg(displayLine(contact.draft)));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString Words::transcript(const Message& message, const QString& peerName) {
    const QString when = QLocale().toString(message.at, QLocale::ShortFormat);
    const QString text = clipboardText(message.text);
    if (message.direction == Direction::System) return QStringLiteral("[%1] ").arg(when) + text;
    const QString who =
        message.direction == Direction::Outgoing ? tr("You") : displayLine(peerName);
    return QStringLiteral("[%1] ").arg(when) + who + QStringLiteral(": ") + text;
}

QString Words::unread(int count) {
    return tr("%n unread message(s)", nullptr, count);
}

QString Words::firstName(const QString& whole) {
    const QString name = displayLine(whole);
    // "Anna Berger" is Anna, but "Workshop PC" or an address stays whole: only a
    // word of small letters after its first is taken for a given name.
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2) return name;
    const auto looksLikeName = [](const QString& word) {
        return word.size() > 2 && word.front().isUpper() && word.mid(1).toLower() == word.mid(1);
    };
    return looksLikeName(words[0]) && looksLikeName(words[1]) ? words[0] : name;
}

}  // namespace vaultgram::ui
