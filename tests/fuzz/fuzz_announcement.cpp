// decodeControl and verifyAnnouncement: whatever JSON comes, an announcement that is
// accepted has a usable key, and one with a signature is accepted only if it is right.
#include "core/announcement.h"
#include "core/limits.h"
#include "core/utf8.h"
#include "tests/fuzz/fuzz.h"

namespace vaultgram {
namespace {

void check(ByteView json) {
    const auto control = decodeControl(json);
    if (!control) return require(control.error() == DropReason::ControlMalformed, "its reason");
    require(json.size() <= limits::controlSize && isUtf8(json), "limits come first");
    for (const auto& [name, value] : *control) {
        require(isUtf8(view(name)), "names are texts");
        if (const auto* text = std::get_if<std::string>(&value))
            require(isUtf8(view(*text)), "values are texts");
    }
    const auto announcement = verifyAnnouncement(*control);
    if (!announcement) return;
    require(isAnnouncement(*control) && !isProbe(*control), "it is one");
    require(!isLowOrder(announcement->key), "its key is usable");
    require(announcement->port != 0, "its port is one");
    const bool isSigned = control->contains("sign_key") || control->contains("signature");
    require(isSigned == (announcement->generation == Generation::AB), "C has no signature");
    const auto* text = std::get_if<std::string>(&control->at("enc_key"));
    require(text != nullptr && *text == toBase64(announcement->key.view()), "base64 is canonical");
}

// Signs what the input says, so that the way behind the signature is walked too.
void checkSigned(FuzzInput input) {
    static Random random{Random::Seed{7}};
    static const SignKeyPair signer = SignKeyPair::generate(random);
    EncPublicKey::Array raw{};
    const ByteView key = input.take(raw.size());
    std::copy(key.begin(), key.end(), raw.begin());
    std::string json = writeAnnouncement(EncPublicKey(raw), signer);
    json.pop_back();
    json.append(textOf(input.take(200)));
    check(view(json));
}

}  // namespace
}  // namespace vaultgram

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vaultgram;
    check({data, size});
    checkSigned({data, size});
    return 0;
}
