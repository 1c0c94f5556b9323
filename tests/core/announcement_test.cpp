#include "core/announcement.h"

#include "core/frame.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

Control controlOf(std::string_view json) {
    const auto control = decodeControl(view(json));
    EXPECT_TRUE(control.has_value()) << json;
    return control.value_or(Control{});
}

std::string verdictOn(std::string_view json) {
    const auto announcement = verifyAnnouncement(controlOf(json));
    if (!announcement) return std::string(name(announcement.error()));
    return announcement->generation == Generation::AB ? "AB" : "C";
}

TEST(Announcement, AllVectorsAreJudgedAsPublished) {
    int count = 0;
    for (const Vector& each : vectorsOf("announce")) {
        SCOPED_TRACE(nameOf(each));
        const Bytes json = hexIn(each, "control");
        const bool accept = each.at("accept").get<bool>();
        EXPECT_EQ(verdictOn(textOf(json)),
                  (accept ? each.at("generation") : each.at("reason")).get<std::string>());
        ++count;
        if (!accept) continue;
        EXPECT_EQ(toHex(verifyAnnouncement(controlOf(textOf(json)))->key.view()),
                  each.at("enc_pub"));
    }
    EXPECT_EQ(count, 22);
}

TEST(Announcement, OursIsThePublishedOneByteForByte) {
    for (const Vector& each : vectorsOf("announce")) {
        if (!each.contains("sign_seed")) continue;
        const auto signer = SignKeyPair::fromSeed(hexIn(each, "sign_seed"));
        const std::string json = writeAnnouncement(keyIn<EncPublicKey>(each, "enc_pub"), signer);
        EXPECT_EQ(toHex(view(json)), each.at("control"));
        const Bytes published = hexIn(each, "frame");
        const Bytes frame = paddedFrame({}, view(json));
        EXPECT_EQ(frame.size(), 1294U);
        ASSERT_EQ(frame.size(), published.size());
        const auto padding = static_cast<long>(decodeFrame(published)->padding);
        EXPECT_TRUE(std::equal(frame.begin(), frame.end() - padding, published.begin()));
    }
}

TEST(Announcement, TheProbeOfTheVectorsIsRecognisedAndIsNoAnnouncement) {
    for (const Vector& each : vectorsOf("legacy_probe")) {
        const Control published = controlOf(textOf(hexIn(each, "control")));
        EXPECT_TRUE(isProbe(published));
        EXPECT_FALSE(verifyAnnouncement(published).has_value());
        const auto signer = SignKeyPair::fromSeed(hexIn(each, "sign_seed"));
        const Control ours = controlOf(writeProbe(signer));
        EXPECT_TRUE(isProbe(ours));
        for (const char* member : {"enc_key", "sign_key", "signature"})
            EXPECT_EQ(std::get<std::string>(ours.at(member)),
                      std::get<std::string>(published.at(member)));
    }
}

TEST(Announcement, OursOmitsThePort) {
    const Identity someone(1);
    const std::string json = writeAnnouncement(someone.key(), someone.sign);
    EXPECT_EQ(json.find("port"), std::string::npos);
    EXPECT_EQ(verdictOn(json), "AB");
}

TEST(Announcement, APortOutside1To65535IsAsIfItWereNotThere) {
    const auto portIn = [](const char* port) {
        std::string json = Identity(1).announcementJson({});
        json.pop_back();
        return verifyAnnouncement(controlOf(json + R"(, "port": )" + port + '}'))->port;
    };
    EXPECT_EQ(portIn("1"), 1);
    EXPECT_EQ(portIn("65535"), 65'535);
    for (const char* bad : {"0", "-1", "65536", "1000000000", "true", "null", "1.0", "11000.5",
                            "\"11000\"", "[11000]", "18446744073709551615"})
        EXPECT_FALSE(portIn(bad).has_value()) << bad;
}

TEST(Announcement, AnyOneCharacterChangedInTheSignatureIsRefused) {
    const std::string json = Identity(1).announcementJson({});
    const std::size_t begin = json.find("\"signature\": \"") + 14;
    for (std::size_t i = begin; json[i] != '"'; ++i) {
        std::string forged = json;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        ASSERT_EQ(verdictOn(forged), "announce-signature") << i;
    }
}

TEST(Announcement, HalfASignatureIsNotGenerationC) {
    const Identity someone(1);
    const std::string key = toBase64(someone.key().view());
    EXPECT_EQ(verdictOn(R"({"enc_key": ")" + key + R"("})"), "C");
    for (const char* half : {R"("sign_key": null)", R"("signature": null)", R"("sign_key": "")",
                             R"("signature": 5)", R"("sign_key": null, "signature": null)"})
        EXPECT_EQ(verdictOn(R"({"enc_key": ")" + key + R"(", )" + half + '}'), "announce-signature")
            << half;
}

}  // namespace
}  // namespace vaultgram
