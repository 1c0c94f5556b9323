#include "app/cli/events.h"

#include "app/cli/json_out.h"
#include "app/cli/words.h"

namespace vaultgram::cli {
namespace {

Json event(const char* name) {
    return Json{{"event", name}};
}

// For peers without an identity that outlasts a restart, the address is the contact.
void addPeerTo(Json& object, const std::string& peer) {
    object["peer"] = peer;
    object["contact"] = peer;
}

std::string finished(Json& object, const Tag& tag = {}) {
    if (tag) object["tag"] = *tag;
    return toLine(object);
}

}  // namespace

std::string isoTime(const QDateTime& time) {
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString();
}

std::string readyEvent(const ReadyEvent& ready, const Tag& tag) {
    Json object = event("ready");
    object["port"] = ready.port;
    object["addresses"] = ready.addresses;
    object["fingerprint"] = ready.identity ? fingerprint(*ready.identity) : fingerprint(ready.key);
    object["public_key"] = toBase64(ready.key.view());
    object["mtu"] = ready.effectiveMtu;
    object["protocol_version"] = 2;
    object["name"] = ready.name;
    object["hostname"] = ready.hostname;
    return finished(object, tag);
}

std::string peerEvent(const PeerInfo& info, const std::string& peer, const Tag& tag,
                      const std::string& safetyNumber) {
    Json object = event("peer");
    addPeerTo(object, peer);
    if (info.pin) object["contact"] = fingerprint(*info.pin);
    addPeerFields(object, info);
    if (!safetyNumber.empty()) object["safety_number"] = safetyNumber;
    return finished(object, tag);
}

std::string peerRemovedEvent(const std::string& peer, const Tag& tag) {
    Json object = event("peer_removed");
    addPeerTo(object, peer);
    return finished(object, tag);
}

std::string peersEvent(std::size_t count, const Tag& tag) {
    Json object = event("peers");
    object["count"] = count;
    return finished(object, tag);
}

std::string messageEvent(const ReceivedText& message, const std::string& peer,
                         const std::string& id, const std::string& contact) {
    Json object = event("message");
    addPeerTo(object, peer);
    if (!contact.empty()) object["contact"] = contact;
    object["text"] = message.text.toStdString();
    object["security"] = name(message.security);
    object["trust"] = name(message.trust);
    object["id"] = message.id ? toHex(message.id->view()) : id;
    if (message.convSeq != 0) object["seq"] = message.convSeq;
    object["time"] = isoTime(message.at);
    object["from"] = message.from.toString();
    return finished(object);
}

std::string statusEvent(const StatusEvent& status, const Tag& tag) {
    Json object = event("status");
    object["id"] = status.id;
    addPeerTo(object, status.peer);
    object["status"] = status.status;
    if (status.security != Security::None) object["security"] = name(status.security);
    if (!status.reason.empty()) object["reason"] = status.reason;
    return finished(object, tag);
}

std::string droppedEvent(const DropNotice& notice, const std::string& peer) {
    Json object = event("dropped");
    addPeerTo(object, peer);
    object["reason"] = vaultgram::name(notice.reason);
    object["from"] = notice.from.toString();
    return finished(object);
}

std::string warningEvent(const std::string& peer, std::string_view kind,
                         const std::string& detail) {
    Json object = event("warning");
    addPeerTo(object, peer);
    object["kind"] = kind;
    object["detail"] = detail;
    return finished(object);
}

std::string requestEvent(const Request& request) {
    Json object = event("request");
    addPeerTo(object, request.address.toString());
    object["kind"] = kindName(request.generation);
    return finished(object);
}

std::string networkEvent(const std::vector<std::string>& addresses, std::size_t effectiveMtu) {
    Json object = event("network");
    object["addresses"] = addresses;
    object["mtu"] = effectiveMtu;
    return finished(object);
}

std::string errorEvent(const std::string& detail, const Tag& tag) {
    Json object = event("error");
    object["detail"] = detail;
    return finished(object, tag);
}

}  // namespace vaultgram::cli
