#include "core/session_packet.h"

#include "core/limits.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace vaultgram {
namespace {

constexpr std::size_t nonceSize = crypto_secretbox_NONCEBYTES;
static_assert(nonceSize == ConnectionId::size + 8 + 8);
static_assert(limits::sessionOverhead == nonceSize + crypto_secretbox_MACBYTES);

}  // namespace

std::optional<ConnectionId> connectionOf(ByteView datagram) {
    if (datagram.size() < ConnectionId::size) return {};
    return ConnectionId::from(datagram.first(ConnectionId::size));
}

void sealPacket(const SessionKey& key, const Envelope& envelope, ByteView frames, Random& random,
                Bytes& into) {
    assert(frames.size() <= limits::sessionPlain);
    const std::size_t plain =
        envelope.size == PacketSize::Whole ? limits::sessionPlain : frames.size();
    const std::size_t begin = into.size();
    into.resize(begin + plain + limits::sessionOverhead);  // the padding: zeros
    const std::span packet = std::span(into).subspan(begin);

    std::copy_n(envelope.to.data(), ConnectionId::size, packet.begin());
    putInteger(packet.subspan(ConnectionId::size, 8), envelope.seq);
    random.fill(packet.subspan(ConnectionId::size + 8, 8));

    // In place: the box is made where its plain text is.
    const std::span text = packet.subspan(limits::sessionOverhead);
    std::copy(frames.begin(), frames.end(), text.begin());
    crypto_secretbox_easy(packet.data() + nonceSize, text.data(), text.size(), packet.data(),
                          key.view().data());
}

Result<OpenedPacket> openPacket(const SessionKey& key, ByteView packet, Bytes& into) {
    if (packet.size() < limits::sessionOverhead || packet.size() > limits::x1Datagram)
        return fail(DropReason::X1Malformed);
    const ByteView sealed = packet.subspan(nonceSize);
    into.resize(packet.size() - limits::sessionOverhead);
    if (crypto_secretbox_open_easy(into.data(), sealed.data(), sealed.size(), packet.data(),
                                   key.view().data()) != 0)
        return fail(DropReason::AuthFailed);
    return OpenedPacket(into, integerAt(packet.subspan(ConnectionId::size, 8)));
}

}  // namespace vaultgram
