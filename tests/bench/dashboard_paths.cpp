// dashboard_paths [contacts]: what one refresh of the dashboard costs, with drawing.
//
// Every contact has traffic and other figures each second. Refreshed once a second,
// 50 ms are 5 % of a core. Runs without a display (QT_QPA_PLATFORM=offscreen).
#include "ui/models/drop_words.h"
#include "ui/widgets/dashboard_window.h"

#include <QApplication>

#include <cstdio>
#include <ctime>

using namespace vaultgram::ui;

namespace {

constexpr int warmUp = 310;    // seconds: the rings are full
constexpr int refreshes = 20;  // measured

double cpuMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double wave(int contact, qint64 second) {
    return static_cast<double>((contact * 7919 + second * 104729) % 1009);
}

ContactFigures contactAt(int number, qint64 second) {
    ContactFigures contact;
    contact.id = QString::number(number);
    contact.name = QStringLiteral("Contact %1").arg(number);
    contact.address = QStringLiteral("10.0.%1.%2:11000").arg(number / 250).arg(number % 250);
    contact.presence = Presence::Connected;
    contact.security = Security::Sealed;
    contact.trust = number % 3 == 0 ? Trust::Verified : Trust::NotVerified;
    contact.kind = PeerKind::X1;
    LinkFigures& link = contact.link;
    const double value = wave(number, second);
    const auto count = static_cast<quint64>(second * 1000) + static_cast<quint64>(value);
    link.toThem.rate = value * 10;
    link.fromThem.rate = value * 20;
    link.toThem.bytes = {count, count * 4, count * 9};
    link.fromThem.bytes = {count, count * 4, count * 9};
    link.rtt = 2 + value / 300;
    link.rttDeviation = 0.3;
    link.loss = {0.0, value / 1e5, 0.001};
    link.resent = {0, static_cast<quint64>(value / 100), count / 1000};
    link.queuedMessages = static_cast<quint64>(value / 300);
    contact.keyAge = static_cast<double>(second % 120);
    contact.nextRotation = static_cast<double>(120 - second % 120);
    return contact;
}

DashboardFigures figuresAt(int contacts, qint64 second) {
    DashboardFigures figures;
    figures.at = QDateTime::fromSecsSinceEpoch(1'741'000'000 + second);
    figures.online = true;
    figures.port = 11000;
    figures.all = contactAt(0, second).link;
    for (int i = 0; i < contacts; ++i) figures.contacts.append(contactAt(i, second));
    for (const QString& reason : DropWords::reasons()) {
        DropFigures drop;
        drop.reason = reason;
        drop.packets = {1, static_cast<quint64>(second % 7), static_cast<quint64>(second)};
        figures.drops.append(drop);
    }
    return figures;
}

SecondFigures secondAt(int contacts, qint64 second) {
    SecondFigures figures;
    figures.second = second;
    figures.all = {{}, wave(1, second) * 1e4, wave(2, second) * 1e5, {}, 0.01, 0.02};
    for (int i = 0; i < contacts; ++i) {
        const double value = wave(i, second);
        figures.contacts.append({QString::number(i), value, value * 2, value / 300, {}, {}});
    }
    for (const QString& reason : DropWords::reasons()) figures.drops.append({reason, 2});
    return figures;
}

void report(const char* what, double milliseconds) {
    std::printf("%-44s %8.2f ms   %5.2f %% of a core\n", what, milliseconds, milliseconds / 10);
}

// The figures are made outside of what is measured: that is the work of the owner.
double measure(DashboardWindow& window, int contacts, qint64& second) {
    double sum = 0;
    for (int i = 0; i < refreshes; ++i) {
        const SecondFigures next = secondAt(contacts, ++second);
        const DashboardFigures figures = figuresAt(contacts, second);
        const double begin = cpuMilliseconds();
        window.append(next);
        window.setFigures(figures);
        QApplication::processEvents();
        sum += cpuMilliseconds() - begin;
    }
    return sum / refreshes;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const int contacts = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    Theme theme;
    theme.apply(ThemeChoice::Light);
    DashboardWindow window(theme);
    qint64 second = 0;
    double hidden = 0;
    for (int i = 0; i < warmUp; ++i) {
        const SecondFigures next = secondAt(contacts, ++second);
        const double begin = cpuMilliseconds();
        window.append(next);
        hidden += cpuMilliseconds() - begin;
    }
    std::printf("%d contacts, one refresh a second\n", contacts);
    report("closed, the history only", hidden / warmUp);
    window.setFigures(figuresAt(contacts, second));
    const QList<std::pair<const char*, DashboardWindow::Page>> pages{
        {"overview", DashboardWindow::OverviewPage},
        {"security", DashboardWindow::SecurityPage},
        {"protocol", DashboardWindow::ProtocolPage},
        {"log", DashboardWindow::LogPage}};
    for (const auto& [name, page] : pages) {
        window.open(page);
        QApplication::processEvents();
        report(name, measure(window, contacts, second));
    }
    window.open(DashboardWindow::OverviewPage);
    window.overview()->table()->table()->sortByColumn(static_cast<int>(ContactColumn::FromThemRate),
                                                      Qt::DescendingOrder);
    report("overview, sorted by a rate that changes", measure(window, contacts, second));
    return 0;
}
