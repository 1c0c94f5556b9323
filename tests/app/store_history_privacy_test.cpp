#include "app/store/contact_book.h"
#include "tests/app/store_history_support.h"

namespace vaultgram::store {
namespace {

class ProfileFiles : public HistoryTest {};

// Also in the logs, which hold what was overwritten; while the program runs and afterwards.
TEST_F(ProfileFiles, NothingThatAPersonWroteCanBeReadInAnyOfThem) {
    const char* secretTexts[] = {"Zwiebelkuchen", "Federweisser", "Annegret",   "192.168.17.20",
                                 "11000",         "printer",      "halbfertig", "retention",
                                 "receipts",      "Nachttarif",   "Umbrella",   "too-large"};
    ASSERT_TRUE(writeIdentity(path("identity"), secrets, nullptr, random));
    StoredMessage message;
    const auto expectNothingReadable = [&] {
        QByteArray all = allBytes();
        ASSERT_GT(all.size(), 20'000);
        for (const char* each : secretTexts) {
            EXPECT_FALSE(all.contains(each)) << each;
            const QString wide = QString::fromLatin1(each);
            EXPECT_FALSE(all.contains(
                QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)));
        }
        const ByteView id = message.id.view();
        EXPECT_FALSE(all.contains(QByteArray(reinterpret_cast<const char*>(id.data()), 16)));
        const auto key = secrets.key.view();
        EXPECT_FALSE(all.contains(QByteArray(reinterpret_cast<const char*>(key.data()), 16)))
            << "the profile's key";
    };
    {
        auto book = ContactBook::open(path("contacts.db"), secrets.key, seeded(3));
        StoredContact contact;
        contact.name = "Annegret";
        contact.addresses = {*Endpoint::parse("192.168.17.20:11000")};
        contact.asWritten = "printer:11000";
        contact.id = *book->book.add(contact);
        ASSERT_TRUE(book->book.update(contact));

        auto history = open();
        message = kept(history, incoming(anna, 1, "Zwiebelkuchen und Federweisser"));
        StoredMessage failing = kept(history, outgoing(anna, 2, "Nachttarif"));
        const History::Change change{failing.row, Delivery::Failed, Security::None, false,
                                     "too-large"};
        ASSERT_TRUE(history.change({&change, 1}));
        ASSERT_TRUE(history.setDraft(anna, "halbfertig"));
        ASSERT_TRUE(history.setDraft(anna, ""));
        ASSERT_TRUE(history.setSetting("retention.days", "Umbrella"));
        ASSERT_TRUE(history.setSetting("receipts.read", "true"));
        const std::atomic<bool> cancelled = false;
        ASSERT_TRUE(history.search(
            {}, "zwiebelkuchen", [](const auto&) { return true; }, cancelled));
        ASSERT_TRUE(QFile::exists(path("history.db-wal")));
        expectNothingReadable();
    }
    expectNothingReadable();
}

}  // namespace
}  // namespace vaultgram::store
