// VaultSocket over real sockets on loopback. Waits are for conditions, never for time.
#include "app/link/vault_socket.h"

#include "app/link/address.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <atomic>
#include <vector>

using namespace vaultgram;

namespace {

VaultSocket::Options anyPort(const char* bind = "127.0.0.1") {
    VaultSocket::Options options;
    options.port = 0;
    options.bind = QHostAddress(QString::fromLatin1(bind));
    return options;
}

Endpoint addressOf(const VaultSocket& socket, const char* host = "127.0.0.1") {
    return {fromQt(QHostAddress(QString::fromLatin1(host))), socket.port()};
}

struct Running : VaultSocket {
    explicit Running(const Options& options = anyPort()) : VaultSocket(options) {
        const auto error = start();
        if (error) qFatal("can not start: %s", qPrintable(error->detail));
        connect(this, &VaultSocket::messageReceived, this,
                [this](const ReceivedText& text) { received << text; });
    }
    QList<ReceivedText> received;
};

struct WithIdentity : VaultSocket {
    WithIdentity(const Options& options, std::uint8_t number)
        : VaultSocket(options, IdentityKeyPair::fromSeed(Bytes(32, number))) {
        const auto error = start();
        if (error) qFatal("can not start: %s", qPrintable(error->detail));
        connect(this, &VaultSocket::messageReceived, this,
                [this](const ReceivedText& text) { received << text; });
        connect(this, &VaultSocket::messageChanged, this,
                [this](const SentText& text) { states << text; });
        connect(this, &VaultSocket::messagesRead, this,
                [this](PeerId, const QList<MsgId>& ids) { read << ids; });
    }
    QList<ReceivedText> received;
    QList<SentText> states;
    QList<MsgId> read;
};

}  // namespace

class VaultSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoSocketsThatAddEachOtherChatSealed() {
        Running anna, bruno;
        const auto toBruno = anna.addPeer(addressOf(bruno));
        const auto toAnna = bruno.addPeer(addressOf(anna));
        QVERIFY(toBruno && toAnna);
        QVERIFY(anna.send(*toBruno, QStringLiteral("Grüße")));
        QVERIFY(bruno.send(*toAnna, QStringLiteral("hello")));
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 1, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(anna.received.size(), 1, 10'000);
        QCOMPARE(bruno.received[0].text, QStringLiteral("Grüße"));
        QVERIFY(bruno.received[0].security == Security::Sealed);
        QVERIFY(bruno.received[0].address == addressOf(anna));
    }

