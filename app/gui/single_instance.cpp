#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace vaultgram::gui {
namespace {

constexpr int longestName = 100;  // bytes; sockaddr_un has room for 107
constexpr int patience = 1000;    // ms
constexpr char raise = 'r';

}  // namespace

QString SingleInstance::socketName(const QString& folder) {
    const QString absolute = QDir(folder).absolutePath();
    const QString inside = absolute + QStringLiteral("/window");
    if (inside.toUtf8().size() <= longestName) return inside;
    const QByteArray hash =
        QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Blake2b_160).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           QStringLiteral("/vaultgram-") + QString::fromLatin1(hash.left(20));
}

bool SingleInstance::listen(const QString& folder) {
    const QString name = socketName(folder);
    // What a program left that was killed; the lock says that nobody uses it.
    QLocalServer::removeServer(name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            Q_EMIT raiseWanted();
            caller->write(&raise, 1);
            caller->disconnectFromServer();
        }
    });
    return m_server.listen(name);
}

bool SingleInstance::raiseOther(const QString& folder) {
    QLocalSocket socket;
    socket.connectToServer(socketName(folder));
    if (!socket.waitForConnected(patience)) return false;
    // Its answer says that it lives and has understood.
    return socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience);
}

}  // namespace vaultgram::gui
