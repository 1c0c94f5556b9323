#include "app/cli/json_out.h"

#include "app/cli/words.h"

namespace vaultgram::cli {

void addPeerFields(Json& object, const PeerInfo& info) {
    object["address"] = info.address.toString();
    object["state"] = name(info.presence);
    object["kind"] = kindName(info);
    object["security"] = name(info.security);
    object["trust"] = name(info.trust);  // old peers have no identity that could be verified
    object["fingerprint"] = info.pin   ? Json(fingerprint(*info.pin))
                            : info.key ? Json(fingerprint(*info.key))
                                       : Json();
    if (info.other) object["other_fingerprint"] = fingerprint(*info.other);
    object["waiting"] = info.waiting;
    object["plaintext_allowed"] = info.plaintextAllowed;
}

}  // namespace vaultgram::cli
