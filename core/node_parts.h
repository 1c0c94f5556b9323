// What x1 borrows from its node while it deals with one input.
#pragma once

#include "core/compression.h"
#include "core/now.h"
#include "core/output.h"
#include "core/peer_table.h"
#include "core/random.h"
#include "core/requests.h"
#include "core/statistics.h"

namespace vaultgram {

struct NodeParts {
    Now now;
    Output& out;
    PeerTable& peers;
    Requests& requests;
    Random& random;
    Statistics& statistics;
    Compressor& compressor;
    Decompressor& decompressor;
    bool listRequests;
    bool acceptRequests;
    double messageRate;    // accepted from one x1 contact, a second
    double sendRate;       // sent to one, a second
    bool receiptsByOwner;  // a RECEIPT waits for X1::stored()

    void drop(const Endpoint& from, DropReason reason, Peer* peer) const {
        statistics.count(now.instant, from, reason);
        if (peer != nullptr) peer->dropped(now.instant, from, reason);
        const auto id = peer != nullptr ? std::optional(peer->id) : std::nullopt;
        out.events.emplace_back(Dropped{reason, from, id});
    }
    // To count something of all, and of this contact.
    template <class Count>
    void count(Peer& peer, Count&& each) const {
        each(static_cast<Counts&>(statistics));
        each(peer.counts(now.instant));
    }
    void delivered(Peer& peer, Duration time) const {
        count(peer, [](Counts& counts) { ++counts.delivered; });
        std::unique_ptr<RecentDeliveries>& times = peer.measures->deliveries;
        if (!times) times = std::make_unique<RecentDeliveries>();
        times->add(now.instant, time);
        statistics.deliveries.add(now.instant, time);
    }
    // The datagram that was appended to out.buffer() since `begin`.
    void finish(const Endpoint& to, std::size_t begin, Peer* peer) const {
        const std::size_t size = out.buffer().size() - begin;
        out.finish(SocketId::Main, to, begin);
        statistics.out.packet(now.instant, size);
        if (peer != nullptr) peer->packetOut(now.instant, size);
    }
};

}  // namespace vaultgram
