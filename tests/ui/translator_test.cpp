#include "ui/translator.h"

#include "support.h"
#include "ui/models/words.h"
#include "ui/widgets/main_window.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class TranslatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noStringIsUnfinished();
    void pluralsAreRight();
    void theWindowChangesWithoutRestart();
    void unknownLanguagesAreEnglish();
};

void TranslatorTest::noStringIsUnfinished() {
    for (const char* name : {"de", "en", "es", "fr", "zh_CN"}) {
        QFile file(QStringLiteral(VAULTGRAM_TRANSLATIONS "/vaultgram_%1.ts").arg(text(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains("<source>"));
        QVERIFY2(!all.contains("type=\"unfinished\""), name);
        QVERIFY2(!all.contains("<location"), "made with -locations none");
    }
}

void TranslatorTest::pluralsAreRight() {
    Translator translator;
    translator.install(QStringLiteral("en"));
    QCOMPARE(Words::unread(1), QStringLiteral("1 unread message"));
    QCOMPARE(Words::unread(3), QStringLiteral("3 unread messages"));
    translator.install(QStringLiteral("de_AT"));
    QCOMPARE(translator.language(), QStringLiteral("de"));
    QCOMPARE(Words::unread(1), QStringLiteral("1 ungelesene Nachricht"));
    QCOMPARE(Words::unread(3), QStringLiteral("3 ungelesene Nachrichten"));
}

void TranslatorTest::theWindowChangesWithoutRestart() {
    Translator translator;
    translator.install(QStringLiteral("en"));
    Theme theme;
    MainWindow window(theme);
    ComposerField* field = window.chat()->composer()->field();
    QCOMPARE(field->placeholderText(), QStringLiteral("Write a message…"));
    translator.install(QStringLiteral("de"));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(field->placeholderText(), QStringLiteral("Nachricht schreiben …"));
    translator.install(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(field->placeholderText(), QStringLiteral("Write a message…"));
}

void TranslatorTest::unknownLanguagesAreEnglish() {
    Translator translator;
    translator.install(QStringLiteral("xx"));
    QCOMPARE(translator.language(), QStringLiteral("en"));
    QCOMPARE(Words::trust(Trust::Verified), QStringLiteral("Verified"));
}

QTEST_MAIN(TranslatorTest)
#include "translator_test.moc"
