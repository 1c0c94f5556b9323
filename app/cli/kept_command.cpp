// `contacts` and `history`: what a profile keeps, also while a program runs with it.
#include "app/cli/chat_lines.h"
#include "app/cli/commands.h"
#include "app/cli/events.h"
#include "app/cli/json_out.h"
#include "app/cli/peer_book.h"
#include "app/cli/profile_access.h"
#include "app/cli/safe_text.h"
#include "app/cli/words.h"
#include "app/store/message_row.h"

#include <QFile>
#include <queue>

#include <algorithm>
#include <cstdio>
#include <functional>
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

bool isDamaged(const StoredMessage& message) {
    return message.kind == EntryKind::Notice && message.text == store::damagedMessage;
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

// One conversation, a page at a time.
class Reader {
public:
    Reader(store::History& history, ContactId contact) : m_history(history), m_contact(contact) {}

    // Null: the end, or an error that status() has.
    [[nodiscard]] const StoredMessage* head() {
        if (m_at == m_page.size() && !m_ended) read();
        return m_at == m_page.size() ? nullptr : &m_page[m_at];
    }
    void advance() { m_place = store::placeOf(m_page[m_at++]); }
    [[nodiscard]] const store::StoreStatus& status() const { return m_status; }

private:
    void read() {
        m_page.clear();
        m_at = 0;
        auto page = m_history.pageAfter(m_contact, m_place, pageSize);
        if (page) m_page = std::move(*page);
        if (!page) m_status = tl::unexpected(page.error());
        m_ended = m_page.size() < pageSize;
    }

    static constexpr std::size_t pageSize = 200;
    store::History& m_history;
    ContactId m_contact;
    store::Place m_place{};
    std::vector<StoredMessage> m_page;
    std::size_t m_at = 0;
    bool m_ended = false;
    store::StoreStatus m_status;
};

// All conversations, the oldest first; each in its own order.
store::StoreStatus printAll(store::History& history, const std::vector<ContactId>& conversations,
                            const std::function<void(const StoredMessage&)>& print) {
    std::vector<Reader> readers;
    for (const ContactId each : conversations) readers.emplace_back(history, each);
    const auto later = [](Reader* a, Reader* b) {
        return shownMs(*a->head()) > shownMs(*b->head());
    };
    std::priority_queue<Reader*, std::vector<Reader*>, decltype(later)> next(later);
    for (Reader& each : readers)
        if (each.head() != nullptr) next.push(&each);
    while (!next.empty()) {
        Reader* reader = next.top();
        next.pop();
        print(*reader->head());
        reader->advance();
        if (reader->head() != nullptr) next.push(reader);
    }
    for (const Reader& each : readers)
        if (!each.status()) return each.status();
    return {};
}

// Of all, or of one.
store::StoreResult<std::vector<ContactId>> conversationsIn(store::History& history,
                                                           std::optional<ContactId> only) {
    if (only) return std::vector{*only};
    const auto summaries = history.summaries();
    if (!summaries) return tl::unexpected(summaries.error());
    std::vector<ContactId> all;
    for (const store::Summary& each : *summaries) all.push_back(each.contact);
    return all;
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
    store::StoreStatus done;
    std::size_t damaged = 0;
    if (options.search) {
        done = printFound(*profile->history, in, options, contacts);
    } else if (const auto all = conversationsIn(*profile->history, in)) {
        done = printAll(*profile->history, *all, [&](const StoredMessage& message) {
            if (isDamaged(message)) ++damaged;
            print(message, contacts, options.json);
        });
    } else {
        done = tl::unexpected(all.error());
    }
    if (!done) return fail(exitFailed, "the history " + explain(done.error()));
    if (damaged > 0)
        return fail(exitFailed, std::to_string(damaged) + " messages are damaged on disk");
    return 0;
}

}  // namespace vaultgram::cli
