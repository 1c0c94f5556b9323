// What is wrong with an address, a port or the network, in words.
#pragma once

#include <QString>

namespace vaultgram::ui {

enum class AddressProblem {
    NoPort,
    BadPort,
    BadHost,
    NoInterface,  // a link-local address without its interface
    NotFound,     // a name that nobody knows
    Unusable,     // such as 0.0.0.0 or a multicast address
    Exists,       // is a contact already
    IsOurs,
};
enum class PortProblem { Taken, Forbidden, AddressMissing, Other };

// One sentence that says what is allowed.
[[nodiscard]] QString explain(AddressProblem problem);
// `detail`: the system's own words, for what has no sentence.
[[nodiscard]] QString explain(PortProblem problem, int port, const QString& detail = {});
[[nodiscard]] QString networkDown();

}  // namespace vaultgram::ui
