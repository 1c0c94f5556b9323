#include "gallery_dashboard.h"

#include "ui/models/connection_test_words.h"
#include "ui/models/drop_words.h"

#include <cmath>

namespace vaultgram::ui::gallery {
namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

QDateTime today(int hour, int minute, int second = 0) {
    return QDateTime(QDate::currentDate(), QTime(hour, minute, second));
}

ContactFigures person(const char* id, const char* name, const char* address, Presence presence,
                      Trust trust) {
    ContactFigures contact;
    contact.id = u(id);
    contact.name = u(name);
    contact.address = u(address);
    contact.presence = presence;
    contact.presenceSince = today(8, 17);
    contact.trust = trust;
    contact.security = presence == Presence::Connected ? Security::Sealed : Security::None;
    contact.kind = PeerKind::X1;
    contact.link.queuedMessages = 0;
    contact.link.toThem.rate = 0;
    contact.link.fromThem.rate = 0;
    return contact;
}

void connect(ContactFigures& contact, double rtt, double deviation, double keyAge) {
    LinkFigures& link = contact.link;
    link.rtt = rtt;
    link.rttDeviation = deviation;
    link.rttLeast = rtt - 2 * deviation;
    link.deliveryMedian = {rtt * 2.1, rtt * 2.2, rtt * 2.2};
    link.deliveryP99 = {rtt * 12, rtt * 14, rtt * 14};
    link.handshakes.ever = 17;
    link.compression = {1.9, 1.8, 1.7};
    contact.hasKey = true;
    contact.keyAge = keyAge;
    contact.nextRotation = 125 - keyAge;
    contact.forwardSecret = true;
    contact.clockSkew = 0.2;
    contact.pathMtu = 1393;
}

void traffic(ContactFigures& contact, double out, double in, quint64 outEver, quint64 inEver) {
    LinkFigures& link = contact.link;
    link.toThem.rate = out;
    link.fromThem.rate = in;
    link.toThem.bytes = {quint64(out * 60), quint64(out * 240), outEver};
    link.fromThem.bytes = {quint64(in * 60), quint64(in * 200), inEver};
}

void losses(ContactFigures& contact, double five, double ever, quint64 resentFive,
            quint64 resentEver) {
    contact.link.loss = {0.0, five, ever};
    contact.link.resent = {0, resentFive, resentEver};
    contact.link.late = {0, 1, 4};
    contact.link.duplicates = {0, 0, 3};
}

QList<ContactFigures> people() {
    ContactFigures anna =
        person("anna", "Anna Berger", "192.168.1.20:11000", Presence::Connected, Trust::Verified);
    connect(anna, 2.1, 0.3, 38);
    traffic(anna, 9'000, 1'400'000, 31'000'000, 540'000'000);
    losses(anna, 0, 0.001, 1, 14);
    anna.link.queuedMessages = 2;
    anna.link.queuedBytes = 36;
    anna.link.oldestQueued = 4;
    ContactFigures bruno = person("bruno", "Bruno Keller", "192.168.1.23:11000",
                                  Presence::Connected, Trust::NotVerified);
    connect(bruno, 4.6, 0.5, 12);
    traffic(bruno, 2'000, 6'000, 9'000'000, 60'000'000);
    losses(bruno, 0.004, 0.003, 3, 41);
    bruno.clockSkew = -42;
    ContactFigures deniz = person("deniz", "Deniz Aydın", "192.168.1.31:11000", Presence::Connected,
                                  Trust::KeyChanged);
    connect(deniz, 6.8, 0.9, 51);
    losses(deniz, 0.002, 0.002, 2, 9);
    traffic(deniz, 0, 0, 4'100'000, 9'000'000);
    deniz.link.queuedMessages = 2;
    deniz.link.queuedBytes = 58;
    deniz.clockSkew = -42;
    ContactFigures workshop =
        person("workshop", "Workshop PC", "192.168.1.90:8000", Presence::Connected, Trust::None);
    workshop.link.rtt = 1.1;
    workshop.link.rttDeviation = 0.1;
    workshop.security = Security::Plaintext;
    workshop.kind = PeerKind::Legacy;
    traffic(workshop, 0, 0, 90'000, 400'000);
    ContactFigures emil = person("emil", "Emil Novák", "192.168.1.77:11000", Presence::Unreachable,
                                 Trust::NotVerified);
    emil.link.queuedMessages = 3;
    emil.link.queuedBytes = 840'000;
    emil.link.oldestQueued = 4'380;
    emil.link.loss.ever = 0.006;
    emil.link.resent.ever = 22;
    ContactFigures farah =
        person("farah", "Farah Nasser", "10.8.0.7:11000", Presence::Waiting, Trust::Verified);
    farah.link.loss.ever = 0.0;
    farah.link.resent.ever = 2;
    ContactFigures greta = person("greta", "Greta Sommer", "[fd12::9:4c1]:11000",
                                  Presence::ExchangingKeys, Trust::Verified);
    greta.link.toThem.rate = 300;
    return {anna, bruno, deniz, workshop, emil, farah, greta};
}

QList<DropFigures> drops() {
    QList<DropFigures> all;
    for (const QString& reason : DropWords::reasons()) {
        DropFigures drop;
        drop.reason = reason;
        drop.packets = {0, 0, 0};
        all.append(drop);
    }
    const auto happened = [&](const char* reason, quint64 minute, quint64 five, quint64 ever,
                              const QDateTime& last, const char* from, const char* contact = "") {
        for (DropFigures& drop : all) {
            if (drop.reason != u(reason)) continue;
            drop.packets = {minute, five, ever};
            drop.last = last;
            drop.from = u(from);
            drop.contactId = u(contact);
        }
    };
    happened("legacy-stale", 0, 17, 17, today(10, 42, 12), "192.168.1.23:11000", "bruno");
    happened(plaintextReceived, 1, 4, 96, today(10, 43, 11), "192.168.1.90:8000", "workshop");
    happened("undecodable", 0, 12, 12, today(10, 42, 9), "192.168.1.57:40112");
    happened("replay", 0, 5, 31, today(10, 42, 20), "192.168.1.20:11000", "anna");
    happened("frame-malformed", 0, 0, 208, today(9, 12, 20), "192.168.1.9:5353");
    happened("limited", 0, 0, 40, today(8, 15, 59), "192.168.1.77:11000", "emil");
    return all;
}

double bump(double x, double center, double width) {
    return std::exp(-std::pow((x - center) / width, 2));
}

// Noise that is the same in every run.
double noise(qint64 second, int which) {
    const auto x = static_cast<double>(second * 37 + which * 101);
    return std::sin(x * 12.9898) * 0.5 + std::sin(x * 4.1414) * 0.3;
}

ContactSecond secondOf(const char* id, qint64 s, double rtt, double share) {
    const double base = rtt + rtt * 0.1 * std::sin(static_cast<double>(s) / 7.0 + rtt) +
                        rtt * 0.06 * noise(s / 3, static_cast<int>(rtt * 10));
    return {u(id), 900 * share, 1'000 * share, base, 0.0, 0.0};
}

}  // namespace

DashboardFigures inventedFigures() {
    DashboardFigures figures;
    figures.at = today(10, 43, 27);
    figures.since = today(8, 0);
    figures.online = true;
    figures.port = 11000;
    figures.ipv4 = true;
    figures.ipv6 = true;
    figures.contacts = people();
    figures.drops = drops();
    figures.deliveredShare = 0.984;
    figures.waiting = 7;
    figures.failed = 1;
    LinkFigures& all = figures.all;
    all.toThem.rate = 12'000;
    all.fromThem.rate = 1'400'000;
    all.toThem.bytes = {720'000, 3'100'000, 48'200'000};
    all.fromThem.bytes = {61'000'000, 130'000'000, 612'000'000};
    all.toThem.packets = {610, 2'700, 41'300};
    all.fromThem.packets = {51'000, 109'000, 514'000};
    all.fromThem.padding.ever = 29'000'000;
    all.toThem.payload.ever = 21'400'000;
    all.fromThem.payload.ever = 588'000'000;
    all.toThem.padding.ever = 24'900'000;
    all.loss = {0.0, 0.002, 0.002};
    all.resent = {0, 6, 88};
    all.late = {0, 3, 14};
    all.duplicates = {0, 0, 11};
    all.queuedMessages = 7;
    all.queuedBytes = 841'000;
    all.handshakes.ever = 61;
    all.compression = {1.9, 1.8, 1.7};
    all.deliveryMedian = {6.2, 6.4, 6.4};
    all.deliveryP99 = {80, 88, 91};
    ProtocolFigures& protocol = figures.protocol;
    protocol.baseMtu = 1'500;
    protocol.effectiveMtu = 1'393;
    protocol.packetSize = 1'200;
    protocol.copiesOut = 214;
    protocol.announcementsOut = 611;
    protocol.announcementsIn = 604;
    protocol.cpuShare = 0.013;
    protocol.tables = {{u("replay"), u("Replay protection"), 8'128, 65'536, 1'048'576},
                       {u("limits"), u("Rate limits"), 37, 4'096, 98'304},
                       {u("reassembly"), u("Reassembly"), 1, 28, 52'000},
                       {u("sessions"), u("Sessions"), 9, 256, {}},
                       {u("outbox"), u("Outbox, messages"), 9'600, 10'000, 840'000}};
    return figures;
}

QList<SecondFigures> inventedHistory() {
    QList<SecondFigures> history;
    for (qint64 s = inventedNow - 299; s <= inventedNow; ++s) {
        const auto x = static_cast<double>(s - inventedNow + 300);  // 1..300
        SecondFigures second;
        second.second = s;
        const double slow = noise(s / 4, 1);
        second.all.fromThem = 110'000 + 30'000 * slow + 680'000 * bump(x, 78, 20) +
                              1'230'000 * bump(x, 275, 26) + 200'000 * bump(x, 300, 9);
        second.all.toThem = 22'000 + 9'000 * noise(s / 4, 2) + 510'000 * bump(x, 195, 13);
        second.all.lost = std::max(0.0, 0.009 * bump(x, 76, 4) + 0.014 * bump(x, 210, 4) - 0.0008);
        second.all.resent =
            std::max(0.0, 0.005 * bump(x, 84, 5) + 0.0077 * bump(x, 218, 5) - 0.0006);
        ContactSecond anna = secondOf("anna", s, 2.1, 900);
        anna.rtt = *anna.rtt + 2.2 * bump(x, 121, 8);
        ContactSecond deniz = secondOf("deniz", s, 6.8, 3);
        deniz.rtt = *deniz.rtt + 2 * bump(x, 235, 10);
        if (x > 150 && x < 172) deniz.rtt.reset();  // away for a while: a gap
        second.contacts = {anna, secondOf("bruno", s, 4.6, 20), deniz,
                           secondOf("workshop", s, 1.1, 1)};
        const auto drop = [&](const char* reason, qint64 from, quint64 packets) {
            if (s == inventedNow - from) second.drops.append({u(reason), packets});
        };
        drop("legacy-stale", 264, 3);
        drop("legacy-stale", 252, 2);
        drop("undecodable", 246, 2);
        drop("legacy-stale", 186, 3);
        drop("replay", 174, 2);
        drop("legacy-stale", 171, 3);
        drop("undecodable", 165, 3);
        drop("legacy-stale", 163, 3);
        drop("undecodable", 155, 1);
        drop("undecodable", 85, 3);
        drop("undecodable", 78, 3);
        drop("legacy-stale", 75, 3);
        drop("replay", 73, 1);
        drop("replay", 65, 2);
        history.append(second);
    }
    return history;
}

ConnectionTest inventedTest(bool finished) {
    ConnectionTest test;
    test.contactId = u("emil");
    test.name = u("Emil Novák");
    test.address = u("192.168.1.77:11000");
    test.presence = Presence::Unreachable;
    test.presenceSince = today(8, 17);
    test.waiting = 3;
    test.finished = finished;
    using K = StepKind;
    using R = StepResult;
    QList<StepFinding> found{
        {K::Network, R::Passed, Finding::Good, u("wlp2s0, 192.168.1.12, fe80::8d1:44c0"), 0, 1.0},
        {K::OwnPort, R::Passed, Finding::Good, u("UDP 11000 is open on IPv4 and IPv6"), 0, 1.0},
        {K::Address, R::Passed, Finding::Good, u("192.168.1.77 by wlp2s0"), 0, 12.0},
        {K::PathMtu, R::Passed, Finding::Good, u("1393 bytes fit into one packet"), 0, 38.0},
        {K::PacketsOut, R::Passed, Finding::Good, u("3 questions sent"), 0, 0.0},
        {K::Answer, R::Failed, Finding::NoAnswer, {}, 3, 3000.0},
        {K::Keys, R::Skipped, Finding::NotTried, u("Answer"), 0, {}},
        {K::RoundTrip, R::Skipped, Finding::NotTried, u("Keys"), 0, {}},
        {K::Clock, R::Notice, Finding::ClockAhead, {}, 42, {}}};
    if (finished) {
        test.milliseconds = 3'100;
        test.headline = ConnectionTestWords::headline(found, test.name);
    } else {
        found.resize(6);
        found.back().result = R::Running;
        found.back().milliseconds.reset();
    }
    for (const StepFinding& each : found)
        test.steps.append(ConnectionTestWords::describeStep(each, test.name));
    return test;
}

}  // namespace vaultgram::ui::gallery
