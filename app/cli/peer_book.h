// The contacts by what people and programs call them.
//
//   "printer.local:8000", "127.0.0.1:8000", a fingerprint, "2" (its place in the list)
//   -> ContactId -> "printer.local:8000"
//
// A peer is known by what it was added under; who was accepted without being added has its
// address. The contact behind it is the fingerprint of its identity, and for old peers,
// which have none, again what they are known by.
#pragma once

#include "app/messenger/messenger.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace vaultgram::cli {

struct Who {
    std::string peer, contact;
};
// Of a contact as it is kept.
[[nodiscard]] Who whoIs(const store::StoredContact& contact);
[[nodiscard]] bool isCalled(const store::StoredContact& contact, const std::string& text);

class PeerBook {
public:
    struct Added {
        ContactId id;
        bool isNew;
    };

    explicit PeerBook(Messenger& messenger) : m_messenger(messenger) {}

    // May take five seconds if a name has to be looked up; events go on meanwhile. Who
    // called is accepted as who he proved to be. The error is for people: one line.
    [[nodiscard]] tl::expected<Added, std::string> add(const std::string& text,
                                                       std::optional<KnownKey> key = {});
    // To another address. The error is for people: one line.
    [[nodiscard]] std::optional<std::string> move(ContactId id, const std::string& text);
    [[nodiscard]] std::optional<ContactId> find(const std::string& text) const;
    // Also a number, as list() counts from 1.
    [[nodiscard]] std::optional<ContactId> findByNumber(const std::string& text) const;

    [[nodiscard]] Who who(ContactId id) const;  // empty: unknown
    [[nodiscard]] Who who(PeerId id, const Endpoint& address) const;
    [[nodiscard]] Who who(const Endpoint& address) const;
    [[nodiscard]] std::string name(ContactId id) const { return who(id).peer; }
    [[nodiscard]] std::vector<ContactId> list() const;  // in the order they were added

private:
    Messenger& m_messenger;
};

}  // namespace vaultgram::cli
