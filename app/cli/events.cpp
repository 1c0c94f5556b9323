#include "app/cli/events.h"

#include "app/cli/json_out.h"
#include "app/cli/words.h"

namespace vaultgram::cli {
namespace {

Json event(const char* name) {
    return Json{{"event", name}};
}

void addPeerTo(Json& object, const Who& who) {
    object["peer"] = who.peer;
    object["contact"] = who.contact;
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

std::string isoTime(std::int64_t unixMs) {
    return isoTime(QDateTime::fromMSecsSinceEpoch(unixMs));
}

std::string peerEvent(const PeerInfo& info, const PeerEvent& peer, const Tag& tag) {
    Json object = event("peer");
    addPeerTo(object, peer.who);
    if (info.pin) object["contact"] = fingerprint(*info.pin);
    addPeerFields(object, info);
    object["name"] = peer.name;
    if (!peer.safetyNumber.empty()) object["safety_number"] = peer.safetyNumber;
    return finished(object, tag);
}

std::string peerRemovedEvent(const Who& who, const Tag& tag) {
    Json object = event("peer_removed");
    addPeerTo(object, who);
    return finished(object, tag);
}

std::string doneEvent(std::string_view name, const Who& who, const Tag& tag) {
    Json object = event(std::string(name).c_str());
    addPeerTo(object, who);
    return finished(object, tag);
}

std::string peersEvent(std::size_t count, const Tag& tag) {
    Json object = event("peers");
    object["count"] = count;
    return finished(object, tag);
}

std::string messageEvent(const StoredMessage& message, const Who& who, const ReceivedText& as) {
    Json object = event("message");
    addPeerTo(object, who);
    object["text"] = message.text;
    object["security"] = name(message.security);
    object["trust"] = name(message.trust);
    object["id"] = toHex(message.id.view());
    if (as.convSeq != 0) object["seq"] = message.convSeq;
    object["time"] = isoTime(shownMs(message));
    object["from"] = as.from.toString();
    return finished(object);
}

std::string statusEvent(const StatusEvent& status, const Tag& tag) {
    Json object = event("status");
    object["id"] = toHex(status.id.view());
    addPeerTo(object, status.who);
    object["status"] = name(status.status);
    if (status.security != Security::None) object["security"] = name(status.security);
    if (!status.reason.empty()) object["reason"] = status.reason;
    return finished(object, tag);
}

std::string historyLine(const StoredMessage& message, const Who& who) {
    Json object = {{"time", isoTime(shownMs(message))}};
    addPeerTo(object, who);
    object["seq"] = message.convSeq;
    object["direction"] = message.outgoing ? "out" : "in";
    object["text"] = message.text;
    object["status"] = name(message.delivery);
    object["security"] = name(message.security);
    object["trust"] = name(message.trust);
    object["id"] = toHex(message.id.view());
    if (!message.reason.empty()) object["reason"] = message.reason;
    return toLine(object);
}

std::string droppedEvent(const DropNotice& notice, const Who& who) {
    Json object = event("dropped");
    addPeerTo(object, who);
    object["reason"] = vaultgram::name(notice.reason);
    object["from"] = notice.from.toString();
    return finished(object);
}

std::string warningEvent(const Who& who, std::string_view kind, const std::string& detail) {
    Json object = event("warning");
    addPeerTo(object, who);
    object["kind"] = kind;
    object["detail"] = detail;
    return finished(object);
}

std::string requestEvent(const Request& request) {
    Json object = event("request");
    const std::string address = request.address.toString();
    const std::string contact = request.id ? fingerprint(*request.id) : address;
    addPeerTo(object, {address, contact});
    object["kind"] = request.id ? "x1" : kindName(request.generation);
    if (request.id) object["fingerprint"] = contact;
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
