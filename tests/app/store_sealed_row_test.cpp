#include "app/store/sealed_row.h"
#include "tests/app/store_support.h"

namespace vaultgram::store {
namespace {

class SealedRow : public StoreTest {
protected:
    ProfileSecrets secrets = ProfileSecrets::generate(random);
    RowSealer sealer{secrets.key, seeded(2)};
    RowPlace place = RowPlace("table", 1).add(7).add(-1);
    Bytes sealed, content;

    void SetUp() override { sealer.seal(place, view("what is in it"), sealed); }
};

TEST_F(SealedRow, OpensWhereItWasSealed) {
    ASSERT_TRUE(sealer.open(place, sealed, content));
    EXPECT_EQ(textOf(content), "what is in it");
    EXPECT_EQ(sealed.size(), content.size() + RowSealer::overhead);
}

TEST_F(SealedRow, DoesNotOpenWithOneBitChanged) {
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes forged = sealed;
        forged[bit / 8] = static_cast<std::uint8_t>(forged[bit / 8] ^ (1U << (bit % 8)));
        ASSERT_FALSE(sealer.open(place, forged, content)) << bit;
        ASSERT_TRUE(content.empty());
    }
}

TEST_F(SealedRow, DoesNotOpenAtAnyOtherLength) {
    for (std::size_t size = 0; size < sealed.size(); ++size)
        ASSERT_FALSE(sealer.open(place, ByteView(sealed).first(size), content)) << size;
    sealed.push_back(0);
    EXPECT_FALSE(sealer.open(place, sealed, content));
}

TEST_F(SealedRow, DoesNotOpenElsewhere) {
    for (const RowPlace& other :
         {RowPlace("tables", 1).add(7).add(-1), RowPlace("table", 2).add(7).add(-1),
          RowPlace("table", 1).add(8).add(-1), RowPlace("table", 1).add(7),
          RowPlace("table", 1).add(7).add(-1).add(0)})
        EXPECT_FALSE(sealer.open(other, sealed, content));
}

TEST_F(SealedRow, DoesNotOpenWithAnotherKey) {
    const ProfileSecrets stranger = ProfileSecrets::generate(random);
    EXPECT_FALSE(RowSealer(stranger.key, seeded(2)).open(place, sealed, content));
}

TEST_F(SealedRow, TheSameContentIsNeverSealedTheSame) {
    Bytes again;
    sealer.seal(place, view("what is in it"), again);
    EXPECT_NE(again, sealed);
}

TEST_F(SealedRow, ATagTellsValuesTablesAndKeysApart) {
    const auto tag = sealer.tagOf("names", view("receipts"));
    EXPECT_EQ(RowSealer(secrets.key, seeded(9)).tagOf("names", view("receipts")), tag);
    EXPECT_NE(sealer.tagOf("names", view("receipt")), tag);
    EXPECT_NE(sealer.tagOf("name", view("receipts")), tag);
    const ProfileSecrets stranger = ProfileSecrets::generate(random);
    EXPECT_NE(RowSealer(stranger.key, seeded(2)).tagOf("names", view("receipts")), tag);
}

}  // namespace
}  // namespace vaultgram::store
