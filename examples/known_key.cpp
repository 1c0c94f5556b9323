// The keys are known beforehand, from a file or a QR code: the first message leaves sealed at
// once, and nothing was asked on the network.
#include "app/link/vault_socket.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace vaultgram;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QTextStream out(stdout);

    VaultSocket::Options options;
    options.port = 0;
    VaultSocket alice(options), bob(options);
    if (alice.start() || bob.start()) return 1;
    out << "Bob's key: " << QString::fromStdString(fingerprint(bob.publicKey())) << Qt::endl;

    const IpAddress here = IpAddress::v4(127, 0, 0, 1);
    const auto toBob = alice.addPeer({here, bob.port()}, KnownKey{bob.publicKey()});
    const auto toAlice = bob.addPeer({here, alice.port()}, KnownKey{alice.publicKey()});
    if (!toBob || !toAlice) return 1;

    QElapsedTimer clock;
    clock.start();
    QObject::connect(&bob, &VaultSocket::messageReceived, [&](const ReceivedText& received) {
        const bool sealed = received.security == Security::Sealed;
        out << (sealed ? "Sealed, " : "Not sealed, ") << clock.elapsed()
            << " ms after it was written: " << received.text << Qt::endl;
        const auto questions = alice.statistics().node.probesOut + bob.statistics().node.probesOut;
        out << "Questions for keys on the network: " << questions << Qt::endl;
        program.exit(sealed && questions == 0 ? 0 : 1);
    });
    alice.send(*toBob, "No need to ask");
    return program.exec();
}
