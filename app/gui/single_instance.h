// One window a profile: whoever comes second raises the first, through a local socket in the
// folder of the profile. Who is first is told by the profile's lock, not by this.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace vaultgram::gui {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // REQUIRES: we hold the lock of the profile. False: nobody will be able to raise us.
    bool listen(const QString& folder);
    // True: a window was there, and was told.
    [[nodiscard]] static bool raiseOther(const QString& folder);
    // In the folder; in the runtime folder of the user if the name would be too long.
    [[nodiscard]] static QString socketName(const QString& folder);

Q_SIGNALS:
    void raiseWanted();

private:
    QLocalServer m_server;
};

}  // namespace vaultgram::gui
