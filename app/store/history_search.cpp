#include "app/store/case_fold.h"
#include "app/store/history.h"
#include "app/store/message_row.h"

#include <algorithm>
#include <future>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

// Sealed messages read in one go: large enough that two threads are worth it, small enough
// that cancelling and memory are no question.
class Batch {
public:
    static constexpr std::size_t mostMessages = 4096;
    static constexpr std::size_t mostBytes = 1024 * 1024;

    void add(const Query& row) {
        m_messages.push_back(readableOf(row));
        const ByteView sealed = sealedOf(row);
        m_places.push_back({m_sealed.size(), sealed.size()});
        append(m_sealed, sealed);
    }
    void reverse() {
        std::reverse(m_messages.begin(), m_messages.end());
        std::reverse(m_places.begin(), m_places.end());
    }
    [[nodiscard]] bool isFull() const {
        return m_messages.size() >= mostMessages || m_sealed.size() >= mostBytes;
    }
    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }
    [[nodiscard]] std::size_t size() const { return m_messages.size(); }
    [[nodiscard]] StoredMessage& operator[](std::size_t at) { return m_messages[at]; }
    [[nodiscard]] ByteView sealed(std::size_t at) const {
        return ByteView(m_sealed).subspan(m_places[at].begin, m_places[at].size);
    }

private:
    struct Place {  // in m_sealed
        std::size_t begin, size;
    };
    std::vector<StoredMessage> m_messages;
    std::vector<Place> m_places;
    Bytes m_sealed;
};

struct Found {
    std::vector<StoredMessage> messages;
    std::uint64_t damaged = 0;
};

StoreResult<Batch> readBatch(Query rows) {
    Batch batch;
    while (!batch.isFull() && rows.next()) batch.add(rows);
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return batch;
}

// All messages, newest first, a batch at a time. Within a batch the rows are read in their
// order in the file: the system reads ahead then, which it does not for one read backwards.
class BackwardsThroughAll {
public:
    explicit BackwardsThroughAll(Database& database) : m_database(database) {}

    // Empty: that was all.
    [[nodiscard]] StoreResult<Batch> next() {
        if (const StoreStatus found = findEnd(); !found) return tl::unexpected(found.error());
        while (m_end > m_least) {
            const std::int64_t begin = std::max(m_least, m_end - m_width);
            auto batch = read(begin, m_end);
            if (!batch) return batch;
            const bool all = !batch->isFull() || m_end - begin == 1;
            m_width = all ? std::min(m_width * 2, widest) : std::max<std::int64_t>(m_width / 4, 1);
            if (!all) continue;  // long ones: fewer at once
            m_end = begin;
            if (!batch->isEmpty()) return batch;
        }
        return Batch();
    }

private:
    // One less than fill a batch, so that a full one is full of bytes, and has left some out.
    static constexpr auto widest = static_cast<std::int64_t>(Batch::mostMessages) - 1;

    StoreStatus findEnd() {
        if (m_end >= 0) return {};
        const auto last = m_database.number(0, "SELECT max(row) FROM messages");
        const auto first = m_database.number(0, "SELECT min(row) FROM messages");
        if (!last || !first) return tl::unexpected((last ? first : last).error());
        m_least = *first;
        m_end = *last + 1;
        return {};
    }
    StoreResult<Batch> read(std::int64_t begin, std::int64_t end) {
        auto batch = readBatch(m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS
                                                " FROM messages WHERE row >= ?1 AND row < ?2"
                                                " ORDER BY row",
                                                begin, end));
        if (batch) batch->reverse();
        return batch;
    }

    Database& m_database;
    std::int64_t m_least = 0, m_end = -1;
    std::int64_t m_width = widest;  // rows asked for at once
};

// What the two threads share and neither changes.
struct Wanted {
    const RowSealer& sealer;
    std::string_view folded;
    const std::atomic<bool>& cancelled;
};

Found lookAt(const Wanted& wanted, Batch& batch) {
    Found found;
    Bytes content;
    std::string folded;
    for (std::size_t at = 0; at < batch.size() && !wanted.cancelled; ++at) {
        StoredMessage& message = batch[at];
        if (!openContent(wanted.sealer, batch.sealed(at), content, message)) {
            ++found.damaged;
            continue;
        }
        foldCase(message.text, folded);
        const bool isHit =
            message.kind == EntryKind::Text && folded.find(wanted.folded) != std::string::npos;
        if (isHit) found.messages.push_back(std::move(message));
    }
    return found;
}

}  // namespace

StoreStatus History::search(std::optional<ContactId> contact, std::string_view text,
                            const Each& onHit, const std::atomic<bool>& cancelled) {
    std::string folded;
    foldCase(text, folded);
    if (folded.empty()) return {};
    const Wanted wanted{m_sealer, folded, cancelled};
    std::uint64_t damaged = 0;
    BackwardsThroughAll all(m_database);
    Place before{INT64_MAX, UINT8_MAX, MessageRow{INT64_MAX}};
    // Each batch is a query of its own: nothing is locked while `onHit` takes its time.
    const auto next = [&]() -> StoreResult<Batch> {
        auto batch = contact ? readBatch(newestOf(*contact, before)) : all.next();
        if (batch && !batch->isEmpty()) before = placeOf((*batch)[batch->size() - 1]);
        return batch;
    };
    auto batch = next();
    while (batch && !batch->isEmpty() && !cancelled) {
        // Opened by a second thread while this one reads on; without one it is done later.
        auto looking = std::async([&] { return lookAt(wanted, *batch); });
        auto following = next();
        const Found found = looking.get();
        damaged += found.damaged;
        for (const StoredMessage& message : found.messages)
            if (cancelled || !onHit(message)) return {};
        batch = std::move(following);
    }
    if (!batch) return tl::unexpected(batch.error());
    if (damaged == 0) return {};
    return failed(Kind::Damaged, QStringLiteral("%1 messages").arg(damaged));
}

Query History::newestOf(ContactId contact, const Place& before) {
    return m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS
                            " FROM messages WHERE contact = ?1"
                            " AND (conv_seq, rank, row) < (?2, ?3, ?4)"
                            " ORDER BY conv_seq DESC, rank DESC, row DESC",
                            contact, before.convSeq, before.rank, before.row);
}

}  // namespace vaultgram::store
