#include "ui/theme/theme.h"

#include "contrast.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColourOfTheTokensIsKnown();
    void everyPairOfTheTokensIsReadable();
    void everyMeasureIsSet();
    void theStyleSheetNamesOnlyKnownTokens();
    void applyChangesPaletteAndTells();
    void asTheDesktopFollowsTheDesktop();
    void highContrastDrawsInBlackAndWhite();
    void fontsFollowTheBaseFont();
    void openWindowsGrowWithTheFont();
    void iconsAreColouredAndCached();
    void iconsAreDrawnForTheScreenThatAsks();
    void placeholdersAreReadable();
    void everyDrawingCanBePainted();
};

void ThemeTest::everyColourOfTheTokensIsKnown() {
    const Theme theme;
    QStringList known;
#define VAULTGRAM_NAME(name) known += QStringLiteral(#name);
    VAULTGRAM_COLORS(VAULTGRAM_NAME)
#undef VAULTGRAM_NAME
    known.sort();
    for (const char* scheme : {"light", "dark"}) {
        QStringList inFile =
            theme.tokens().json()[QLatin1String("color")][QLatin1String(scheme)].toObject().keys();
        inFile.sort();
        QCOMPARE(known, inFile);
    }
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const ThemeColors& colors = theme.tokens().colors(scheme);
#define VAULTGRAM_VALID(name) QVERIFY2(colors.name.isValid(), #name);
        VAULTGRAM_COLORS(VAULTGRAM_VALID)
#undef VAULTGRAM_VALID
        QCOMPARE(colors.avatars.size(), 8);
    }
}

void ThemeTest::everyPairOfTheTokensIsReadable() {
    const Theme theme;
    const QJsonObject& json = theme.tokens().json();
    for (const char* scheme : {"light", "dark"}) {
        const QLatin1String name(scheme);
        const QJsonObject colors = json[QLatin1String("color")][name].toObject();
        const QJsonArray pairs = json[QLatin1String("contrast")][name].toArray();
        QVERIFY(pairs.size() > 50);
        for (const QJsonValue& pair : pairs) {
            const QString front = pair[QLatin1String("foreground")].toString();
            const QString back = pair[QLatin1String("background")].toString();
            const double ratio =
                contrast(QColor(colors[front].toString()), QColor(colors[back].toString()));
            QVERIFY2(ratio >= pair[QLatin1String("required")].toDouble() - 0.005,
                     qPrintable(name + u' ' + front + QStringLiteral(" on ") + back));
        }
    }
}

void ThemeTest::everyMeasureIsSet() {
    const Theme theme;
    const Measures& measures = theme.measures();
#define VAULTGRAM_SET(name) QVERIFY2(measures.name > 0, #name);
    VAULTGRAM_SIZES(VAULTGRAM_SET)
#undef VAULTGRAM_SET
    QVERIFY(measures.radiusBubble > measures.radiusBubbleJoined);
    QVERIFY(measures.spinnerTurn > 0);
}

void ThemeTest::theStyleSheetNamesOnlyKnownTokens() {
    Theme theme;
    theme.apply(ThemeChoice::Dark);
    QVERIFY(qApp->styleSheet().contains(theme.colors().canvas.name(), Qt::CaseInsensitive));
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    QVERIFY(!qApp->styleSheet().contains(QStringLiteral(": ;")));
}

