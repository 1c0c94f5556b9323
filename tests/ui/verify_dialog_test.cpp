#include "ui/widgets/verify_dialog.h"

#include "support.h"
#include "ui/models/safety_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

namespace {

SafetyHalf half(int digit, bool first) {
    SafetyHalf made;
    made.first = first;
    for (int i = 0; i < 6; ++i) made.groups += QString(5, QChar(u'0' + digit));
    for (int i = 0; i < 9; ++i) made.words += QStringLiteral("word%1%2").arg(digit).arg(i);
    made.fingerprint = QString(32, QChar(u'0' + digit));
    return made;
}

SafetyInfo safety(bool theirsFirst = true) {
    SafetyInfo info;
    info.contactId = QStringLiteral("a");
    info.name = QStringLiteral("Anna Berger");
    info.theirs = half(1, theirsFirst);
    info.own = half(2, !theirsFirst);
    info.code = QByteArray("VG1") + QByteArray(64, 'x');
    return info;
}

Compared compare(const QString& pasted) {
    if (pasted == QLatin1String("same")) return Compared::Match;
    return pasted == QLatin1String("other") ? Compared::Different : Compared::Unreadable;
}

}  // namespace

class VerifyDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void bothScreensShowTheSameOrder();
    void detailsPushNothingOutOfSight();
    void theTabsHaveTheFocusWhenOneComparesAgain();
    void confirmWaitsForAChoiceAndNothingIsTheDefault();
    void aMatchIsToldWithWhatWasOnTheScreen();
    void aMismatchWarnsAndOffersTheWayBack();
    void anotherNumberTakesTheChoiceBack();
    void beforeAnyKeyThereIsNothingToCompare();
    void whatIsPastedIsCompared();
    void whatIsPastedIsComparedWithTheNumberThatIsThereNow();
    void aDialogOpenedBeforeAnyKeyComparesWhenThereIsOne();
    void aVerifiedContactCanBeCleared();
    void theNumberReadsFromLeftToRightInEveryLanguage();

private:
    Theme m_theme;
};

void VerifyDialogTest::bothScreensShowTheSameOrder() {
    SafetyInfo mine = safety(true);
    SafetyInfo hers = mine;
    std::swap(hers.theirs, hers.own);
    QCOMPARE(mine.digits(), hers.digits());
    QCOMPARE(mine.digits().left(5), QStringLiteral("11111"));
}

void VerifyDialogTest::detailsPushNothingOutOfSight() {
    for (int tab = 0; tab < 3; ++tab) {
        VerifyDialog dialog(m_theme, safety(), compare);
        dialog.show();
        dialog.tabs()->setCurrentIndex(tab);
        dialog.findChild<QToolButton*>(QStringLiteral("detailsToggle"))->click();
        const QRadioButton* match = dialog.matchChoice();
        QTRY_COMPARE(match->visibleRegion().boundingRect(), match->rect());
    }
}

void VerifyDialogTest::theTabsHaveTheFocusWhenOneComparesAgain() {
    VerifyDialog dialog(m_theme, safety(), compare);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.mismatchChoice()->click();
    dialog.confirmButton()->click();
    dialog.findChild<MismatchCard*>()->againButton()->click();
    QCOMPARE(dialog.focusWidget(), dialog.tabs());
}

void VerifyDialogTest::confirmWaitsForAChoiceAndNothingIsTheDefault() {
    VerifyDialog dialog(m_theme, safety(), compare);
    QVERIFY(!dialog.confirmButton()->isEnabled());
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        QVERIFY2(!button->isDefault() && !button->autoDefault(),
                 qPrintable(button->accessibleName()));
    }
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Verify Anna Berger"));
    QCOMPARE(dialog.statusLine(),
             QStringLiteral("You have not verified your safety number with Anna."));
    dialog.matchChoice()->setChecked(true);
    QVERIFY(dialog.confirmButton()->isEnabled());
}

void VerifyDialogTest::aMatchIsToldWithWhatWasOnTheScreen() {
    VerifyDialog dialog(m_theme, safety(), compare);
    QSignalSpy matched(&dialog, &VerifyDialog::matched);
    dialog.matchChoice()->setChecked(true);
    dialog.confirmButton()->click();
    QCOMPARE(matched.size(), 1);
    QCOMPARE(matched.at(0).at(0).toString(), QStringLiteral("a"));
    QCOMPARE(matched.at(0).at(1).toString(), safety().digits());
}

void VerifyDialogTest::aMismatchWarnsAndOffersTheWayBack() {
    VerifyDialog dialog(m_theme, safety(), compare);
    dialog.show();
    QSignalSpy mismatched(&dialog, &VerifyDialog::mismatched);
    QSignalSpy matched(&dialog, &VerifyDialog::matched);
    dialog.mismatchChoice()->setChecked(true);
    dialog.confirmButton()->click();
    QCOMPARE(mismatched.size(), 1);
    QCOMPARE(matched.size(), 0);
    QVERIFY(dialog.mismatchCard()->isVisible() && !dialog.tabs()->isVisible());
    dialog.mismatchCard()->againButton()->click();
    QVERIFY(!dialog.mismatchCard()->isVisible() && dialog.tabs()->isVisible());
    QVERIFY2(!dialog.confirmButton()->isEnabled(), "the choice is open again");
}

