#include "core/session_frame_writer.h"

#include "core/limits.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

#include <functional>

namespace vaultgram {
namespace {

using Fields = Vector;

void write(Bytes& to, const MessageFrame& frame) {
    writeFrame(to, frame);
}
void write(Bytes& to, const AckFrame& ack) {
    std::vector<SeqRange> ranges;
    ack.forEach([&ranges](SeqRange range) { ranges.push_back(range); });
    writeAck(to, ack.delayMs, ranges);
}
std::vector<MsgId> idsOf(const IdList& list) {
    std::vector<MsgId> ids;
    for (std::size_t i = 0; i < list.size(); ++i) ids.push_back(list.at(i));
    return ids;
}
void write(Bytes& to, const ReceiptFrame& frame) {
    writeReceipts(to, idsOf(frame.ids));
}
void write(Bytes& to, const ReadFrame& frame) {
    writeReads(to, idsOf(frame.ids));
}
void write(Bytes& to, const FileWantFrame& frame) {
    std::vector<std::uint32_t> blocks;
    for (std::size_t i = 0; i < frame.blocks(); ++i) blocks.push_back(frame.blockAt(i));
    writeFileWant(to, frame.file, frame.number, frame.restart, blocks);
}
void write(Bytes& to, const SkippedFrame& frame) {
    to.push_back(frame.type);
    append(to, fromHex("00027a7a"));
}
template <class Frame>
void write(Bytes& to, const Frame& frame) {
    writeFrame(to, frame);
}

// What was read, as the vectors name it.
Fields fieldsOf(const MessageFrame& frame) {
    return {{"msgid", toHex(frame.id.view())},
            {"conv_seq", frame.convSeq},
            {"sent_ms", frame.sentMs},
            {"kind", static_cast<int>(frame.kind)},
            {"flags", frame.compressed ? 1 : 0},
            {"index", frame.index},
            {"count", frame.count},
            {"body", toHex(frame.data)}};
}
Fields fieldsOf(const AckFrame& ack) {
    Fields ranges = Fields::array(), covers = Fields::array();
    for (std::size_t i = 0; i < ack.ranges.size(); i += 4)
        ranges.push_back(
            {integerAt(ack.ranges.subspan(i, 2)), integerAt(ack.ranges.subspan(i + 2, 2))});
    ack.forEach([&covers](SeqRange range) { covers.push_back({range.first, range.last}); });
    return {{"largest", ack.largest},
            {"delay_ms", ack.delayMs},
            {"first_len", ack.firstLength},
            {"ranges", ranges},
            {"covers", covers}};
}
Fields idFields(const IdList& list) {
    Fields ids = Fields::array();
    for (const MsgId& id : idsOf(list)) ids.push_back(toHex(id.view()));
    return {{"ids", ids}};
}
Fields fieldsOf(const ReceiptFrame& frame) {
    return idFields(frame.ids);
}
Fields fieldsOf(const ReadFrame& frame) {
    return idFields(frame.ids);
}
Fields fieldsOf(const PathChallengeFrame& frame) {
    return {{"data", toHex(frame.data)}};
}
Fields fieldsOf(const PathResponseFrame& frame) {
    return {{"data", toHex(frame.data)}};
}
Fields fieldsOf(const FileWantFrame& frame) {
    Fields blocks = Fields::array();
    for (std::size_t i = 0; i < frame.blocks(); ++i) blocks.push_back(frame.blockAt(i));
    return {{"file", toHex(frame.file.view())},
            {"want_no", frame.number},
            {"flags", frame.restart ? 1 : 0},
            {"blocks", blocks}};
}
Fields fieldsOf(const FileDataFrame& frame) {
    return {
        {"file", toHex(frame.file.view())}, {"offset", frame.offset}, {"data", toHex(frame.data)}};
}
Fields fieldsOf(const FileControlFrame& frame) {
    return {{"file", toHex(frame.file.view())}, {"op", static_cast<int>(frame.op)}};
}
Fields fieldsOf(const PingFrame&) {
    return Fields::object();
}
Fields fieldsOf(const CloseFrame& frame) {
    return {{"reason", static_cast<int>(frame.reason)}};
}
Fields fieldsOf(const SkippedFrame&) {
    return {{"skip", true}};
}

TEST(SessionFrameWriter, ReadsAndWritesThePublishedVectorsByteForByte) {
    for (const Vector& each : vectorsOf("x1_frame")) {
        SCOPED_TRACE(nameOf(each));
        const Bytes raw = hexIn(each, "frame");
        const auto frames = SessionFrames::parse(raw);
        ASSERT_TRUE(frames.has_value());
        const SessionFrame frame = *frames->begin();
        const auto fields = std::visit([](const auto& one) { return fieldsOf(one); }, frame);
        EXPECT_EQ(fields, each.at("fields"));
        Bytes written;
        std::visit([&written](const auto& one) { write(written, one); }, frame);
        EXPECT_EQ(toHex(written), toHex(raw));
    }
}

TEST(SessionFrameWriter, SizesAreWhatIsWritten) {
    const Bytes data(100);
    Bytes out;
    const auto size = [&out](const auto& write) {
        out.clear();
        write();
        return out.size();
    };
    MessageFrame message;
    message.data = data;
    FileDataFrame chunk;
    chunk.data = data;
    EXPECT_EQ(size([&] { writeFrame(out, message); }), messageFrameOverhead + 100);
    EXPECT_EQ(size([&] { writeFrame(out, chunk); }), fileDataFrameOverhead + 100);
    for (const std::size_t count : {1U, 2U, 64U})
        EXPECT_EQ(size([&] { writeReceipts(out, std::vector<MsgId>(count)); }),
                  receiptFrameSize(count));
    for (const std::size_t count : {0U, 1U, 16U})
        EXPECT_EQ(
            size([&] { writeFileWant(out, {}, 1, false, std::vector<std::uint32_t>(count)); }),
            fileWantFrameSize(count));
    const std::vector<SeqRange> ranges{{9, 9}, {5, 6}, {1, 1}};
    EXPECT_EQ(size([&] { writeAck(out, 0, ranges); }), ackFrameSize(3));
}

TEST(SessionFrameWriter, TheLargestOfEachKindFitsAPacketAndIsRead) {
    const Bytes data(limits::fragmentData, 1), chunk(limits::fileChunk, 1);
    MessageFrame message;
    message.data = data;
    FileDataFrame file;
    file.data = chunk;
    for (const auto& write : std::vector<std::function<void(Bytes&)>>{
             [&](Bytes& to) { writeFrame(to, message); }, [&](Bytes& to) { writeFrame(to, file); },
             [](Bytes& to) { writeReads(to, std::vector<MsgId>(limits::receiptIds)); }}) {
        Bytes out;
        write(out);
        EXPECT_LE(out.size(), limits::sessionPlain);
        EXPECT_TRUE(SessionFrames::parse(out).has_value());
    }
}

}  // namespace
}  // namespace vaultgram