void ThemeTest::applyChangesPaletteAndTells() {
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(ThemeChoice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().window().color(), theme.colors().window);
    theme.apply(ThemeChoice::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(changed.size(), 2);
}

void ThemeTest::asTheDesktopFollowsTheDesktop() {
    Theme theme;
    theme.apply(ThemeChoice::System);
    QVERIFY(!theme.isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setDesktopIsDark(true);
    QVERIFY(theme.isDark());
    QCOMPARE(changed.size(), 1);
    theme.setDesktopIsDark(true);  // told again
    QCOMPARE(changed.size(), 1);
    theme.apply(ThemeChoice::Light);
    theme.setDesktopIsDark(false);
    theme.setDesktopIsDark(true);
    QVERIFY(!theme.isDark());  // the user chose
}

void ThemeTest::highContrastDrawsInBlackAndWhite() {
    Theme theme;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.apply(choice);
        const ThemeColors usual = theme.colors();
        theme.setHighContrast(true);
        const QColor ink = theme.isDark() ? Qt::white : Qt::black;
        const QColor paper = theme.isDark() ? Qt::black : Qt::white;
        const ThemeColors& colors = theme.colors();
        for (const QColor& each : {colors.text, colors.textSecondary, colors.border,
                                   colors.bubbleOwnBorder, colors.verifiedBorder})
            QCOMPARE(each.name(), ink.name());
        for (const QColor& each :
             {colors.window, colors.canvas, colors.bubbleOwn, colors.dangerFill})
            QCOMPARE(each.name(), paper.name());
        for (const QColor& each : {colors.verified, colors.keyChanged, colors.danger})
            QVERIFY(contrast(each, paper) >= 4.5);  // what means something keeps its colour
        QVERIFY(qApp->styleSheet().contains(QStringLiteral("2px solid") + u' ' + ink.name()));
        theme.setHighContrast(false);
        QCOMPARE(theme.colors().canvas, usual.canvas);
    }
}

void ThemeTest::fontsFollowTheBaseFont() {
    const Theme theme;
    QFont base = QApplication::font();
    base.setPointSizeF(20);
    QApplication::setFont(base);
    QCOMPARE(theme.font(TextStyle::Body).pointSizeF(), 20.0);
    QCOMPARE(theme.font(TextStyle::Caption).pointSizeF(), 18.5);
    QCOMPARE(theme.font(TextStyle::Heading).weight(), QFont::DemiBold);
    QCOMPARE(theme.markSize(), 32);
}

// Also what the style sheet gives a weight.
void ThemeTest::openWindowsGrowWithTheFont() {
    Theme theme;
    theme.apply(ThemeChoice::Light);
    const qreal before = QApplication::font().pointSizeF();
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* plain = new QLabel(QStringLiteral("plain"));
    auto* small = new QLabel(QStringLiteral("small"));
    auto* bold = new QLabel(QStringLiteral("bold"));
    auto* button = new QPushButton(QStringLiteral("button"));
    for (QWidget* each : std::initializer_list<QWidget*>{plain, small, bold, button})
        column->addWidget(each);
    small->setFont(theme.font(TextStyle::Small));
    QFont heavier = bold->font();
    heavier.setWeight(QFont::DemiBold);
    bold->setFont(heavier);
    window.show();
    const qreal smallBefore = small->font().pointSizeF();
    for (const qreal grown : {5., -2., 0.}) {  // and back
        theme.setPointSize(before + grown);
        for (const QWidget* each : std::initializer_list<QWidget*>{plain, bold, button})
            QCOMPARE(each->font().pointSizeF(), before + grown);
        QCOMPARE(small->font().pointSizeF(), smallBefore + grown);
        QCOMPARE(bold->font().weight(), QFont::DemiBold);
        QCOMPARE(small->font(), theme.font(TextStyle::Small));
        QCOMPARE(QLabel().font().pointSizeF(), before + grown);
    }
    theme.setPointSize(before + 3);
    theme.apply(ThemeChoice::Dark);  // other colours, the same size
    QCOMPARE(small->font().pointSizeF(), smallBefore + 3);
    theme.setPointSize(before);
}

void ThemeTest::iconsAreDrawnForTheScreenThatAsks() {
    Theme theme;
    theme.apply(ThemeChoice::Light);
    const QIcon icon = theme.icon(QStringLiteral("search"), 20, Qt::black);
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        const QPixmap drawn = icon.pixmap(QSize(20, 20), ratio);
        QCOMPARE(drawn.size(), QSize(qRound(20 * ratio), qRound(20 * ratio)));
        QCOMPARE(drawn.devicePixelRatio(), ratio);
    }
    const int most = theme.scaled(20);  // never larger than meant
    QCOMPARE(icon.pixmap(QSize(200, 200), 1).size(), QSize(most, most));
    QIcon kept;
    {
        const Theme other;
        kept = other.icon(QStringLiteral("send"), 20, Qt::black);
    }
    QVERIFY(!kept.pixmap(QSize(20, 20), 1.5).isNull());
}

void ThemeTest::placeholdersAreReadable() {
    Theme theme;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.apply(choice);
        QLineEdit line;
        QPlainTextEdit text;
        text.setObjectName(QStringLiteral("composerField"));
        for (QWidget* each : std::initializer_list<QWidget*>{&line, &text}) {
            each->ensurePolished();
            const QColor color = each->palette().color(QPalette::PlaceholderText);
            QCOMPARE(color.alpha(), 255);
            QVERIFY(contrast(color, theme.colors().field) >= 4.5);
            QVERIFY(contrast(color, theme.colors().fieldQuiet) >= 4.5);
            QCOMPARE(each->palette().color(QPalette::Text).name(), theme.colors().text.name());
        }
    }
}

void ThemeTest::iconsAreColouredAndCached() {
    IconCache cache;
    const QPixmap red = cache.pixmap(QStringLiteral("check"), 16, Qt::red, 2);
    QCOMPARE(red.size(), QSize(32, 32));
    QCOMPARE(cache.pixmap(QStringLiteral("check"), 16, Qt::red, 2).cacheKey(), red.cacheKey());
    const QPixmap blue = cache.pixmap(QStringLiteral("check"), 16, Qt::blue, 2);
    QVERIFY(blue.cacheKey() != red.cacheKey());
    const QImage image = red.toImage();
    bool coloured = false;
    for (int i = 0; i < image.width() * image.height(); ++i) {
        const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
        coloured = coloured || (pixel.alpha() > 200 && pixel.red() > 200 && pixel.blue() < 20);
    }
    QVERIFY(coloured);
}

void ThemeTest::everyDrawingCanBePainted() {
    IconCache cache;
    for (const char* name : {"add",
                             "arrow-down",
                             "arrow-up",
                             "back",
                             "block",
                             "cancel",
                             "check",
                             "check-double",
                             "check-double-filled",
                             "clock",
                             "contact",
                             "copy",
                             "dashboard",
                             "down",
                             "edit",
                             "error",
                             "forward",
                             "info",
                             "lock-open",
                             "menu",
                             "more",
                             "mute",
                             "presence-connected",
                             "presence-connecting",
                             "presence-unreachable",
                             "presence-waiting",
                             "retry",
                             "search",
                             "send",
                             "shield",
                             "shield-alert",
                             "shield-check",
                             "spinner",
                             "trash",
                             "app-icon",
                             "app-icon-small"}) {
        QVERIFY2(!cache.pixmap(QString::fromLatin1(name), 16, Qt::black, 1).isNull(), name);
    }
    QVERIFY(cache.pixmap(QStringLiteral("no such drawing"), 16, Qt::black, 1).isNull());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
