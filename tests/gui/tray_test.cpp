#include "app/gui/tray.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram;
using namespace vaultgram::gui;

class TrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ui::ThemeChoice::Light); }
    void theCountStandsOnTheIconAndInWords();
    void theIconIsSharpInEverySizeOfATray();
    void whatIsReadIsNoLongerCounted();

private:
    ui::Theme m_theme;
};

void TrayTest::theCountStandsOnTheIconAndInWords() {
    Tray tray(m_theme);
    QCOMPARE(tray.toolTip(), QStringLiteral("Vaultgram"));
    tray.setUnread(3);
    QVERIFY2(tray.toolTip().contains(QLatin1Char('3')), qPrintable(tray.toolTip()));
    const auto image = [&](int unread) {
        return Tray::iconFor(m_theme, unread).pixmap(32, 32).toImage();
    };
    QVERIFY(image(0) != image(3));
    QVERIFY(image(3) != image(4));
    QCOMPARE(image(100), image(99));  // more than that nobody counts
}

void TrayTest::theIconIsSharpInEverySizeOfATray() {
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QVERIFY(Tray::iconFor(m_theme, 3).availableSizes().contains(QSize(size, size)));
        QVERIFY(Tray::iconFor(m_theme, 0).availableSizes().contains(QSize(size, size)));
    }
}

void TrayTest::whatIsReadIsNoLongerCounted() {
    Tray tray(m_theme);
    tray.setUnread(3);
    tray.setUnread(0);
    QCOMPARE(tray.toolTip(), QStringLiteral("Vaultgram"));
}

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
