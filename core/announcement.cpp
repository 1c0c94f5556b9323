#include "core/announcement.h"

#include <algorithm>

namespace vaultgram {
namespace {

constexpr std::string_view encKeyName = "enc_key", signKeyName = "sign_key",
                           signatureName = "signature", portName = "port", question = "?";

const std::string* textAt(const Control& control, std::string_view name) {
    const auto found = control.find(name);
    return found == control.end() ? nullptr : std::get_if<std::string>(&found->second);
}

template <class Key>
std::optional<Key> keyIn(const std::string* text) {
    if (text == nullptr) return {};
    const Bytes raw = fromBase64(*text, Key::size);
    if (raw.empty()) return {};
    typename Key::Array array;
    std::copy(raw.begin(), raw.end(), array.begin());
    return Key(array);
}

std::optional<std::uint16_t> portIn(const Control& control) {
    const auto found = control.find(portName);
    if (found == control.end()) return {};
    const auto* number = std::get_if<std::int64_t>(&found->second);
    if (number == nullptr || *number < 1 || *number > 65'535) return {};
    return static_cast<std::uint16_t>(*number);
}

bool signatureHolds(const Control& control, const std::string& encKey) {
    const std::string* signKey = textAt(control, signKeyName);
    const std::string* signature = textAt(control, signatureName);
    const auto key = keyIn<SignPublicKey>(signKey);
    if (!key || signature == nullptr) return false;

    const std::string text = encKey + *signKey;
    const Bytes combined = fromBase64(*signature, Signature::size + text.size());
    if (combined.empty()) return false;
    if (textOf(ByteView(combined).subspan(Signature::size)) != text) return false;
    Signature::Array raw;
    std::copy_n(combined.begin(), raw.size(), raw.begin());
    return verifies(Signature(raw), *key, view(text));
}

std::string write(std::string_view encKey, const SignKeyPair& signer) {
    const std::string signKey = toBase64(signer.publicKey.view());
    const std::string text = std::string(encKey) + signKey;
    Bytes combined;
    append(combined, signer.sign(view(text)).view());
    append(combined, view(text));
    // Spaces as Python's json.dumps writes them; base64 needs no escapes.
    std::string json = R"({"enc_key": ")";
    json.append(encKey).append(R"(", "sign_key": ")").append(signKey);
    json.append(R"(", "signature": ")").append(toBase64(combined)).append(R"("})");
    return json;
}

}  // namespace

bool isAnnouncement(const Control& control) {
    return control.contains(encKeyName);
}

bool isProbe(const Control& control) {
    const std::string* key = textAt(control, encKeyName);
    return key != nullptr && *key == question;
}

Result<Announcement> verifyAnnouncement(const Control& control) {
    const std::string* text = textAt(control, encKeyName);
    const auto key = keyIn<EncPublicKey>(text);
    if (!key || isLowOrder(*key)) return fail(DropReason::AnnounceKey);

    const bool unsignedForm = !control.contains(signKeyName) && !control.contains(signatureName);
    if (!unsignedForm && !signatureHolds(control, *text))
        return fail(DropReason::AnnounceSignature);
    return Announcement{*key, unsignedForm ? Generation::C : Generation::AB, portIn(control)};
}

std::string writeAnnouncement(const EncPublicKey& key, const SignKeyPair& signer) {
    return write(toBase64(key.view()), signer);
}

std::string writeProbe(const SignKeyPair& throwaway) {
    return write(question, throwaway);
}

}  // namespace vaultgram
