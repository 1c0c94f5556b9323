#include "core/secret.h"

#include "core/keys.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <type_traits>

namespace vaultgram {
namespace {

TEST(Secret, BeginsAsZerosAndKeepsWhatIsWritten) {
    Secret<struct TestTag, 32> secret;
    EXPECT_TRUE(
        std::all_of(secret.view().begin(), secret.view().end(), [](int b) { return b == 0; }));
    secret.writable()[31] = 7;
    EXPECT_EQ(secret.view()[31], 7);
}

TEST(Secret, IsMovedAndNeverCopied) {
    static_assert(!std::is_copy_constructible_v<EncSecretKey>);
    static_assert(!std::is_copy_assignable_v<EncSecretKey>);
    static_assert(std::is_nothrow_move_constructible_v<EncSecretKey>);
    EncSecretKey first;
    first.writable()[0] = 5;
    const EncSecretKey second = std::move(first);
    EXPECT_EQ(second.view()[0], 5);
}

TEST(Secret, KindsOfKeysDoNotConvertIntoEachOther) {
    static_assert(!std::is_convertible_v<EncSecretKey, SharedKey>);
    static_assert(!std::is_convertible_v<EncPublicKey, SignPublicKey>);
    static_assert(!std::is_constructible_v<EncPublicKey, SignPublicKey>);
}

}  // namespace
}  // namespace vaultgram
