// The published vectors of the protocol, by kind.
#pragma once

#include "core/bytes.h"
#include "tests/support/packets.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace vaultgram {

using Vector = nlohmann::json;

// All of one kind; throws if there is none, so that a typing error is no success.
[[nodiscard]] std::vector<Vector> vectorsOf(std::string_view kind);

[[nodiscard]] inline Bytes hexIn(const Vector& vector, const char* name) {
    return fromHex(vector.at(name).get<std::string>());
}
[[nodiscard]] inline std::string nameOf(const Vector& vector) {
    return vector.at("name").get<std::string>();
}

template <class Key>
[[nodiscard]] Key keyIn(const Vector& vector, const char* name) {
    const Bytes raw = hexIn(vector, name);
    typename Key::Array array{};
    for (std::size_t i = 0; i < array.size(); ++i) array[i] = raw.at(i);
    return Key(array);
}

}  // namespace vaultgram
