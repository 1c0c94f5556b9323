#include "app/messenger/contact_list.h"

#include <gtest/gtest.h>

using namespace vaultgram;

namespace {

store::StoredContact stored(ContactId id) {
    store::StoredContact contact;
    contact.id = id;
    contact.addresses = {*Endpoint::parse("127.0.0.1:8000")};
    return contact;
}

const IdentityId one(IdentityId::Array{1}), two(IdentityId::Array{2});

}  // namespace

TEST(ContactList, ARemovedPeerIsNotTakenForANewOne) {
    ContactList list;
    list.add(stored(ContactId{1}), PeerId{7});
    list.remove(ContactId{1});
    EXPECT_EQ(list.find(PeerId{7}), nullptr);
    EXPECT_TRUE(list.wasRemoved(PeerId{7}));
    EXPECT_FALSE(list.wasRemoved(PeerId{8}));
    EXPECT_EQ(list.nextId(), ContactId{2});
}

TEST(ContactList, BlockedAndKeyChangedDoNotForgetThatTheIdentityWasVerified) {
    store::StoredContact contact = stored(ContactId{1});
    PeerInfo info;
    info.address = contact.addresses.front();
    info.pin = one;
    info.trust = Trust::Verified;
    EXPECT_TRUE(takeOver(contact, info));
    EXPECT_FALSE(takeOver(contact, info));
    info.trust = Trust::KeyChanged;
    info.other = two;
    EXPECT_TRUE(takeOver(contact, info));
    EXPECT_TRUE(contact.pin.verified);
    EXPECT_EQ(contact.pin.other, two);
    info.trust = Trust::NotVerified;
    info.pin = two;
    info.other.reset();
    EXPECT_TRUE(takeOver(contact, info));
    EXPECT_FALSE(contact.pin.verified);
}

TEST(ContactList, ANewAddressComesFirstAndFourAreKept) {
    store::StoredContact contact = stored(ContactId{1});
    PeerInfo info;
    for (const char* address : {"10.0.0.1:1", "10.0.0.2:1", "10.0.0.3:1", "10.0.0.4:1"}) {
        info.address = *Endpoint::parse(address);
        EXPECT_TRUE(takeOver(contact, info));
    }
    ASSERT_EQ(contact.addresses.size(), 4U);
    EXPECT_EQ(contact.addresses.front().toString(), "10.0.0.4:1");
    EXPECT_EQ(contact.addresses.back().toString(), "10.0.0.1:1");
}

TEST(ContactList, IsKnownAsItWasWritten) {
    store::StoredContact contact = stored(ContactId{1});
    EXPECT_EQ(knownAs(contact), "127.0.0.1:8000");
    contact.asWritten = "printer.local:8000";
    EXPECT_EQ(knownAs(contact), "printer.local:8000");
}
