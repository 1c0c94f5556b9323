#include "app/store/process_hardening.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace vaultgram::store {
namespace {

TEST(ProcessHardening, NoCoreIsWrittenAndNobodyOfThisUserReadsOurMemory) {
    ASSERT_TRUE(forbidCoreDumps());
    rlimit core{1, 1};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &core), 0);
    EXPECT_EQ(core.rlim_cur, 0U);
    EXPECT_EQ(core.rlim_max, 0U) << "nor can it be raised again";
#ifndef __SANITIZE_ADDRESS__
    EXPECT_EQ(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
}

}  // namespace
}  // namespace vaultgram::store
