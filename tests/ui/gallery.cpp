// ui_gallery: the window with invented data.
//   ui_gallery --theme dark --lang de --size 480x800 --chat emil --screenshot out.png
//   --show add|details|own|port|remove|link opens a second window and grabs that one.
//   --show reply answers to a message;
//   --show card asks before the first unencrypted text; --rtl mirrors; --points 20 writes larger;
//   --contrast as for a desktop that asks for much of it.
#include "gallery_data.h"
#include "ui/theme/theme.h"
#include "ui/translator.h"
#include "ui/widgets/first_start.h"
#include "ui/widgets/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace vaultgram::ui;

namespace {

struct Wishes {
    QString theme, language, size, chat, show, screenshot;
    bool rightToLeft = false;
    bool contrast = false;
    int points = 10;
};

Wishes parse(const QApplication& application) {
    QCommandLineParser parser;
    const auto add = [&parser](const char* name, const char* standard) {
        parser.addOption({QString::fromLatin1(name),
                          {},
                          QStringLiteral("value"),
                          QString::fromLatin1(standard)});
    };
    add("theme", "light");
    add("lang", "en");
    add("size", "1280x800");
    add("chat", "anna");
    add("show", "");
    add("screenshot", "");
    add("points", "10");
    parser.addOption({QStringLiteral("rtl"), {}});
    parser.addOption({QStringLiteral("contrast"), {}});
    parser.addHelpOption();
    parser.process(application);
    const auto value = [&parser](const char* name) {
        return parser.value(QString::fromLatin1(name));
    };
    return {value("theme"),
            value("lang"),
            value("size"),
            value("chat"),
            value("show"),
            value("screenshot"),
            parser.isSet(QStringLiteral("rtl")),
            parser.isSet(QStringLiteral("contrast")),
            value("points").toInt()};
}

QWidget* openVerify(MainWindow& window, const QString& what) {
    window.showVerification(gallery::Data::safety(),
                            [](const QString&) { return Compared::Match; });
    auto* dialog = window.findChild<VerifyDialog*>();
    const bool qr = what == QLatin1String("verify-qr");
    dialog->tabs()->setCurrentIndex(qr ? 2 : what == QLatin1String("verify-digits") ? 1 : 0);
    if (qr) dialog->qrPage()->field()->setPlainText(gallery::Data::safety().digits());
    if (qr) dialog->matchChoice()->setChecked(true);
    if (what == QLatin1String("verify-differs")) {
        dialog->mismatchChoice()->setChecked(true);
        dialog->confirmButton()->click();
    }
    return dialog;
}

QWidget* openSettings(MainWindow& window, const QString& what) {
    const int page = what.section(QLatin1Char('-'), 1).toInt();
    SettingFacts facts;
    facts.fingerprint = gallery::Data::ownFingerprint();
    facts.folder = QStringLiteral("/home/jonas/.local/share/vaultgram");
    facts.protection = IdentityProtection::Passphrase;
    facts.interfaces = {{QStringLiteral("wlp2s0"), {QStringLiteral("192.168.1.12")}, 1500},
                        {QStringLiteral("wg0"), {QStringLiteral("10.8.0.3")}, 1420}};
    window.settings()->setFacts(facts);
    window.settings()->setValues({{Setting::OwnName, QStringLiteral("Jonas Moser")},
                                  {Setting::Port, 11000},
                                  {Setting::Previews, true},
                                  {Setting::FontPercent, 100},
                                  {Setting::StyledText, true},
                                  {Setting::MessageRate, 500},
                                  {Setting::KeyLifetime, 3600}});
    window.settings()->open(static_cast<SettingsWindow::Page>(page));
    if (page == SettingsWindow::NetworkPage)
        window.settings()->showProblem(Setting::Port,
                                       QStringLiteral("Port 11000 is used by another program."));
    return window.settings();
}

QWidget* openFirst(MainWindow& window, const QString& what) {
    auto* start = new FirstStart(window.theme(), QStringLiteral("Jonas Moser"), &window);
    start->setKeyStore(true);
    start->show();
    const int step = what.section(QLatin1Char('-'), 1).toInt();
    if (step > 0) start->nextButton()->click();
    if (step > 1)
        start->showReady(gallery::Data::ownFingerprint(), {QStringLiteral("192.168.1.12:11000")});
    return start;
}

QWidget* openSecond(MainWindow& window, const QString& what) {
    if (what == QLatin1String("add")) window.showAddContact(QStringLiteral("192.168.1.20"));
    if (what == QLatin1String("details")) window.showDetails(window.currentContact());
    if (what == QLatin1String("own")) window.showOwnFingerprint();
    if (what == QLatin1String("shortcuts")) window.showShortcuts();
    if (what == QLatin1String("switch")) window.showQuickSwitcher();
    if (what.startsWith(QLatin1String("verify"))) return openVerify(window, what);
    if (what.startsWith(QLatin1String("settings"))) return openSettings(window, what);
    if (what.startsWith(QLatin1String("first"))) return openFirst(window, what);
    if (what == QLatin1String("reply")) {
        window.chat()->composer()->quote(QStringLiteral("Anna Berger"),
                                         QStringLiteral("Can you send the relay measurements?"));
        return &window;
    }
    if (what == QLatin1String("search")) window.chat()->search()->open();
    if (what == QLatin1String("lock")) window.setLocked(true);
    if (what == QLatin1String("search") || what == QLatin1String("lock")) return &window;
    if (what == QLatin1String("port")) window.showPortError(QStringLiteral("Port 80 is taken."));
    if (what == QLatin1String("link")) {
        window.chat()->conversation()->askToOpen(QStringLiteral("https://wiki.lab.local/relay"));
    }
    if (what == QLatin1String("card")) {
        window.chat()->composer()->field()->setPlainText(QStringLiteral("Thank you, see you."));
        window.chat()->composer()->sendButton()->click();
        return &window;
    }
    auto* dialog = window.findChild<QDialog*>();
    if (auto* adding = qobject_cast<AddContactDialog*>(dialog)) adding->accept();
    return dialog != nullptr ? static_cast<QWidget*>(dialog) : &window;
}

QString needsPort(const QString& address) {
    const bool hasPort = address.contains(u':');
    return hasPort ? QString() : QStringLiteral("The port is missing, as in 192.168.1.20:11000.");
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const Wishes wishes = parse(application);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), wishes.points));
    if (wishes.rightToLeft) QApplication::setLayoutDirection(Qt::RightToLeft);

    Theme theme;
    theme.setHighContrast(wishes.contrast);
    Translator translator;
    translator.install(wishes.language);
    gallery::Data data;
    MainWindow window(theme);
    window.setThemeChoice(wishes.theme == QLatin1String("dark") ? ThemeChoice::Dark
                                                                : ThemeChoice::Light);
    window.setLanguageChoice(translator.language());
    window.setOwnProfile(gallery::Data::ownName(), gallery::Data::ownFingerprint());
    window.setNetworkStatus(gallery::Data::network());
    window.setContactModel(&data.contacts);
    window.setLogModel(&data.log);
    window.setAddressValidator(needsPort);
    QObject::connect(&window, &MainWindow::conversationOpened, &window, [&](const QString& id) {
        window.setConversation(id, data.messagesOf(id), *data.contacts.find(id));
    });
    QObject::connect(&window, &MainWindow::themeChosen, &window, &MainWindow::setThemeChoice);
    QObject::connect(&window, &MainWindow::languageChosen, &window, [&](const QString& language) {
        translator.install(language);
        window.setLanguageChoice(language);
    });
    QObject::connect(&window, &MainWindow::textSubmitted, &window,
                     [&](const QString& id, const QString& text) {
                         Message message;
                         message.id = QString::number(data.messagesOf(id)->rowCount() + 1000);
                         message.text = text;
                         message.at = QDateTime::currentDateTime();
                         message.direction = Direction::Outgoing;
                         message.delivery = Delivery::Sending;
                         data.messagesOf(id)->append(message);
                     });
    if (wishes.rightToLeft) QApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList size = wishes.size.split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (!wishes.chat.isEmpty() && wishes.chat != QLatin1String("none")) {
        window.openConversation(wishes.chat);
    }
    QWidget* shown = wishes.show.isEmpty() ? &window : openSecond(window, wishes.show);
    if (!wishes.screenshot.isEmpty()) {
        QTimer::singleShot(400, shown, [shown, file = wishes.screenshot] {
            QApplication::exit(shown->grab().save(file) ? 0 : 1);
        });
    }
    return QApplication::exec();
}
