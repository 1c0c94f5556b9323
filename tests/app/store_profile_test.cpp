#include "app/store/profile.h"
#include "tests/app/store_support.h"

#include <QCoreApplication>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vaultgram::store {
namespace {

using Profiles = StoreTest;
using Kind = StoreError::Kind;

TEST_F(Profiles, AFolderIsMadeForTheOwnerAlone) {
    const auto profile = Profile::open(path("a/b"));
    ASSERT_TRUE(profile.has_value());
    struct stat info {};
    ASSERT_EQ(stat(QFile::encodeName(path("a/b")).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0700U);
    EXPECT_TRUE(profile->identityFile().startsWith(profile->folder()));
}

TEST_F(Profiles, ASecondProgramIsToldWhoHasIt) {
    const auto first = Profile::open(path("a"));
    ASSERT_TRUE(first.has_value());
    const auto second = Profile::open(path("a"));
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().kind, Kind::InUse);
    EXPECT_TRUE(second.error().detail.contains(QString::number(getpid())));
}

TEST_F(Profiles, OnceClosedItIsFree) {
    { ASSERT_TRUE(Profile::open(path("a")).has_value()); }
    EXPECT_TRUE(Profile::open(path("a")).has_value());
}

TEST_F(Profiles, TheLockOfAProgramThatDiedIsTakenOver) {
    const pid_t child = fork();
    if (child == 0) {
        const auto profile = Profile::open(path("a"));
        _exit(profile ? 0 : 1);  // without unlocking
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    EXPECT_TRUE(Profile::open(path("a")).has_value());
}

// Its program was killed before it could write who it is.
TEST_F(Profiles, ALockThatNamesNobodyIsTakenOver) {
    ASSERT_TRUE(QDir(folder.path()).mkdir("a"));
    write(path("a/lock"), "");
    const auto profile = Profile::open(path("a"));
    ASSERT_TRUE(profile.has_value());
    EXPECT_EQ(Profile::open(path("a")).error().kind, Kind::InUse);
}

TEST_F(Profiles, AnythingButAFileInPlaceOfTheLockIsSaidAndNotWaitedFor) {
    ASSERT_TRUE(QDir(folder.path()).mkdir("a"));
    ASSERT_EQ(mkfifo(QFile::encodeName(path("a/lock")).constData(), 0600), 0);
    const auto profile = Profile::open(path("a"));
    ASSERT_FALSE(profile.has_value());
    EXPECT_EQ(profile.error().kind, Kind::Damaged);
    EXPECT_TRUE(profile.error().detail.endsWith(QStringLiteral("a/lock")));
}

TEST_F(Profiles, SomethingElseOfThatNameIsSaid) {
    write(path("file"), "x");
    EXPECT_EQ(Profile::open(path("file")).error().kind, Kind::NotAFolder);
    EXPECT_EQ(Profile::open(path("file/below")).error().kind, Kind::NotAFolder);
    EXPECT_EQ(read(path("file")), "x");
}

}  // namespace
}  // namespace vaultgram::store
