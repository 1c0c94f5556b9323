#include "app/cli/json_out.h"
#include "app/cli/network_text.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

TEST(NetworkText, OneObjectWithAllThatIsKnown) {
    NetworkSnapshot network;
    network.smallestMtu = 1400;
    network.ipv4 << QHostAddress("10.0.0.1");
    network.hostname = "host";
    network.interfaces << InterfaceDetails{"lo", 0, true, {}, {QHostAddress("127.0.0.1")}};
    const Json object = Json::parse(networkJson(network));
    EXPECT_EQ(object["mtu"], 1400);
    EXPECT_EQ(object["effective_mtu"], 1293);
    EXPECT_EQ(object["ipv4"], Json({"10.0.0.1"}));
    EXPECT_TRUE(object["primary"].is_null());
    EXPECT_TRUE(object["interfaces"][0]["mtu"].is_null());
    EXPECT_EQ(object["interfaces"][0]["addresses"], Json({"127.0.0.1"}));
    EXPECT_NE(networkText(network).find("MTU: 1400"), std::string::npos);
}
