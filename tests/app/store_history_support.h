// A history in a folder that goes with the test, and messages to put into it.
#pragma once

#include "app/store/history.h"
#include "tests/app/store_support.h"

#include <sqlite3.h>

namespace vaultgram::store {

class HistoryTest : public StoreTest {
protected:
    ProfileSecrets secrets = ProfileSecrets::generate(random);
    const ContactId anna{1}, ben{2};

    [[nodiscard]] QString file() const { return path("history.db"); }
    [[nodiscard]] StoreResult<History::Opened> tryOpen() {
        return History::open(file(), secrets.key, seeded(2));
    }
    [[nodiscard]] History open() {
        auto opened = tryOpen();
        EXPECT_TRUE(opened.has_value()) << opened.error().detail.toStdString();
        EXPECT_TRUE(opened->setAside.isEmpty());
        return std::move(opened->history);
    }
    StoredMessage incoming(ContactId contact, std::uint64_t convSeq, std::string text) {
        StoredMessage message;
        message.contact = contact;
        message.convSeq = convSeq;
        message.id = MsgId(random.bytes<MsgId::size>());
        message.sentMs = 1'700'000'000'000 + static_cast<std::int64_t>(convSeq);
        message.keptMs = message.sentMs + 40;
        message.trust = Trust::Verified;
        message.text = std::move(text);
        return message;
    }
    StoredMessage outgoing(ContactId contact, std::uint64_t convSeq, std::string text) {
        StoredMessage message = incoming(contact, convSeq, std::move(text));
        message.outgoing = true;
        message.open = true;
        message.delivery = Delivery::Queued;
        return message;
    }
    static StoredMessage kept(History& history, StoredMessage message) {
        const auto added = history.add({&message, 1});
        EXPECT_TRUE(added.has_value()) << added.error().detail.toStdString();
        return message;
    }
    static std::vector<std::string> texts(const StoreResult<std::vector<StoredMessage>>& messages) {
        std::vector<std::string> texts;
        EXPECT_TRUE(messages.has_value());
        for (const StoredMessage& each : *messages) texts.push_back(each.text);
        return texts;
    }
    static void removeAllOf(History& history, ContactId contact) {
        for (StoreResult<bool> more = true; more && *more;) {
            more = history.removeSomeOf(contact, *history.newestRow());
            EXPECT_TRUE(more.has_value());
        }
    }
    // As somebody would who writes into the file.
    void changeByHand(const QByteArray& sql) const {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(file()).constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    [[nodiscard]] QByteArray blobByHand(const QByteArray& sql) const {
        sqlite3* database = nullptr;
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_open(QFile::encodeName(file()).constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr),
                  SQLITE_OK);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
        const QByteArray value(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                               sqlite3_column_bytes(statement, 0));
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return value;
    }
    // All bytes of all files beside the history.
    [[nodiscard]] QByteArray allBytes() const {
        QByteArray all;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
            all += read(folder.filePath(name));
        return all;
    }
};

}  // namespace vaultgram::store
