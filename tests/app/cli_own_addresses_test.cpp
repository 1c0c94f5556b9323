#include "app/cli/own_addresses.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

using Strings = std::vector<std::string>;

NetworkSnapshot network() {
    NetworkSnapshot snapshot;
    snapshot.ipv4 << QHostAddress("10.0.0.1") << QHostAddress("192.168.1.2");
    snapshot.ipv6 << QHostAddress("2001:db8::1") << QHostAddress("fe80::1%eth0");
    snapshot.primary = QHostAddress("192.168.1.2");
    return snapshot;
}

}  // namespace

TEST(OwnAddresses, ThePrimaryOneComesFirst) {
    EXPECT_EQ(ownAddresses(network(), QHostAddress(QHostAddress::Any), 11000),
              (Strings{"192.168.1.2:11000", "10.0.0.1:11000", "[2001:db8::1]:11000",
                       "[fe80::1%eth0]:11000"}));
}

TEST(OwnAddresses, OnlyTheOneThatIsBound) {
    EXPECT_EQ(ownAddresses(network(), QHostAddress("::1"), 5000), Strings{"[::1]:5000"});
    EXPECT_EQ(ownAddresses(network(), QHostAddress(QHostAddress::AnyIPv4), 5000).size(), 2U);
}

TEST(OwnAddresses, AMachineWithoutNetworkHasItsLoopback) {
    EXPECT_EQ(ownAddresses({}, QHostAddress(QHostAddress::Any), 5000), Strings{"127.0.0.1:5000"});
}
