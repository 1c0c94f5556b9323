#include "gallery_data.h"

namespace vaultgram::ui::gallery {
namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

QDateTime today(int hour, int minute) {
    return QDateTime(QDate::currentDate(), QTime(hour, minute));
}

ContactInfo person(const char* id, const char* name, const char* address, Presence presence,
                   Trust trust, const char* last, const QDateTime& at) {
    ContactInfo contact;
    contact.id = u(id);
    contact.name = u(name);
    contact.address = u(address);
    contact.presence = presence;
    contact.presenceSince = today(8, 17);
    contact.security = Security::Sealed;
    contact.trust = trust;
    contact.kind = PeerKind::X1;
    contact.fingerprint = u("3c1f88a2d07e94b56a11f3c2e8049d7b5562ab90c4e1f7730d9a8e46b12c05fd");
    contact.keySince = QDateTime::currentDateTime().addSecs(-38);
    contact.lastMessage = u(last);
    contact.lastTime = at;
    return contact;
}

struct Line {
    Direction direction;
    const char* text;
    QDateTime at;
    Trust trust = Trust::Verified;
    Delivery delivery = Delivery::None;
    MessageSecurity security = MessageSecurity::Sealed;
};

void fill(MessageModel& model, const QList<Line>& lines) {
    int number = 0;
    for (const Line& line : lines) {
        Message message;
        message.id = QString::number(++number);
        message.text = u(line.text);
        message.at = line.at;
        message.direction = line.direction;
        message.trust = line.trust;
        message.delivery = line.delivery;
        message.security = line.security;
        model.append(message);
    }
}

QStringList groups(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

}  // namespace

Data::Data() {
    addPeople();
    addAnna();
    addWorkshop();
    addEmil();
    addDeniz();
    addLog();
}

MessageModel* Data::messagesOf(const QString& contactId) {
    if (contactId == QLatin1String("workshop")) return &workshop;
    if (contactId == QLatin1String("emil")) return &emil;
    if (contactId == QLatin1String("deniz")) return &deniz;
    return &anna;
}

SafetyInfo Data::safety() {
    SafetyInfo info;
    info.contactId = u("anna");
    info.name = u("Anna Berger");
    info.theirs = {groups("48201 77356 10942 63518 29074 85163"),
                   groups("anchor pepper glacier window tunnel cabin orbit canyon ribbon"), true,
                   u("7f2a91c403de5b18c07d2e6199af14b3")};
    info.own = {groups("30977 14628 95240 07731 66482 51309"),
                groups("marble ocean violin harvest copper canvas meadow signal walnut"), false,
                ownFingerprint()};
    info.code = QByteArray("VG1") + QByteArray::fromHex(QByteArray(128, '7'));
    info.firstSeen = today(9, 0).addDays(-4);
    info.rotated = QDateTime::currentDateTime().addSecs(-38);
    return info;
}

void Data::addPeople() {
    contacts.addRequest({u("r1"), u("192.168.1.57:11000"), u("91c403de5b18c07d2e6199af14b37f2a")});
    ContactInfo each = person("anna", "Anna Berger", "192.168.1.20:11000", Presence::Connected,
                              Trust::Verified, "See you at two", today(10, 43));
    each.lastMessageIsOwn = true;
    each.lastDelivery = Delivery::Queued;
    contacts.upsert(each);
    each = person("bruno", "Bruno Keller", "192.168.1.23:11000", Presence::Connected,
                  Trust::NotVerified, "Which port did you choose in the end?", today(10, 31));
    each.unread = 2;
    contacts.upsert(each);
    each = person("deniz", "Deniz Aydın", "192.168.1.31:11000", Presence::Connected,
                  Trust::KeyChanged, "New laptop", today(10, 2));
    each.unread = 1;
    each.keyChange = KeyChange{each.name, groups("62915 08843 27190 55026 91374 40581"),
                               groups("48201 77356 10942 63518 29074 85163"), true};
    contacts.upsert(each);
    each = person("workshop", "Workshop PC", "192.168.1.90:8000", Presence::Connected, Trust::None,
                  "Backup finished, 3 files", today(9, 58));
    each.security = Security::Plaintext;
    each.kind = PeerKind::Legacy;
    each.plaintextAllowed = false;
    each.fingerprint.clear();
    each.keySince = {};
    contacts.upsert(each);
    each = person("emil", "Emil Novák", "192.168.1.77:11000", Presence::Unreachable,
                  Trust::NotVerified, "No hurry", today(9, 31));
    each.kind = PeerKind::Legacy;
    each.lastMessageIsOwn = true;
    each.lastDelivery = Delivery::Queued;
    contacts.upsert(each);
    each = person("farah", "Farah Nasser", "10.8.0.7:11000", Presence::Waiting, Trust::Verified,
                  "شكرا، وصل الملف", today(9, 0).addDays(-2));
    each.unread = 12;
    each.muted = true;
    contacts.upsert(each);
    each = person("greta", "Greta Sommer", "[fd12::9:4c1]:11000", Presence::ExchangingKeys,
                  Trust::Verified, "Good night", today(9, 0).addDays(-3));
    each.draft = u("I can bring the spare");
    contacts.upsert(each);
}

void Data::addAnna() {
    using D = Direction;
    const auto before = [](int hour, int minute) { return today(hour, minute).addDays(-4); };
    anna.setPeerName(u("Anna Berger"));
    fill(anna, {{D::Incoming, "Testing from the old client. Can you read this?", before(9, 12),
                 Trust::None, Delivery::None, MessageSecurity::Plaintext},
                {D::Outgoing, "Loud and clear 👋 Shall we compare numbers later?", before(9, 15),
                 Trust::NotVerified, Delivery::Read},
                {D::Incoming, "New laptop, same me. I will call so that you can check.",
                 before(17, 40), Trust::KeyChanged},
                {D::System, "You marked your safety number with Anna as verified", before(17, 52)},
                {D::Incoming, "Can you send the relay measurements?", before(17, 55)},
                {D::Outgoing,
                 "> Can you send the relay measurements?\nHere they are: "
                 "https://wiki.lab.local/relay/2025-03",
                 today(10, 2), Trust::Verified, Delivery::Delivered},
                {D::Outgoing, "Do you need the raw capture as well?", today(10, 5), Trust::Verified,
                 Delivery::Failed},
                {D::Incoming, "Got them, thanks! 2 ms across the whole building 🎉", today(10, 41)},
                {D::Incoming,
                 "That is far below what we saw with the old switch, and it stays there under "
                 "load; I left it running over lunch to be *really* sure: `ping -f`.",
                 today(10, 41)},
                {D::Incoming, "The loss at noon is gone. It was the cable.", today(10, 42)},
                {D::Outgoing, "Great, then I will close the ticket", today(10, 43), Trust::Verified,
                 Delivery::Sent},
                {D::Outgoing, "And Bruno owes us a coffee ☕", today(10, 43), Trust::Verified,
                 Delivery::Sending},
                {D::Outgoing, "See you at two", today(10, 43), Trust::Verified, Delivery::Queued}});
    anna.setFirstUnread(u("7"));
}

void Data::addWorkshop() {
    using D = Direction;
    const auto clear = MessageSecurity::Plaintext;
    workshop.setPeerName(u("Workshop PC"));
    fill(workshop,
         {{D::System,
           "Workshop PC uses an older program that has no key. Messages with it can be "
           "read on the network.",
           today(9, 40), Trust::None, Delivery::None, clear},
          {D::Incoming, "Backup started", today(9, 40), Trust::None, Delivery::None, clear},
          {D::Incoming, "Backup finished, 3 files", today(9, 58), Trust::None, Delivery::None,
           clear},
          {D::Incoming, "Next run at 18:00", today(9, 58), Trust::None, Delivery::None, clear},
          {D::Outgoing, "Thank you", today(10, 1), Trust::None, Delivery::Sent, clear}});
}

void Data::addEmil() {
    using D = Direction;
    emil.setPeerName(u("Emil Novák"));
    const auto trust = Trust::NotVerified;
    fill(emil, {{D::Outgoing,
                 "The plans are in the usual folder, and the new cabinet has arrived. I put "
                 "it beside the old one in room 12.",
                 today(8, 2), trust, Delivery::Delivered},
                {D::Incoming, "Thanks! I am on my way 🚲", today(8, 5), trust},
                {D::Incoming, "Half past two, room 4", today(8, 6), trust},
                {D::Incoming, "👍", today(8, 6), trust},
                {D::Outgoing, "See you there", today(8, 7), trust, Delivery::Read},
                {D::System, "Emil is offline", today(8, 17), Trust::None},
                {D::Outgoing, "Can you bring the keys of the archive?", today(9, 30), trust,
                 Delivery::Queued},
                {D::Outgoing, "No hurry", today(9, 31), trust, Delivery::Queued}});
}

void Data::addDeniz() {
    using D = Direction;
    const auto changed = Trust::KeyChanged;
    const auto before = [](int hour, int minute) { return today(hour, minute).addDays(-1); };
    deniz.setPeerName(u("Deniz Aydın"));
    fill(deniz,
         {{D::Incoming, "The new door code works for everybody now", before(16, 20)},
          {D::Outgoing, "Perfect. Who still needs a badge?", before(16, 24), Trust::Verified,
           Delivery::Read},
          {D::Incoming, "Only Greta. She is back on Monday.", before(16, 25)},
          {D::Incoming, "شكرا، وصل الملف. أراك غدا في المكتب", before(16, 26)},
          {D::System, "Deniz connected with a different key at 10:02", today(10, 2), changed},
          {D::Incoming, "Hi, can you send me the access list again?", today(10, 2), changed},
          {D::Outgoing, "Sure, one moment", today(10, 4), changed, Delivery::Queued},
          {D::Outgoing, "I will look it up and send it before lunch", today(10, 4), changed,
           Delivery::Queued}});
    contacts.setDiscovered({{u("mira"), u("Mira’s laptop"), u("192.168.1.44:11000")},
                            {u("pi"), u("raspberrypi"), u("[fe80::1c7e:4a2f]:11000")}});
}

void Data::addLog() {
    const auto add = [this](LogLevel level, int second, const char* source, const char* text) {
        log.append({level, QDateTime(QDate::currentDate(), QTime(10, 43, second, 120)), u(source),
                    u(text)});
    };
    add(LogLevel::Info, 1, "link", "Receiving on port 11000, IPv4 and IPv6");
    add(LogLevel::Info, 1, "network", "3 addresses, smallest MTU 1500");
    add(LogLevel::Info, 2, "peer", "192.168.1.20:11000: keys exchanged, sealed");
    add(LogLevel::Debug, 3, "peer", "192.168.1.23:11000: announcement sent");
    add(LogLevel::Info, 4, "peer", "192.168.1.23:11000: keys exchanged, sealed");
    add(LogLevel::Warning, 9, "peer", "192.168.1.31:11000: the key is another one than before");
    add(LogLevel::Warning, 12, "peer", "192.168.1.90:8000: no key within 25 s");
    add(LogLevel::Error, 17, "link", "192.168.1.77:11000: network is unreachable");
    add(LogLevel::Info, 21, "drop", "TooOld: 192.168.1.31:11000, 42 s behind, 17 packets");
    add(LogLevel::Info, 25, "peer", "[fd12::9:4c1]:11000: exchanging keys");
}

NetworkStatus Data::network() {
    NetworkStatus status;
    status.state = NetworkState::Online;
    status.port = 11000;
    status.addresses = {u("192.168.1.10"), u("10.8.0.3"), u("fd12::9:1")};
    status.mtu = 1500;
    status.protocolVersion = 2;
    status.sentRate = 12'000;
    status.receivedRate = 1'400'000;
    return status;
}

QString Data::ownName() {
    return u("Jonas Moser");
}

QString Data::ownFingerprint() {
    return u("7f2a91c403de58b7a0c6e1194f8d33207be5c9aa16d2f40893b7e85c1d60a4f2");
}

}  // namespace vaultgram::ui::gallery
