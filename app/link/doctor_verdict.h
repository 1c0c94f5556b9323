// From what was seen to what it means: the steps of a connection test. Pure functions.
//
//   DoctorEvidence -> diagnose() -> 14 findings, in order; Running: it can not be said yet
//
// Nothing is guessed: a cause is named only where something seen shows it.
#pragma once

#include "app/link/doctor_findings.h"
#include "app/link/doctor_probes.h"
#include "app/link/link_types.h"

#include <optional>

namespace vaultgram {

struct DoctorEvidence {
    Endpoint target;
    // Our own side
    std::optional<LinkError> portError;  // why the port could not be bound
    bool beside = false;                 // that is the business of another program of ours
    quint16 port = 0;                    // 0: nothing is bound
    NetworkSnapshot network;
    std::optional<IpAddress> route;  // the address of ours that packets leave from
    bool identity = false;           // ours: x1 can be spoken
    // The way there
    ProbeResults probes;
    // What the node knows of the contact
    std::optional<PeerInfo> peer;
    std::optional<Endpoint> elsewhere;     // the other contact who answers there
    std::uint64_t heardBefore = 0;         // packets of it when the test began
    std::uint64_t plaintextBefore = 0;     // likewise, texts that came in clear
    std::uint64_t acknowledgedBefore = 0;  // likewise, packets of ours that it has got
    Instant since{};                       // when the test began
    Instant now{};
    bool patient = true;  // false: there was time enough, say what you know
};

// Of this computer.
[[nodiscard]] bool isOurOwn(const IpAddress& ip, const NetworkSnapshot& network);
// Of a contact, in the life of the node: packets from its address, ours to read or not; and
// texts in clear.
[[nodiscard]] std::uint64_t heard(const PeerInfo& peer);
[[nodiscard]] std::uint64_t plaintextFrom(const PeerInfo& peer);
[[nodiscard]] std::uint64_t acknowledgedBy(const PeerInfo& peer);

[[nodiscard]] QList<StepFinding> diagnose(const DoctorEvidence& seen);

}  // namespace vaultgram
