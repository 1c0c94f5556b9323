#include "app/cli/words.h"

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

std::string_view name(MessageState state) {
    switch (state) {
        case MessageState::Queued: return "queued";
        case MessageState::Sending: return "sending";
        case MessageState::Sent: return "sent";
        case MessageState::Delivered: return "delivered";
        case MessageState::Read: return "read";
        case MessageState::Failed: return "failed";
    }
    return "failed";
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

std::string_view name(SendError error) {
    switch (error) {
        case SendError::UnknownPeer: return "unknown-peer";
        case SendError::NotText: return "not-text";
        case SendError::TooLarge: return "too-large";
        case SendError::OutboxFull: return "outbox-full";
        case SendError::Blocked: return "blocked";
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

std::string_view explain(SendError error) {
    switch (error) {
        case SendError::UnknownPeer: return "this is none of the peers";
        case SendError::NotText: return "the text is not valid UTF-8";
        case SendError::Blocked: return "this peer is blocked";
        case SendError::TooLarge:
            return "the text is too large: at most 65536 bytes, and 16 packets once compressed";
        case SendError::OutboxFull:
            return "too much is waiting for this peer already: 10000 messages or 64 MiB at most";
    }
    return "it can not be sent";
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
