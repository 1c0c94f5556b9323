#include "ui/models/drop_words.h"

#include "ui/models/dashboard_figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace vaultgram::ui {
namespace {

struct DropEntry {
    const char* reason;
    Severity severity;
    Remedy remedy;
    const char* title;
    const char* sentence;
};

constexpr auto infoLevel = Severity::Info;
constexpr auto warningLevel = Severity::Warning;

constexpr DropEntry dropEntries[] = {
    {"frame-malformed", infoLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Not a packet"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Not a packet of this protocol; something else talks to this "
                       "port. Choose another port if it does not stop.")},
    {"version", infoLevel, Remedy::ShowInLog, QT_TRANSLATE_NOOP("DropWords", "Wrong version"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Speaks another version of the protocol. Both sides need "
                       "version 2: bring the older program up to date.")},
    {"control-malformed", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Unreadable announcement"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A key announcement that can not be read. Damaged on the way, "
                       "or made by a faulty program; the next one usually helps.")},
    {"payload-malformed", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Message can not be unpacked"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The content is not what an honest program sends. Ask the "
                       "sender which program they use.")},
    {"payload-window", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Would need too much memory"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Unpacking this message would need more memory than is given "
                       "to any message. Nothing to do; it was not unpacked.")},
    {"payload-too-large", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Unpacks to too much"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A message that would unpack to more than 64 KiB. Ask the "
                       "sender to split it.")},
    {"payload-utf8", infoLevel, Remedy::ShowInLog, QT_TRANSLATE_NOOP("DropWords", "No text"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A message that is no text. Ask the sender which program they "
                       "use.")},
    {"undecodable", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Not authentic"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Sealed with a key that does not fit, or changed on the way. "
                       "Normal after a restart; many in a row may be an attack.")},
    {"announce-key", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Impossible key announced"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The announced key can not be a key. No honest program sends "
                       "it, and it was not taken; nothing to do.")},
    {"announce-signature", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Announcement with a wrong signature"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Somebody announced a key without owning it. It was not taken; "
                       "nothing to do.")},
    {"probe-conflict", warningLevel, Remedy::TestConnection,
     QT_TRANSLATE_NOOP("DropWords", "Answers disagree"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Several different keys came as answers to one question, so "
                       "somebody lies. None was taken; compare the address, test again.")},
    {"probe-flood", warningLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Too many answers"),
     QT_TRANSLATE_NOOP("DropWords",
                       "One question got more answers than there can be. Somebody "
                       "guesses; the log names the addresses.")},
    {"inner-short", infoLevel, Remedy::ShowInLog, QT_TRANSLATE_NOOP("DropWords", "Ends too early"),
     QT_TRANSLATE_NOOP("DropWords",
                       "An encrypted packet that ends too early. Made by a faulty "
                       "program: ask the sender which one.")},
    {"reflected", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Own packet came back"),
     QT_TRANSLATE_NOOP("DropWords",
                       "One of your own packets was sent back to you. A loop in the "
                       "network, or a simple attack; it had no effect.")},
    {"replay", infoLevel, Remedy::ShowInLog, QT_TRANSLATE_NOOP("DropWords", "Replayed"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The same packet came twice. Networks repeat packets now and "
                       "then, old programs always; each was counted once only.")},
    {"legacy-stale", warningLevel, Remedy::SetClock, QT_TRANSLATE_NOOP("DropWords", "Too old"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Older than a minute when it came. Usually one of the two "
                       "clocks is wrong: set it.")},
    {"timestamp-invalid", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Impossible time"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The time in the packet is no time. Made by a faulty program: "
                       "ask the sender which one.")},
    {"seal-unexpected", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Anonymous from a known contact"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A contact that always proves who it is sent something without "
                       "proof. It may come from somebody else; it was not shown.")},
    {"plaintext-refused", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Not encrypted, refused"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Came in clear from a contact that always encrypts, so it may "
                       "come from somebody else. It was not shown; ask the contact.")},
    {"plaintext-stranger", infoLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Not encrypted, from a stranger"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Somebody who is no contact wrote in clear. Add them as a "
                       "contact if you expect them; else nothing was shown.")},
    {plaintextReceived, Severity::Danger, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Received without encryption"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A contact has no key and writes in the clear. Its messages are "
                       "shown and marked; a newer program there would encrypt.")},
    {"probe-short", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Question too short"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Answering it would make us send more than came, which attacks "
                       "on others use. It was not answered; nothing to do.")},
    {"x1-malformed", infoLevel, Remedy::ShowInLog, QT_TRANSLATE_NOOP("DropWords", "Wrong size"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A packet whose parts have a wrong size. Cut on the way, or "
                       "made by a faulty program: test the connection.")},
    {"token-bad", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Call with an old ticket"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The caller's ticket is not ours or has run out. Normal after a "
                       "restart: they try again by themselves.")},
    {"init-replayed", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Call came again"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A call that was answered before. Networks repeat packets; many "
                       "in a row may be an attack without effect.")},
    {"limited", infoLevel, Remedy::ChangeLimit, QT_TRANSLATE_NOOP("DropWords", "Too many messages"),
     QT_TRANSLATE_NOOP("DropWords",
                       "More in a second than are accepted; the rest was refused. New "
                       "programs send it again, slower. Raise the limit if you trust them.")},
    {"proof-bad", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "False proof"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A caller could not prove who it says it is. It was turned away; "
                       "nothing to do.")},
    {"key-low-order", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Key that keeps no secret"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The key was made so that everybody could read along. It was "
                       "refused; nothing to do.")},
    {"own-identity", warningLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Your own identity called"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Your profile runs on another computer too, or a packet of yours "
                       "came back. Use a profile in one place only.")},
    {"identity-unknown", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Somebody unknown called"),
     QT_TRANSLATE_NOOP("DropWords",
                       "They are no contact, or blocked, and got no answer. Add them if "
                       "you expect them.")},
    {"identity-mismatch", warningLevel, Remedy::Verify,
     QT_TRANSLATE_NOOP("DropWords", "Another identity answered"),
     QT_TRANSLATE_NOOP("DropWords",
                       "At the address of a contact somebody else answered. Nothing was "
                       "sent to them: compare the safety number with your contact.")},
    {"downgrade-refused", warningLevel, Remedy::TestConnection,
     QT_TRANSLATE_NOOP("DropWords", "Old protocol refused"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A contact that speaks the new protocol answered in the old one. "
                       "Ask whether they went back to an old program.")},
    {"answer-unsolicited", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Answer without a question"),
     QT_TRANSLATE_NOOP("DropWords",
                       "It came too late, or somebody guesses. It had no effect; look at "
                       "the log if there are many.")},
    {"resp-unsolicited", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Reply without a call"),
     QT_TRANSLATE_NOOP("DropWords",
                       "It came too late, or somebody guesses. It had no effect; look at "
                       "the log if there are many.")},
    {"identity-in-two-places", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Contact in two places"),
     QT_TRANSLATE_NOOP("DropWords",
                       "Two computers use the identity of this contact at once. Nothing "
                       "was refused; ask them whether both are theirs.")},
    {"blocked", infoLevel, Remedy::ContactSettings, QT_TRANSLATE_NOOP("DropWords", "Blocked"),
     QT_TRANSLATE_NOOP("DropWords",
                       "From a contact you blocked. Unblock them if that was not meant.")},
    {"cid-unknown", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Conversation not known"),
     QT_TRANSLATE_NOOP("DropWords",
                       "It belongs to keys that are gone. Normal after a restart: the "
                       "other side makes new ones within seconds.")},
    {"auth-failed", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Forged or damaged"),
     QT_TRANSLATE_NOOP("DropWords",
                       "It names a conversation of ours but is not from it. Damaged on "
                       "the way, or forged; many in a row may be an attack.")},
    {"frame-unknown", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Unknown content"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The contact's program says something that ours does not know. "
                       "Bring both up to date.")},
    {"frame-value", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Impossible content"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The contact's program said something that can not be. Bring both "
                       "up to date; tell us if it goes on.")},
    {"ack-invalid", warningLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "False receipt"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A receipt for something that was never sent. The contact's program "
                       "is faulty; new keys were asked for.")},
    {"reassembly-expired", infoLevel, Remedy::TestConnection,
     QT_TRANSLATE_NOOP("DropWords", "Rest of a message missing"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The other parts of a long message did not come within 30 s. It is "
                       "sent again by itself; test the connection if it goes on.")},
    {"store-failed", warningLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Could not be kept"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A message was shown but not written to the disk, so no receipt was "
                       "sent. Make room on the disk; it comes again.")},
    {"offer-name", infoLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "Bad file name"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A file was offered under a name that could do harm. Ask the sender "
                       "to rename it.")},
    {"offer-size", infoLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "File too large"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A file of more than 4 GiB was offered. Ask the sender to split it.")},
    {"file-unwanted", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Part of a file not asked for"),
     QT_TRANSLATE_NOOP("DropWords",
                       "It came after the file was cancelled, or twice. Nothing to do.")},
    {"file-hash", warningLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "File damaged"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The whole file is not the one that was offered. It was deleted; ask "
                       "the sender to send it again.")},
    {"file-changed", infoLevel, Remedy::ContactSettings,
     QT_TRANSLATE_NOOP("DropWords", "File changed"),
     QT_TRANSLATE_NOOP("DropWords",
                       "The file was changed or removed while it was sent. Send it again.")},
    {"too-large", infoLevel, Remedy::ShowInLog,
     QT_TRANSLATE_NOOP("DropWords", "Too long to be sent"),
     QT_TRANSLATE_NOOP("DropWords",
                       "A message of yours is longer than the contact's program can take. "
                       "Split it.")},
};

