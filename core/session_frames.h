// The frames inside a data packet, read. PROTOCOL.md, section 5.
//
//   packet = frame* [00 padding]          frame = type(1) || length(2) || body
//
// A packet with one bad frame is bad as a whole, so parse() looks at all of them before
// anybody acts on the first. Nothing is copied but numbers; nothing is allocated.
#pragma once

#include "core/ack_frame.h"
#include "core/bytes.h"
#include "core/keys.h"
#include "core/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <variant>

namespace vaultgram {

using MsgId = PublicValue<struct MsgIdTag, 16>;  // random; chosen by the sender of a message
using FileId = MsgId;                            // a file is named by the message that offers it
using PathData = std::array<std::uint8_t, 8>;

enum class FrameType : std::uint8_t {
    Pad = 0x00,
    Message = 0x01,
    Ack = 0x02,
    Receipt = 0x03,
    Read = 0x04,
    PathChallenge = 0x05,
    PathResponse = 0x06,
    FileWant = 0x07,
    FileData = 0x08,
    FileControl = 0x09,
    Ping = 0x0a,
    Close = 0x0b,
    FirstSkipped = 0x80,  // unknown ones from here on are skipped
};

enum class MessageKind : std::uint8_t { Text = 0, FileOffer = 1 };

struct MessageFrame {  // a message, or a fragment of one
    MsgId id;
    std::uint64_t convSeq = 0;  // < 2^53
    std::uint64_t sentMs = 0;   // Unix time in ms, by the sender's clock; may be anything
    MessageKind kind = MessageKind::Text;
    bool compressed = false;
    std::uint16_t index = 0;
    std::uint16_t count = 1;  // 1..64
    ByteView data{};          // 1..1100 bytes
};

class IdList {  // 1..64 of them
public:
    explicit IdList(ByteView raw) : m_raw(raw) {}
    [[nodiscard]] std::size_t size() const { return m_raw.size() / MsgId::size; }
    [[nodiscard]] MsgId at(std::size_t i) const {
        return MsgId::from(m_raw.subspan(i * MsgId::size, MsgId::size));
    }

private:
    ByteView m_raw;
};
struct ReceiptFrame {
    IdList ids;
};
struct ReadFrame {
    IdList ids;
};

struct PathChallengeFrame {
    PathData data;
};
struct PathResponseFrame {
    PathData data;
};

struct FileWantFrame {
    FileId file;
    std::uint32_t number = 0;  // want_no
    bool restart = false;
    ByteView raw{};  // of the blocks, in the wanted order

    [[nodiscard]] std::size_t blocks() const { return raw.size() / 4; }  // 0..16
    [[nodiscard]] std::uint32_t blockAt(std::size_t i) const {
        return static_cast<std::uint32_t>(integerAt(raw.subspan(i * 4, 4)));
    }
};
struct FileDataFrame {
    FileId file;
    std::uint64_t offset = 0;  // a multiple of 1024
    ByteView data{};           // 1..1024 bytes
};
enum class FileOp : std::uint8_t { Reject = 1, Cancel, Done, HashWrong, Gone };
struct FileControlFrame {
    FileId file;
    FileOp op = FileOp::Reject;
};

struct PingFrame {};
enum class CloseReason : std::uint8_t { Quit, Restart, Removed, Error };
struct CloseFrame {
    CloseReason reason = CloseReason::Quit;  // unknown ones are read as Error
};
struct SkippedFrame {
    std::uint8_t type;
};

using SessionFrame =
    std::variant<MessageFrame, AckFrame, ReceiptFrame, ReadFrame, PathChallengeFrame,
                 PathResponseFrame, FileWantFrame, FileDataFrame, FileControlFrame, PingFrame,
                 CloseFrame, SkippedFrame>;

// All but ACK and CLOSE ask for an ACK.
[[nodiscard]] bool isAckEliciting(const SessionFrame& frame);

// The frames of one packet, all of them good. Valid as long as the packet's plain text.
//
//   for (const SessionFrame& frame : *SessionFrames::parse(opened->plain())) ...
class SessionFrames {
public:
    // Errors: X1Malformed, FrameUnknown, FrameValue, AckInvalid.
    [[nodiscard]] static Result<SessionFrames> parse(ByteView plain);

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = SessionFrame;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = SessionFrame;

        explicit Iterator(ByteView rest) : m_rest(rest) {}
        [[nodiscard]] SessionFrame operator*() const;
        Iterator& operator++();
        bool operator==(const Iterator& other) const {
            return m_rest.size() == other.m_rest.size();
        }

    private:
        ByteView m_rest;
    };
    [[nodiscard]] Iterator begin() const { return Iterator(m_frames); }
    [[nodiscard]] Iterator end() const { return Iterator(m_frames.last(0)); }

    [[nodiscard]] bool ackEliciting() const { return m_ackEliciting; }
    [[nodiscard]] std::size_t size() const { return m_frames.size(); }  // bytes, without padding

private:
    ByteView m_frames;  // without the padding
    bool m_ackEliciting = false;
};

}  // namespace vaultgram
