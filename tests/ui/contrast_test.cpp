// Every text of the two themes against what is behind it.
#include "contrast.h"

#include "support.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadInBothThemes_data();
    void everyTextCanBeReadInBothThemes();
    void everyPairOfTheStyleSheetCanBeRead();

private:
    Theme m_theme;
};

void ContrastTest::everyTextCanBeReadInBothThemes_data() {
    QTest::addColumn<QString>("scheme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

// The pairs that the tokens name, and those that the widgets here paint.
void ContrastTest::everyTextCanBeReadInBothThemes() {
    QFETCH(QString, scheme);
    const QJsonObject& json = m_theme.tokens().json();
    const QJsonObject colors = json[QLatin1String("color")][scheme].toObject();
    const auto ratio = [&](const QString& front, const QString& back) {
        return contrast(QColor(colors[front].toString()), QColor(colors[back].toString()));
    };
    const QJsonArray pairs = json[QLatin1String("contrast")][scheme].toArray();
    QVERIFY(pairs.size() > 50);
    for (const QJsonValue& pair : pairs) {
        const QString front = pair[QLatin1String("foreground")].toString();
        const QString back = pair[QLatin1String("background")].toString();
        const bool isText = pair[QLatin1String("kind")].toString() == QLatin1String("text");
        QVERIFY2(ratio(front, back) >= (isText ? 4.5 : 3.0),
                 qPrintable(front + QStringLiteral(" on ") + back));
    }
    const QList<std::pair<const char*, const char*>> painted{{"textOnAccent", "accent"},
                                                             {"link", "bubbleOwn"},
                                                             {"link", "bubbleTheirs"},
                                                             {"bubbleOwnMeta", "bubbleOwn"},
                                                             {"textSecondary", "bubbleTheirs"},
                                                             {"systemText", "canvas"},
                                                             {"systemText", "systemPill"},
                                                             {"accentText", "canvas"},
                                                             {"keyChanged", "keyChangedFill"},
                                                             {"keyChanged", "canvas"},
                                                             {"danger", "canvas"},
                                                             {"danger", "header"},
                                                             {"danger", "sidebar"},
                                                             {"danger", "elevated"},
                                                             {"textSecondary", "selected"},
                                                             {"textSecondary", "sidebar"},
                                                             {"textSecondary", "hover"},
                                                             {"textSecondary", "header"},
                                                             {"textSecondary", "fieldQuiet"},
                                                             {"accentText", "sidebar"},
                                                             {"accentText", "selected"},
                                                             {"textOnAccent", "dangerSolid"},
                                                             {"textOnAccent", "badgeMuted"},
                                                             {"textOnAccent", "badge"}};
    for (const auto& [front, back] : painted) {
        QVERIFY2(ratio(text(front), text(back)) >= 4.5,
                 qPrintable(text(front) + QStringLiteral(" on ") + text(back)));
    }
}

// Each rule that sets both a text's colour and what is behind it. What is disabled need not
// be read (WCAG 2.1, 1.4.3).
void ContrastTest::everyPairOfTheStyleSheetCanBeRead() {
    QFile file(QStringLiteral(":/vaultgram/style.qss"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(file.readAll());
    const QRegularExpression rule(QStringLiteral("([^{}]*)\\{([^}]*)\\}"));
    const QRegularExpression front(QStringLiteral("(?<![-\\w])color:\\s*@color\\.(\\w+)@"));
    const QRegularExpression back(QStringLiteral("background:\\s*@color\\.(\\w+)@"));
    int pairs = 0;
    for (const QRegularExpressionMatch& each : rule.globalMatch(sheet)) {
        const QRegularExpressionMatch text = front.match(each.captured(2));
        const QRegularExpressionMatch fill = back.match(each.captured(2));
        if (!text.hasMatch() || !fill.hasMatch()) continue;
        if (each.captured(1).contains(QLatin1String(":disabled"))) continue;
        ++pairs;
        for (const char* scheme : {"light", "dark"}) {
            const QJsonObject colors =
                m_theme.tokens().json()[QLatin1String("color")][QLatin1String(scheme)].toObject();
            const double ratio = contrast(QColor(colors[text.captured(1)].toString()),
                                          QColor(colors[fill.captured(1)].toString()));
            QVERIFY2(ratio >= 4.5, qPrintable(each.captured(1) + QLatin1String(scheme)));
        }
    }
    QVERIFY2(pairs >= 10, qPrintable(QString::number(pairs)));
}

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
