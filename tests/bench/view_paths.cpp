// How long the window makes people wait. By hand, never timed in ctest:
//   QT_QPA_PLATFORM=offscreen build/release/tests/bench/view_paths
// Goals: first paint 300 ms, opening 100,000 messages 200 ms, a key 16 ms while 500 messages
// a second come in, an answer within 100 ms at 1,000 a second.
#include "ui/theme/theme.h"
#include "ui/widgets/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace vaultgram::ui;

namespace {

constexpr int manyMessages = 100'000;
constexpr int manyContacts = 500;

// Both clocks: where others use the machine too, only the second one tells.
struct Span {
    double wall = 0;  // milliseconds
    double cpu = 0;   // of this process

    bool operator<(const Span& other) const { return wall < other.wall; }
};

class Watch {
public:
    Watch() { m_wall.start(); }
    [[nodiscard]] Span span() const {
        return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6,
                static_cast<double>(std::clock() - m_cpu) * 1e3 / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_cpu = std::clock();
};

void print(const char* what, const Span& span, double goal) {
    std::printf("%-58s %9.2f ms, cpu %8.2f ms (goal %g)\n", what, span.wall, span.cpu, goal);
    std::fflush(stdout);
}

void print(const char* what, double value, const char* unit, double goal) {
    std::printf("%-58s %9.2f %s (goal %g)\n", what, value, unit, goal);
    std::fflush(stdout);
}

double residentMegabytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

Message numbered(int number) {
    static const QStringList words{QStringLiteral("The loss at noon is gone."),
                                   QStringLiteral("It was the cable, see https://a.example/x"),
                                   QStringLiteral("ok"),
                                   QStringLiteral("*Great*, thanks"),
                                   QString::fromUtf8("شكرا، وصل الملف"),
                                   QStringLiteral("See you at two")};
    Message made;
    made.id = QString::number(number);
    made.text = words.at(number % words.size()) + u' ' + QString::number(number);
    if (number % 10 == 0) made.text = made.text.repeated(8);
    made.at = QDateTime(QDate(2025, 1, 1), QTime(0, 0)).addSecs(30 * qint64(number));
    made.direction = number % 3 == 0 ? Direction::Outgoing : Direction::Incoming;
    made.delivery = made.direction == Direction::Outgoing ? Delivery::Delivered : Delivery::None;
    made.place = {static_cast<quint64>(number) + 1, 0, number};
    return made;
}

QList<Message> numbered(int first, int count) {
    QList<Message> all;
    for (int i = first; i < first + count; ++i) all += numbered(i);
    return all;
}

ContactInfo person(int number) {
    ContactInfo made;
    made.id = QStringLiteral("c%1").arg(number);
    made.name = QStringLiteral("Person %1").arg(number);
    made.address = QStringLiteral("192.0.2.%1:11000").arg(number % 250);
    made.lastMessage = QStringLiteral("See you at two");
    made.lastTime = QDateTime::currentDateTime().addSecs(-number * 60);
    made.security = Security::Sealed;
    made.kind = PeerKind::X1;
    made.trust = Trust::Verified;
    return made;
}

// Waits for the next time the widget is painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

Span untilPainted(QWidget* widget, const std::function<void()>& act) {
    PaintWatch paint(widget);
    const Watch watch;
    act();
    while (!paint.painted && watch.span().wall < 5000) QApplication::processEvents();
    return watch.span();
}

struct Bench {
    Theme theme;
    ContactListModel contacts;
    MessageModel small;
    MessageModel large;
    MessageModel paged;
    std::unique_ptr<MainWindow> window;
    int next = manyMessages;

    MessageModel* modelOf(const QString& id) {
        if (id == QLatin1String("c1")) return &large;
        return id == QLatin1String("c2") ? &paged : &small;
    }

    void showWindow(const Watch& sinceStart) {
        QList<ContactInfo> people;
        for (int i = 0; i < manyContacts; ++i) people += person(i);
        contacts.setContacts(people);
        small.setMessages(numbered(0, 100));
        window = std::make_unique<MainWindow>(theme);
        window->setThemeChoice(ThemeChoice::Light);
        window->setContactModel(&contacts);
        QObject::connect(window.get(), &MainWindow::conversationOpened, window.get(),
                         [this](const QString& id) {
                             window->setConversation(id, modelOf(id), *contacts.find(id));
                         });
        PaintWatch list(window->contactList()->list()->viewport());
        window->show();
        while (!list.painted) QApplication::processEvents();
        print("first paint of the window, 500 contacts, since main()", sinceStart.span(), 300);
    }

    Span open(int number) {
        QWidget* view = window->chat()->conversation()->list()->viewport();
        return untilPainted(view,
                            [&] { window->openConversation(QStringLiteral("c%1").arg(number)); });
    }

