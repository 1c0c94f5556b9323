#include "core/session_frames.h"

#include "core/limits.h"

#include <algorithm>
#include <cassert>

namespace vaultgram {
namespace {

constexpr std::size_t headerSize = limits::sessionFrameHeader;
constexpr auto pad = static_cast<std::uint8_t>(FrameType::Pad);

using Decoded = Result<SessionFrame>;

// A body, taken apart from the front. Its length was checked before.
class Fields {
public:
    explicit Fields(ByteView body) : m_rest(body) {}
    [[nodiscard]] ByteView bytes(std::size_t size) {
        const ByteView part = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return part;
    }
    template <class Number = std::uint64_t>
    [[nodiscard]] Number number(std::size_t width = sizeof(Number)) {
        return static_cast<Number>(integerAt(bytes(width)));
    }
    [[nodiscard]] MsgId id() { return MsgId::from(bytes(MsgId::size)); }
    [[nodiscard]] ByteView rest() const { return m_rest; }

private:
    ByteView m_rest;
};

Decoded decodeMessage(ByteView body) {
    constexpr std::size_t head = 38;
    if (body.size() <= head || body.size() > head + limits::fragmentData)
        return fail(DropReason::X1Malformed);
    Fields fields(body);
    MessageFrame frame;
    frame.id = fields.id();
    frame.convSeq = fields.number();
    frame.sentMs = fields.number();
    const auto kind = fields.number<std::uint8_t>();
    const auto flags = fields.number<std::uint8_t>();
    frame.index = fields.number<std::uint16_t>();
    frame.count = fields.number<std::uint16_t>();
    frame.data = fields.rest();

    const bool placed = frame.count <= limits::fragments && frame.index < frame.count;
    if (frame.convSeq >= limits::conversationSeq || kind > 1 || flags > 1 || !placed)
        return fail(DropReason::FrameValue);
    frame.kind = static_cast<MessageKind>(kind);
    frame.compressed = flags == 1;
    return frame;
}

Decoded decodeAck(ByteView body) {
    const Result<AckFrame> ack = parseAck(body);
    if (!ack) return fail(ack.error());
    return *ack;
}

template <class Frame>
Decoded decodeIds(ByteView body) {
    const bool whole = body.size() % MsgId::size == 0 && !body.empty();
    if (!whole || body.size() / MsgId::size > limits::receiptIds)
        return fail(DropReason::X1Malformed);
    return Frame{IdList(body)};
}

template <class Frame>
Decoded decodePath(ByteView body) {
    Frame frame;
    if (body.size() != frame.data.size()) return fail(DropReason::X1Malformed);
    std::copy(body.begin(), body.end(), frame.data.begin());
    return frame;
}

Decoded decodeWant(ByteView body) {
    constexpr std::size_t head = 21;
    constexpr std::size_t block = 4;
    if (body.size() < head || (body.size() - head) % block != 0 ||
        body.size() > head + limits::wantBlocks * block)
        return fail(DropReason::X1Malformed);
    Fields fields(body);
    FileWantFrame frame;
    frame.file = fields.id();
    frame.number = fields.number<std::uint32_t>();
    const auto flags = fields.number<std::uint8_t>();
    frame.raw = fields.rest();
    if (flags > 1) return fail(DropReason::FrameValue);
    frame.restart = flags == 1;
    return frame;
}

Decoded decodeData(ByteView body) {
    constexpr std::size_t head = 24;
    if (body.size() <= head || body.size() > head + limits::fileChunk)
        return fail(DropReason::X1Malformed);
    Fields fields(body);
    FileDataFrame frame;
    frame.file = fields.id();
    frame.offset = fields.number();
    frame.data = fields.rest();
    if (frame.offset % limits::fileChunk != 0) return fail(DropReason::FrameValue);
    return frame;
}

Decoded decodeControl(ByteView body) {
    if (body.size() != FileId::size + 1) return fail(DropReason::X1Malformed);
    Fields fields(body);
    FileControlFrame frame;
    frame.file = fields.id();
    frame.op = static_cast<FileOp>(fields.number<std::uint8_t>());
    if (frame.op < FileOp::Reject || frame.op > FileOp::Gone) return fail(DropReason::FrameValue);
    return frame;
}

Decoded decodeClose(ByteView body) {
    if (body.size() != 1) return fail(DropReason::X1Malformed);
    constexpr auto last = static_cast<std::uint8_t>(CloseReason::Error);
    return CloseFrame{static_cast<CloseReason>(std::min(body[0], last))};
}

Decoded decodePing(ByteView body) {
    if (!body.empty()) return fail(DropReason::X1Malformed);
    return PingFrame{};
}

Decoded decode(std::uint8_t type, ByteView body) {
    switch (static_cast<FrameType>(type)) {
        case FrameType::Message: return decodeMessage(body);
        case FrameType::Ack: return decodeAck(body);
        case FrameType::Receipt: return decodeIds<ReceiptFrame>(body);
        case FrameType::Read: return decodeIds<ReadFrame>(body);
        case FrameType::PathChallenge: return decodePath<PathChallengeFrame>(body);
        case FrameType::PathResponse: return decodePath<PathResponseFrame>(body);
        case FrameType::FileWant: return decodeWant(body);
        case FrameType::FileData: return decodeData(body);
        case FrameType::FileControl: return decodeControl(body);
        case FrameType::Ping: return decodePing(body);
        case FrameType::Close: return decodeClose(body);
        default: break;
    }
    if (type < static_cast<std::uint8_t>(FrameType::FirstSkipped))
        return fail(DropReason::FrameUnknown);
    return SkippedFrame{type};
}

std::size_t bodySize(ByteView frame) {
    return integerAt(frame.subspan(1, 2));
}

// The first frame of what is left of a packet.
Decoded decodeFirst(ByteView rest) {
    if (rest.size() < headerSize) return fail(DropReason::X1Malformed);
    const std::size_t size = bodySize(rest);
    if (rest.size() - headerSize < size) return fail(DropReason::X1Malformed);
    return decode(rest[0], rest.subspan(headerSize, size));
}

}  // namespace

bool isAckEliciting(const SessionFrame& frame) {
    return !std::holds_alternative<AckFrame>(frame) && !std::holds_alternative<CloseFrame>(frame);
}

Result<SessionFrames> SessionFrames::parse(ByteView plain) {
    SessionFrames frames;
    std::size_t end = 0;
    while (end < plain.size() && plain[end] != pad) {
        const ByteView rest = plain.subspan(end);
        const Decoded frame = decodeFirst(rest);
        if (!frame) return fail(frame.error());
        frames.m_ackEliciting = frames.m_ackEliciting || isAckEliciting(*frame);
        end += headerSize + bodySize(rest);
    }
    frames.m_frames = plain.first(end);
    return frames;
}

SessionFrame SessionFrames::Iterator::operator*() const {
    const Decoded frame = decodeFirst(m_rest);
    assert(frame.has_value() && "parse() saw it");
    return *frame;
}

SessionFrames::Iterator& SessionFrames::Iterator::operator++() {
    m_rest = m_rest.subspan(headerSize + bodySize(m_rest));
    return *this;
}

}  // namespace vaultgram
