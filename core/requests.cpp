#include "core/requests.h"

#include "core/limits.h"

#include <algorithm>

namespace vaultgram {

bool Requests::note(const Request& request) {
    for (Request& known : m_requests) {
        if (known.address != request.address) continue;
        known = request;
        return false;
    }
    if (m_requests.size() == limits::requests)
        m_requests.erase(
            std::min_element(m_requests.begin(), m_requests.end(),
                             [](const Request& a, const Request& b) { return a.last < b.last; }));
    m_requests.push_back(request);
    return true;
}

void Requests::remove(const Endpoint& address) {
    const auto is = [&address](const Request& each) { return each.address == address; };
    m_requests.erase(std::remove_if(m_requests.begin(), m_requests.end(), is), m_requests.end());
}

}  // namespace vaultgram
