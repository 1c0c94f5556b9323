#include "app/cli/peer_book.h"

#include "app/cli/name_lookup.h"
#include "app/cli/safe_text.h"
#include "app/cli/words.h"

#include <algorithm>
#include <charconv>

namespace vaultgram::cli {
namespace {

std::string trimmed(const std::string& text) {
    return QString::fromStdString(text).trimmed().toStdString();
}

tl::unexpected<std::string> wrong(const std::string& text, std::string_view why) {
    return tl::unexpected(inQuotes(text) + " " + std::string(why));
}

}  // namespace

PeerBook::PeerBook(VaultSocket& socket, QObject* parent) : QObject(parent), m_socket(socket) {
    connect(&socket, &VaultSocket::peerChanged, this,
            [this](const PeerInfo& info) { note(info, display(info.address).toStdString()); });
    connect(&socket, &VaultSocket::trustChanged, this,
            [this](const PeerInfo& info) { note(info, display(info.address).toStdString()); });
    connect(&socket, &VaultSocket::peerRemoved, this, [this](PeerId id) { m_entries.erase(id); });
}

void PeerBook::note(const PeerInfo& info, const std::string& name) {
    const auto [entry, isNew] = m_entries.try_emplace(info.id, Entry{name, info});
    if (!isNew) entry->second.info = info;
}

tl::expected<PeerBook::Added, std::string> PeerBook::add(const std::string& text,
                                                         std::optional<KnownKey> key) {
    const auto address = lookUp(QString::fromStdString(text));
    if (!address) return wrong(text, explain(address.error()));
    const auto added = m_socket.addPeer(*address, key);
    if (added) {
        if (const auto info = m_socket.peer(*added)) note(*info, trimmed(text));
        return Added{*added, true};
    }
    const bool exists = added.error() == AddError::Exists;
    const auto there = exists ? m_socket.peerAt(*address) : std::nullopt;
    if (!there || key) return wrong(text, explain(added.error()));
    note(*there, trimmed(text));
    return Added{there->id, false};
}

void PeerBook::rename(PeerId id, const std::string& name) {
    if (const auto info = m_socket.peer(id)) note(*info, name);
    const auto found = m_entries.find(id);
    if (found != m_entries.end()) found->second.name = name;
}

bool PeerBook::remove(PeerId id) {
    m_entries.erase(id);
    return m_socket.removePeer(id);
}

std::optional<PeerId> PeerBook::find(const std::string& text) const {
    const std::string wanted = trimmed(text);
    for (const auto& [id, entry] : m_entries)
        if (entry.name == wanted) return id;
    const auto address = numericAddress(QString::fromStdString(wanted));
    if (!address) return {};
    for (const auto& [id, entry] : m_entries)
        if (entry.info.address == *address) return id;
    return {};
}

std::optional<PeerId> PeerBook::findByNumber(const std::string& text) const {
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const std::vector<PeerId> all = list();
    const bool whole = error == std::errc() && rest == end;
    if (whole && number >= 1 && number <= all.size()) return all[number - 1];
    return find(text);
}

std::string PeerBook::name(PeerId id) const {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? std::string() : found->second.name;
}

std::string PeerBook::name(PeerId id, const Endpoint& address) const {
    const std::string known = name(id);
    return known.empty() ? address.toString() : known;
}

std::string PeerBook::name(const Endpoint& address) const {
    for (const auto& [id, entry] : m_entries)
        if (entry.info.address == address) return entry.name;
    return address.toString();
}

std::optional<PeerInfo> PeerBook::lastKnown(PeerId id) const {
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return {};
    return found->second.info;
}

std::vector<PeerId> PeerBook::list() const {
    std::vector<PeerId> ids;
    for (const auto& [id, entry] : m_entries) ids.push_back(id);
    return ids;
}

}  // namespace vaultgram::cli