void VerifyDialogTest::anotherNumberTakesTheChoiceBack() {
    VerifyDialog dialog(m_theme, safety(), compare);
    dialog.matchChoice()->setChecked(true);
    SafetyInfo same = safety();
    same.rotated = QDateTime::currentDateTime();
    dialog.setSafety(same, compare);
    QVERIFY2(dialog.matchChoice()->isChecked(), "new session keys are no other number");
    SafetyInfo other = safety();
    other.theirs = half(7, true);
    dialog.setSafety(other, compare);
    QVERIFY(!dialog.matchChoice()->isChecked() && !dialog.confirmButton()->isEnabled());
}

void VerifyDialogTest::beforeAnyKeyThereIsNothingToCompare() {
    SafetyInfo none;
    none.name = QStringLiteral("Anna Berger");
    VerifyDialog dialog(m_theme, none, {});
    dialog.show();
    QVERIFY(!dialog.tabs()->isVisible() && !dialog.confirmButton()->isVisible());
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == SafetyWords::notYet(none.name));
    QVERIFY(said);
}

void VerifyDialogTest::whatIsPastedIsCompared() {
    VerifyDialog dialog(m_theme, safety(), compare);
    dialog.qrPage()->field()->setPlainText(QStringLiteral(" same "));
    QCOMPARE(dialog.qrPage()->result(), QStringLiteral("Same as yours, all 60 digits"));
    QVERIFY2(!dialog.matchChoice()->isChecked(), "only the user says that they match");
    dialog.qrPage()->field()->setPlainText(QStringLiteral("other"));
    QCOMPARE(dialog.qrPage()->result(), QStringLiteral("Different from yours"));
}

void VerifyDialogTest::whatIsPastedIsComparedWithTheNumberThatIsThereNow() {
    VerifyDialog dialog(m_theme, safety(), compare);
    dialog.qrPage()->field()->setPlainText(QStringLiteral("same"));
    SafetyInfo other = safety();
    other.theirs = half(7, true);
    dialog.setSafety(other, [](const QString& pasted) {
        return pasted == QLatin1String("new") ? Compared::Match : Compared::Different;
    });
    QCOMPARE(dialog.qrPage()->field()->toPlainText(), QString());
    QCOMPARE(dialog.qrPage()->result(), QString());
    dialog.qrPage()->field()->setPlainText(QStringLiteral("same"));
    QCOMPARE(dialog.qrPage()->result(), QStringLiteral("Different from yours"));
    SafetyInfo renewed = other;
    renewed.rotated = QDateTime::currentDateTime();
    dialog.setSafety(renewed, compare);
    QCOMPARE(dialog.qrPage()->field()->toPlainText(), QStringLiteral("same"));
}

void VerifyDialogTest::aDialogOpenedBeforeAnyKeyComparesWhenThereIsOne() {
    SafetyInfo none;
    none.contactId = safety().contactId;
    none.name = safety().name;
    VerifyDialog dialog(m_theme, none, {});
    dialog.qrPage()->field()->setPlainText(QStringLiteral("same"));
    QCOMPARE(dialog.qrPage()->result(), QString());
    dialog.setSafety(safety(), compare);
    dialog.qrPage()->field()->setPlainText(QStringLiteral("same"));
    QCOMPARE(dialog.qrPage()->result(), QStringLiteral("Same as yours, all 60 digits"));
}

void VerifyDialogTest::aVerifiedContactCanBeCleared() {
    SafetyInfo verified = safety();
    verified.trust = Trust::Verified;
    VerifyDialog dialog(m_theme, verified, compare);
    dialog.show();
    QCOMPARE(dialog.statusLine(),
             QStringLiteral("You have verified your safety number with Anna."));
    QSignalSpy cleared(&dialog, &VerifyDialog::clearWanted);
    dialog.clearButton()->click();
    QCOMPARE(cleared.size(), 1);
}

void VerifyDialogTest::theNumberReadsFromLeftToRightInEveryLanguage() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    SafetyCard card(m_theme, SafetyCard::Show::Digits);
    SafetyHalf numbers;
    for (int i = 0; i < 6; ++i) numbers.groups += QString(5, QChar(u'0' + i));
    card.setHalf(numbers, QStringLiteral("Anna"), {});
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    const auto leftOf = [&card](int group) {
        for (const QLabel* label : card.findChildren<QLabel*>())
            if (label->text() == QString(5, QChar(u'0' + group)))
                return label->mapTo(&card, QPoint()).x();
        return -1;
    };
    QVERIFY(leftOf(0) >= 0 && leftOf(0) < leftOf(1) && leftOf(1) < leftOf(2));
    QVERIFY(leftOf(3) < leftOf(4) && leftOf(4) < leftOf(5));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(VerifyDialogTest)
#include "verify_dialog_test.moc"
