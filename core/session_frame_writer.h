// The frames inside a data packet, written: each call appends one whole frame.
// REQUIRES, of all: values within the bounds of session_frames.h.
#pragma once

#include "core/session_frames.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace vaultgram {

// What a frame takes in a packet beside its data; a packet has limits::sessionPlain.
inline constexpr std::size_t messageFrameOverhead = 3 + 38;
inline constexpr std::size_t fileDataFrameOverhead = 3 + 24;
[[nodiscard]] constexpr std::size_t receiptFrameSize(std::size_t ids) {
    return 3 + MsgId::size * ids;
}
[[nodiscard]] constexpr std::size_t fileWantFrameSize(std::size_t blocks) {
    return 3 + 21 + 4 * blocks;
}
[[nodiscard]] constexpr std::size_t ackFrameSize(std::size_t ranges) {
    return 3 + 13 + 4 * (ranges - 1);
}

void writeFrame(Bytes& to, const MessageFrame& frame);
void writeFrame(Bytes& to, const PathChallengeFrame& frame);
void writeFrame(Bytes& to, const PathResponseFrame& frame);
void writeFrame(Bytes& to, const FileDataFrame& frame);
void writeFrame(Bytes& to, const FileControlFrame& frame);
void writeFrame(Bytes& to, const PingFrame& frame);
void writeFrame(Bytes& to, const CloseFrame& frame);

void writeReceipts(Bytes& to, std::span<const MsgId> ids);
void writeReads(Bytes& to, std::span<const MsgId> ids);
void writeFileWant(Bytes& to, const FileId& file, std::uint32_t number, bool restart,
                   std::span<const std::uint32_t> blocks);
// writeAck: ack_frame.h

}  // namespace vaultgram
