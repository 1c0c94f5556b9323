// ui_dashboard_gallery: the dashboard and the connection test with invented figures.
//   ui_dashboard_gallery --show overview|security|protocol|log|test|testing --theme dark
//     --size 1040x700 --special hover|log|tables|paused|filter --rtl --ratio 2 --points 16
//     --language de
//     --screenshot out.png
#include "gallery_dashboard.h"
#include "gallery_data.h"
#include "ui/theme/theme.h"
#include "ui/translator.h"
#include "ui/widgets/dashboard_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace vaultgram::ui;

namespace {

const QStringList pages{QStringLiteral("overview"), QStringLiteral("security"),
                        QStringLiteral("protocol"), QStringLiteral("log")};

void apply(DashboardWindow& dashboard, const QString& special) {
    OverviewPanel* overview = dashboard.overview();
    if (special == QLatin1String("hover"))
        for (ChartCard* chart : overview->charts()) chart->view()->setCursor(180);
    if (special == QLatin1String("log")) overview->setLogarithmic(true);
    if (special == QLatin1String("tables")) overview->showTables(true);
    if (special == QLatin1String("paused")) dashboard.bar()->pauseButton()->click();
    if (special == QLatin1String("filter")) dashboard.bar()->setFilter(QStringLiteral("deniz"));
}

void fill(DashboardWindow& dashboard) {
    dashboard.setRemedies({Remedy::SetClock, Remedy::ContactSettings, Remedy::ChangeLimit,
                           Remedy::Verify, Remedy::OpenPortHelp});
    for (const SecondFigures& second : gallery::inventedHistory()) dashboard.append(second);
    dashboard.setFigures(gallery::inventedFigures());
}

QWidget* open(DashboardWindow& dashboard, const QString& what) {
    if (what.startsWith(QLatin1String("test"))) {
        dashboard.showConnectionTest(gallery::inventedTest(what == QLatin1String("test")));
        return dashboard.connectionTest();
    }
    const auto page = static_cast<DashboardWindow::Page>(qMax(0, pages.indexOf(what)));
    dashboard.open(page);
    if (page == DashboardWindow::OverviewPage) dashboard.openContact(QStringLiteral("anna"));
    return &dashboard;
}

void save(QWidget* shown, double ratio, const QString& file) {
    QPixmap picture(shown->size() * ratio);
    picture.setDevicePixelRatio(ratio);
    shown->render(&picture);
    QApplication::exit(picture.save(file) ? 0 : 1);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QList<std::pair<QString, QString>> options{
        {"show", "overview"}, {"theme", "light"}, {"size", "1280x800"}, {"special", {}},
        {"ratio", "1"},       {"points", "10"},   {"screenshot", {}},   {"language", "en"}};
    for (const auto& [name, standard] : options)
        parser.addOption({name, {}, QStringLiteral("value"), standard});
    parser.addOption({QStringLiteral("rtl"), {}});
    parser.addHelpOption();
    parser.process(application);
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), value("points").toInt()));
    if (parser.isSet(QStringLiteral("rtl"))) QApplication::setLayoutDirection(Qt::RightToLeft);

    Translator translator;
    translator.install(value("language"));
    Theme theme;
    theme.apply(value("theme") == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light);
    gallery::Data data;
    DashboardWindow dashboard(theme);
    dashboard.log()->setModel(&data.log);
    fill(dashboard);
    const QStringList size = value("size").split(u'x');
    dashboard.resize(size.value(0).toInt(), size.value(1).toInt());
    QWidget* shown = open(dashboard, value("show"));
    apply(dashboard, value("special"));
    if (!value("screenshot").isEmpty()) {
        QTimer::singleShot(400, shown,
                           [&] { save(shown, value("ratio").toDouble(), value("screenshot")); });
    }
    return QApplication::exec();
}
