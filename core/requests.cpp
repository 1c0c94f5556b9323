#include "core/requests.h"

#include "core/limits.h"

#include <algorithm>

namespace vaultgram {

namespace {

// One caller, once: by what he proved, else by where he says he is.
bool isSame(const Request& a, const Request& b) {
    return a.id == b.id && (a.id || a.address == b.address);
}

}  // namespace

bool Requests::note(const Request& request) {
    for (Request& known : m_requests) {
        if (!isSame(known, request)) continue;
        known = request;
        return false;
    }
    if (m_requests.size() == limits::requests) {
        const auto least = std::min_element(
            m_requests.begin(), m_requests.end(), [](const Request& a, const Request& b) {
                return std::pair(a.id.has_value(), a.last) < std::pair(b.id.has_value(), b.last);
            });
        if (least->id && !request.id) return false;  // who proved who he is stays
        m_requests.erase(least);
    }
    m_requests.push_back(request);
    return true;
}

void Requests::remove(const Endpoint& address) {
    const auto is = [&address](const Request& each) { return each.address == address; };
    m_requests.erase(std::remove_if(m_requests.begin(), m_requests.end(), is), m_requests.end());
}

void Requests::remove(const IdentityId& id) {
    std::erase_if(m_requests, [&id](const Request& each) { return each.id == id; });
}

}  // namespace vaultgram
