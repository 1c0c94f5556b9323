// Why can't I reach them? Tests the way to one contact, step by step.
//
//   start() -> changed(findings so far) ... -> finished(report)      within `patience`
//
// It asks past the node (doctor_probes.h), looks at what the node knows of the contact,
// and says what that means (doctor_verdict.h). It changes nothing: no key, no contact, no
// trust; of a blocked contact it asks nothing. The socket need not run;
// one that does agrees on keys with the contact as it always does. Lives in the thread of its
// owner, which needs an event loop.
#pragma once

#include "app/link/doctor_probes.h"
#include "app/link/doctor_verdict.h"
#include "app/link/vault_socket.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace vaultgram {

class Doctor : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::optional<LinkError> portError;  // if the socket could not be started
        bool beside = false;  // another program runs with our identity: it is not disturbed
        std::vector<std::uint16_t> otherPorts;  // to look for the peer at, beside the usual ones
        std::chrono::milliseconds patience{6000};
    };
    Doctor(VaultSocket& socket, PeerId peer, Options options, QObject* parent = nullptr);
    ~Doctor() override;

    void start();

Q_SIGNALS:
    // All that is known so far; the last of them is Running.
    void changed(const QList<vaultgram::StepFinding>& findings);
    void finished(const vaultgram::DoctorReport& report);

private:
    void look();
    [[nodiscard]] DoctorEvidence evidence() const;
    [[nodiscard]] std::vector<std::uint16_t> portsToTry(const PeerInfo& peer) const;

    VaultSocket& m_socket;
    PeerId m_peer;
    Options m_options;
    Endpoint m_target;
    std::optional<IpAddress> m_route;
    bool m_identity = false;
    std::uint64_t m_heard = 0, m_plaintext = 0, m_acknowledged = 0;  // of it, when
    Instant m_since{};                                               // the test began
    NetworkSnapshot m_network;
    std::unique_ptr<DoctorProbes> m_probes;
    QList<StepFinding> m_told;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

}  // namespace vaultgram
