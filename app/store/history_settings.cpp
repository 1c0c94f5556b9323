#include "app/store/history.h"

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

RowPlace draftPlace(ContactId contact) {
    RowPlace place("VG draft", 1);
    place.add(static_cast<std::int64_t>(contact));
    return place;
}

// The tag is made from the name, so a value can not be given to another name.
RowPlace settingPlace(const RowSealer::Tag& tag) {
    RowPlace place("VG setting", 1);
    const ByteView bytes(tag);
    place.add(static_cast<std::int64_t>(integerAt(bytes.first(8))))
        .add(static_cast<std::int64_t>(integerAt(bytes.last(8))));
    return place;
}

}  // namespace

StoreStatus History::setDraft(ContactId contact, std::string_view text) {
    if (text.empty()) return m_database.change("DELETE FROM drafts WHERE contact = ?1", contact);
    Bytes sealed;
    m_sealer.seal(draftPlace(contact), view(text), sealed);
    return m_database.change("INSERT OR REPLACE INTO drafts VALUES(?1, ?2)", contact,
                             ByteView(sealed));
}

StoreResult<std::map<ContactId, std::string>> History::drafts() {
    std::map<ContactId, std::string> drafts;
    Bytes content;
    Query rows = m_database.query("SELECT contact, sealed FROM drafts");
    while (rows.next()) {
        const ContactId contact{rows.integer(0)};
        // A damaged draft is less than nothing to its writer, who sees that it is not there.
        if (m_sealer.open(draftPlace(contact), rows.blob(1), content))
            drafts.emplace(contact, textOf(content));
    }
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return drafts;
}

StoreStatus History::setSetting(std::string_view name, std::string_view value) {
    const RowSealer::Tag tag = m_sealer.tagOf("VG setting", view(name));
    Bytes sealed;
    m_sealer.seal(settingPlace(tag), view(value), sealed);
    return m_database.change("INSERT OR REPLACE INTO settings VALUES(?1, ?2)", ByteView(tag),
                             ByteView(sealed));
}

StoreResult<std::optional<std::string>> History::setting(std::string_view name) {
    const RowSealer::Tag tag = m_sealer.tagOf("VG setting", view(name));
    Query rows = m_database.query("SELECT sealed FROM settings WHERE tag = ?1", ByteView(tag));
    std::optional<std::string> value;
    Bytes content;
    if (rows.next()) {
        if (!m_sealer.open(settingPlace(tag), rows.blob(0), content)) return failed(Kind::Damaged);
        value.emplace(textOf(content));
    }
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return value;
}

}  // namespace vaultgram::store
