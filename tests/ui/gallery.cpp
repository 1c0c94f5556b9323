// ui_gallery: the window with invented data.
//   ui_gallery --theme dark --lang de --size 480x800 --chat emil --screenshot out.png
//   --show add|details|own|port opens a dialog and grabs that one.
//   --show overview|security|protocol|log (--second 1280x800, --special hover|log|tables)
//   grabs the dashboard, --show test|testing the connection test. --ratio 2: twice as sharp.
#include "gallery_dashboard.h"
#include "gallery_data.h"
#include "ui/theme/theme.h"
#include "ui/translator.h"
#include "ui/widgets/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace vaultgram::ui;

namespace {

struct Wishes {
    QString theme, language, size, chat, show, screenshot, second, special, ratio;
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
    add("second", "1280x800");
    add("special", "");
    add("ratio", "1");
    parser.addHelpOption();
    parser.process(application);
    const auto value = [&parser](const char* name) {
        return parser.value(QString::fromLatin1(name));
    };
    return {value("theme"),      value("lang"),   value("size"),    value("chat"), value("show"),
            value("screenshot"), value("second"), value("special"), value("ratio")};
}

// A page of the dashboard, or the connection test; null: something else is wanted.
QWidget* openDashboard(DashboardWindow& dashboard, const Wishes& wishes) {
    const QStringList pages{QStringLiteral("overview"), QStringLiteral("security"),
                            QStringLiteral("protocol"), QStringLiteral("log")};
    const bool test = wishes.show.startsWith(QLatin1String("test"));
    const qsizetype page = pages.indexOf(wishes.show);
    if (page < 0 && !test) return nullptr;
    dashboard.setRemedies({Remedy::SetClock, Remedy::ContactSettings, Remedy::BlockAddress,
                           Remedy::ChangeLimit, Remedy::Verify, Remedy::OpenPortHelp});
    for (const SecondFigures& second : gallery::inventedHistory()) dashboard.append(second);
    dashboard.setFigures(gallery::inventedFigures());
    if (test) {
        const bool finished = wishes.show == QLatin1String("test");
        dashboard.showConnectionTest(gallery::inventedTest(finished));
        return dashboard.connectionTest();
    }
    const QStringList size = wishes.second.split(u'x');
    dashboard.resize(size.value(0).toInt(), size.value(1).toInt());
    dashboard.open(static_cast<DashboardWindow::Page>(page));
    if (page == 0) dashboard.openContact(QStringLiteral("anna"));
    if (wishes.special == QLatin1String("hover"))
        for (ChartCard* chart : dashboard.overview()->charts()) chart->view()->setCursor(180);
    if (wishes.special == QLatin1String("log")) dashboard.overview()->setLogarithmic(true);
    if (wishes.special == QLatin1String("tables")) dashboard.overview()->showTables(true);
    return &dashboard;
}

QWidget* openSecond(MainWindow& window, const Wishes& wishes) {
    if (QWidget* shown = openDashboard(*window.dashboard(), wishes)) return shown;
    const QString& what = wishes.show;
    if (what == QLatin1String("add")) window.showAddContact(QStringLiteral("192.168.1.20"));
    if (what == QLatin1String("details")) window.showDetails(window.currentContact());
    if (what == QLatin1String("own")) window.showOwnFingerprint();
    if (what == QLatin1String("port")) window.showPortError(QStringLiteral("Port 80 is taken."));
    auto* dialog = window.findChild<AddContactDialog*>();
    if (dialog != nullptr) dialog->accept();
    for (auto* each : window.findChildren<QDialog*>())
        if (each->isVisible()) return each;
    return &window;
}

QString needsPort(const QString& address) {
    const bool hasPort = address.contains(u':');
    return hasPort ? QString() : QStringLiteral("The port is missing, as in 192.168.1.20:11000.");
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    const Wishes wishes = parse(application);

    Theme theme;
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
    const QStringList size = wishes.size.split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (!wishes.chat.isEmpty() && wishes.chat != QLatin1String("none")) {
        window.openConversation(wishes.chat);
    }
    QWidget* shown = wishes.show.isEmpty() ? &window : openSecond(window, wishes);
    if (!wishes.screenshot.isEmpty()) {
        QTimer::singleShot(400, shown, [shown, &wishes] {
            const double ratio = wishes.ratio.toDouble();
            QPixmap picture(shown->size() * ratio);
            picture.setDevicePixelRatio(ratio);
            shown->render(&picture);
            QApplication::exit(picture.save(wishes.screenshot) ? 0 : 1);
        });
    }
    return QApplication::exec();
}
