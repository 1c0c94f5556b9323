// Who announced a key or proved an identity to us without being a contact. A list for the user,
// bounded; nothing is ever sent to whoever is on it.
#pragma once

#include "core/announcement.h"
#include "core/endpoint.h"
#include "core/identity.h"
#include "core/now.h"

#include <optional>
#include <vector>

namespace vaultgram {

struct Request {
    Endpoint address;  // the port it claims, else the one it came from
    Generation generation;
    Instant last{};
    std::optional<IdentityId> id{};  // of an x1 caller, proved; without it: legacy
};

class Requests {
public:
    // True if it was not listed yet. Those who proved nothing make room first, then the one
    // heard longest ago.
    bool note(const Request& request);
    void remove(const Endpoint& address);
    void remove(const IdentityId& id);
    [[nodiscard]] const std::vector<Request>& list() const { return m_requests; }

private:
    std::vector<Request> m_requests;
};

}  // namespace vaultgram
