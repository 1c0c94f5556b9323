#include "app/cli/metrics_server.h"

#include <QTimer>

#include <utility>

namespace vaultgram::cli {
namespace {

constexpr qint64 longestRequest = 4096;  // bytes
constexpr std::chrono::seconds requestWithin{5};
constexpr int connections = 16;

// `headOnly`: as for a GET, without the text itself.
QByteArray response(const char* status, const std::string& body, bool headOnly = false) {
    const QByteArray text = headOnly ? QByteArray() : QByteArray::fromStdString(body);
    return QByteArray("HTTP/1.1 ") + status +
           "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(static_cast<qulonglong>(body.size())) +
           "\r\nConnection: close\r\n\r\n" + text;
}

// A web page may have a name of its own lead here (DNS rebinding); a browser then says so.
bool isOurHost(const QByteArray& head) {
    for (const QByteArray& line : head.split('\n')) {
        if (line.left(5).compare("host:", Qt::CaseInsensitive) != 0) continue;
        const QByteArray host = line.mid(5).trimmed().toLower();
        const QByteArray name =
            host.left(host.lastIndexOf(':') < 0 ? host.size() : host.lastIndexOf(':'));
        return name == "127.0.0.1" || name == "localhost";
    }
    return true;  // HTTP/1.0 names none, and no browser speaks it
}

}  // namespace

MetricsServer::MetricsServer(std::function<std::string()> text, QObject* parent)
    : QObject(parent), m_text(std::move(text)) {
    connect(&m_server, &QTcpServer::newConnection, this, &MetricsServer::serve);
}

std::string MetricsServer::listen(quint16 port) {
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) return {};
    return "metrics port " + std::to_string(port) + ": " + m_server.errorString().toStdString();
}

void MetricsServer::serve() {
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        // All that are open have not asked yet, or would be closed: the one that had the most
        // time makes room, so that who is silent keeps nobody else from an answer.
        if (m_open.size() == connections) m_open.front()->abort();
        m_open.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.removeOne(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(requestWithin, socket, [socket] { socket->abort(); });
    }
}

void MetricsServer::answer(QTcpSocket& socket) {
    if (socket.state() != QAbstractSocket::ConnectedState) return;  // answered already
    // The head ends with an empty line; before it nothing is answered.
    const QByteArray head = socket.peek(longestRequest);
    const bool whole = head.contains("\r\n\r\n") || head.contains("\n\n");
    if (!whole && head.size() < longestRequest) return;
    socket.readAll();
    const bool local = isOurHost(head);
    const bool headOnly = head.startsWith("HEAD ");
    const QByteArray path = head.mid(headOnly ? 5 : 4);
    const bool asked = (headOnly || head.startsWith("GET ")) &&
                       (path.startsWith("/metrics ") || path.startsWith("/ "));
    if (!whole)
        socket.write(response("400 Bad Request", "too long\n"));
    else if (!local)
        socket.write(response("403 Forbidden", "ask for 127.0.0.1\n"));
    else if (!asked)
        socket.write(response("404 Not Found", "GET /metrics\n", headOnly));
    else
        socket.write(response("200 OK", m_text(), headOnly));
    socket.disconnectFromHost();
}

}  // namespace vaultgram::cli
