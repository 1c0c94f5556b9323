// The network as this machine sees it, and whether it changed.
//
// From QNetworkInterface. There is no notification in Qt, so it is read every two
// seconds (about 50 us on a machine with four interfaces).
#pragma once

#include "app/link/link_types.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vaultgram {

class NetworkInfo : public QObject {
    Q_OBJECT
public:
    using Reader = std::function<NetworkSnapshot()>;

    explicit NetworkInfo(QObject* parent = nullptr, Reader reader = readSystem);
    [[nodiscard]] const NetworkSnapshot& snapshot() const { return m_snapshot; }
    void refresh();  // now; emits changed() if it did

    [[nodiscard]] static NetworkSnapshot readSystem();

Q_SIGNALS:
    void changed(const vaultgram::NetworkSnapshot& network);

private:
    Reader m_reader;
    NetworkSnapshot m_snapshot;
    QTimer m_timer;
};

// Where others can reach who listens on `bound`, the primary one first.
[[nodiscard]] QList<QHostAddress> listenedOn(const NetworkSnapshot& network,
                                             const QHostAddress& bound);

// The smallest MTU of these, loopback left out; 1500 if none is known.
[[nodiscard]] int smallestMtu(const QList<InterfaceDetails>& interfaces);

}  // namespace vaultgram
