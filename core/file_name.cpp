#include "core/file_name.h"

#include "core/bytes.h"
#include "core/forbidden_characters.h"
#include "core/limits.h"
#include "core/utf8.h"

#include <bit>

namespace vaultgram {
namespace {

// Takes the first character off. REQUIRES: valid UTF-8, not empty.
char32_t takeCharacter(ByteView& text) {
    const std::uint8_t lead = text[0];
    const auto length = lead < 0x80 ? 1U : static_cast<unsigned>(std::countl_one(lead));
    char32_t character = lead < 0x80 ? lead : lead & (0x7fU >> length);
    for (const std::uint8_t next : text.subspan(1, length - 1))
        character = character << 6U | (next & 0x3fU);
    text = text.subspan(length);
    return character;
}

}  // namespace

bool isSafeFileName(std::string_view name) {
    if (name.empty() || name == "." || name == "..") return false;
    if (name.size() > limits::fileName || !isUtf8(view(name))) return false;
    for (ByteView rest = view(name); !rest.empty();) {
        const char32_t character = takeCharacter(rest);
        if (character == U'/' || character == U'\\' || isForbidden(character)) return false;
    }
    return true;
}

}  // namespace vaultgram