    void openConversations() {
        print("opening 100 messages, the first time", open(0), 200);
        large.setMessages(numbered(0, manyMessages));
        print("opening 100,000 messages, all in memory", open(1), 200);
        open(0);
        paged.setPaged(true);
        const Span opening =
            untilPainted(window->chat()->conversation()->list()->viewport(), [this] {
                paged.setMessages(numbered(manyMessages - 100, 100));
                paged.setMore({true, false});
                window->openConversation(QStringLiteral("c2"));
            });
        print("opening 100,000 messages by pages", opening, 200);
        open(0);
        print("opening it again", open(1), 200);
    }

    void scroll() {
        QScrollBar* bar = window->chat()->conversation()->list()->verticalScrollBar();
        QWidget* view = window->chat()->conversation()->list()->viewport();
        QList<Span> frames;
        for (int i = 0; i < 200; ++i) {
            frames += untilPainted(view, [&] { bar->setValue(bar->value() - 120); });
        }
        std::sort(frames.begin(), frames.end());
        print("scrolling up, a step of 120 px, median", frames.at(100), 16);
        print("scrolling up, worst of 200", frames.constLast(), 100);
        print("jump to the middle of 100,000",
              untilPainted(view, [&] { bar->setValue(bar->maximum() / 2); }), 100);
        bar->setValue(bar->maximum());
    }

    void hostile() {
        const auto show = [this](const char* what, const QString& text) {
            Message message = numbered(next++);
            message.text = text;
            QWidget* view = window->chat()->conversation()->list()->viewport();
            print(what, untilPainted(view, [&] { large.append(message); }), 100);
        };
        QApplication::processEvents();
        show("a message of 60,000 letters", QStringLiteral("word ").repeated(12'000));
        show("a message of 60,000 wide letters without a blank", QString(60'000, u'W'));
        show("a letter with 100,000 combining marks", u'Z' + QString(100'000, QChar(0x0301)));
        show("60,000 times right to left", QString(60'000, QChar(0x0634)));
        show("60,000 changes of direction", QString::fromUtf8("aش").repeated(30'000));
        show("the first emoji: loads their font", QString::fromUtf8("👍"));
        show("15,000 emoji", QString::fromUtf8("👍").repeated(15'000));
        show("60,000 empty lines", QString(60'000, u'\n'));
        show("60,000 letters of markup", QStringLiteral("*b* _i_ `c` ").repeated(5'000));
    }

    // `perSecond` messages of the open chat, with their contact row, for `seconds`.
    void flood(int perSecond, int seconds, const std::function<void()>& onBeat) {
        QElapsedTimer clock;
        clock.start();
        int sent = 0;
        QTimer source;
        QObject::connect(&source, &QTimer::timeout, &source, [&] {
            const auto due = static_cast<int>(clock.elapsed() * perSecond / 1000);
            for (; sent < due; ++sent) {
                const Message message = numbered(next++);
                paged.append(message);
                ContactInfo contact = *contacts.find(QStringLiteral("c2"));
                contact.lastMessage = message.text;
                contact.lastTime = QDateTime::currentDateTime();
                contacts.upsert(contact);
            }
        });
        source.start(1);
        while (clock.elapsed() < 1000 * seconds) {
            onBeat();
            QApplication::processEvents();
        }
    }

    void type() {
        open(2);
        ComposerField* field = window->chat()->composer()->field();
        field->setFocus();
        QList<Span> keys;
        QElapsedTimer pause;
        pause.start();
        flood(500, 5, [&] {
            if (pause.elapsed() < 40) return;
            keys += untilPainted(field->viewport(), [&] {
                QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
                QApplication::sendEvent(field, &press);
            });
            pause.restart();
        });
        std::sort(keys.begin(), keys.end());
        print("a key until it is painted, 500 messages/s, median", keys.at(keys.size() / 2), 16);
        print("the same, 95 of 100", keys.at(keys.size() * 95 / 100), 16);
        print("the same, worst", keys.constLast(), 100);
        field->clear();
    }

    void survive() {
        Span worst;
        Span busiest;
        Watch beat;
        const double before = residentMegabytes();
        for (const char* when :
             {"memory after 5,000 messages", "memory after 10,000", "memory after 15,000"}) {
            flood(1000, 5, [&] {
                worst = std::max(worst, beat.span());
                busiest.wall = std::max(busiest.wall, beat.span().cpu);
                beat = {};
            });
            print(when, residentMegabytes() - before, "MB", 30);
        }
        print("longest time without an answer, 1,000 messages/s", worst, 100);
        print("longest work without an answer, in cpu time", busiest.wall, "ms", 100);
        print("rows kept of them", paged.rowCount(), "", 900);
    }
};

}  // namespace

int main(int argc, char** argv) {
    const Watch sinceStart;
    QApplication application(argc, argv);
    Bench bench;
    bench.showWindow(sinceStart);
    bench.openConversations();
    bench.scroll();
    bench.hostile();
    bench.type();
    bench.survive();
    return 0;
}
