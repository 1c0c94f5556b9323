#include "ui/models/dashboard_cards.h"

#include "ui/models/contact_columns.h"
#include "ui/models/dashboard_facts.h"
#include "ui/widgets/card_row.h"

#include <QLocale>
#include <QTest>

using namespace vaultgram::ui;

class DashboardCardsTest : public QObject {
    Q_OBJECT

    static ContactFigures person(const char* name, Trust trust,
                                 Security security = Security::Sealed, Figure skew = {}) {
        ContactFigures made;
        made.id = made.name = QString::fromLatin1(name);
        made.trust = trust;
        made.security = security;
        made.clockSkew = skew;
        return made;
    }
    static CardFigures card(const DashboardFigures& figures, const char* key) {
        for (const CardFigures& each : DashboardCards::overview(figures, RateUnit::Bytes))
            if (each.key == QLatin1String(key)) return each;
        return {};
    }

private Q_SLOTS:
    void initTestCase();
    void whatIsUnknownIsNotZero();
    void figuresAreWrittenWithTheirUnits();
    void offlineSaysWhy();
    void aChangedKeyAsksForAnAction();
    void theClockIsJudgedByTheContacts();
    void trustIsCountedOnce();
    void whoWroteInClearIsNotEncrypted();
    void cardsWrapIntoEqualLines();
    void factsAreUnknownUntilMeasured();
    void boundsAreFilled();
};

void DashboardCardsTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void DashboardCardsTest::whatIsUnknownIsNotZero() {
    const DashboardFigures nothing;
    QCOMPARE(DashboardCards::overview(nothing, RateUnit::Bytes).size(), 7);
    for (const char* key : {"sent", "received", "delivery", "clock"}) {
        QCOMPARE(card(nothing, key).value, QStringLiteral("no data yet"));
        QVERIFY(!card(nothing, key).caption.contains(u'0'));
    }
}

void DashboardCardsTest::figuresAreWrittenWithTheirUnits() {
    DashboardFigures figures;
    figures.online = true;
    figures.port = 11000;
    figures.ipv4 = figures.ipv6 = true;
    figures.all.fromThem.rate = 1'400'000;
    figures.all.fromThem.bytes.ever = 612'000'000;
    figures.deliveredShare = 0.984;
    figures.waiting = 7;
    QCOMPARE(card(figures, "status").value, QStringLiteral("Online"));
    QCOMPARE(card(figures, "status").caption, QStringLiteral("port 11000 · IPv4, IPv6"));
    QCOMPARE(card(figures, "received").value, QStringLiteral("1.4 MB/s"));
    QCOMPARE(card(figures, "received").caption, QStringLiteral("total 612 MB"));
    QCOMPARE(card(figures, "delivery").value, QStringLiteral("98.4 %"));
    QVERIFY(!card(figures, "delivery").caption.contains(QStringLiteral("failed")));
    figures.failed = 0;
    QVERIFY(card(figures, "delivery").caption.contains(QStringLiteral("0 failed")));
}

void DashboardCardsTest::offlineSaysWhy() {
    DashboardFigures figures;
    figures.error = QStringLiteral("Port 80 is taken.");
    QVERIFY(card(figures, "status").warning);
    QCOMPARE(card(figures, "status").caption, figures.error);
}

void DashboardCardsTest::aChangedKeyAsksForAnAction() {
    DashboardFigures figures;
    figures.contacts = {person("Anna", Trust::Verified)};
    QVERIFY(!card(figures, "security").warning);
    QCOMPARE(card(figures, "security").value, QStringLiteral("1 of 1"));
    figures.contacts.append(person("Deniz", Trust::KeyChanged));
    QVERIFY(card(figures, "security").warning);
}

void DashboardCardsTest::theClockIsJudgedByTheContacts() {
    QVERIFY(!DashboardCards::clockOf({person("A", Trust::None)}).ahead);
    auto clock = DashboardCards::clockOf({person("A", Trust::None, Security::Sealed, 0.4)});
    QVERIFY(!clock.wrong);
    QCOMPARE(clock.contacts, 1);
    clock = DashboardCards::clockOf({person("A", Trust::None, Security::Sealed, -42.0),
                                     person("B", Trust::None, Security::Sealed, 0.4),
                                     person("C", Trust::None, Security::Sealed, -41.0)});
    QVERIFY(clock.wrong);
    QCOMPARE(clock.contacts, 2);
    QVERIFY(*clock.ahead >= 41);
    clock = DashboardCards::clockOf({person("A", Trust::None, Security::Sealed, -42.0),
                                     person("B", Trust::None, Security::Sealed, 0.4),
                                     person("C", Trust::None, Security::Sealed, 0.1)});
    QVERIFY2(!clock.wrong, "two of three agree with us: it is the clock of the third");
    QCOMPARE(clock.contacts, 2);
    DashboardFigures figures;
    figures.contacts = {person("A", Trust::None, Security::Sealed, 90.0)};
    QCOMPARE(card(figures, "clock").value, QStringLiteral("90 s behind"));
    QVERIFY(card(figures, "clock").warning);
}

