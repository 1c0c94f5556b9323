// What a person types after a slash.
#include "app/cli/chat_face.h"
#include "app/cli/chat_lines.h"
#include "app/cli/safe_text.h"
#include "app/cli/words.h"
#include "app/link/text.h"

namespace vaultgram::cli {
namespace {

constexpr int historyLines = 20;

std::string safetyText(const SafetyNumber& number) {
    const std::string groups = number.groups();
    std::string words;
    for (const std::string_view each : number.words())
        words += (words.empty() ? "" : " ") + std::string(each);
    return "  " + groups.substr(0, 35) + "\n  " + groups.substr(36) + "\n  " + words;
}

}  // namespace

void ChatFace::on(const chat::Nothing&) {}
void ChatFace::on(const chat::Help&) {
    show(std::string(chat::help()));
}
void ChatFace::on(const chat::Quit&) {
    Q_EMIT finished();
}
void ChatFace::on(const chat::Wrong& command) {
    show("! " + command.why);
}
void ChatFace::on(const chat::Stats&) {
    show(statsText(socket().statistics()));
}

void ChatFace::on(const chat::Add& command) {
    const auto added = peers().add(command.peer);
    if (!added) return show("! " + safeLine(added.error()));
    if (!added->isNew) show("* " + called(added->id) + " is a peer already");
    if (!m_current && peers().list().size() == 1) m_current = added->id;
    updatePrompt();
}

void ChatFace::on(const chat::Remove& command) {
    const auto contact = findOrTell(command.peer);
    if (!contact) return;
    const std::string who = called(*contact);
    const std::size_t before = m_sent.size();
    messenger().removeContact(*contact);
    const std::size_t lost = before - m_sent.size();
    m_told.erase(*contact);
    if (m_current == contact) m_current.reset();
    show("* " + who + " is removed" +
         (lost > 0 ? "; " + std::to_string(lost) + " messages were not sent" : ""));
    updatePrompt();
}

void ChatFace::on(const chat::Move& command) {
    const auto contact = findOrTell(command.peer);
    if (!contact) return;
    if (const auto problem = peers().move(*contact, command.address))
        return show("! " + safeLine(*problem));
    show("* " + called(*contact) + " is called there from now on");
    updatePrompt();
}

void ChatFace::on(const chat::Reject& command) {
    const auto address = numericAddress(QString::fromStdString(command.peer));
    if (!address)
        return show("! " + safeLine(command.peer) + ' ' + std::string(explain(address.error())));
    for (const Request& each : messenger().requests())
        if (each.address == *address) messenger().refuseRequest(each);
    show("* " + address->toString() + " is forgotten");
}

void ChatFace::on(const chat::To& command) {
    if (command.peer.empty()) {
        m_current.reset();
    } else if (const auto contact = findOrTell(command.peer)) {
        m_current = contact;
    }
    updatePrompt();
}

void ChatFace::on(const chat::Port& command) {
    if (const auto error = socket().setPort(command.port))
        return show("! " + safeLine(explain(*error)) + "; nothing changed");
    show("* Listening on port " + std::to_string(socket().port()));
}

void ChatFace::on(const chat::Plaintext& command) {
    const auto contact = findOrTell(command.peer);
    if (contact && !messenger().allowPlaintext(*contact, command.allow))
        show("! " + called(*contact) + " has an identity: nothing is ever sent to it in plaintext");
}

void ChatFace::on(const chat::Safety& command) {
    const auto contact = findOrTell(command.peer);
    if (!contact) return;
    const std::string who = called(*contact);
    const Pin& pin = messenger().kept(*contact)->pin;
    if (!pin.id) return show("! A safety number is created when " + who + " has shown an identity");
    if (pin.other)
        show("* Before: with the identity that you know\n" +
             safetyText(*messenger().safetyNumberWith(*pin.id)) +
             "\n* Now: with the one that answers");
    show("* Compare it with the screen of " + who +
         ", in person or on a call: let them read, you compare\n" +
         safetyText(*messenger().safetyNumberWith(pin.other.value_or(*pin.id))) +
         "\n  They match: /verify. They do not: do not send anything private; /block");
}

void ChatFace::on(const chat::Verify& command) {
    const auto contact = findOrTell(command.peer);
    if (!contact) return;
    const Pin& pin = messenger().kept(*contact)->pin;
    if (!pin.id) return show("! " + called(*contact) + " has no identity that could be verified");
    const SafetyNumber* number = messenger().safetyNumberWith(pin.other.value_or(*pin.id));
    const bool match = command.number.empty() ||
                       number->compareDigits(command.number) == Comparison::Match ||
                       number->compareWords(command.number) == Comparison::Match;
    if (!match)
        return show("! This is another number. Do not send anything private to " +
                    called(*contact) +
                    ": someone may be in between, or you compared the wrong "
                    "contact");
    if (!messenger().verify(*contact)) show("! It can not be verified now");
}

void ChatFace::on(const chat::Unverify& command) {
    const auto contact = findOrTell(command.peer);
    if (contact && !messenger().unverify(*contact)) show("! It was not verified");
}

void ChatFace::on(const chat::Accept& command) {
    const auto contact = findOrTell(command.peer);
    if (contact && !messenger().acceptKey(*contact)) show("! Its key has not changed");
}

void ChatFace::on(const chat::Block& command) {
    const auto contact = findOrTell(command.peer);
    if (contact && !messenger().block(*contact, command.block)) show("! It can not be done now");
}

void ChatFace::on(const chat::Name& command) {
    const auto contact = findOrTell(command.peer);
    if (!contact) return;
    messenger().rename(*contact, textFromUtf8(command.name));
    show("* It is called " + called(*contact) + " now");
    updatePrompt();
}

void ChatFace::on(const chat::Search& command) {
    const int ticket = messenger().search(textFromUtf8(command.text), {});
    auto* until = new QObject(this);  // of this search
    connect(&messenger(), &Messenger::searchHit, until,
            [this, ticket](int of, const StoredMessage& message) {
                if (of == ticket) show(chatLine(lineOf(message, called(message.contact))));
            });
    connect(&messenger(), &Messenger::searchDone, until, [this, ticket, until](int of, int hits) {
        if (of != ticket) return;
        show("* " + std::to_string(hits) + (hits == 1 ? " message" : " messages") + " found");
        until->deleteLater();
    });
}

void ChatFace::on(const chat::History& command) {
    const auto contact = findOrTell(command.peer);
    if (!contact) return;
    const std::string who = called(*contact);
    for (const StoredMessage& each : messenger().newest(*contact, historyLines))
        show(each.kind == EntryKind::Notice ? "* " + noticeWords(each.text, who)
                                            : chatLine(lineOf(each, who)));
    messenger().markSeen(*contact);
}

void ChatFace::on(const chat::Peers&) {
    const std::vector<ContactId> all = peers().list();
    if (all.empty()) return show("Nobody yet: /add HOST:PORT");
    std::size_t number = 0;
    for (const ContactId id : all)
        show(peerLine(++number, called(id), messenger().contact(id)->info));
}

}  // namespace vaultgram::cli
