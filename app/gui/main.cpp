// vaultgram: the window. main() is the map of the program.
#include "app/gui/arguments.h"
#include "app/gui/desktop_appearance.h"
#include "app/gui/echo_peer.h"
#include "app/gui/presenter.h"
#include "app/gui/profile_start.h"
#include "app/gui/single_instance.h"
#include "app/link/address.h"
#include "app/store/process_hardening.h"
#include "ui/theme/base_font.h"

#include <QApplication>
#include <QDebug>
#include <QMessageBox>
#include <QScreen>
#include <QSocketNotifier>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace {

using namespace vaultgram;
using namespace vaultgram::gui;

constexpr int lockOffline = 75;  // what exec() returns when the program is to begin anew

constexpr const char* lockedBefore = "VAULTGRAM_LOCKED";  // in the environment: begun anew so

int signalPipe[2];
bool endIsWanted = false;  // by a signal
volatile std::sig_atomic_t signalled = 0;

// SIGINT and SIGTERM end the program as closing the window does, also while the first start
// or the passphrase is still asked for: QApplication::quit() does nothing that early.
void quitOnSignals(QApplication& application) {
    if (pipe2(signalPipe, O_CLOEXEC) != 0) return;
    const auto tell = [](int) {
        signalled = 1;
        static_cast<void>(!write(signalPipe[1], "q", 1));
    };
    std::signal(SIGINT, tell);
    std::signal(SIGTERM, tell);
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] {
        endIsWanted = true;
        QApplication::exit();
    });
}

// What is there before a profile is open.
struct Surroundings {
    Settings& settings;
    ui::Translator& translator;
    ui::Theme& theme;
    QString name;  // to be set in the profile; empty: as it is there
};

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int withoutDisplay() {
    std::fputs("vaultgram: there is no display; use vaultgram-cli in a terminal\n", stderr);
    return 1;
}

// A display that is named and can not be reached: Qt tells of its plugins, and aborts. What it
// says while it starts is said when it has started.
QStringList saidAtStart;
void onMessageOfStart(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtFatalMsg) std::_Exit(withoutDisplay());
    saidAtStart << text;
}

int answer(const cli::Answer& answer) {
    std::fputs(answer.text.c_str(), answer.exitCode == 0 ? stdout : stderr);
    if (answer.exitCode != 0) std::fputc('\n', stderr);
    return answer.exitCode;
}

void addPeers(Presenter& presenter, const cli::RunOptions& run, VaultSocket& socket,
              Messenger& messenger) {
    for (const std::string& each : run.peers) {
        std::optional<KnownKey> key;
        for (const cli::PeerKeyOption& known : run.node.keys)
            if (known.peer == each) key = KnownKey{known.key};
        const auto address = resolveAddress(QString::fromStdString(each));
        if (address && socket.hasPeer(*address)) continue;  // the profile knows it
        const QString problem = presenter.contacts().add(QString::fromStdString(each), {}, key);
        if (!problem.isEmpty())
            std::fprintf(stderr, "%s: %s\n", each.c_str(), problem.toUtf8().constData());
    }
    for (const std::string& each : run.allowPlaintext) {
        const auto address = resolveAddress(QString::fromStdString(each));
        const QString& refusal = presenter.conversations().plaintextRefusal();
        if (!refusal.isEmpty()) {
            std::fprintf(stderr, "%s: %s\n", each.c_str(), refusal.toUtf8().constData());
            continue;
        }
        const auto peer = address ? socket.peerAt(*address) : std::nullopt;
        const auto contact = peer ? messenger.contactOf(peer->id) : std::nullopt;
        if (contact) static_cast<void>(messenger.allowPlaintext(*contact, true));
    }
}

// What the command line asked of the profile was done before the lock; since then the user
// may have decided otherwise.
void forgetWishes(cli::RunOptions& run) {
    run.peers.clear();
    run.allowPlaintext.clear();
    run.node.name.clear();
}

// What was set in the window, where the command line says nothing else.
VaultSocket::Options linkOptions(const WindowOptions& options, const Settings& settings) {
    VaultSocket::Options link = options.run.node.link;
    if (!options.portGiven)
        link.port = static_cast<quint16>(settings.value(ui::Setting::Port).toUInt());
    if (link.bind == QHostAddress(QHostAddress::Any) && !settings.value(ui::Setting::Ipv6).toBool())
        link.bind = QHostAddress(QHostAddress::AnyIPv4);
    const auto mtu = settings.value(ui::Setting::Mtu).toUInt();
    if (!link.mtu && mtu > 0) link.mtu = mtu;
    if (link.node.messageRate == limits::messageRate)
        link.node.messageRate = settings.value(ui::Setting::MessageRate).toUInt();
    if (link.node.keyLifetime == limits::keyLifetime)
        link.node.keyLifetime =
            std::chrono::seconds(settings.value(ui::Setting::KeyLifetime).toInt());
    return link;
}

// As the design has it, or what a small screen leaves beside its bars and the window's frame.
QSize firstSize() {
    constexpr QSize frame(16, 48);
    return QSize(1280, 800).boundedTo(QApplication::primaryScreen()->availableSize() - frame);
}

