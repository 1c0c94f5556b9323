// "Test connection": examines the way to one contact and tells the window how far it is.
//
//   begin() -> Doctor (app/link) -> changed(ConnectionTest) ... the last one is finished
//
// A new begin() ends the examination before it.
#pragma once

#include "app/link/doctor.h"
#include "ui/models/connection_test.h"
#include "ui/models/connection_test_words.h"

#include <memory>

namespace vaultgram::gui {

[[nodiscard]] ui::StepFinding findingOf(const StepFinding& finding);

class ConnectionCheck : public QObject {
    Q_OBJECT
public:
    explicit ConnectionCheck(VaultSocket& socket, QObject* parent = nullptr)
        : QObject(parent), m_socket(socket) {}

    // `known`: what the window shows of the contact.
    void begin(PeerId peer, const ui::ContactInfo& known, int waiting,
               std::optional<LinkError> portError = {});
    void stop() { m_doctor.reset(); }

Q_SIGNALS:
    void changed(const vaultgram::ui::ConnectionTest& test);

private:
    void show(const QList<StepFinding>& findings);
    void updatePresence(const QList<StepFinding>& findings);
    void finish(const DoctorReport& report);

    VaultSocket& m_socket;
    std::unique_ptr<Doctor> m_doctor;
    PeerId m_peer{};  // whom it is about
    ui::ConnectionTest m_test;
};

}  // namespace vaultgram::gui
