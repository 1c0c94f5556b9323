#include "core/drop_reason.h"

#include <algorithm>

namespace vaultgram {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, dropReasonCount> names{
    "frame-malformed",
    "version",
    "control-malformed",
    "payload-malformed",
    "payload-window",
    "payload-too-large",
    "payload-utf8",
    "undecodable",
    "announce-key",
    "announce-signature",
    "probe-conflict",
    "probe-flood",
    "inner-short",
    "reflected",
    "replay",
    "legacy-stale",
    "timestamp-invalid",
    "seal-unexpected",
    "plaintext-refused",
    "plaintext-stranger",
    "probe-short",
    "x1-malformed",
    "token-bad",
    "init-replayed",
    "limited",
    "proof-bad",
    "key-low-order",
    "own-identity",
    "identity-unknown",
    "identity-mismatch",
    "downgrade-refused",
    "answer-unsolicited",
    "resp-unsolicited",
    "identity-in-two-places",
    "blocked",
    "cid-unknown",
    "auth-failed",
    "frame-unknown",
    "frame-value",
    "ack-invalid",
    "reassembly-expired",
    "store-failed",
    "offer-name",
    "offer-size",
    "file-unwanted",
    "file-hash",
    "file-changed",
    "too-large",
};
static_assert(static_cast<std::size_t>(DropReason::TooLarge) + 1 == dropReasonCount);

}  // namespace

std::string_view name(DropReason reason) {
    return names.at(static_cast<std::size_t>(reason));
}

std::optional<DropReason> dropReasonNamed(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<DropReason>(found - names.begin());
}

}  // namespace vaultgram
