// Answers whoever announces a key. With --once it asks itself one question and ends.
#include "app/link/vault_socket.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace vaultgram;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QTextStream out(stdout);
    const bool once = program.arguments().contains("--once");

    VaultSocket::Options options;
    if (once) options.port = 0;
    VaultSocket client(options);
    options.node.acceptRequests = true;  // strangers become contacts; eight, then one a second
    VaultSocket server(options);
    if (const auto error = server.start()) {
        out << "Port " << error->port << ": " << error->detail << Qt::endl;
        return 1;
    }
    out << "Listening on port " << server.port() << Qt::endl;

    const QString prefix = "Echo: ";
    QObject::connect(&server, &VaultSocket::messageReceived, [&](const ReceivedText& received) {
        const bool isEcho = received.text.startsWith(prefix);  // two servers must not play tennis
        if (!isEcho) server.send(received.peer, prefix + received.text);
    });

    if (once) {
        QObject::connect(&client, &VaultSocket::messageReceived, [&](const ReceivedText& received) {
            out << received.text << Qt::endl;
            program.quit();
        });
        if (client.start()) return 1;
        const auto peer = client.addPeer({IpAddress::v4(127, 0, 0, 1), server.port()});
        if (!peer || !client.send(*peer, "Is anybody there?")) return 1;
    }
    return program.exec();
}