const DropEntry* findEntry(const QString& reason) {
    const auto* const found =
        std::find_if(std::begin(dropEntries), std::end(dropEntries),
                     [&](const DropEntry& each) { return reason == QLatin1String(each.reason); });
    return found == std::end(dropEntries) ? nullptr : found;
}

QString translated(const char* text) {
    return QCoreApplication::translate("DropWords", text);
}

}  // namespace

QStringList DropWords::reasons() {
    QStringList names;
    for (const DropEntry& entry : dropEntries) names += QLatin1String(entry.reason);
    return names;
}

QString DropWords::title(const QString& reason) {
    const DropEntry* entry = findEntry(reason);
    return entry != nullptr ? translated(entry->title) : reason;
}

QString DropWords::sentence(const QString& reason) {
    const DropEntry* entry = findEntry(reason);
    return entry != nullptr ? translated(entry->sentence) : QString();
}

Severity DropWords::severity(const QString& reason) {
    const DropEntry* entry = findEntry(reason);
    return entry != nullptr ? entry->severity : Severity::Warning;
}

Remedy DropWords::remedy(const QString& reason) {
    const DropEntry* entry = findEntry(reason);
    return entry != nullptr ? entry->remedy : Remedy::ShowInLog;
}

}  // namespace vaultgram::ui
