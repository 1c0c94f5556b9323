// The safety numbers of ours with others, made when they are asked for: some ms each.
#pragma once

#include "core/safety_number.h"

#include <QString>

#include <map>

namespace vaultgram {

class SafetyNumbers {
public:
    explicit SafetyNumbers(const std::optional<IdentityId>& own) : m_own(own) {}

    [[nodiscard]] const std::optional<IdentityId>& own() const { return m_own; }
    // None of ours: null.
    [[nodiscard]] const SafetyNumber* with(const IdentityId& other) const {
        if (!m_own) return nullptr;
        const auto known = m_numbers.find(other);
        if (known != m_numbers.end()) return &known->second;
        return &m_numbers.emplace(other, SafetyNumber(*m_own, other)).first->second;
    }

private:
    std::optional<IdentityId> m_own;
    mutable std::map<IdentityId, SafetyNumber> m_numbers;
};

}  // namespace vaultgram
