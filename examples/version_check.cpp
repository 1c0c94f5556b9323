// Packets of another protocol version are dropped, counted and named.
#include "app/link/vault_socket.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUdpSocket>

using namespace vaultgram;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QTextStream out(stdout);

    VaultSocket::Options options;
    options.port = 0;
    VaultSocket socket(options);
    if (socket.start()) return 1;

    int seen = 0;
    QObject::connect(&socket, &VaultSocket::dropped, [&](const DropNotice& drop) {
        const auto reason = name(drop.reason);
        out << "Dropped: " << QString::fromUtf8(reason.data(), int(reason.size())) << Qt::endl;
        if (++seen == 2) program.quit();
    });

    // An empty frame, as msgpack writes {v, p, c, g}; the byte after "v" is the version.
    QByteArray frame = QByteArray::fromHex("84a17602a170c400a163c400a167c400");
    QUdpSocket other;
    for (const char version : {'\x01', '\x03'}) {
        frame[3] = version;
        other.writeDatagram(frame, QHostAddress::LocalHost, socket.port());
    }
    program.exec();
    return socket.statistics().node.dropsFor(DropReason::Version).count == 2 ? 0 : 1;
}
