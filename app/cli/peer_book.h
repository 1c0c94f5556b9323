// The peers by the names that they were added under, and what was last heard of each.
//
//   "printer.local:8000", "127.0.0.1:8000", "2" (its place in the list) -> PeerId
//   PeerId -> "printer.local:8000"
//
// A name is what a program or a person wrote to add the peer; who was accepted
// without being added has its address. Runs in one thread, beside a VaultSocket.
#pragma once

#include "app/link/vault_socket.h"

#include <QObject>

#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vaultgram::cli {

class PeerBook : public QObject {
    Q_OBJECT
public:
    struct Added {
        PeerId id;
        bool isNew;
    };

    explicit PeerBook(VaultSocket& socket, QObject* parent = nullptr);

    // May take five seconds if a name has to be looked up; events go on meanwhile.
    // The error is for people: one line.
    [[nodiscard]] tl::expected<Added, std::string> add(const std::string& text,
                                                       std::optional<KnownKey> key = {});
    void rename(PeerId id, const std::string& name);
    // False if it is gone already.
    bool remove(PeerId id);

    [[nodiscard]] std::optional<PeerId> find(const std::string& text) const;
    // Also a number, as list() counts from 1.
    [[nodiscard]] std::optional<PeerId> findByNumber(const std::string& text) const;
    [[nodiscard]] std::string name(PeerId id) const;  // empty: unknown
    [[nodiscard]] std::string name(PeerId id, const Endpoint& address) const;
    [[nodiscard]] std::string name(const Endpoint& address) const;
    // What the last signal said; old by the time that events wait.
    [[nodiscard]] std::optional<PeerInfo> lastKnown(PeerId id) const;
    [[nodiscard]] std::vector<PeerId> list() const;  // in the order they were added

private:
    struct Entry {
        std::string name;
        PeerInfo info;
    };
    void note(const PeerInfo& info, const std::string& name);

    VaultSocket& m_socket;
    std::map<PeerId, Entry> m_entries;
};

}  // namespace vaultgram::cli
