#include "app/cli/descriptors.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

namespace vaultgram::cli {
namespace {

// Of this process, and as it was afterwards.
class DescriptorLimit {
public:
    explicit DescriptorLimit(rlim_t most) {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit limit{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~DescriptorLimit() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    DescriptorLimit(const DescriptorLimit&) = delete;
    DescriptorLimit& operator=(const DescriptorLimit&) = delete;

private:
    rlimit m_before{};
};

TEST(Descriptors, AreThereOnlyUpToTheLimitOfTheProcess) {
    const DescriptorLimit limit(40);
    EXPECT_TRUE(canOpenDescriptors(20));
    EXPECT_FALSE(canOpenDescriptors(40));
}

TEST(Descriptors, LookingKeepsNone) {
    const DescriptorLimit limit(40);
    for (int i = 0; i < 10; ++i) ASSERT_TRUE(canOpenDescriptors(20));
}

}  // namespace
}  // namespace vaultgram::cli
