// DatagramSocket over real sockets on loopback.
#include "app/link/datagram_socket.h"

#include "app/link/address.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram;

class DatagramSocketTest : public QObject {
    Q_OBJECT

    static Endpoint addressOf(const DatagramSocket& socket, const char* host) {
        return {fromQt(QHostAddress(QString::fromLatin1(host))), socket.port()};
    }
    static void hosts() {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("IPv4") << QByteArray("127.0.0.1");
        QTest::newRow("IPv6") << QByteArray("::1");
    }

private Q_SLOTS:
    void aRunArrivesAsTheDatagramsThatItWasMadeOf_data() { hosts(); }
    void aRunArrivesAsTheDatagramsThatItWasMadeOf() {
        QFETCH(QByteArray, host);
        DatagramSocket from, to;
        const QHostAddress address(QString::fromLatin1(host));
        QVERIFY(!from.bind(address, 0) && !to.bind(address, 0));
        // More than one call takes, and a shorter one at the end.
        constexpr std::size_t size = 1458, count = 40, last = 100;
        Bytes run(count * size + last);
        for (std::size_t i = 0; i < run.size(); ++i)
            run[i] = static_cast<std::uint8_t>(i / size + i);
        QVERIFY(from.send(addressOf(to, host.constData()), run, size) == DatagramSocket::Sent::Yes);

        std::vector<Bytes> received;
        QTRY_VERIFY_WITH_TIMEOUT(
            (static_cast<void>(to.read(256,
                                       [&](const Endpoint& source, ByteView datagram) {
                                           QVERIFY(source == addressOf(from, host.constData()));
                                           received.emplace_back(datagram.begin(), datagram.end());
                                       })),
             received.size() == count + 1),
            5'000);
        Bytes joined;
        for (std::size_t i = 0; i < received.size(); ++i) {
            QCOMPARE(received[i].size(), i < count ? size : last);
            append(joined, received[i]);
        }
        QVERIFY(joined == run);
    }

    void datagramsOfEverySizeUpToTheLargestArrive() {
        DatagramSocket from, to;
        QVERIFY(!from.bind(QHostAddress::LocalHost, 0) && !to.bind(QHostAddress::LocalHost, 0));
        for (const std::size_t size : {1, 1458, 2048, 2049, 9000, 65'507}) {
            Bytes datagram(size, static_cast<std::uint8_t>(size));
            QVERIFY(from.send(addressOf(to, "127.0.0.1"), datagram) == DatagramSocket::Sent::Yes);
            Bytes got;
            QTRY_VERIFY_WITH_TIMEOUT(
                (static_cast<void>(to.read(
                     256,
                     [&](const Endpoint&, ByteView one) { got.assign(one.begin(), one.end()); })),
                 got == datagram),
                5'000);
        }
    }

    void itSaysWhenThereIsSomethingToRead() {
        DatagramSocket from, to;
        QVERIFY(!from.bind(QHostAddress::LocalHost, 0) && !to.bind(QHostAddress::LocalHost, 0));
        QSignalSpy readable(&to, &DatagramSocket::readable);
        for (int round = 1; round <= 3; ++round) {
            QVERIFY(from.send(addressOf(to, "127.0.0.1"), Bytes(10)) == DatagramSocket::Sent::Yes);
            QTRY_VERIFY_WITH_TIMEOUT(readable.size() >= round, 5'000);
            static_cast<void>(to.read(256, [](const Endpoint&, ByteView) {}));
        }
    }

    void anotherFamilyHasNoRoute() {
        DatagramSocket from;
        QVERIFY(!from.bind(QHostAddress::LocalHost, 0));
        const Endpoint v6{fromQt(QHostAddress(QHostAddress::LocalHostIPv6)), 11000};
        QVERIFY(from.send(v6, Bytes(10)) == DatagramSocket::Sent::NoRoute);
    }
};

QTEST_GUILESS_MAIN(DatagramSocketTest)
#include "datagram_socket_test.moc"
