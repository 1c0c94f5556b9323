// A peer that talks faster than we listen: what is too much is dropped and counted.
#include "app/link/vault_socket.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace vaultgram;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    constexpr int sent = 30;
    const IpAddress here = IpAddress::v4(127, 0, 0, 1);

    VaultSocket::Options options;
    options.port = 0;
    VaultSocket speaker(options);
    options.node.messageRate = 5;  // messages a second from one contact; 100 by default
    VaultSocket listener(options);
    if (speaker.start() || listener.start()) return 1;

    int shown = 0, left = 0;
    QObject::connect(&listener, &VaultSocket::messageReceived, [&] { ++shown; });
    QObject::connect(&speaker, &VaultSocket::messageChanged, [&](const SentText& text) {
        if (text.state == MessageState::Sent && ++left == sent)
            QTimer::singleShot(std::chrono::seconds(1), &program, &QCoreApplication::quit);
    });

    const auto peer = speaker.addPeer({here, listener.port()});
    if (!peer || !listener.addPeer({here, speaker.port()})) return 1;
    for (int number = 1; number <= sent; ++number)
        speaker.send(*peer, QString("Message %1").arg(number));
    program.exec();

    const LinkStatistics statistics = listener.statistics();
    QTextStream(stdout) << sent << " messages sent, " << shown << " shown, "
                        << statistics.node.dropsFor(DropReason::Limited).count
                        << " packets dropped as limited" << Qt::endl;
    return shown >= 5 && shown < sent ? 0 : 1;
}
