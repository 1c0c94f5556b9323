#include "ui/models/drop_figures_model.h"

#include "support.h"
#include "ui/models/figure_words.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

namespace {

// PROTOCOL.md, section 10.
const QStringList protocolReasons =
    QStringLiteral(
        "frame-malformed version control-malformed payload-malformed payload-window "
        "payload-too-large payload-utf8 undecodable announce-key announce-signature probe-conflict "
        "probe-flood inner-short reflected replay legacy-stale timestamp-invalid seal-unexpected "
        "plaintext-refused plaintext-stranger probe-short x1-malformed token-bad init-replayed "
        "limited proof-bad key-low-order own-identity identity-unknown identity-mismatch "
        "downgrade-refused answer-unsolicited resp-unsolicited identity-in-two-places blocked "
        "cid-unknown auth-failed frame-unknown frame-value ack-invalid reassembly-expired "
        "store-failed offer-name offer-size file-unwanted file-hash file-changed too-large")
        .split(u' ');

}  // namespace

class DropFiguresModelTest : public QObject {
    Q_OBJECT

    static DropFigures drop(const QString& reason, Count five, Count ever) {
        DropFigures made;
        made.reason = reason;
        made.packets = {0, five, ever};
        if (ever.value_or(0) > 0) {
            made.last = at(10, 42, 12);
            made.from = QStringLiteral("192.0.2.9:5353");
        }
        return made;
    }
    static DashboardFigures figures(const QList<DropFigures>& drops) {
        DashboardFigures made;
        made.drops = drops;
        return made;
    }
    static QStringList reasons(const DropFiguresModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data(DropFiguresModel::ReasonRole).toString();
        return all;
    }

private Q_SLOTS:
    void initTestCase();
    void everyReasonOfTheProtocolIsExplained();
    void whatHappenedComesFirstTheSeriousBeforeTheRest();
    void rowsThatNeverHappenedOfferNothing();
    void theBadgeCountsWarningsOfFiveMinutes();
    void theButtonIsOneThatWorks();
    void figuresChangeInPlace();
    void ofOneContactOnlyItsOwnAreCounted();
    void whatIsSelectedMovesWithItsReason();
    void anUnknownReasonIsShownAsItIs();
    void plaintextThatWasShownIsNotCountedAsRefused();
};

void DropFiguresModelTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void DropFiguresModelTest::everyReasonOfTheProtocolIsExplained() {
    QCOMPARE(protocolReasons.size(), 48);
    QStringList titles;
    for (const QString& reason : protocolReasons + QStringList{QLatin1String(plaintextReceived)}) {
        QVERIFY2(DropWords::reasons().contains(reason), qPrintable(reason));
        QVERIFY2(DropWords::title(reason) != reason, qPrintable(reason));
        QVERIFY2(DropWords::sentence(reason).endsWith(u'.'), qPrintable(reason));
        QVERIFY2(DropWords::sentence(reason).size() < 170, qPrintable(reason));
        QVERIFY2(DropWords::remedy(reason) != Remedy::None, qPrintable(reason));
        titles += DropWords::title(reason);
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(DropWords::reasons().size(), 49);
}

void DropFiguresModelTest::whatHappenedComesFirstTheSeriousBeforeTheRest() {
    DropFiguresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFigures(figures(
        {drop(QStringLiteral("version"), 0, 0), drop(QStringLiteral("replay"), 0, 5),
         drop(QStringLiteral("undecodable"), 0, 2), drop(QLatin1String(plaintextReceived), 0, 1)}));
    QCOMPARE(reasons(model),
             QStringList({"plaintext-received", "undecodable", "replay", "version"}));
}

void DropFiguresModelTest::rowsThatNeverHappenedOfferNothing() {
    DropFiguresModel model;
    model.setFigures(figures({drop(QStringLiteral("version"), 0, 0)}));
    QVERIFY(!model.index(0, 0).data(DropFiguresModel::HappenedRole).toBool());
    QVERIFY(model.index(0, DropFiguresModel::ActionColumn).data().toString().isEmpty());
    QCOMPARE(model.index(0, DropFiguresModel::LastColumn).data().toString(),
             QStringLiteral("never"));
    QCOMPARE(model.index(0, DropFiguresModel::EverColumn).data().toString(), QStringLiteral("0"));
    model.setFigures(figures({drop(QStringLiteral("version"), {}, {})}));
    QCOMPARE(model.index(0, DropFiguresModel::FiveColumn).data().toString(), QStringLiteral("—"));
}

void DropFiguresModelTest::theBadgeCountsWarningsOfFiveMinutes() {
    QCOMPARE(DropFiguresModel::warnings({drop(QStringLiteral("legacy-stale"), 17, 17),
                                         drop(QStringLiteral("undecodable"), 0, 12),  // before
                                         drop(QStringLiteral("replay"), 5, 31),       // no warning
                                         drop(QLatin1String(plaintextReceived), 4, 96)}),
             2);
}

void DropFiguresModelTest::theButtonIsOneThatWorks() {
    DropFiguresModel model;
    DropFigures ofContact = drop(QStringLiteral("undecodable"), 1, 1);
    ofContact.contactId = QStringLiteral("anna");
    const auto remedy = [&] {
        return model.index(0, 0).data(DropFiguresModel::RemedyRole).value<Remedy>();
    };
    model.setFigures(figures({drop(QStringLiteral("undecodable"), 1, 1)}));
    QCOMPARE(remedy(), Remedy::ShowInLog);  // nothing else is offered by the owner
    model.setRemedies({Remedy::ContactSettings});
    QCOMPARE(remedy(), Remedy::ShowInLog);  // a stranger has no settings
    model.setFigures(figures({ofContact}));
    QCOMPARE(remedy(), Remedy::ContactSettings);
    model.setFigures(figures({drop(QStringLiteral("plaintext-refused"), 1, 1)}));
    QCOMPARE(remedy(), Remedy::ShowInLog);  // which contact, is not known
}

void DropFiguresModelTest::figuresChangeInPlace() {
    DropFiguresModel model;
    model.setFigures(
        figures({drop(QStringLiteral("replay"), 5, 31), drop(QStringLiteral("version"), 0, 0)}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFigures(
        figures({drop(QStringLiteral("replay"), 6, 32), drop(QStringLiteral("version"), 0, 0)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.setFigures(
        figures({drop(QStringLiteral("replay"), 6, 32), drop(QStringLiteral("version"), 1, 1)}));
    QCOMPARE(reset.size(), 0);  // the same order still
}

void DropFiguresModelTest::ofOneContactOnlyItsOwnAreCounted() {
    DropFiguresModel model;
    DashboardFigures all =
        figures({drop(QStringLiteral("replay"), 5, 31), drop(QStringLiteral("undecodable"), 2, 2)});
    ContactFigures anna;
    anna.id = QStringLiteral("anna");
    anna.drops = {drop(QStringLiteral("replay"), 1, 3)};
    all.contacts << anna;
    const auto ever = [&] {
        QStringList counts;
        for (int row = 0; row < model.rowCount(); ++row)
            counts << model.index(row, 0).data(DropFiguresModel::ReasonRole).toString() + u' ' +
                          model.index(row, DropFiguresModel::EverColumn).data().toString();
        return counts;
    };
    model.setFigures(all, anna.id);
    QCOMPARE(ever(), QStringList({QStringLiteral("replay 3"), QStringLiteral("undecodable 0")}));
    model.setFigures(all);
    QCOMPARE(ever(), QStringList({QStringLiteral("undecodable 2"), QStringLiteral("replay 31")}));
}

void DropFiguresModelTest::whatIsSelectedMovesWithItsReason() {
    DropFiguresModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QString calm = QStringLiteral("replay"), serious = QStringLiteral("reflected");
    model.setFigures(figures({drop(calm, 1, 1), drop(serious, 0, 0)}));
    reset.clear();
    const QPersistentModelIndex selected = model.index(0, 0);
    QCOMPARE(reasons(model), QStringList({calm, serious}));
    model.setFigures(figures({drop(calm, 1, 1), drop(serious, 1, 1)}));
    QCOMPARE(reasons(model), QStringList({serious, calm}));
    QCOMPARE(selected.row(), 1);
    QCOMPARE(reset.size(), 0);
}

void DropFiguresModelTest::anUnknownReasonIsShownAsItIs() {
    DropFiguresModel model;
    model.setFigures(figures({drop(QStringLiteral("brand-new"), 1, 1)}));
    QCOMPARE(model.index(0, 0).data(DropFiguresModel::TitleRole).toString(),
             QStringLiteral("brand-new"));
    QCOMPARE(DropFiguresModel::warnings({drop(QStringLiteral("brand-new"), 1, 1)}), 1);
}

void DropFiguresModelTest::plaintextThatWasShownIsNotCountedAsRefused() {
    DropFiguresModel model;
    QVERIFY(!model.totalEver());
    model.setFigures(figures(
        {drop(QStringLiteral("replay"), 5, 31), drop(QLatin1String(plaintextReceived), 4, 96)}));
    QCOMPARE(*model.totalEver(), quint64(31));
    QVERIFY(model.asText().contains(QStringLiteral("192.0.2.9:5353\t0\t5\t31\t") +
                                    FigureWords::moment(at(10, 42, 12))));
}

QTEST_GUILESS_MAIN(DropFiguresModelTest)
#include "drop_figures_model_test.moc"
