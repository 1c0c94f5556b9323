#include "app/gui/safety_info.h"

#include "app/link/clocks.h"

#include <QTest>

using namespace vaultgram;
using namespace vaultgram::gui;

class SafetyInfoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothScreensShowTheSameNumberAndEachItsOwnHalf();
    void withoutAKeyThereIsNone();
    void whileTheKeyIsChangedTheOtherOneIsCompared();
    void onlyTheKeyThatWasShownIsTakenForTheNewOne();
    void digitsWordsAndCodesAreCompared();

private:
    static IdentityId identity(std::uint8_t seed) {
        const std::array<std::uint8_t, 32> bytes{seed};
        return IdentityKeyPair::fromSeed(bytes).id();
    }
    static Contact contactWith(const IdentityId& pin) {
        Contact contact;
        contact.id = ContactId{7};
        contact.info.trust = Trust::NotVerified;
        contact.info.pin = pin;
        return contact;
    }
    const IdentityId m_anna = identity(1);
    const IdentityId m_jonas = identity(2);
    const QString m_name = QStringLiteral("Anna");
};

void SafetyInfoTest::bothScreensShowTheSameNumberAndEachItsOwnHalf() {
    const auto mine = safetyOf(contactWith(m_anna), m_name, m_jonas, readClocks());
    const auto hers = safetyOf(contactWith(m_jonas), m_name, m_anna, readClocks());
    QVERIFY(mine.exists());
    QCOMPARE(mine.digits(), hers.digits());
    QCOMPARE(QString(mine.digits()).remove(u' '),
             QString::fromStdString(SafetyNumber(m_anna, m_jonas).digits()));
    QCOMPARE(mine.theirs, hers.own);
    QCOMPARE(mine.own, hers.theirs);
    QVERIFY(mine.theirs.first != mine.own.first);
    QCOMPARE(mine.theirs.words.size(), 9);
    QCOMPARE(mine.contactId, QStringLiteral("7"));
}

void SafetyInfoTest::withoutAKeyThereIsNone() {
    Contact contact = contactWith(m_anna);
    contact.info.pin.reset();
    QVERIFY(!safetyOf(contact, m_name, m_jonas, readClocks()).exists());
    QVERIFY(!safetyOf(contactWith(m_anna), m_name, {}, readClocks()).exists());
}

void SafetyInfoTest::whileTheKeyIsChangedTheOtherOneIsCompared() {
    Contact contact = contactWith(m_anna);
    QVERIFY(!keyChangeOf(contact.info, m_name, true));
    contact.info.trust = Trust::KeyChanged;
    contact.info.other = identity(3);
    QCOMPARE(comparedWith(contact.info), std::optional(identity(3)));
    const auto change = keyChangeOf(contact.info, m_name, true);
    QVERIFY(change.has_value());
    const auto before = safetyOf(contactWith(m_anna), m_name, m_jonas, readClocks());
    const auto now = safetyOf(contact, m_name, m_jonas, readClocks());
    QCOMPARE(change->before, before.theirs.groups);
    QCOMPARE(change->now, now.theirs.groups);
}

void SafetyInfoTest::onlyTheKeyThatWasShownIsTakenForTheNewOne() {
    PeerInfo peer = contactWith(m_anna).info;
    QVERIFY(!isKeyNow(peer, {}));
    peer.trust = Trust::KeyChanged;
    peer.other = identity(3);
    const QString shown = keyChangeOf(peer, m_name, true)->now.join(u' ');
    QVERIFY(isKeyNow(peer, shown));
    peer.other = identity(4);  // a third one came while the user was thinking
    QVERIFY(!isKeyNow(peer, shown));
}

void SafetyInfoTest::digitsWordsAndCodesAreCompared() {
    const auto compare = comparerFor(m_jonas, m_anna);
    const SafetyNumber number(m_jonas, m_anna);
    QCOMPARE(compare(QString::fromStdString(number.groups())), ui::Compared::Match);
    QStringList words;
    for (const std::string_view word : number.words())
        words << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    QCOMPARE(compare(words.join(u'\n').toUpper()), ui::Compared::Match);
    words.swapItemsAt(0, 1);
    QCOMPARE(compare(words.join(u' ')), ui::Compared::Different);
    const SafetyCode hers = safetyCode(m_anna, m_jonas);
    const QByteArray raw(reinterpret_cast<const char*>(hers.data()), hers.size());
    QCOMPARE(compare(QString::fromLatin1(raw.toHex())), ui::Compared::Match);
    QCOMPARE(compare(QString::fromLatin1(raw.toBase64())), ui::Compared::Match);
    const SafetyCode mine = safetyCode(m_jonas, m_anna);
    const QByteArray own(reinterpret_cast<const char*>(mine.data()), mine.size());
    QCOMPARE(compare(QString::fromLatin1(own.toHex())), ui::Compared::Different);
    QCOMPARE(compare(QStringLiteral("hello")), ui::Compared::Unreadable);
}

QTEST_APPLESS_MAIN(SafetyInfoTest)
#include "safety_info_test.moc"
