#include "ui/models/network_words.h"

#include <QCoreApplication>

namespace vaultgram::ui {

class NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::NetworkWords)
};

QString explain(AddressProblem problem) {
    switch (problem) {
        case AddressProblem::NoPort:
            return NetworkWords::tr("The port is missing, as in 192.168.1.20:11000.");
        case AddressProblem::BadPort:
            return NetworkWords::tr("The port must be a number from 1 to 65535.");
        case AddressProblem::BadHost:
            return NetworkWords::tr(
                "This is no address. Write it as 192.168.1.20:11000, "
                "[2001:db8::5]:11000 or name:11000.");
        case AddressProblem::NoInterface:
            return NetworkWords::tr(
                "A link-local address needs its interface, as in "
                "[fe80::1%eth0]:11000.");
        case AddressProblem::NotFound: return NetworkWords::tr("No device of this name was found.");
        case AddressProblem::Unusable:
            return NetworkWords::tr("Nobody can be reached at this address.");
        case AddressProblem::Exists: return NetworkWords::tr("This address is a contact already.");
        case AddressProblem::IsOurs: return NetworkWords::tr("This is your own address.");
    }
    return {};
}

QString explain(PortProblem problem, int port, const QString& detail) {
    switch (problem) {
        case PortProblem::Taken:
            return NetworkWords::tr("Port %1 is used by another program.").arg(port) + u' ' +
                   NetworkWords::tr("Choose a port from 1024 to 65535.");
        case PortProblem::Forbidden:
            return NetworkWords::tr("The system does not allow port %1.").arg(port);
        case PortProblem::AddressMissing:
            return NetworkWords::tr("No network interface has the address to listen on.");
        case PortProblem::Other: return NetworkWords::tr("Port %1: %2").arg(port).arg(detail);
    }
    return {};
}

QString networkDown() {
    return NetworkWords::tr("No way to the network. Messages wait until it is back.");
}

}  // namespace vaultgram::ui
