// SessionFrames, parseAck and parseFileOffer: what they show lies inside the packet and
// within its bounds, and written again it is the same bytes.
#include "core/file_name.h"
#include "core/file_offer.h"
#include "core/limits.h"
#include "core/reassembly.h"
#include "core/session_frame_writer.h"
#include "core/utf8.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vaultgram {
namespace {

bool same(ByteView a, ByteView b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

void checkOffer(ByteView body) {
    const auto offer = parseFileOffer(body);
    if (!offer) return;
    require(offer->size <= limits::fileSize, "at most 4 GiB");
    require(!offer->name.empty() && isUtf8(view(offer->name)), "a name of UTF-8");
    require(offer->name.find_first_of("/\\") == std::string_view::npos, "of one component");
    require(offer->name != "." && offer->name != "..", "that is no folder");
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; };
    require(std::none_of(offer->name.begin(), offer->name.end(), isControl), "without controls");
    Bytes again;
    writeFileOffer(again, *offer);
    require(same(again, body), "an offer comes back");
}

std::vector<MsgId> idsIn(const IdList& list) {
    std::vector<MsgId> ids;
    for (std::size_t i = 0; i < list.size(); ++i) ids.push_back(list.at(i));
    return ids;
}

// Writes again what was read; `raw` is where it was read from.
struct Writer {
    Bytes& to;
    ByteView raw;

    void operator()(const MessageFrame& frame) const {
        require(frame.index < frame.count && frame.count <= limits::fragments, "its place");
        require(frame.convSeq < limits::conversationSeq, "its number");
        checkOffer(frame.data);
        writeFrame(to, frame);
    }
    void operator()(const AckFrame& ack) const {
        std::vector<SeqRange> ranges;
        ack.forEach([&ranges](SeqRange range) { ranges.push_back(range); });
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            require(ranges[i].first >= 1 && ranges[i].first <= ranges[i].last, "numbers from 1");
            require(i == 0 || ranges[i].last + 1 < ranges[i - 1].first, "with gaps between");
        }
        require(ranges.front().last == ack.largest, "the largest comes first");
        writeAck(to, ack.delayMs, ranges);
    }
    void operator()(const ReceiptFrame& frame) const { writeReceipts(to, idsIn(frame.ids)); }
    void operator()(const ReadFrame& frame) const { writeReads(to, idsIn(frame.ids)); }
    void operator()(const FileWantFrame& frame) const {
        std::vector<std::uint32_t> blocks;
        for (std::size_t i = 0; i < frame.blocks(); ++i) blocks.push_back(frame.blockAt(i));
        writeFileWant(to, frame.file, frame.number, frame.restart, blocks);
    }
    void operator()(const CloseFrame& frame) const {
        writeFrame(to, frame);
        const bool known = raw[3] <= 3;
        require(known ? to.back() == raw[3] : frame.reason == CloseReason::Error, "its reason");
        to.back() = raw[3];
    }
    void operator()(const SkippedFrame& frame) const {
        require(frame.type >= 0x80 && frame.type == raw[0], "its type");
        append(to, raw.first(3 + integerAt(raw.subspan(1, 2))));
    }
    template <class Frame>
    void operator()(const Frame& frame) const {
        writeFrame(to, frame);
    }
};

// As a node does it: nothing is known of a message when its fragments are looked at, and
// several of them may be in one packet. Four ids, so that fragments meet.
void reassemble(const SessionFrames& frames) {
    Reassembly incoming;
    for (const SessionFrame& frame : frames) {
        const auto* message = std::get_if<MessageFrame>(&frame);
        if (message == nullptr) continue;
        MessageFrame piece = *message;
        std::array<std::uint8_t, MsgId::size> id{};
        id[0] = message->id.view()[0] & 3U;
        piece.id = MsgId(id);
        const auto whole = incoming.add(Instant{}, piece);
        require(!whole || whole->size() <= limits::fragments * limits::sessionPlain, "its size");
        require(incoming.bytes() <= limits::reassemblyBytes, "bounded");
    }
}

void checkFrames(ByteView plain) {
    const auto frames = SessionFrames::parse(plain);
    if (!frames) {
        const DropReason why = frames.error();
        return require(why == DropReason::X1Malformed || why == DropReason::FrameUnknown ||
                           why == DropReason::FrameValue || why == DropReason::AckInvalid,
                       "its reason");
    }
    Bytes again;
    bool eliciting = false;
    for (const SessionFrame& frame : *frames) {
        require(again.size() < plain.size(), "as many as there are");
        std::visit(Writer{again, plain.subspan(again.size())}, frame);
        eliciting = eliciting || isAckEliciting(frame);
    }
    reassemble(*frames);
    require(eliciting == frames->ackEliciting(), "whether it asks for an ACK");
    require(again.size() <= plain.size() && same(again, plain.first(again.size())),
            "the same again");
    require(again.size() == plain.size() || plain[again.size()] == 0, "padding ends it");
}

}  // namespace
}  // namespace vaultgram

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vaultgram;
    checkFrames({data, size});
    checkOffer({data, size});
    return 0;
}
