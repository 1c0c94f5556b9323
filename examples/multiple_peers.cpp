// One socket, three peers on the same address: told apart, addressed together and one by one.
#include "app/link/vault_socket.h"

#include <QCoreApplication>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace vaultgram;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QTextStream out(stdout);
    const IpAddress here = IpAddress::v4(127, 0, 0, 1);

    VaultSocket::Options options;
    options.port = 0;
    VaultSocket teacher(options);
    if (teacher.start()) return 1;

    std::vector<std::unique_ptr<VaultSocket>> pupils;
    for (int number = 1; number <= 3; ++number) {
        auto pupil = std::make_unique<VaultSocket>(options);
        if (pupil->start()) return 1;
        QObject::connect(pupil.get(), &VaultSocket::messageReceived,
                         [self = pupil.get(), number](const ReceivedText& received) {
                             self->send(received.peer, QString("Pupil %1 is here").arg(number));
                         });
        if (!pupil->addPeer({here, teacher.port()})) return 1;
        if (!teacher.addPeer({here, pupil->port()})) return 1;
        pupils.push_back(std::move(pupil));
    }

    int answers = 0;
    QObject::connect(&teacher, &VaultSocket::messageReceived, [&](const ReceivedText& received) {
        out << received.address.port << ": " << received.text << Qt::endl;
        if (++answers < 3) return;
        teacher.removePeer(received.peer);
        out << "On this address remain " << teacher.peersOn(here).size() << Qt::endl;
        program.quit();
    });
    teacher.sendToAll("Who is here?");
    return program.exec();
}