// Everything from an open profile to the end of the program.
int runProfile(QApplication& application, const WindowOptions& options, OpenProfile profile,
               Surroundings& around) {
    const QList<OpenNotice> notices = profile.notices;
    const QString folder = profile.profile ? profile.profile->folder() : QString();
    const auto socket = socketFor(linkOptions(options, around.settings), profile);
    Messenger messenger(*socket, std::move(profile));
    if (!around.name.isEmpty()) messenger.setSetting(QStringLiteral("name"), around.name);

    ui::MainWindow window(around.theme);
    window.setThemeChoice(around.theme.choice());
    window.setLanguageChoice(around.translator.language());
    if (!window.restoreGeometry(around.settings.geometry())) window.resize(firstSize());
    window.setPanes(around.settings.panes());
    IdentityKeeper keeper(folder, window);
    Presenter presenter({*socket, messenger, window, around.translator, around.settings, keeper});
    QObject::connect(&window, &ui::MainWindow::quitRequested, &application, &QApplication::quit);
    QObject::connect(&presenter, &Presenter::offlineLockWanted, &application,
                     [] { QApplication::exit(lockOffline); });
    SingleInstance instance;
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window,
                     &ui::MainWindow::bringToFront);
    if (!folder.isEmpty()) instance.listen(folder);

    auto error = socket->start();
    if (error && options.demo) error = socket->setPort(0);  // any port will do to try it
    presenter.begin(notices);
    options.minimized ? window.showMinimized() : window.show();
    if (error) presenter.network().portFailed(*error);

    EchoPeer echo;
    if (options.demo && echo.start()) {
        echo.meet(socket->port());
        static_cast<void>(presenter.contacts().add(echo.address(), {}, QStringLiteral("Echo")));
    }
    addPeers(presenter, options.run, *socket, messenger);

    const int code = QApplication::exec();
    around.settings.setGeometry(window.saveGeometry());
    around.settings.setPanes(window.panes());
    window.hide();  // while the presenter still hears of the drafts
    return code;
}

int runWindow(QApplication& application, const WindowOptions& options) {
    const cli::NodeOptions& node = options.run.node;
    const bool ephemeral = node.ephemeral || options.demo;
    const QString folder = profileFolder(options);
    Settings settings(ephemeral, folder);
    ui::Translator translator;
    const QString stored = options.language.isEmpty()
                               ? settings.value(ui::Setting::Language).toString()
                               : options.language;
    translator.install(stored.isEmpty() ? ui::Translator::systemLanguage() : stored);
    ui::Theme theme;
    theme.apply(options.theme.value_or(
        static_cast<ui::ThemeChoice>(settings.value(ui::Setting::Theme).toInt())));
    const DesktopAppearance desktop;
    QObject::connect(&desktop, &DesktopAppearance::darkWanted, &theme,
                     &ui::Theme::setDesktopIsDark);
    QObject::connect(&desktop, &DesktopAppearance::contrastWanted, &theme,
                     &ui::Theme::setHighContrast);
    Surroundings around{settings, translator, theme, QString::fromStdString(node.name)};
    if (ephemeral) return runProfile(application, options, ephemeralProfile(), around);

    ProfileStart::Result start =
        ProfileStart({folder, QSysInfo::machineHostName(), linkOptions(options, settings),
                      options.portable.empty()},
                     theme)
            .run();
    if (endIsWanted) return 0;
    if (!start.profile) {
        if (start.elsewhere || start.problem.isEmpty()) return 0;
        std::fprintf(stderr, "vaultgram: %s\n", start.problem.toUtf8().constData());
        QMessageBox::critical(nullptr, QStringLiteral("Vaultgram"), start.problem);
        return 1;
    }
    if (around.name.isEmpty()) around.name = start.name;
    return runProfile(application, options, std::move(*start.profile), around);
}

int runProgram(int& argc, char** argv, const WindowOptions& options) {
    const QtMessageHandler usual = qInstallMessageHandler(onMessageOfStart);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    for (const QString& text : std::as_const(saidAtStart)) qWarning().noquote() << text;
    QApplication::setOrganizationName(QStringLiteral("vaultgram"));
    QApplication::setApplicationName(QStringLiteral("vaultgram"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vaultgram"));
    QApplication::setDesktopFileName(QStringLiteral("vaultgram"));
    QApplication::setFont(ui::baseFont(QApplication::font()));
    QApplication::setQuitOnLastWindowClosed(false);  // the window decides, and the tray
    quitOnSignals(application);
    return runWindow(application, options);
}

}  // namespace

int main(int argc, char** argv) {
    prctl(PR_SET_NAME, "vaultgram");  // also after execv() of /proc/self/exe
    store::forbidCoreDumps();  // keys are in memory; a core file would carry them to the disk
    WindowArguments arguments = parseWindowArguments({argv + 1, argv + argc});
    if (const auto* done = std::get_if<cli::Answer>(&arguments)) return answer(*done);
    if (!hasDisplay()) return withoutDisplay();
    if (qEnvironmentVariableIsSet(lockedBefore)) {
        forgetWishes(std::get<WindowOptions>(arguments).run);
        qunsetenv(lockedBefore);
    }
    const std::vector<char*> given(argv, argv + argc + 1);  // Qt takes out what is its own
    const int code = runProgram(argc, argv, std::get<WindowOptions>(arguments));
    if (code != lockOffline) return code;
    if (signalled != 0) return 0;  // who ends it meanwhile does not want it back
    qputenv(lockedBefore, "1");
    // A new program in place of this one: no memory outlives execv(2).
    execv("/proc/self/exe", given.data());
    return 0;  // not there is locked, too
}
