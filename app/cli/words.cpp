#include "app/cli/words.h"

#include "app/messenger/notice.h"

namespace vaultgram::cli {

std::string_view name(Presence presence) {
    switch (presence) {
        case Presence::Waiting: return "waiting";
        case Presence::ExchangingKeys: return "exchanging_keys";
        case Presence::Connected: return "connected";
        case Presence::Unreachable: return "unreachable";
    }
    return "unknown";
}

std::string_view name(Security security) {
    switch (security) {
        case Security::None: return "none";
        case Security::Plaintext: return "plaintext";
        case Security::Anonymous: return "anonymous";
        case Security::Sealed: return "sealed";
    }
    return "none";
}

std::string_view name(Trust trust) {
    switch (trust) {
        case Trust::None: return "none";
        case Trust::NotVerified: return "unverified";
        case Trust::Verified: return "verified";
        case Trust::KeyChanged: return "key_changed";
        case Trust::Blocked: return "blocked";
    }
    return "none";
}

std::string_view kindName(const PeerInfo& info) {
    return info.kind == PeerKind::X1 ? "x1" : kindName(info.generation);
}

std::string_view mark(Security security, Trust trust) {
    if (security != Security::Sealed) return mark(security);
    if (trust == Trust::Verified) return "[sealed, verified]";
    return trust == Trust::KeyChanged ? "[SEALED, KEY CHANGED]" : mark(security);
}

std::string_view kindName(std::optional<Generation> generation) {
    if (!generation) return "unknown";
    return *generation == Generation::C ? "legacy-anonymous" : "legacy";
}

std::string_view name(MessengerError error) {
    switch (error) {
        case MessengerError::UnknownContact: return "unknown-peer";
        case MessengerError::NotText: return "not-text";
        case MessengerError::TooLarge: return "too-large";
        case MessengerError::OutboxFull: return "outbox-full";
        case MessengerError::Blocked: return "blocked";
        case MessengerError::StoreFailed: return "store-failed";
    }
    return "unknown";
}

std::string_view mark(Security security) {
    switch (security) {
        case Security::None: return "[not sent yet]";
        case Security::Plaintext: return "[NOT ENCRYPTED]";
        case Security::Anonymous: return "[sealed, sender not authenticated]";
        case Security::Sealed: return "[sealed, not verified]";
    }
    return "[?]";
}

std::string_view words(Presence presence) {
    switch (presence) {
        case Presence::Waiting: return "waiting";
        case Presence::ExchangingKeys: return "exchanging keys";
        case Presence::Connected: return "connected";
        case Presence::Unreachable: return "unreachable";
    }
    return "unknown";
}

std::string_view explain(AddressError error) {
    switch (error) {
        case AddressError::NoPort: return "has no port: write HOST:PORT, for IPv6 [ADDRESS]:PORT";
        case AddressError::BadPort: return "has no usable port: a number from 1 to 65535";
        case AddressError::BadHost:
            return "has no usable host: an IPv4 address, an IPv6 address in brackets or a name";
        case AddressError::NoScope:
            return "is a link-local address and needs its interface: [fe80::1%eth0]:PORT";
        case AddressError::IsAName: return "is a name, and an address is needed here";
        case AddressError::NotFound: return "names a host that can not be found";
    }
    return "is no address";
}

std::string_view explain(AddError error) {
    switch (error) {
        case AddError::Unusable: return "is no address of a single peer";
        case AddError::Exists: return "is a peer already";
        case AddError::WeakKey: return "can not have this key: it is no usable X25519 key";
    }
    return "can not be added";
}

std::string_view explain(MessengerError error) {
    switch (error) {
        case MessengerError::UnknownContact: return "this is none of the peers";
        case MessengerError::NotText: return "the text is not valid UTF-8";
        case MessengerError::Blocked: return "this peer is blocked";
        case MessengerError::TooLarge:
            return "the text is too large: at most 65536 bytes, for old peers also no more than "
                   "16 packets once compressed";
        case MessengerError::OutboxFull:
            return "too much is waiting for this peer already: 10000 messages, or 64 MiB";
        case MessengerError::StoreFailed: return "it can not be kept on disk";
    }
    return "it can not be sent";
}

std::string_view words(Trust trust) {
    switch (trust) {
        case Trust::None: return "no identity";
        case Trust::NotVerified: return "not verified";
        case Trust::Verified: return "verified";
        case Trust::KeyChanged: return "KEY CHANGED";
        case Trust::Blocked: return "blocked";
    }
    return "no identity";
}

std::string noticeWords(std::string_view code, const std::string& who) {
    if (code == notice::keyChanged)
        return "The safety number of " + who +
               " has changed: another identity answers there. What you write is held. /safety " +
               who + " shows the new number; then /verify, /accept or /block";
    if (code == notice::keyBack) return "The identity of " + who + " that you know answered again";
    if (code == notice::keyAccepted)
        return "You accepted the new identity of " + who + " without verifying it";
    if (code == notice::verified)
        return "You marked your safety number with " + who + " as verified";
    if (code == notice::notVerified)
        return "You marked your safety number with " + who + " as not verified";
    if (code == notice::blocked) return "You blocked " + who;
    if (code == notice::unblocked) return "You unblocked " + who;
    if (code == notice::pinForgotten)
        return "You allowed " + who + " to be an old program without an identity";
    if (code == notice::nowX1)
        return who + " has an identity from now on, not verified: /safety " + who;
    if (code == notice::legacyKeyChanged)
        return who + " has another key now; whose it is can not be verified";
    if (code == notice::downgrade)
        return "Somebody answers for " + who + " like an old program without identity; refused";
    if (code == notice::elsewhere)
        return "Another of your peers answers at the address of " + who + "; what you write to " +
               who + " waits. /peers";
    if (code == notice::twoPlaces) return "The profile of " + who + " seems to run in two places";
    if (code == notice::plaintextAllowed)
        return "As long as " + who + " has no key, messages to it are NOT ENCRYPTED";
    if (code == notice::plaintextForbidden)
        return "Nothing is sent to " + who + " without encryption";
    if (code == notice::plaintextReceived)
        return "What comes from " + who + " is NOT ENCRYPTED; anyone could have written it";
    if (code == "message-damaged") return "A message stood here; it is damaged on disk";
    return std::string(code);
}

std::string explain(const LinkError& error) {
    const std::string port = std::to_string(error.port);
    switch (error.kind) {
        case LinkError::Kind::PortTaken: return "port " + port + " is already in use";
        case LinkError::Kind::PortForbidden: return "the system does not allow port " + port;
        case LinkError::Kind::AddressMissing:
            return "no interface of this machine has the address to bind";
        case LinkError::Kind::NetworkDown:
            return "the network is down; messages wait until it is back";
        case LinkError::Kind::Other: break;
    }
    return "the network can not be used: " + error.detail.toStdString();
}

}  // namespace vaultgram::cli
