// What a program asks for, as calls of the messenger and the link.
#include "app/cli/json_face.h"
#include "app/cli/safe_text.h"
#include "app/cli/stats_json.h"
#include "app/cli/words.h"
#include "app/link/text.h"

#include <algorithm>

namespace vaultgram::cli {

void JsonFace::on(const AddPeerCommand& command, const Tag& tag) {
    const auto added = peers().add(command.peer, command.key);
    if (!added) return tellError(added.error(), tag);
    const Contact* contact = messenger().contact(added->id);
    if (added->isNew && tag) m_addTags[contact->peer] = *tag;
    if (!added->isNew) tellPeer(added->id, tag);  // of a new one the link tells
}

void JsonFace::on(const RemovePeerCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    const PeerId peer = messenger().contact(*contact)->peer;
    m_removals[peer] = {peers().who(*contact), tag};
    m_addTags.erase(peer);
    messenger().removeContact(*contact);
}

void JsonFace::on(const SetAddressCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    if (const auto problem = peers().move(*contact, command.address))
        return tellError(*problem, tag);
    tellPeer(*contact, tag);
}

void JsonFace::on(const RejectRequestCommand& command, const Tag& tag) {
    const auto all = messenger().requests();
    const auto listed = std::find_if(all.begin(), all.end(), [&](const Request& each) {
        return each.address.toString() == command.peer ||
               (each.id && fingerprint(*each.id) == command.peer);
    });
    if (listed == all.end()) return tellError(inQuotes(command.peer) + " has not called", tag);
    messenger().refuseRequest(*listed);
    const std::string address = listed->address.toString();
    m_output.write(
        peerRemovedEvent({address, listed->id ? fingerprint(*listed->id) : address}, tag));
}

void JsonFace::on(const AllowPlaintextCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    if (!messenger().allowPlaintext(*contact, command.allow))
        return tellError(inQuotes(command.peer) +
                             " has an identity: nothing is ever sent to it "
                             "in plaintext",
                         tag);
    tellPeer(*contact, tag);
}

void JsonFace::on(const SendCommand& command, const Tag& tag) {
    if (command.peer) {
        if (const auto contact = findOrTell(*command.peer, tag))
            sendTo(*contact, command.text, tag);
        return;
    }
    const std::vector<ContactId> all = peers().list();
    if (all.empty()) return tellError("there is no peer to send to", tag);
    for (const ContactId contact : all) sendTo(contact, command.text, tag);
}

void JsonFace::sendTo(ContactId contact, const std::string& text, const Tag& tag) {
    const Who who = peers().who(contact);
    const auto sent = messenger().send(contact, textFromUtf8(text));
    if (!sent)
        return tellError(std::string(name(sent.error())) + ": " + who.peer + ": " +
                             std::string(explain(sent.error())),
                         tag);
    m_sent[*sent] = {contact, tag};
}

void JsonFace::on(const SetPortCommand& command, const Tag& tag) {
    if (const auto error = socket().setPort(command.port)) return tellError(explain(*error), tag);
    tellReady(tag);
}

void JsonFace::on(const VerifyCommand& command, const Tag& tag) {
    const auto contact = identified(command.peer, tag);
    if (!contact) return;
    const Pin& pin = messenger().kept(*contact)->pin;
    // Of the one who answers now, if that is another than the pinned.
    const SafetyNumber* number = messenger().safetyNumberWith(pin.other.value_or(*pin.id));
    const Comparison digits = number->compareDigits(command.safetyNumber);
    const bool match = digits == Comparison::Match ||
                       number->compareWords(command.safetyNumber) == Comparison::Match;
    if (!match)
        return tellError("the safety number of " + inQuotes(command.peer) +
                             (digits == Comparison::Unreadable
                                  ? " is 60 digits, and this is something else"
                                  : " is another one: do not send anything private"),
                         tag);
    if (!messenger().verify(*contact))
        return tellError(inQuotes(command.peer) + " can not be verified now", tag);
    tellPeer(*contact, tag);
}

void JsonFace::on(const AcceptKeyCommand& command, const Tag& tag) {
    const auto contact = identified(command.peer, tag);
    if (!contact) return;
    const auto& other = messenger().kept(*contact)->pin.other;
    if (other && command.fingerprint && fingerprint(*other) != *command.fingerprint)
        return tellError("by now it is " + fingerprint(*other) + " that answers for " +
                             inQuotes(command.peer) + "; nothing is accepted",
                         tag);
    if (!messenger().acceptKey(*contact))
        return tellError("the key of " + inQuotes(command.peer) + " has not changed", tag);
    tellPeer(*contact, tag);
}

void JsonFace::on(const BlockCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    if (!messenger().block(*contact, command.block))
        return tellError(inQuotes(command.peer) + " can not be blocked now", tag);
    tellPeer(*contact, tag);
}

void JsonFace::on(const MessageCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    using What = MessageCommand::What;
    if (command.what == What::Remove) {
        messenger().removeMessage(*contact, command.id);
        return tellDone("message_removed", *contact, tag);
    }
    if (tag) m_sent[command.id] = {*contact, tag};
    const bool done = command.what == What::Retry ? messenger().retry(*contact, command.id)
                                                  : messenger().cancel(*contact, command.id);
    if (done) return;  // a status event follows
    m_sent.erase(command.id);
    tellError(command.what == What::Retry ? "no message with this id has failed"
                                          : "no message with this id is still waiting",
              tag);
}

void JsonFace::on(const ContactCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    using What = ContactCommand::What;
    switch (command.what) {
        case What::MarkRead: messenger().markSeen(*contact); break;
        case What::ClearHistory: messenger().removeConversation(*contact); break;
        case What::Unverify:
            if (messenger().unverify(*contact)) break;
            return tellError(inQuotes(command.peer) + " was not verified", tag);
        case What::ForgetKey:
            if (messenger().forgetPin(*contact)) break;
            return tellError(inQuotes(command.peer) + " has no identity that could be forgotten",
                             tag);
    }
    tellPeer(*contact, tag);
}

void JsonFace::on(const RenameCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    messenger().rename(*contact, textFromUtf8(command.name));
    tellPeer(*contact, tag);
}

void JsonFace::on(const MuteCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    messenger().setMuted(*contact, command.mute);
    tellPeer(*contact, tag);
}

void JsonFace::on(const ExportCommand& command, const Tag& tag) {
    const auto contact = findOrTell(command.peer, tag);
    if (!contact) return;
    const auto format = command.json ? ExportFormat::Json : ExportFormat::Text;
    switch (messenger().exportConversation(*contact, textFromUtf8(command.path), format)) {
        case Exported::All: return tellDone("exported", *contact, tag);
        case Exported::NotAll:
            return tellError(
                inQuotes(command.path) + " is written, but some messages are damaged on disk", tag);
        case Exported::Nothing:
            return tellError(inQuotes(command.path) + " could not be written", tag);
    }
}

void JsonFace::on(const SetCommand& command, const Tag& tag) {
    messenger().setSetting(QString::fromStdString(command.name),
                           QString::fromStdString(command.value));
    tellReady(tag);
}

void JsonFace::tellDone(std::string_view event, ContactId contact, const Tag& tag) {
    m_output.write(doneEvent(event, peers().who(contact), tag));
}

void JsonFace::on(const RotateKeysCommand&, const Tag& tag) {
    socket().rotateKeys();
    tellReady(tag);
}

void JsonFace::on(const PeersCommand&, const Tag& tag) {
    const QList<PeerInfo> all = socket().peers();
    for (const PeerInfo& info : all) m_output.write(peerEvent(info, described(info, true), tag));
    m_output.write(peersEvent(static_cast<std::size_t>(all.size()), tag));
}

void JsonFace::on(const StatsCommand&, const Tag& tag) {
    const LinkStatistics statistics = socket().statistics();
    const StatsContext context{
        QDateTime::currentDateTime(),
        [this](const PeerInfo& info) { return peers().who(info.id, info.address).peer; },
        static_cast<std::size_t>(messenger().requests().size()), residentMemory()};
    m_output.write(statsEvent(statistics, context, tag));
}

void JsonFace::on(const QuitCommand&, const Tag&) {
    m_done = true;
    Q_EMIT finished();
}

std::optional<ContactId> JsonFace::findOrTell(const std::string& peer, const Tag& tag) {
    const auto found = peers().find(peer);
    if (!found) tellError(inQuotes(peer) + " is none of the peers", tag);
    return found;
}

std::optional<ContactId> JsonFace::identified(const std::string& peer, const Tag& tag) {
    const auto id = findOrTell(peer, tag);
    if (!id || messenger().kept(*id)->pin.id) return id;
    tellError(inQuotes(peer) + " has no identity that could be verified", tag);
    return {};
}

}  // namespace vaultgram::cli
