#include "app/gui/arguments.h"

#include "app/store/profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultgram;
using namespace vaultgram::gui;

namespace {

WindowOptions optionsOf(std::vector<std::string> arguments) {
    const WindowArguments parsed = parseWindowArguments(std::move(arguments));
    if (const auto* refused = std::get_if<cli::Answer>(&parsed))
        qCritical("%s", refused->text.c_str());
    return std::get<WindowOptions>(parsed);
}

std::string refusal(std::vector<std::string> arguments) {
    const WindowArguments parsed = parseWindowArguments(std::move(arguments));
    const auto* answer = std::get_if<cli::Answer>(&parsed);
    return answer != nullptr && answer->exitCode == cli::exitBadArguments ? answer->text
                                                                          : std::string();
}

}  // namespace

class ArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwnOptionsAndThoseOfTheTerminal();
    void refusesWhatOnlyTheTerminalKnows();
    void aProfileIsAFolderOrAName();
    void aProfileOfTheTerminalIsFoundByItsFolder();
    void aPortableFolderHoldsEverything();
    void aPortableFolderTakesNamesOnly();
    void theHelpNamesBoth();
};

void ArgumentsTest::knowsItsOwnOptionsAndThoseOfTheTerminal() {
    const WindowOptions options =
        optionsOf({"--minimized", "--theme", "dark", "--language=de", "--port", "11001"});
    QVERIFY(options.minimized && options.portGiven && !options.demo);
    QCOMPARE(options.language, QStringLiteral("de"));
    QVERIFY(options.theme == ui::ThemeChoice::Dark);
    QCOMPARE(options.run.node.link.port, quint16{11001});
    QVERIFY(!refusal({"--theme", "pink"}).empty());
    QVERIFY(!refusal({"--language", "xx"}).empty());
    QVERIFY(!refusal({"--port", "7"}).empty());
}

void ArgumentsTest::refusesWhatOnlyTheTerminalKnows() {
    for (const char* each : {"--json", "--echo", "--metrics-port=9000"})
        QVERIFY2(refusal({each}).find("vaultgram-cli") != std::string::npos, each);
}

void ArgumentsTest::aProfileIsAFolderOrAName() {
    const QString usual = store::Profile::usualFolder();
    QCOMPARE(profileFolder(optionsOf({})), usual);
    QCOMPARE(profileFolder(optionsOf({"--profile", "work"})),
             usual + QStringLiteral("/profiles/work"));
    QCOMPARE(profileFolder(optionsOf({"--profile", "./work"})), QStringLiteral("./work"));
    QCOMPARE(profileFolder(optionsOf({"--profile", "/srv/work"})), QStringLiteral("/srv/work"));
    QCOMPARE(profileFolder(optionsOf({"--profile", ".."})), QStringLiteral(".."));
}

void ArgumentsTest::aProfileOfTheTerminalIsFoundByItsFolder() {
    const QTemporaryDir here;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(here.path()));
    QVERIFY(QDir().mkdir(QStringLiteral("work")));
    const auto folder = [] { return profileFolder(optionsOf({"--profile", "work"})); };
    QVERIFY(folder().endsWith(QStringLiteral("/profiles/work")));  // it holds none
    QFile identity(QStringLiteral("work/identity"));
    QVERIFY(identity.open(QIODevice::WriteOnly));
    QCOMPARE(folder(), QStringLiteral("work"));
    QVERIFY(QDir::setCurrent(before));
}

void ArgumentsTest::aPortableFolderHoldsEverything() {
    QCOMPARE(profileFolder(optionsOf({"--portable", "/media/stick"})),
             QStringLiteral("/media/stick"));
    QCOMPARE(profileFolder(optionsOf({"--portable=/media/stick", "--profile", "work"})),
             QStringLiteral("/media/stick/profiles/work"));
}

void ArgumentsTest::aPortableFolderTakesNamesOnly() {
    QVERIFY(!refusal({"--portable", "/media/stick", "--profile", "/srv/work"}).empty());
    QVERIFY(!refusal({"--portable", "/media/stick", "--ephemeral"}).empty());
    QVERIFY(!refusal({"--portable", ""}).empty());
    QVERIFY(!refusal({"--portable"}).empty());
}

void ArgumentsTest::theHelpNamesBoth() {
    const WindowArguments parsed = parseWindowArguments({"--help"});
    const std::string& text = std::get<cli::Answer>(parsed).text;
    for (const char* each : {"--profile NAME", "--portable DIR", "--demo", "--peer"})
        QVERIFY2(text.find(each) != std::string::npos, each);
    QVERIFY(text.find("--metrics-port") == text.find("--metrics-port:"));  // only as an exception
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
