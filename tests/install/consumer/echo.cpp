#include "app/link/vault_socket.h"

#include <QCoreApplication>

using namespace vaultgram;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    VaultSocket socket(VaultSocket::Options{});  // port 11000, all addresses
    QObject::connect(&socket, &VaultSocket::messageReceived, [&](const ReceivedText& received) {
        socket.send(received.peer, "Echo: " + received.text);
    });
    if (socket.start()) return 1;  // it returns an error, if there is one
    if (argc > 1) socket.addPeer(Endpoint::parse(argv[1]).value());
    return program.exec();
}
