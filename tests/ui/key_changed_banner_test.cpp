#include "ui/widgets/key_changed_banner.h"

#include "ui/widgets/question.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;

namespace {

KeyChange change(bool wasVerified) {
    return {QStringLiteral("Anna Berger"),
            {QStringLiteral("11111"), QStringLiteral("22222"), QStringLiteral("33333"),
             QStringLiteral("44444"), QStringLiteral("55555"), QStringLiteral("66666")},
            {QStringLiteral("11111"), QStringLiteral("22222"), QStringLiteral("33333"),
             QStringLiteral("44444"), QStringLiteral("55555"), QStringLiteral("77777")},
            wasVerified};
}

}  // namespace

class KeyChangedBannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void init();
    void itSaysWhetherSomethingVerifiedWasLost();
    void bothNumbersAreSeenInFullAndLineUp();
    void eachButtonSaysOneThingAndNothingIsADefault();
    void whatItMeansIsExplainedWithoutDeciding();
    void inASmallWindowNothingIsCutOff();

private:
    [[nodiscard]] QLabel* labelWith(const QString& part) const;

    Theme m_theme;
    std::unique_ptr<KeyChangedBanner> m_banner;
};

void KeyChangedBannerTest::init() {
    m_banner = std::make_unique<KeyChangedBanner>(m_theme);
    m_banner->setChange(change(true));
    m_banner->resize(900, m_banner->heightForWidth(900));
    m_banner->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_banner.get()));
}

QLabel* KeyChangedBannerTest::labelWith(const QString& part) const {
    for (QLabel* label : m_banner->findChildren<QLabel*>())
        if (label->text().contains(part)) return label;
    return nullptr;
}

void KeyChangedBannerTest::itSaysWhetherSomethingVerifiedWasLost() {
    QCOMPARE(m_banner->title(),
             QStringLiteral("Anna’s safety number has changed and is no longer verified."));
    QVERIFY(labelWith(QStringLiteral("Until now, verified")) != nullptr);
    m_banner->setChange(change(false));
    QCOMPARE(m_banner->title(), QStringLiteral("Anna’s safety number has changed."));
    QVERIFY(labelWith(QStringLiteral("Until now, not verified")) != nullptr);
    QVERIFY2(m_banner->accessibleName().contains(QStringLiteral("Nothing is sent")), "it is heard");
}

void KeyChangedBannerTest::bothNumbersAreSeenInFullAndLineUp() {
    const QLabel* before = labelWith(QStringLiteral("66666"));
    const QLabel* now = labelWith(QStringLiteral("77777"));
    QVERIFY(before != nullptr && now != nullptr);
    QCOMPARE(before->x(), now->x());
    for (const QLabel* each : {before, now}) {
        QCOMPARE(each->text().simplified().split(u' ').size(), 6);
        QVERIFY(each->width() >= each->fontMetrics().horizontalAdvance(each->text()));
        QVERIFY(each->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    }
}

void KeyChangedBannerTest::eachButtonSaysOneThingAndNothingIsADefault() {
    QSignalSpy verify(m_banner.get(), &KeyChangedBanner::verifyWanted);
    QSignalSpy accept(m_banner.get(), &KeyChangedBanner::acceptWanted);
    QSignalSpy block(m_banner.get(), &KeyChangedBanner::blockWanted);
    m_banner->verifyButton()->click();
    m_banner->acceptButton()->click();
    m_banner->blockButton()->click();
    QCOMPARE(verify.size(), 1);
    QCOMPARE(accept.size(), 1);
    QCOMPARE(block.size(), 1);
    for (const QPushButton* each : m_banner->findChildren<QPushButton*>())
        QVERIFY(!each->isDefault() && !each->autoDefault());
    QTest::keyClick(m_banner.get(), Qt::Key_Return);
    QTest::keyClick(m_banner.get(), Qt::Key_Escape);
    QCOMPARE(accept.size() + block.size() + verify.size(), 3);
}

void KeyChangedBannerTest::whatItMeansIsExplainedWithoutDeciding() {
    QSignalSpy accept(m_banner.get(), &KeyChangedBanner::acceptWanted);
    m_banner->findChild<QToolButton*>(QStringLiteral("linkButton"))->click();
    auto* box = m_banner->findChild<Question*>();
    QVERIFY(box != nullptr && box->isVisible());
    QVERIFY(box->text().contains(QStringLiteral("Anna")));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
    QCOMPARE(accept.size(), 0);
}

void KeyChangedBannerTest::inASmallWindowNothingIsCutOff() {
    m_banner->setRoom(360);
    m_banner->resize(360,
                     qMax(m_banner->heightForWidth(360), m_banner->minimumSizeHint().height()));
    QCoreApplication::processEvents();
    QVERIFY2(m_banner->minimumSizeHint().width() <= 360,
             qPrintable(QString::number(m_banner->minimumSizeHint().width())));
    for (const QPushButton* each : m_banner->findChildren<QPushButton*>()) {
        QVERIFY(each->width() >= each->minimumSizeHint().width());
        QVERIFY(m_banner->rect().contains(each->geometry()));
    }
}

QTEST_MAIN(KeyChangedBannerTest)
#include "key_changed_banner_test.moc"