    void withIdentitiesAReceiptWaitsForTheDiskAndReadingIsTold() {
        VaultSocket::Options options = anyPort();
        options.node.receiptsByOwner = true;
        WithIdentity anna(options, 1), bruno(options, 2);
        const auto toBruno = anna.addPeer(addressOf(bruno));
        const auto toAnna = bruno.addPeer(addressOf(anna));
        QVERIFY(toBruno && toAnna);
        MsgId id;
        id.writable()[3] = 7;
        const auto handle = anna.send(*toBruno, QStringLiteral("hello"), {id, 5});
        QVERIFY(handle);
        QVERIFY(anna.send(*toBruno, QStringLiteral("hello"), {id, 5}) == handle);
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 1, 10'000);
        QVERIFY(bruno.received[0].id == id);
        QCOMPARE(bruno.received[0].convSeq, 5U);
        QVERIFY(anna.states.isEmpty() || anna.states.last().state == MessageState::Sent);
        QVERIFY(!bruno.notStored(*toAnna, MsgId{}));
        QVERIFY(bruno.stored(*toAnna, id));
        const auto delivered = [&] {
            return !anna.states.isEmpty() && anna.states.last().state == MessageState::Delivered;
        };
        QTRY_VERIFY_WITH_TIMEOUT(delivered(), 10'000);
        QVERIFY(anna.states.last().id == id);
        bruno.sendRead(*toAnna, {id});
        QTRY_COMPARE_WITH_TIMEOUT(anna.read, QList<MsgId>{id}, 10'000);
    }

    void anotherAddressOfAContactIsTried() {
        WithIdentity anna(anyPort(), 1), bruno(anyPort(), 2);
        auto nobody = std::make_unique<Running>();
        const Endpoint wrong = addressOf(*nobody);
        nobody.reset();
        const auto toBruno = anna.addPeer(wrong);
        QVERIFY(toBruno && bruno.addPeer(addressOf(anna)));
        anna.addAddress(*toBruno, addressOf(bruno));
        QVERIFY(anna.send(*toBruno, QStringLiteral("found")));
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 1, 20'000);
    }

    void aRefusedRequestIsNotListedAgain() {
        WithIdentity anna(anyPort(), 1), bruno(anyPort(), 2);
        QVERIFY(anna.addPeer(addressOf(bruno)));
        QTRY_COMPARE_WITH_TIMEOUT(bruno.requests().size(), 1, 10'000);
        const Request request = bruno.requests().first();
        QVERIFY(request.id == anna.identity());
        bruno.refuseRequest(request);
        QVERIFY(bruno.requests().isEmpty());
        Request old{addressOf(anna), Generation::AB};
        bruno.refuseRequest(old);
        QVERIFY(bruno.requests().isEmpty());
    }

    void aMessageWaitsVisiblyUntilThePeerIsThereAndThenGoesOutSealed() {
        Running anna;
        auto placeholder = std::make_unique<Running>();
        const Endpoint address = addressOf(*placeholder);
        placeholder.reset();  // nobody listens now
        const auto peer = anna.addPeer(address);
        QVERIFY(anna.send(*peer, QStringLiteral("are you there?")));
        QCOMPARE(anna.peer(*peer)->waiting, std::size_t{1});

        auto options = anyPort();
        options.port = address.port;
        Running bruno(options);
        QVERIFY(bruno.addPeer(addressOf(anna)));
        anna.retryAll();
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 1, 25'000);
        QVERIFY(bruno.received[0].security == Security::Sealed);
        QCOMPARE(anna.peer(*peer)->waiting, std::size_t{0});
    }

    void chatsOverIpv6() {
        Running anna(anyPort("::1")), bruno(anyPort("::1"));
        const auto peer = anna.addPeer(addressOf(bruno, "::1"));
        QVERIFY(bruno.addPeer(addressOf(anna, "::1")));
        QVERIFY(anna.send(*peer, QStringLiteral("v6")));
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 1, 10'000);
        QCOMPARE(bruno.received[0].text, QStringLiteral("v6"));
    }

    void oneSocketServesIpv4AndIpv6() {
        VaultSocket::Options both;
        both.port = 0;
        Running anna(both), bruno(anyPort()), carla(anyPort("::1"));
        const auto toBruno = anna.addPeer(addressOf(bruno));
        const auto toCarla = anna.addPeer(addressOf(carla, "::1"));
        QVERIFY(bruno.addPeer({IpAddress::v4(127, 0, 0, 1), anna.port()}));
        QVERIFY(carla.addPeer(addressOf(anna, "::1")));
        QVERIFY(anna.send(*toBruno, QStringLiteral("four")));
        QVERIFY(anna.send(*toCarla, QStringLiteral("six")));
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 1, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(carla.received.size(), 1, 10'000);
    }

    void aTakenPortIsSaidAtStart() {
        Running first;
        auto options = anyPort();
        options.port = first.port();
        VaultSocket second(options);
        const auto error = second.start();
        QVERIFY(error.has_value());
        QVERIFY(error->kind == LinkError::Kind::PortTaken);
        QVERIFY(!second.isRunning());
    }

    void aTakenPortLeavesTheOldOneWorking() {
        Running anna, bruno, other;
        const quint16 before = anna.port();
        const auto error = anna.setPort(other.port());
        QVERIFY(error && error->kind == LinkError::Kind::PortTaken);
        QCOMPARE(anna.port(), before);
        const auto peer = bruno.addPeer(addressOf(anna));
        QVERIFY(anna.addPeer(addressOf(bruno)));
        QVERIFY(bruno.send(*peer, QStringLiteral("still there")));
        QTRY_COMPARE_WITH_TIMEOUT(anna.received.size(), 1, 10'000);
    }

    void afterAPortChangeMessagesGoOnInBothDirections() {
        Running anna, bruno;
        const auto toBruno = anna.addPeer(addressOf(bruno));
        const auto toAnna = bruno.addPeer(addressOf(anna));
        QVERIFY(anna.send(*toBruno, QStringLiteral("one")));
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 1, 10'000);
        QSignalSpy changed(&anna, &VaultSocket::portChanged);
        QVERIFY(!anna.setPort(0));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(anna.send(*toBruno, QStringLiteral("two")));
        QTRY_COMPARE_WITH_TIMEOUT(bruno.received.size(), 2, 10'000);
        QVERIFY(toAnna.has_value());
    }

    void whereItListensCanBeChangedWhileItRuns() {
        VaultSocket::Options options;
        options.port = 0;
        VaultSocket socket(options);
        QVERIFY(!socket.start());
        const quint16 port = socket.port();
        QVERIFY(!socket.setBind(QHostAddress(QHostAddress::AnyIPv4)));
        QCOMPARE(socket.port(), port);
        QUdpSocket beside;  // an IPv6 port of the same number is free now
        QVERIFY(beside.bind(QHostAddress(QHostAddress::LocalHostIPv6), port));
        const auto error = socket.setBind(QHostAddress(QHostAddress::LocalHostIPv6));
        QVERIFY(error && error->kind == LinkError::Kind::PortTaken);
        QVERIFY(socket.bindAddress() == QHostAddress(QHostAddress::AnyIPv4));
        Running anna;  // it still hears
        const auto peer = anna.addPeer({addressOf(anna).ip, port});
        QVERIFY(socket.addPeer(addressOf(anna)));
        QVERIFY(anna.send(*peer, QStringLiteral("still there")));
        QTRY_COMPARE_WITH_TIMEOUT(socket.peers().at(0).presence, Presence::Connected, 10'000);
        beside.close();
        QVERIFY(!socket.setBind(QHostAddress(QHostAddress::Any)));
        QCOMPARE(socket.port(), port);
    }

    void slotsMayBeCalledFromAnyThread() {
        Running anna, bruno;
        const Endpoint address = addressOf(bruno);
        std::unique_ptr<QThread> thread(QThread::create([&] {
            for (int i = 0; i < 200; ++i) {
                const auto peer = anna.addPeer({address.ip, static_cast<std::uint16_t>(2000 + i)});
                static_cast<void>(anna.peers());
                if (peer && i % 2 == 0) anna.removePeer(*peer);
            }
        }));
        thread->start();
        for (int i = 0; i < 200; ++i) static_cast<void>(anna.statistics());
        QVERIFY(thread->wait(20'000));
        QCOMPARE(anna.peers().size(), 100);
    }

    void stopsWithinASecondWhateverItDoes() {
        Running anna;
        for (std::uint16_t port = 3000; port < 3100; ++port)
            static_cast<void>(anna.addPeer({IpAddress::v4(127, 0, 0, 1), port}));
        QElapsedTimer timer;
        timer.start();
        anna.stop();
        QVERIFY2(timer.elapsed() < 1000, "stop() took a second");
        QVERIFY(!anna.isRunning());
    }

    void stopsWhileOthersCallAndAnswersThemStill() {
        Running anna;
        std::atomic<bool> done = false;
        std::atomic<int> calls = 0;
        std::vector<std::unique_ptr<QThread>> callers;
        for (int i = 0; i < 4; ++i) {
            callers.emplace_back(QThread::create([&] {
                while (!done) {
                    static_cast<void>(anna.peers());
                    ++calls;
                }
            }));
            callers.back()->start();
        }
        for (int round = 0; round < 20; ++round) {
            const int before = calls;
            anna.stop();
            QVERIFY(!anna.isRunning());
            QTRY_VERIFY_WITH_TIMEOUT(calls > before, 5'000);
            QVERIFY(!anna.start());
        }
        done = true;
        for (const auto& each : callers) QVERIFY(each->wait(5'000));
    }

    void portsThatNeedPrivilegesAreRefusedByName() {
        Running anna;
        const quint16 before = anna.port();
        for (const quint16 port : {quint16{1}, quint16{80}, quint16{1023}}) {
            const auto error = anna.setPort(port);
            QVERIFY(error && error->kind == LinkError::Kind::PortForbidden);
        }
        QCOMPARE(anna.port(), before);
    }

    void startsAgainAfterAStop() {
        Running anna;
        anna.stop();
        QVERIFY(!anna.start());
        QVERIFY(anna.port() != 0);
    }

    void aDatagramOfTheLargestSizeIsDroppedAndNothingElse() {
        Running anna;
        QUdpSocket stranger;
        QByteArray junk(65'507, '\x7f');
        QCOMPARE(stranger.writeDatagram(junk, QHostAddress::LocalHost, anna.port()), junk.size());
        QTRY_VERIFY(anna.statistics().node.dropped() == 1);
        QVERIFY(anna.isRunning());
    }

    void anInterfaceWithoutARouteKeepsTheMessageQueued() {
        Running anna;  // bound to loopback: no way to anywhere else
        QSignalSpy errors(&anna, &VaultSocket::errorOccurred);
        const EncPublicKey key = Running().publicKey();
        const auto peer = anna.addPeer({IpAddress::v4(192, 0, 2, 1), 11000}, KnownKey{key});
        QVERIFY(peer.has_value());
        QVERIFY(anna.send(*peer, QStringLiteral("not lost")));
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(anna.peer(*peer)->waiting, std::size_t{1});
        QVERIFY(anna.peer(*peer)->presence == Presence::Unreachable);
    }
};

QTEST_GUILESS_MAIN(VaultSocketTest)
#include "vault_socket_test.moc"
