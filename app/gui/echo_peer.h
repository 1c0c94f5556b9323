// The other side of the demo: a Vaultgram of its own on loopback that answers each text.
// What it says travels over a real socket, sealed, like everything else.
#pragma once

#include "app/link/vault_socket.h"

#include <QObject>

namespace vaultgram::gui {

class EchoPeer : public QObject {
    Q_OBJECT
public:
    explicit EchoPeer(QObject* parent = nullptr);
    [[nodiscard]] bool start();
    [[nodiscard]] Endpoint address() const;
    void meet(quint16 port);  // of the window's own node

private:
    VaultSocket m_socket;
};

}  // namespace vaultgram::gui
