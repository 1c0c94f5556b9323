// Hands the figures to whoever asks on this computer: GET or HEAD /metrics.
//
// TCP on the loopback addresses only, off unless it was asked for. One answer a
// connection, then it is closed. Who sends more than a request line of 4 kB, or nothing
// for five seconds, is cut off; of 16 connections the oldest makes room for the next.
#pragma once

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <string>

namespace vaultgram::cli {

class MetricsServer : public QObject {
    Q_OBJECT
public:
    explicit MetricsServer(std::function<std::string()> text, QObject* parent = nullptr);
    // Empty: it listens. Else what is wrong, for people.
    [[nodiscard]] std::string listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void serve();
    void answer(QTcpSocket& socket);

    std::function<std::string()> m_text;
    QTcpServer m_server;
    QList<QTcpSocket*> m_open;  // the oldest first
};

}  // namespace vaultgram::cli
