#include "core/endpoint.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

std::string roundTrip(std::string_view text) {
    const auto endpoint = Endpoint::parse(text);
    return endpoint ? endpoint->toString() : "refused";
}

TEST(Endpoint, ReadsAndWritesWhatPeopleWrite) {
    for (const char* text :
         {"192.168.1.20:11000", "127.0.0.1:1", "255.255.255.254:65535", "[2001:db8::5]:11000",
          "[::1]:80", "[fe80::1%2]:11000", "[fe80::1%4294967295]:1"})
        EXPECT_EQ(roundTrip(text), text);
    EXPECT_EQ(roundTrip("[::ffff:10.0.0.1]:5"), "10.0.0.1:5");  // one host, one address
}

TEST(Endpoint, RefusesBadPorts) {
    for (const char* port : {"", "0", "65536", "99999999999999999999", "-1", "+80", " 80", "80 ",
                             "0x50", "8o", "text", "80:80", "1e3", "8.0"})
        EXPECT_EQ(roundTrip(std::string("10.0.0.1:") + port), "refused") << port;
    EXPECT_EQ(roundTrip("10.0.0.1"), "refused");
    EXPECT_EQ(roundTrip("[::1]"), "refused");
}

TEST(Endpoint, RefusesBadHosts) {
    for (const char* host : {"",
                             "10.0.0",
                             "10.0.0.0.1",
                             "256.0.0.1",
                             "10.0.0.-1",
                             "010.0.0.1.",
                             "host",
                             "a.b.c.d",
                             "::1",
                             "fe80::1",
                             "[10.0.0.1]",
                             "[::1",
                             "::1]",
                             "[]",
                             "[::g]",
                             "[1:2:3:4:5:6:7:8:9]",
                             "[fe80::1%]",
                             "[fe80::1%eth0]",
                             "[fe80::1%-1]",
                             "[fe80::1%4294967296]",
                             "10.0.0.1%1",
                             "10.0.0.1%0",
                             "10.0.0.1%",
                             " 10.0.0.1",
                             "10.0.0.1 ",
                             "[ ::1]",
                             "[::1]x",
                             "x[::1]"})
        EXPECT_EQ(roundTrip(std::string(host) + ":11000"), "refused") << host;
}

TEST(Endpoint, RefusesTextsThatHideSomething) {
    using namespace std::string_view_literals;
    EXPECT_EQ(roundTrip("10.0.0.1\0evil:80"sv), "refused");
    EXPECT_EQ(roundTrip("10.0.0.1\0:80"sv), "refused");
    EXPECT_EQ(roundTrip("10.0.0.1:80\0"sv), "refused");
    std::string endless(100'000, '1');
    endless.append(":80");
    EXPECT_EQ(roundTrip(endless), "refused");
    std::string colons(100'000, ':');
    colons.front() = '[';
    colons.append("]:80");
    EXPECT_EQ(roundTrip(colons), "refused");
    EXPECT_EQ(roundTrip("10.0.0.\xd9\xa1:80"), "refused");  // an Arabic digit
}

TEST(IpAddress, KnowsItsFamilyAndWhatCanNotBeAPeer) {
    EXPECT_TRUE(IpAddress::parse("10.0.0.1")->isV4());
    EXPECT_FALSE(IpAddress::parse("::1")->isV4());
    EXPECT_TRUE(IpAddress::parse("0.0.0.0")->isUnspecified());
    EXPECT_TRUE(IpAddress::parse("::")->isUnspecified());
    EXPECT_FALSE(IpAddress::parse("0.0.0.1")->isUnspecified());
    for (const char* many : {"224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1"})
        EXPECT_TRUE(IpAddress::parse(many)->isMulticast()) << many;
    for (const char* one : {"223.255.255.255", "240.0.0.1", "fe80::1", "10.0.0.255"})
        EXPECT_FALSE(IpAddress::parse(one)->isMulticast()) << one;
}

TEST(IpAddress, ScopeTellsInterfacesApart) {
    const auto first = IpAddress::parse("fe80::1%1"), second = IpAddress::parse("fe80::1%2");
    ASSERT_TRUE(first && second);
    EXPECT_NE(*first, *second);
    EXPECT_EQ(first->scope, 1U);
    EXPECT_EQ(IpAddress::v4(10, 0, 0, 1), *IpAddress::parse("10.0.0.1"));
}

TEST(Endpoint, HashesDifferForNeighbours) {
    const std::hash<Endpoint> hash;
    std::size_t same = 0;
    Endpoint endpoint = *Endpoint::parse("10.0.0.1:1");
    for (std::uint16_t port = 2; port < 10'000; ++port) {
        const std::size_t before = hash(endpoint);
        endpoint.port = port;
        same += hash(endpoint) == before ? 1 : 0;
    }
    EXPECT_EQ(same, 0U);
}

}  // namespace
}  // namespace vaultgram