void DashboardCardsTest::trustIsCountedOnce() {
    const auto cards = DashboardCards::trust(
        {person("Anna Berger", Trust::Verified), person("Farah", Trust::Verified),
         person("Bruno", Trust::NotVerified), person("Deniz", Trust::KeyChanged),
         person("Eve", Trust::Blocked, Security::Plaintext),
         person("Workshop PC", Trust::None, Security::Plaintext),
         person("New", Trust::None, Security::None), person("Greta", Trust::Verified),
         person("Hal", Trust::Verified)});
    QList<int> counts;
    for (const auto& each : cards) counts += each.count;
    QCOMPARE(counts, QList<int>({4, 1, 1, 1, 1}));
    QVERIFY(
        DashboardCards::trustCaption(cards[0]).startsWith(QStringLiteral("Anna, Farah, Greta")));
    QCOMPARE(DashboardCards::trustCaption(cards[2]), QStringLiteral("Deniz: decide now"));
    QCOMPARE(DashboardCards::trustCaption(DashboardCards::trust({})[0]), QStringLiteral("nobody"));
    QCOMPARE(DashboardCards::trustName(cards[4]), QStringLiteral("Not encrypted"));
}

void DashboardCardsTest::whoWroteInClearIsNotEncrypted() {
    ContactFigures sender = person("a", Trust::None, Security::None);
    sender.link.plaintext.ever = 60;  // and nothing may be sent to it
    ContactFigures sealed = person("b", Trust::NotVerified);
    sealed.hasKey = true;
    sealed.link.plaintext.ever = 1;  // before it had a key
    const QList<DashboardCards::TrustCard> cards = DashboardCards::trust({sender, sealed});
    QCOMPARE(cards.back().trust, Trust::None);
    QCOMPARE(cards.back().count, 1);
    QCOMPARE(ContactColumns::text(ContactColumn::Security, sender, RateUnit::Bytes),
             QStringLiteral("Not encrypted"));
}

void DashboardCardsTest::cardsWrapIntoEqualLines() {
    QCOMPARE(columnsFor(7, 1248, 144, 10), 7);
    QCOMPARE(columnsFor(7, 1000, 144, 10), 4);  // 4 + 3, not 6 + 1
    QCOMPARE(columnsFor(7, 400, 144, 10), 2);
    QCOMPARE(columnsFor(7, 10, 144, 10), 1);
    QCOMPARE(columnsFor(4, 1000, 258, 12), 2);  // 2 x 2, not 3 + 1
    QCOMPARE(columnsFor(0, 1000, 258, 12), 1);
}

void DashboardCardsTest::factsAreUnknownUntilMeasured() {
    const QString text = DashboardFacts::asText(DashboardFacts::protocol({}));
    QVERIFY(text.contains(QStringLiteral("Packet size\tno data yet")));
    QVERIFY(text.contains(QStringLiteral("Compression\tno data yet")));
    QVERIFY(text.contains(QStringLiteral("Padding sent\tno data yet")));
    QVERIFY(text.contains(QStringLiteral("Version\t2")));
    DashboardFigures figures;
    figures.all.toThem.padding.ever = 600;
    figures.all.toThem.payload.ever = 400;
    QVERIFY(DashboardFacts::asText(DashboardFacts::protocol(figures))
                .contains(QStringLiteral("Padding sent\t600 B · 60 %")));
}

void DashboardCardsTest::boundsAreFilled() {
    DashboardFigures figures;
    figures.protocol.tables = {
        {QStringLiteral("sessions"), QStringLiteral("Sessions"), 64, 256, 4'000}};
    const FactGroup bounds = DashboardFacts::protocol(figures).last();
    QCOMPARE(bounds.facts.size(), 1);
    QCOMPARE(bounds.facts[0].value, QStringLiteral("64 of 256"));
    QCOMPARE(*bounds.facts[0].fill, 0.25);
}

QTEST_GUILESS_MAIN(DashboardCardsTest)
#include "dashboard_cards_test.moc"
