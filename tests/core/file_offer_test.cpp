#include "core/file_offer.h"

#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

std::string verdict(ByteView body) {
    const auto offer = parseFileOffer(body);
    return offer ? "accepted" : std::string(name(offer.error()));
}

Bytes offerOf(std::uint64_t size, std::string_view fileName) {
    Bytes body;
    appendInteger(body, size, 8);
    append(body, Bytes(32, 7));
    body.push_back(static_cast<std::uint8_t>(fileName.size()));
    append(body, view(fileName));
    return body;
}

TEST(FileOffer, ReadsAndWritesTheOneOfTheVectors) {
    for (const Vector& each : vectorsOf("x1_frame")) {
        if (nameOf(each) != "MSG file offer") continue;
        const Bytes body = hexIn(each.at("fields"), "body");
        const auto offer = parseFileOffer(body);
        ASSERT_TRUE(offer.has_value());
        EXPECT_EQ(offer->size, 70'000U);
        EXPECT_EQ(offer->name, "photo.jpg");
        EXPECT_EQ(toHex(offer->hash.view()), toHex(ByteView(body).subspan(8, 32)));
        Bytes written;
        writeFileOffer(written, *offer);
        EXPECT_EQ(toHex(written), toHex(body));
        return;
    }
    FAIL() << "the vector is gone";
}

TEST(FileOffer, MalformedOnesOfTheVectorsHaveTheirReason) {
    int count = 0;
    for (const Vector& each : vectorsOf("malformed")) {
        if (each.at("layer") != "x1_offer") continue;
        EXPECT_EQ(verdict(hexIn(each, "data")), each.at("reason").get<std::string>())
            << nameOf(each);
        ++count;
    }
    EXPECT_EQ(count, 7);
}

TEST(FileOffer, FourGibibytesAndNoByteMore) {
    EXPECT_EQ(verdict(offerOf(0, "x")), "accepted");
    EXPECT_EQ(verdict(offerOf(1ULL << 32U, "x")), "accepted");
    EXPECT_EQ(verdict(offerOf((1ULL << 32U) + 1, "x")), "offer-size");
    EXPECT_EQ(verdict(offerOf(~0ULL, "x")), "offer-size");
}

TEST(FileOffer, ItsLengthIsThatOfItsName) {
    const Bytes good = offerOf(1, "name.txt");
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_EQ(verdict(ByteView(good).first(size)), "x1-malformed") << size;
    Bytes longer = good;
    longer.push_back('x');
    EXPECT_EQ(verdict(longer), "x1-malformed");
    EXPECT_EQ(verdict(offerOf(1, std::string(255, 'x'))), "accepted");
}

}  // namespace
}  // namespace vaultgram
