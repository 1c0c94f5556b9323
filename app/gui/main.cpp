// vaultgram: the window. main() is the map of the program.
#include "app/gui/arguments.h"
#include "app/gui/echo_peer.h"
#include "app/gui/presenter.h"
#include "app/link/address.h"
#include "app/store/process_hardening.h"
#include "ui/theme/base_font.h"

#include <QApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace {

using namespace vaultgram;
using namespace vaultgram::gui;

int signalPipe[2];

// SIGINT and SIGTERM end the program as closing the window does.
void quitOnSignals(QApplication& application) {
    if (pipe(signalPipe) != 0) return;
    const auto tell = [](int) { static_cast<void>(!write(signalPipe[1], "q", 1)); };
    std::signal(SIGINT, tell);
    std::signal(SIGTERM, tell);
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QApplication::quit);
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int answer(const cli::Answer& answer) {
    std::fputs(answer.text.c_str(), answer.exitCode == 0 ? stdout : stderr);
    if (answer.exitCode != 0) std::fputc('\n', stderr);
    return answer.exitCode;
}

void addPeers(Presenter& presenter, const cli::RunOptions& run, VaultSocket& socket) {
    for (const std::string& each : run.peers) {
        std::optional<KnownKey> key;
        for (const cli::PeerKeyOption& known : run.node.keys)
            if (known.peer == each) key = KnownKey{known.key};
        const QString problem = presenter.addContact(QString::fromStdString(each), {}, key);
        if (!problem.isEmpty())
            std::fprintf(stderr, "%s: %s\n", each.c_str(), problem.toUtf8().constData());
    }
    for (const std::string& each : run.allowPlaintext) {
        const auto address = resolveAddress(QString::fromStdString(each));
        const auto peer = address ? socket.peerAt(*address) : std::nullopt;
        if (peer) socket.allowPlaintext(peer->id, true);
    }
}

int runWindow(QApplication& application, const WindowOptions& options) {
    const cli::NodeOptions& node = options.run.node;
    Settings settings(node.ephemeral || options.demo, QString::fromStdString(node.profile));
    ui::Translator translator;
    const QString stored = options.language.isEmpty() ? settings.language() : options.language;
    translator.install(stored.isEmpty() ? ui::Translator::systemLanguage() : stored);

    ui::Theme theme;
    VaultSocket socket(node.link);
    ui::MainWindow window(theme);
    window.setThemeChoice(options.theme.value_or(settings.theme()));
    window.setLanguageChoice(translator.language());
    if (!window.restoreGeometry(settings.geometry())) window.resize(1280, 800);
    Presenter presenter(socket, window, translator, settings);
    QObject::connect(&window, &ui::MainWindow::quitRequested, &application, &QApplication::quit);

    auto error = socket.start();
    if (error && options.demo) error = socket.setPort(0);  // any port will do to try it
    presenter.begin(QString::fromStdString(node.name));
    options.minimized ? window.showMinimized() : window.show();
    if (error) presenter.portFailed(*error);

    EchoPeer echo;
    if (options.demo && echo.start()) {
        echo.meet(socket.port());
        static_cast<void>(presenter.addContact(echo.address(), QStringLiteral("Echo")));
    }
    addPeers(presenter, options.run, socket);

    const int code = QApplication::exec();
    settings.setGeometry(window.saveGeometry());
    return code;
}

}  // namespace

int main(int argc, char** argv) {
    store::forbidCoreDumps();  // keys are in memory; a core file would carry them to the disk
    const WindowArguments arguments = parseWindowArguments({argv + 1, argv + argc});
    if (const auto* done = std::get_if<cli::Answer>(&arguments)) return answer(*done);
    if (!hasDisplay()) {
        std::fputs("vaultgram: there is no display; use vaultgram-cli in a terminal\n", stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("vaultgram"));
    QApplication::setApplicationName(QStringLiteral("vaultgram"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vaultgram"));
    QApplication::setDesktopFileName(QStringLiteral("vaultgram"));
    QApplication::setFont(ui::baseFont(QApplication::font()));
    quitOnSignals(application);
    return runWindow(application, std::get<WindowOptions>(arguments));
}
