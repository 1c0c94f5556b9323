#include "core/pointer_set.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>

namespace vaultgram {
namespace {

struct Thing {
    std::string name;
};
struct Name {
    static const std::string& of(const Thing& thing) { return thing.name; }
};
using Things = PointerSet<Thing, std::string, Name>;

TEST(PointerSet, FindsAThingByTheKeyThatItHolds) {
    Thing a{"a"}, b{"b"};
    Things things;
    EXPECT_TRUE(things.add(a));
    EXPECT_TRUE(things.add(b));
    EXPECT_EQ(things.find("a"), &a);
    EXPECT_EQ(things.find("b"), &b);
    EXPECT_EQ(things.find("c"), nullptr);
    EXPECT_EQ(things.size(), 2U);
}

TEST(PointerSet, AddKeepsTheFirstWithAKeyAndPutTheLast) {
    Thing first{"a"}, second{"a"};
    Things things;
    things.add(first);
    EXPECT_FALSE(things.add(second));
    EXPECT_EQ(things.find("a"), &first);
    things.put(second);
    EXPECT_EQ(things.find("a"), &second);
    EXPECT_EQ(things.size(), 1U);
}

TEST(PointerSet, RemovesByKeyAndOnceIsEnough) {
    Thing a{"a"};
    Things things;
    things.add(a);
    things.remove("b");
    EXPECT_EQ(things.find("a"), &a);
    things.remove("a");
    things.remove("a");
    EXPECT_EQ(things.find("a"), nullptr);
    EXPECT_EQ(things.size(), 0U);
}

TEST(PointerSet, FindsEachOfManyAfterItGrew) {
    std::deque<Thing> all;
    Things things;
    for (int i = 0; i < 1000; ++i) things.add(all.emplace_back(Thing{std::to_string(i)}));
    for (Thing& thing : all) EXPECT_EQ(things.find(thing.name), &thing);
}

}  // namespace
}  // namespace vaultgram
