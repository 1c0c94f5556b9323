// Two sockets in one program learn each other's keys and talk, sealed.
#include "app/link/vault_socket.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace vaultgram;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QTextStream out(stdout);

    VaultSocket::Options options;
    options.port = 0;  // any free port; without this line 11000
    VaultSocket alice(options), bob(options);
    if (alice.start() || bob.start()) return 1;  // start() returns an error, if there is one

    QObject::connect(&bob, &VaultSocket::messageReceived, [&](const ReceivedText& received) {
        out << "Bob reads: " << received.text << Qt::endl;
        bob.send(received.peer, "Good morning, Alice");
    });
    QObject::connect(&alice, &VaultSocket::messageReceived, [&](const ReceivedText& received) {
        out << "Alice reads: " << received.text << Qt::endl;
        program.exit(received.security == Security::Sealed ? 0 : 1);
    });

    const IpAddress here = IpAddress::v4(127, 0, 0, 1);
    const auto toBob = alice.addPeer({here, bob.port()});
    const auto toAlice = bob.addPeer({here, alice.port()});
    if (!toBob || !toAlice) return 1;
    alice.send(*toBob, "Good morning, Bob");  // waits until Bob's key is known, leaves sealed
    return program.exec();
}
