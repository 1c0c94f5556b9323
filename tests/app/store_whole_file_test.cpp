#include "app/store/whole_file.h"
#include "tests/app/store_support.h"

#include <sys/stat.h>

namespace vaultgram::store {
namespace {

using WholeFile = StoreTest;
using Kind = StoreError::Kind;

TEST_F(WholeFile, WhatWasWrittenIsReadAndBelongsToTheOwnerAlone) {
    const Bytes content{1, 2, 3};
    ASSERT_TRUE(writeWholeFile(path("a"), content, IfThere::Refuse));
    EXPECT_EQ(*readWholeFile(path("a"), 100), content);
    struct stat info {};
    ASSERT_EQ(stat(QFile::encodeName(path("a")).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
}

TEST_F(WholeFile, WhatIsThereIsRefusedOrReplacedAndNothingElseIsLeft) {
    ASSERT_TRUE(writeWholeFile(path("a"), Bytes{1}, IfThere::Refuse));
    EXPECT_EQ(writeWholeFile(path("a"), Bytes{2}, IfThere::Refuse).error().kind, Kind::Exists);
    EXPECT_EQ(*readWholeFile(path("a"), 100), Bytes{1});
    ASSERT_TRUE(writeWholeFile(path("a"), Bytes{3}, IfThere::Replace));
    EXPECT_EQ(*readWholeFile(path("a"), 100), Bytes{3});
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a")});
}

TEST_F(WholeFile, ACutOffAttemptDoesNotStandInTheWay) {
    write(path("a.new"), "half of it");
    EXPECT_TRUE(writeWholeFile(path("a"), Bytes{1}, IfThere::Refuse));
}

TEST_F(WholeFile, MoreThanExpectedIsNotRead) {
    write(path("a"), QByteArray(101, 'x'));
    EXPECT_EQ(readWholeFile(path("a"), 100).error().kind, Kind::Damaged);
}

TEST_F(WholeFile, APipeOrAFolderIsDamagedAndNotWaitedFor) {
    ASSERT_EQ(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    EXPECT_EQ(readWholeFile(path("pipe"), 100).error().kind, Kind::Damaged);
    EXPECT_EQ(readWholeFile(folder.path(), 100).error().kind, Kind::Damaged);
}

TEST_F(WholeFile, WhatCanNotBeIsSaidByKind) {
    EXPECT_EQ(readWholeFile(path("none"), 100).error().kind, Kind::Missing);
    write(path("file"), "x");
    EXPECT_EQ(writeWholeFile(path("file/a"), Bytes{1}, IfThere::Replace).error().kind,
              Kind::NotAFolder);
    EXPECT_EQ(writeWholeFile(path("none/a"), Bytes{1}, IfThere::Replace).error().kind,
              Kind::Missing);
}

// As the system numbers it: a test as root can not make a disk full.
TEST_F(WholeFile, AFullDiskIsSaidByKind) {
    EXPECT_EQ(failedBySystem(ENOSPC).value().kind, Kind::DiskFull);
    EXPECT_EQ(failedBySystem(EROFS).value().kind, Kind::ReadOnly);
    EXPECT_EQ(failedBySystem(EACCES).value().kind, Kind::NoPermission);
}

}  // namespace
}  // namespace vaultgram::store
