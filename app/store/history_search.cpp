#include "app/store/case_fold.h"
#include "app/store/history.h"
#include "app/store/message_row.h"

#include <future>
#include <iterator>

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
        append(m_sealed, sealedOf(row));
        m_ends.push_back(m_sealed.size());
    }
    [[nodiscard]] bool isFull() const {
        return m_messages.size() >= mostMessages || m_sealed.size() >= mostBytes;
    }
    [[nodiscard]] std::size_t size() const { return m_messages.size(); }
    [[nodiscard]] StoredMessage& operator[](std::size_t at) { return m_messages[at]; }
    [[nodiscard]] ByteView sealed(std::size_t at) const {
        const std::size_t begin = at == 0 ? 0 : m_ends[at - 1];
        return ByteView(m_sealed).subspan(begin, m_ends[at] - begin);
    }

private:
    std::vector<StoredMessage> m_messages;
    std::vector<std::size_t> m_ends;
    Bytes m_sealed;
};

struct Found {
    std::vector<StoredMessage> messages;
    std::uint64_t damaged = 0;
};

// What the two threads share and neither changes.
struct Wanted {
    const RowSealer& sealer;
    std::string_view folded;
    const std::atomic<bool>& cancelled;
};

Found lookAt(const Wanted& wanted, Batch& batch, std::size_t from, std::size_t to) {
    Found found;
    Bytes content;
    std::string folded;
    for (std::size_t at = from; at < to && !wanted.cancelled; ++at) {
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

Found lookAtAll(const Wanted& wanted, Batch& batch) {
    const std::size_t half = batch.size() / 2;
    // The default policy: without a second thread it is done here, later.
    auto second = std::async([&] { return lookAt(wanted, batch, half, batch.size()); });
    Found found = lookAt(wanted, batch, 0, half);
    Found rest = second.get();
    std::move(rest.messages.begin(), rest.messages.end(), std::back_inserter(found.messages));
    found.damaged += rest.damaged;
    return found;
}

StoreResult<Batch> readBatch(Query rows) {
    Batch batch;
    while (!batch.isFull() && rows.next()) batch.add(rows);
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return batch;
}

}  // namespace

StoreStatus History::search(std::optional<ContactId> contact, std::string_view text,
                            const Each& onHit, const std::atomic<bool>& cancelled) {
    std::string folded;
    foldCase(text, folded);
    if (folded.empty()) return {};
    const Wanted wanted{m_sealer, folded, cancelled};
    std::uint64_t damaged = 0;
    for (Place before{INT64_MAX, UINT8_MAX, MessageRow{INT64_MAX}}; !cancelled;) {
        // Each batch is a query of its own: nothing is locked while `onHit` takes its time.
        auto batch = readBatch(contact ? newestOf(*contact, before) : newestOfAll(before.row));
        if (!batch) return tl::unexpected(batch.error());
        if (batch->size() == 0) break;
        before = placeOf((*batch)[batch->size() - 1]);
        const Found found = lookAtAll(wanted, *batch);
        damaged += found.damaged;
        for (const StoredMessage& message : found.messages)
            if (cancelled || !onHit(message)) return {};
    }
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

Query History::newestOfAll(MessageRow before) {
    return m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS
                            " FROM messages WHERE row < ?1 ORDER BY row DESC",
                            before);
}

}  // namespace vaultgram::store
