#include "app/store/contact_row.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vaultgram::store {
namespace {

nlohmann::json binary(const std::optional<IdentityId>& id) {
    if (!id) return nullptr;
    return nlohmann::json::binary({id->view().begin(), id->view().end()});
}

std::optional<IdentityId> identityIn(const nlohmann::json& value) {
    if (!value.is_binary() || value.get_binary().size() != IdentityId::size) return {};
    IdentityId::Array raw;
    std::copy(value.get_binary().begin(), value.get_binary().end(), raw.begin());
    return IdentityId(raw);
}

}  // namespace

Bytes encodeContact(const StoredContact& contact) {
    nlohmann::json content{{"name", contact.name},
                           {"pin", binary(contact.pin.id)},
                           {"other", binary(contact.pin.other)},
                           {"verified", contact.pin.verified},
                           {"blocked", contact.pin.blocked},
                           {"plaintext", contact.plaintextAllowed},
                           {"muted", contact.muted},
                           {"written", contact.asWritten},
                           {"addresses", nlohmann::json::array()}};
    for (const Endpoint& address : contact.addresses)
        content["addresses"].push_back(address.toString());
    return nlohmann::json::to_msgpack(content);
}

std::optional<StoredContact> decodeContact(ContactId id, ByteView plain) try {
    const auto content = nlohmann::json::from_msgpack(plain, true, false);
    if (!content.is_object()) return {};
    StoredContact contact;
    contact.id = id;
    contact.name = content.value("name", std::string());
    contact.pin.id = identityIn(content.value("pin", nlohmann::json()));
    contact.pin.other = identityIn(content.value("other", nlohmann::json()));
    contact.pin.verified = content.value("verified", false);
    contact.pin.blocked = content.value("blocked", false);
    contact.plaintextAllowed = content.value("plaintext", false);
    contact.muted = content.value("muted", false);
    contact.asWritten = content.value("written", std::string());
    for (const auto& each : content.value("addresses", nlohmann::json::array())) {
        if (!each.is_string()) continue;
        if (const auto address = Endpoint::parse(each.get<std::string>()))
            contact.addresses.push_back(*address);
    }
    return contact;
} catch (const nlohmann::json::exception&) {  // a value of another type than we write
    return {};
}

}  // namespace vaultgram::store
