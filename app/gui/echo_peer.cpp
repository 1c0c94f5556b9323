#include "app/gui/echo_peer.h"

namespace vaultgram::gui {
namespace {

VaultSocket::Options options() {
    VaultSocket::Options options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    return options;
}

IdentityKeyPair freshIdentity() {
    Random random = Random::fromSystem();
    return IdentityKeyPair::generate(random);
}

}  // namespace

EchoPeer::EchoPeer(QObject* parent) : QObject(parent), m_socket(options(), freshIdentity()) {
    connect(&m_socket, &VaultSocket::messageReceived, this, [this](const ReceivedText& message) {
        static_cast<void>(m_socket.send(message.peer, QStringLiteral("Echo: ") + message.text));
    });
}

bool EchoPeer::start() {
    return !m_socket.start();
}

Endpoint EchoPeer::address() const {
    return {IpAddress::v4(127, 0, 0, 1), m_socket.port()};
}

void EchoPeer::meet(quint16 port) {
    static_cast<void>(m_socket.addPeer({IpAddress::v4(127, 0, 0, 1), port}));
}

}  // namespace vaultgram::gui
