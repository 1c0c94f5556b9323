// `contacts` and `history`: what a profile keeps, also while a program runs with it.
#include "app/cli/chat_lines.h"
#include "app/cli/commands.h"
#include "app/cli/events.h"
#include "app/cli/json_out.h"
#include "app/cli/peer_book.h"
#include "app/cli/profile_access.h"
#include "app/cli/safe_text.h"
#include "app/cli/words.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <map>

namespace vaultgram::cli {
namespace {

// A profile that was never used has nothing to show, and is not made for that.
bool isUsed(const ProfileOptions& options) {
    return QFile::exists(store::Profile::identityFileOf(folderOf(options)));
}

std::string contactJson(const store::StoredContact& contact) {
    const Who who = whoIs(contact);
    Json object = {{"peer", who.peer}, {"contact", who.contact}, {"name", contact.name}};
    object["addresses"] = Json::array();
    for (const Endpoint& each : contact.addresses) object["addresses"].push_back(each.toString());
    object["fingerprint"] = contact.pin.id ? Json(fingerprint(*contact.pin.id)) : Json();
    if (contact.pin.other) object["other_fingerprint"] = fingerprint(*contact.pin.other);
    object["trust"] = name(contact.pin.trust());
    object["plaintext_allowed"] = contact.plaintextAllowed;
    object["muted"] = contact.muted;
    return toLine(object);
}

std::string contactLine(const store::StoredContact& contact) {
    std::string line = safeLine(knownAs(contact));
    if (!contact.name.empty()) line = safeLine(contact.name) + "  " + line;
    if (contact.pin.id) line += "  " + fingerprint(*contact.pin.id);
    line += "  " + std::string(words(contact.pin.trust()));
    if (contact.plaintextAllowed) line += "  PLAINTEXT ALLOWED";
    return line;
}

using Contacts = std::map<ContactId, const store::StoredContact*>;

bool inOrder(const StoredMessage& a, const StoredMessage& b) {
    return std::pair(a.contact, store::placeOf(a)) < std::pair(b.contact, store::placeOf(b));
}

void print(const StoredMessage& message, const Contacts& contacts, bool json) {
    const auto found = contacts.find(message.contact);
    const Who who = found == contacts.end() ? Who() : whoIs(*found->second);
    const std::string& given = found == contacts.end() ? who.peer : found->second->name;
    const std::string& called = given.empty() ? who.peer : given;
    if (json) {
        if (message.kind == EntryKind::Text) std::puts(historyLine(message, who).c_str());
        return;
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(shownMs(message));
    const std::string line = message.kind == EntryKind::Notice
                                 ? "* " + noticeWords(message.text, safeLine(called))
                                 : plainLine(lineOf(message, called));
    std::printf("%s %s\n", at.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toUtf8().constData(),
                line.c_str());
}

// Found ones come newest first, and are printed as they stand in their conversation.
store::StoreStatus printFound(store::History& history, std::optional<ContactId> in,
                              const HistoryOptions& options, const Contacts& contacts) {
    std::vector<StoredMessage> found;
    const std::atomic<bool> never = false;
    const auto searched = history.search(
        in, *options.search,
        [&](const StoredMessage& message) {
            found.push_back(message);
            return true;
        },
        never);
    std::sort(found.begin(), found.end(), inOrder);
    for (const StoredMessage& each : found) print(each, contacts, options.json);
    return searched;
}

}  // namespace

int showContacts(const ContactsOptions& options) {
    if (!isUsed(options.profile)) return 0;
    const auto profile = readFor(options.profile);
    if (!profile) return fail(exitFailed, profile.error());
    for (const store::StoredContact& each : profile->contacts)
        std::puts((options.json ? contactJson(each) : contactLine(each)).c_str());
    return 0;
}

int showHistory(const HistoryOptions& options) {
    if (!isUsed(options.profile)) return 0;
    auto profile = readFor(options.profile);
    if (!profile) return fail(exitFailed, profile.error());
    Contacts contacts;
    std::optional<ContactId> in;
    for (const store::StoredContact& each : profile->contacts) {
        contacts[each.id] = &each;
        if (options.peer && isCalled(each, *options.peer)) in = each.id;
    }
    if (options.peer && !in)
        return fail(exitBadArguments,
                    "--peer: " + inQuotes(*options.peer) + " is none of the contacts");
    if (!profile->history) return 0;
    const auto done = options.search
                          ? printFound(*profile->history, in, options, contacts)
                          : profile->history->forEach(in, [&](const StoredMessage& message) {
                                print(message, contacts, options.json);
                                return true;
                            });
    if (!done) return fail(exitFailed, "the history " + explain(done.error()));
    return 0;
}

}  // namespace vaultgram::cli
