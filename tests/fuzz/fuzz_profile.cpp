// What a profile reads from its files, had somebody else written them: the header of the
// identity, the content of a message's row and of a contact's, and the folding of texts.
// The seals stand before the rows; this is for the day when one is broken, or ours is wrong.
#include "app/store/case_fold.h"
#include "app/store/contact_row.h"
#include "app/store/identity_file.h"
#include "app/store/message_row.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace vaultgram::store {
namespace {

void identity(ByteView file) {
    const auto protection = protectionOf(file);
    const auto secrets = openSecrets(file, nullptr);
    require(protection.has_value() || !secrets.has_value(), "what has no header does not open");
}

void message(ByteView content) {
    StoredMessage message;
    if (!decodeContent(content, message)) return;
    require(message.kind <= EntryKind::Notice && message.trust <= Trust::Blocked, "values");
    Bytes again;
    encodeContent(message, again);
    require(std::equal(again.begin(), again.end(), content.begin(), content.end()),
            "what was read is written again, byte for byte");
}

void contact(ByteView content) {
    const auto contact = decodeContact(ContactId{1}, content);
    if (!contact) return;
    const auto again = decodeContact(ContactId{1}, encodeContact(*contact));
    require(again && again->addresses == contact->addresses && again->pin.id == contact->pin.id &&
                again->pin.trust() == contact->pin.trust() && again->muted == contact->muted,
            "a contact is the same after it was written again");
}

void folding(ByteView text) {
    std::string once, twice;
    foldCase(textOf(text), once);
    foldCase(once, twice);
    require(once == twice, "folded text stays as it is");
    require(once.size() <= text.size() * 2, "it hardly grows");
}

}  // namespace
}  // namespace vaultgram::store

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vaultgram;
    FuzzInput input(data, size);
    const std::uint8_t which = input.byte();
    const ByteView rest = input.take(4096);
    switch (which % 4) {
        case 0: store::identity(rest); break;
        case 1: store::message(rest); break;
        case 2: store::contact(rest); break;
        default: store::folding(rest); break;
    }
    return 0;
}
