#include "core/drop_reason.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace vaultgram {
namespace {

TEST(DropReason, EveryOneHasANameOfItsOwnAndIsFoundByIt) {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto reason = static_cast<DropReason>(i);
        EXPECT_TRUE(names.insert(name(reason)).second);
        EXPECT_EQ(dropReasonNamed(name(reason)), reason);
    }
    EXPECT_FALSE(dropReasonNamed("no-such-reason").has_value());
    EXPECT_FALSE(dropReasonNamed("").has_value());
}

TEST(DropReason, HasTheNamesOfSection10) {
    for (const char* each : {"frame-malformed",
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
                             "too-large"})
        EXPECT_TRUE(dropReasonNamed(each).has_value()) << each;
}

}  // namespace
}  // namespace vaultgram
