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

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

tl::unexpected<std::string> wrong(const std::string& text, std::string_view why) {
    return tl::unexpected(inQuotes(text) + " " + std::string(why));
}

}  // namespace

Who whoIs(const store::StoredContact& contact) {
    const std::string peer = knownAs(contact);
    return {peer, contact.pin.id ? fingerprint(*contact.pin.id) : peer};
}

bool isCalled(const store::StoredContact& contact, const std::string& text) {
    const std::string wanted = trimmed(text);
    if (knownAs(contact) == wanted) return true;
    if (contact.pin.id && withoutBlanks(fingerprint(*contact.pin.id)) == withoutBlanks(wanted))
        return true;
    const auto address = numericAddress(QString::fromStdString(wanted));
    return address && !contact.addresses.empty() && contact.addresses.front() == *address;
}

tl::expected<PeerBook::Added, std::string> PeerBook::add(const std::string& text,
                                                         std::optional<KnownKey> key) {
    const auto address = lookUp(QString::fromStdString(text));
    if (!address) return wrong(text, explain(address.error()));
    Pin pin;
    for (const Request& each : m_messenger.requests())
        if (each.address == *address) pin.id = each.id;
    const auto added = m_messenger.addContact(*address, QString::fromStdString(text), {}, key, pin);
    if (added) return Added{*added, true};
    const bool exists = added.error() == AddError::Exists;
    const auto there = exists ? find(address->toString()) : std::nullopt;
    if (!there) return wrong(text, explain(added.error()));
    if (key) m_messenger.knowKey(*there, *key);
    return Added{*there, false};
}

std::optional<std::string> PeerBook::move(ContactId id, const std::string& text) {
    const auto address = lookUp(QString::fromStdString(text));
    if (!address) return inQuotes(text) + " " + std::string(explain(address.error()));
    const auto error = m_messenger.changeAddress(id, *address, QString::fromStdString(text));
    if (!error) return {};
    return inQuotes(text) + " " + std::string(explain(*error));
}

std::optional<ContactId> PeerBook::find(const std::string& text) const {
    const std::vector<ContactId> all = list();
    const auto called = std::find_if(all.begin(), all.end(), [&](ContactId id) {
        return isCalled(*m_messenger.kept(id), text);
    });
    if (called == all.end()) return {};
    return *called;
}

std::optional<ContactId> PeerBook::findByNumber(const std::string& text) const {
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const std::vector<ContactId> all = list();
    const bool whole = error == std::errc() && rest == end;
    if (whole && number >= 1 && number <= all.size()) return all[number - 1];
    return find(text);
}

Who PeerBook::who(ContactId id) const {
    const store::StoredContact* contact = m_messenger.kept(id);
    return contact == nullptr ? Who() : whoIs(*contact);
}

Who PeerBook::who(PeerId id, const Endpoint& address) const {
    const auto contact = m_messenger.contactOf(id);
    return contact ? who(*contact) : Who{address.toString(), address.toString()};
}

Who PeerBook::who(const Endpoint& address) const {
    const auto contact = find(address.toString());
    return contact ? who(*contact) : Who{address.toString(), address.toString()};
}

std::vector<ContactId> PeerBook::list() const {
    const QList<ContactId> ids = m_messenger.contactIds();
    return {ids.begin(), ids.end()};
}

}  // namespace vaultgram::cli
