#include "app/store/identity_file.h"
#include "tests/app/store_support.h"

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

class IdentityFile : public StoreTest {
protected:
    ProfileSecrets secrets = ProfileSecrets::generate(random);
    Passphrase right{QStringLiteral("Grüße aus dem Maschinenraum")};
    Passphrase wrong{QStringLiteral("grüße aus dem Maschinenraum")};

    Bytes sealed(const Passphrase* passphrase) {
        return *sealSecrets(secrets, passphrase, random, quick);
    }
};

TEST_F(IdentityFile, OpensWithItsPassphraseAndNoOther) {
    const Bytes file = sealed(&right);
    EXPECT_EQ(*protectionOf(file), Protection::Passphrase);
    ASSERT_TRUE(openSecrets(file, &right).has_value());
    EXPECT_TRUE(same(*openSecrets(file, &right), secrets));
    EXPECT_EQ(openSecrets(file, &wrong).error().kind, Kind::WrongPassphrase);
    EXPECT_EQ(openSecrets(file, nullptr).error().kind, Kind::NeedsPassphrase);
}

TEST_F(IdentityFile, WithoutAPassphraseItSaysThatOnlyTheModeProtectsIt) {
    const Bytes file = sealed(nullptr);
    EXPECT_EQ(*protectionOf(file), Protection::FileMode);
    EXPECT_TRUE(same(*openSecrets(file, nullptr), secrets));
}

TEST_F(IdentityFile, NothingOfItCanBeReadInTheFile) {
    for (const Passphrase* passphrase : std::initializer_list<const Passphrase*>{nullptr, &right}) {
        const Bytes file = sealed(passphrase);
        const auto seed = secrets.identity.seed();
        EXPECT_EQ(std::search(file.begin(), file.end(), seed.begin(), seed.end()), file.end());
    }
}

TEST_F(IdentityFile, EveryBitThatIsChangedIsNoticed) {
    const Bytes file = sealed(&right);
    for (std::size_t i = 0; i < file.size(); ++i) {
        // The cost fields would only make this slow: beyond the bounds they are refused.
        if (i >= 6 && i < 14) continue;
        Bytes changed = file;
        changed[i] ^= 1U;
        EXPECT_FALSE(openSecrets(changed, &right).has_value()) << i;
    }
}

TEST_F(IdentityFile, WhateverIsCutOffIsDamaged) {
    const Bytes file = sealed(nullptr);
    for (std::size_t size = 0; size < file.size(); ++size)
        EXPECT_EQ(openSecrets(ByteView(file).first(size), nullptr).error().kind, Kind::Damaged);
    Bytes longer = file;
    longer.push_back(0);
    EXPECT_EQ(openSecrets(longer, nullptr).error().kind, Kind::Damaged);
}

TEST_F(IdentityFile, ALaterVersionIsNotTouched) {
    Bytes file = sealed(nullptr);
    file[4] = 2;
    EXPECT_EQ(openSecrets(file, nullptr).error().kind, Kind::TooNew);
}

TEST_F(IdentityFile, AFileThatAsksForTooMuchWorkIsRefusedBeforeIt) {
    for (const std::size_t at : {std::size_t{6}, std::size_t{10}}) {
        Bytes file = sealed(&right);
        for (std::size_t i = 0; i < 4; ++i) file[at + i] = 0xFF;
        EXPECT_EQ(openSecrets(file, &right).error().kind, Kind::Damaged);
        for (std::size_t i = 0; i < 4; ++i) file[at + i] = 0;
        EXPECT_EQ(openSecrets(file, &right).error().kind, Kind::Damaged);
    }
}

TEST_F(IdentityFile, OneThatIsThereIsNeverOverwritten) {
    ASSERT_TRUE(writeIdentity(path("id"), secrets, nullptr, random, quick));
    const ProfileSecrets other = ProfileSecrets::generate(random);
    EXPECT_EQ(writeIdentity(path("id"), other, nullptr, random, quick).error().kind, Kind::Exists);
    EXPECT_TRUE(same(*readIdentity(path("id"), nullptr), secrets));
}

TEST_F(IdentityFile, ThePassphraseIsSetChangedAndTakenAway) {
    ASSERT_TRUE(writeIdentity(path("id"), secrets, nullptr, random, quick));
    ASSERT_TRUE(protectIdentity(path("id"), nullptr, &right, random, quick));
    EXPECT_EQ(*readProtection(path("id")), Protection::Passphrase);
    ASSERT_TRUE(protectIdentity(path("id"), &right, &wrong, random, quick));
    EXPECT_TRUE(same(*readIdentity(path("id"), &wrong), secrets));
    ASSERT_TRUE(protectIdentity(path("id"), &wrong, nullptr, random, quick));
    EXPECT_TRUE(same(*readIdentity(path("id"), nullptr), secrets));
}

TEST_F(IdentityFile, AWrongPassphraseChangesNothing) {
    ASSERT_TRUE(writeIdentity(path("id"), secrets, &right, random, quick));
    const QByteArray before = read(path("id"));
    EXPECT_EQ(protectIdentity(path("id"), &wrong, nullptr, random, quick).error().kind,
              Kind::WrongPassphrase);
    EXPECT_EQ(read(path("id")), before);
}

TEST_F(IdentityFile, ACopyBringsTheIdentityBackButNotTheProfilesKey) {
    ASSERT_TRUE(exportIdentity(path("copy"), secrets, right, random, quick));
    EXPECT_EQ(*readProtection(path("copy")), Protection::Passphrase);
    ASSERT_TRUE(importIdentity(path("copy"), right, path("id"), nullptr, random, quick));
    const auto back = readIdentity(path("id"), nullptr);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->identity.id(), secrets.identity.id());
    EXPECT_FALSE(same(*back, secrets));
}

TEST_F(IdentityFile, AnImportOverwritesNothingAndNeedsThePassphrase) {
    ASSERT_TRUE(exportIdentity(path("copy"), secrets, right, random, quick));
    EXPECT_EQ(importIdentity(path("copy"), wrong, path("id"), nullptr, random, quick).error().kind,
              Kind::WrongPassphrase);
    EXPECT_FALSE(QFile::exists(path("id")));
    const ProfileSecrets mine = ProfileSecrets::generate(random);
    ASSERT_TRUE(writeIdentity(path("id"), mine, nullptr, random, quick));
    EXPECT_EQ(importIdentity(path("copy"), right, path("id"), nullptr, random, quick).error().kind,
              Kind::Exists);
    EXPECT_TRUE(same(*readIdentity(path("id"), nullptr), mine));
}

}  // namespace
}  // namespace vaultgram::store
