#include "app/store/key_store.h"
#include "tests/app/store_support.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

// One that keeps keys in memory, and can be broken.
class FakeKeyStore : public KeyStore {
public:
    enum class Fault { None, Unavailable, Forgets };
    Fault fault = Fault::None;
    std::map<QString, Bytes> keys;

    StoreResult<SealingKey> read(const QString& name) override {
        const auto found = keys.find(name);
        if (fault == Fault::Unavailable || found == keys.end())
            return failed(Kind::NeedsKeyStore, QStringLiteral("as the test wants it"));
        SealingKey key;
        std::copy(found->second.begin(), found->second.end(), key.writable().begin());
        return key;
    }
    StoreStatus write(const QString& name, const SealingKey& key) override {
        if (fault == Fault::Unavailable) return failed(Kind::NeedsKeyStore);
        if (fault == Fault::None) keys[name] = Bytes(key.view().begin(), key.view().end());
        return {};
    }
    StoreStatus remove(const QString& name) override {
        if (fault == Fault::Unavailable) return failed(Kind::NeedsKeyStore);
        keys.erase(name);
        return {};
    }
};

class IdentityInKeyStore : public StoreTest {
protected:
    ProfileSecrets secrets = ProfileSecrets::generate(random);
    FakeKeyStore store;
    const Seal inStore{nullptr, &store};
    const Passphrase words{QStringLiteral("some words")};

    [[nodiscard]] Protection protection() const { return *readProtection(path("id")); }
    void expectOpens(Seal seal) {
        const auto back = readIdentity(path("id"), seal);
        ASSERT_TRUE(back.has_value());
        EXPECT_TRUE(same(*back, secrets));
    }
};

TEST_F(IdentityInKeyStore, OpensWithTheKeyThatLiesThere) {
    ASSERT_TRUE(writeIdentity(path("id"), secrets, inStore, random));
    EXPECT_EQ(protection(), Protection::KeyStore);
    EXPECT_EQ(store.keys.size(), 1U);
    expectOpens(inStore);
    expectOpens({&words, &store});
}

TEST_F(IdentityInKeyStore, DoesNotOpenWithoutIt) {
    ASSERT_TRUE(writeIdentity(path("id"), secrets, inStore, random));
    EXPECT_EQ(readIdentity(path("id"), nullptr).error().kind, Kind::NeedsKeyStore);
    EXPECT_EQ(readIdentity(path("id"), &words).error().kind, Kind::NeedsKeyStore);
    store.fault = FakeKeyStore::Fault::Unavailable;
    EXPECT_EQ(readIdentity(path("id"), inStore).error().kind, Kind::NeedsKeyStore);
    store.fault = FakeKeyStore::Fault::None;
    store.keys.begin()->second[0] ^= 1U;
    EXPECT_EQ(readIdentity(path("id"), inStore).error().kind, Kind::Damaged);
}

TEST_F(IdentityInKeyStore, WhereThereIsNoneOnlyTheModeProtectsItAndThatIsSaid) {
    for (const auto fault : {FakeKeyStore::Fault::Unavailable, FakeKeyStore::Fault::Forgets}) {
        store.fault = fault;
        ASSERT_TRUE(writeIdentity(path("id"), secrets, inStore, random));
        EXPECT_EQ(protection(), Protection::FileMode);
        expectOpens(nullptr);
        QFile::remove(path("id"));
    }
}

TEST_F(IdentityInKeyStore, GoesThereAndBackAndLeavesNoKeyBehind) {
    ASSERT_TRUE(writeIdentity(path("id"), secrets, &words, random, quick));
    ASSERT_TRUE(protectIdentity(path("id"), &words, inStore, random, quick));
    EXPECT_EQ(protection(), Protection::KeyStore);
    const QString first = store.keys.begin()->first;
    ASSERT_TRUE(protectIdentity(path("id"), inStore, inStore, random, quick));
    ASSERT_EQ(store.keys.size(), 1U);
    EXPECT_NE(store.keys.begin()->first, first);
    expectOpens(inStore);
    ASSERT_TRUE(protectIdentity(path("id"), inStore, &words, random, quick));
    EXPECT_EQ(protection(), Protection::Passphrase);
    EXPECT_TRUE(store.keys.empty());
    expectOpens(&words);
}

TEST_F(IdentityInKeyStore, AFileThatCouldNotBeWrittenLeavesNoKeyBehind) {
    ASSERT_TRUE(writeIdentity(path("id"), secrets, inStore, random));
    EXPECT_EQ(writeIdentity(path("id"), secrets, inStore, random).error().kind, Kind::Exists);
    EXPECT_EQ(store.keys.size(), 1U);
    expectOpens(inStore);
}

// The real one, in an environment without a desktop: it must say so, at once.
TEST_F(IdentityInKeyStore, WithoutASessionBusTheRealOneGivesUpAtOnce) {
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    int count = 1;
    char name[] = "test";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, static_cast<char**>(arguments));
    const auto real = desktopKeyStore();
    const bool isRefused = real == nullptr || !real->read(QStringLiteral("x")).has_value();
    EXPECT_TRUE(isRefused);
    ASSERT_TRUE(writeIdentity(path("id"), secrets, {nullptr, real.get()}, random));
    EXPECT_EQ(protection(), Protection::FileMode);
    expectOpens({nullptr, real.get()});
}

}  // namespace
}  // namespace vaultgram::store
