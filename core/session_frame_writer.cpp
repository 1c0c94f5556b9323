#include "core/session_frame_writer.h"

#include "core/limits.h"

#include <cassert>

namespace vaultgram {
namespace {

void begin(Bytes& to, FrameType type, std::size_t body) {
    to.push_back(static_cast<std::uint8_t>(type));
    appendInteger(to, body, 2);
}

void writeIds(Bytes& to, FrameType type, std::span<const MsgId> ids) {
    assert(!ids.empty() && ids.size() <= limits::receiptIds);
    begin(to, type, ids.size() * MsgId::size);
    for (const MsgId& id : ids) append(to, id.view());
}

}  // namespace

void writeFrame(Bytes& to, const MessageFrame& frame) {
    assert(!frame.data.empty() && frame.data.size() <= limits::fragmentData);
    assert(frame.count <= limits::fragments && frame.index < frame.count);
    assert(frame.convSeq < limits::conversationSeq);
    begin(to, FrameType::Message,
          messageFrameOverhead - limits::sessionFrameHeader + frame.data.size());
    append(to, frame.id.view());
    appendInteger(to, frame.convSeq, 8);
    appendInteger(to, frame.sentMs, 8);
    to.push_back(static_cast<std::uint8_t>(frame.kind));
    to.push_back(frame.compressed ? 1 : 0);
    appendInteger(to, frame.index, 2);
    appendInteger(to, frame.count, 2);
    append(to, frame.data);
}

void writeFrame(Bytes& to, const PathChallengeFrame& frame) {
    begin(to, FrameType::PathChallenge, frame.data.size());
    append(to, frame.data);
}

void writeFrame(Bytes& to, const PathResponseFrame& frame) {
    begin(to, FrameType::PathResponse, frame.data.size());
    append(to, frame.data);
}

void writeFrame(Bytes& to, const FileDataFrame& frame) {
    assert(!frame.data.empty() && frame.data.size() <= limits::fileChunk);
    assert(frame.offset % limits::fileChunk == 0);
    begin(to, FrameType::FileData,
          fileDataFrameOverhead - limits::sessionFrameHeader + frame.data.size());
    append(to, frame.file.view());
    appendInteger(to, frame.offset, 8);
    append(to, frame.data);
}

void writeFrame(Bytes& to, const FileControlFrame& frame) {
    begin(to, FrameType::FileControl, FileId::size + 1);
    append(to, frame.file.view());
    to.push_back(static_cast<std::uint8_t>(frame.op));
}

void writeFrame(Bytes& to, const PingFrame& /*frame*/) {
    begin(to, FrameType::Ping, 0);
}

void writeFrame(Bytes& to, const CloseFrame& frame) {
    begin(to, FrameType::Close, 1);
    to.push_back(static_cast<std::uint8_t>(frame.reason));
}

void writeReceipts(Bytes& to, std::span<const MsgId> ids) {
    writeIds(to, FrameType::Receipt, ids);
}

void writeReads(Bytes& to, std::span<const MsgId> ids) {
    writeIds(to, FrameType::Read, ids);
}

void writeFileWant(Bytes& to, const FileId& file, std::uint32_t number, bool restart,
                   std::span<const std::uint32_t> blocks) {
    assert(blocks.size() <= limits::wantBlocks);
    begin(to, FrameType::FileWant, fileWantFrameSize(blocks.size()) - limits::sessionFrameHeader);
    append(to, file.view());
    appendInteger(to, number, 4);
    to.push_back(restart ? 1 : 0);
    for (const std::uint32_t block : blocks) appendInteger(to, block, 4);
}

}  // namespace vaultgram
