// The head, the banner and the foot of a chat, at every width that the page can have.
#include "ui/widgets/chat_page.h"

#include "support.h"

#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

namespace {

constexpr int leastWidth = 360;
constexpr int mostWidth = 1000;

ContactInfo anna() {
    ContactInfo info = contact("a", "Anna Berger");
    info.kind = PeerKind::X1;
    info.security = Security::Sealed;
    info.trust = Trust::NotVerified;
    return info;
}

ContactInfo changed() {
    ContactInfo info = anna();
    info.trust = Trust::KeyChanged;
    const QStringList number{QStringLiteral("11111"), QStringLiteral("22222"),
                             QStringLiteral("33333"), QStringLiteral("44444"),
                             QStringLiteral("55555"), QStringLiteral("66666")};
    info.keyChange = KeyChange{info.name, number, number, true};
    return info;
}

}  // namespace

class ChatPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void init();
    void cleanup();
    void theWordsOfTheChipAreNeverCut_data();
    void theWordsOfTheChipAreNeverCut();
    void aWideHeaderHasAllItsButtons();
    void theBannerIsNeverWiderThanThePage_data();
    void theBannerIsNeverWiderThanThePage();
    void theRedButtonGoesBelowWhereThePageIsNarrow();
    void theStateIsWholeOrNotThere_data();
    void theStateIsWholeOrNotThere();
    void theNumbersOfABannerStandBelowEachOther();

private:
    static void sizes();

    Theme m_theme;
    MessageModel m_messages;
    // As in the window, which gives the page less than it would like to have.
    std::unique_ptr<QWidget> m_host;
    ChatPage* m_page = nullptr;
};

void ChatPageTest::init() {
    m_host = std::make_unique<QWidget>();
    m_host->resize(mostWidth, 900);
    m_page = new ChatPage(m_theme, m_host.get());
    m_host->show();
}

void ChatPageTest::cleanup() {
    m_host.reset();
    m_theme.setPointSize(10);
}

void ChatPageTest::sizes() {
    QTest::addColumn<int>("points");
    QTest::newRow("10 pt") << 10;
    QTest::newRow("14 pt") << 14;
    QTest::newRow("20 pt") << 20;
}

void ChatPageTest::theWordsOfTheChipAreNeverCut_data() {
    sizes();
}

void ChatPageTest::theWordsOfTheChipAreNeverCut() {
    QFETCH(int, points);
    m_theme.setPointSize(points);
    m_page->setConversation(&m_messages, anna());
    m_page->setBackVisible(true);
    m_page->show();
    const ChatHeader* header = m_page->header();
    for (int width = leastWidth; width < mostWidth; width += 20) {
        m_page->resize(width, 700);
        QCoreApplication::processEvents();
        QVERIFY2(header->chip()->width() >= header->chip()->minimumSizeHint().width(),
                 qPrintable(QStringLiteral("%1 px: %2 of %3")
                                .arg(width)
                                .arg(header->chip()->width())
                                .arg(header->chip()->minimumSizeHint().width())));
    }
}

void ChatPageTest::aWideHeaderHasAllItsButtons() {
    m_page->setConversation(&m_messages, anna());
    m_page->show();
    m_page->resize(900, 700);
    QCoreApplication::processEvents();
    QVERIFY(m_page->header()->figuresButton()->isVisible());
    m_page->resize(400, 700);
    QCoreApplication::processEvents();
    QVERIFY(!m_page->header()->figuresButton()->isVisible());  // the menu leads there too
    m_page->resize(900, 700);
    QCoreApplication::processEvents();
    QVERIFY(m_page->header()->figuresButton()->isVisible());
}

void ChatPageTest::theBannerIsNeverWiderThanThePage_data() {
    sizes();
}

void ChatPageTest::theBannerIsNeverWiderThanThePage() {
    QFETCH(int, points);
    m_theme.setPointSize(points);
    m_page->setConversation(&m_messages, changed());
    m_page->show();
    for (int width = leastWidth; width < mostWidth; width += 40) {
        m_page->resize(width, 900);
        QCoreApplication::processEvents();
        const KeyChangedBanner* banner = m_page->banner();
        for (const QPushButton* each : banner->findChildren<QPushButton*>()) {
            const QRect at(each->mapTo(m_page, QPoint()), each->size());
            QVERIFY2(at.left() >= 0 && at.right() < width, qPrintable(QString::number(width)));
            QVERIFY2(each->width() >= qMin(each->sizeHint().width(), width - 80),
                     qPrintable(QString::number(width)));
        }
    }
}

void ChatPageTest::theRedButtonGoesBelowWhereThePageIsNarrow() {
    ContactInfo info = contact("a", "Workshop PC");
    info.security = Security::Plaintext;
    info.plaintextAllowed = true;
    m_page->setConversation(&m_messages, info);
    m_page->show();
    const Composer* composer = m_page->composer();
    m_page->resize(500, 700);
    QCoreApplication::processEvents();
    QVERIFY(composer->sendButton()->y() > composer->field()->geometry().bottom());
    m_page->resize(900, 700);
    QCoreApplication::processEvents();
    QVERIFY(composer->sendButton()->y() < composer->field()->geometry().bottom());
}

void ChatPageTest::theStateIsWholeOrNotThere_data() {
    QTest::addColumn<bool>("warns");
    QTest::newRow("calm") << false;
    QTest::newRow("warns") << true;
}

void ChatPageTest::theStateIsWholeOrNotThere() {
    QFETCH(bool, warns);
    ContactInfo info = warns ? changed() : anna();
    info.presence = Presence::Connected;
    info.address = QStringLiteral("192.168.1.20:11000");
    info.rttMs = 2;
    m_page->setConversation(&m_messages, info);
    m_page->setBackVisible(true);
    for (int width = leastWidth; width < 800; width += 8) {
        m_host->resize(width, 600);
        m_page->resize(width, 600);
        QCoreApplication::processEvents();
        const ElidedLabel* line = nullptr;
        for (const auto* each : m_page->header()->findChildren<ElidedLabel*>())
            if (each->text().contains(info.address)) line = each;
        QVERIFY(line != nullptr);
        const QString shown = line->shownText();
        QVERIFY2(!shown.contains(QChar(0x2026)), qPrintable(shown));
        if (!warns) QVERIFY2(shown.startsWith(QStringLiteral("Connected")), qPrintable(shown));
    }
}

void ChatPageTest::theNumbersOfABannerStandBelowEachOther() {
    m_page->setConversation(&m_messages, changed());
    QSet<int> lines;
    for (const int width : {360, 500, 900}) {
        m_host->resize(width, 700);
        m_page->resize(width, 700);
        QCoreApplication::processEvents();
        QStringList numbers;
        for (const QLabel* each : m_page->banner()->findChildren<QLabel*>())
            if (each->text().contains(QStringLiteral("11111"))) numbers += each->text();
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers.at(0), numbers.at(1));
        for (const QString& each : numbers.at(0).split(u'\n'))
            lines.insert(static_cast<int>(each.simplified().split(u' ').size()));
    }
    QCOMPARE(lines, QSet<int>({3, 6}));
}

QTEST_MAIN(ChatPageTest)
#include "chat_page_test.moc"
