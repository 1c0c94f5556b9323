#include "ui/models/dashboard_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace vaultgram::ui;

class DashboardExportTest : public QObject {
    Q_OBJECT

    static DashboardFigures figures() {
        DashboardFigures made;
        made.at = QDateTime(QDate(2025, 3, 4), QTime(10, 43, 27), Qt::UTC);
        made.online = true;
        made.port = 11000;
        made.all.toThem.bytes = {720'000, 3'100'000, 48'200'000};
        ContactFigures anna;
        anna.id = QStringLiteral("anna");
        anna.name = QStringLiteral("Berger, \"Anna\"");
        anna.address = QStringLiteral("192.168.1.20:11000");
        anna.presence = Presence::Connected;
        anna.security = Security::Sealed;
        anna.trust = Trust::Verified;
        anna.kind = PeerKind::X1;
        anna.link.rtt = 2.5;
        anna.link.loss = {0.0, {}, 0.001};
        anna.forwardSecret = true;
        made.contacts = {anna};
        DropFigures replay;
        replay.reason = QStringLiteral("replay");
        replay.packets = {0, 5, 31};
        replay.from = QStringLiteral("192.168.1.20:11000");
        made.drops = {replay};
        return made;
    }
    static QStringList csv(const DashboardFigures& figures) {
        return exported(figures, ExportFormat::Csv).split(QLatin1String("\r\n"));
    }

private Q_SLOTS:
    void initTestCase();
    void jsonSaysNullForWhatIsNotKnown();
    void jsonHasEveryFigureOfAContact();
    void csvIsContactsAndTotals();
    void csvCellsAreQuoted();
    void aNameIsNoFormula();
    void numbersDoNotFollowTheLocale();
};

void DashboardExportTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::German));  // must not matter
}

void DashboardExportTest::jsonSaysNullForWhatIsNotKnown() {
    const QString text = exported(figures(), ExportFormat::Json);
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(json[QLatin1String("at")].toString(), QStringLiteral("2025-03-04T10:43:27Z"));
    QVERIFY(json[QLatin1String("since")].isNull());
    QVERIFY(json[QLatin1String("delivered")].isNull());
    const QJsonObject totals = json[QLatin1String("totals")].toObject();
    QCOMPARE(totals[QLatin1String("to_them_bytes_total")].toInteger(), 48'200'000);
    QVERIFY(totals[QLatin1String("from_them_bytes_total")].isNull());
    QVERIFY(totals.contains(QLatin1String("from_them_bytes_total")));
    QVERIFY(json[QLatin1String("protocol")][QLatin1String("cpu_share")].isNull());
}

void DashboardExportTest::jsonHasEveryFigureOfAContact() {
    const QString text = exported(figures(), ExportFormat::Json);
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject anna = json[QLatin1String("contacts")][0].toObject();
    QCOMPARE(anna[QLatin1String("name")].toString(), QStringLiteral("Berger, \"Anna\""));
    QCOMPARE(anna[QLatin1String("state")].toString(), QStringLiteral("connected"));
    QCOMPARE(anna[QLatin1String("trust")].toString(), QStringLiteral("verified"));
    QCOMPARE(anna[QLatin1String("kind")].toString(), QStringLiteral("x1"));
    QCOMPARE(anna[QLatin1String("rtt_ms")].toDouble(), 2.5);
    QCOMPARE(anna[QLatin1String("loss_60s")].toDouble(-1), 0.0);
    QVERIFY(anna[QLatin1String("loss_5min")].isNull());
    QCOMPARE(anna[QLatin1String("loss_total")].toDouble(), 0.001);
    QCOMPARE(anna[QLatin1String("forward_secret")].toBool(), true);
    const QJsonObject drop = json[QLatin1String("drops")][0].toObject();
    QCOMPARE(drop[QLatin1String("packets_5min")].toInt(), 5);
    QVERIFY(drop[QLatin1String("last")].isNull());
    QCOMPARE(drop.size(), 6);
}

void DashboardExportTest::csvIsContactsAndTotals() {
    const QStringList lines = csv(figures());
    QVERIFY(lines[0].startsWith(
        QStringLiteral("name,address,state,security,trust,kind,to_them_bytes_per_s,"
                       "to_them_packets_60s,to_them_packets_5min,to_them_packets_total,"
                       "to_them_bytes_60s,to_them_bytes_5min,to_them_bytes_total,")));
    QVERIFY(lines[2].startsWith(QStringLiteral("TOTALS,,,,,,,,,,720000,3100000,48200000,")));
    QCOMPARE(lines[2].count(u','), lines[0].count(u','));
    QCOMPARE(lines.size(), 4);  // one table, so that a spreadsheet reads it
    QVERIFY(lines[3].isEmpty());
}

void DashboardExportTest::csvCellsAreQuoted() {
    QVERIFY(csv(figures())[1].startsWith(QStringLiteral(
        "\"Berger, \"\"Anna\"\"\",192.168.1.20:11000,connected,sealed,verified,x1,")));
}

void DashboardExportTest::aNameIsNoFormula() {
    for (const char* evil : {"=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1"}) {
        DashboardFigures each = figures();
        each.contacts[0].name = QString::fromLatin1(evil);
        const QString line = csv(each)[1];
        QVERIFY2(line.startsWith(u'\'') || line.startsWith(QStringLiteral("\"'")), evil);
    }
}

void DashboardExportTest::numbersDoNotFollowTheLocale() {
    QVERIFY(csv(figures())[1].contains(QStringLiteral(",2.5,")));
    QVERIFY(csv(figures())[1].contains(QStringLiteral(",0.001,")));
}

QTEST_GUILESS_MAIN(DashboardExportTest)
#include "dashboard_export_test.moc"
