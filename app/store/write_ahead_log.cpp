#include "app/store/write_ahead_log.h"

#include "core/bytes.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace vaultgram::store {
namespace {

constexpr std::size_t headerSize = 32, frameHeaderSize = 24, pageSize = 4096;
constexpr std::uint32_t magic = 0x377f0682;  // the last bit: whether sums are big-endian
constexpr std::uint32_t format = 3007000;

std::uint32_t bigEndian(ByteView bytes) {
    return static_cast<std::uint32_t>(bytes[0]) << 24U |
           static_cast<std::uint32_t>(bytes[1]) << 16U |
           static_cast<std::uint32_t>(bytes[2]) << 8U | bytes[3];
}

// Of all frames up to here; each frame says what it must be.
class RunningSum {
public:
    explicit RunningSum(bool isBigEndian) : m_isBigEndian(isBigEndian) {}
    // REQUIRES: a multiple of 8 bytes.
    void add(ByteView bytes) {
        for (; !bytes.empty(); bytes = bytes.subspan(8)) {
            m_first += word(bytes) + m_second;
            m_second += word(bytes.subspan(4)) + m_first;
        }
    }
    [[nodiscard]] bool is(ByteView sums) const {
        return m_first == bigEndian(sums) && m_second == bigEndian(sums.subspan(4));
    }

private:
    [[nodiscard]] std::uint32_t word(ByteView bytes) const {
        if (m_isBigEndian) return bigEndian(bytes);
        const std::array reversed{bytes[3], bytes[2], bytes[1], bytes[0]};
        return bigEndian(reversed);
    }
    bool m_isBigEndian;
    std::uint32_t m_first = 0, m_second = 0;
};

// False: the file ends before that.
bool readAll(QFile& file, Bytes& into) {
    const auto size = static_cast<qint64>(into.size());
    return file.read(reinterpret_cast<char*>(into.data()), size) == size;
}

struct Frame {
    explicit Frame(const Bytes& bytes) : all(bytes) {}
    [[nodiscard]] ByteView salts() const { return all.subspan(8, 8); }
    [[nodiscard]] bool isCommit() const { return bigEndian(all.subspan(4)) != 0; }
    [[nodiscard]] bool isNext(RunningSum& sum) const {
        sum.add(all.first(8));
        sum.add(all.subspan(frameHeaderSize));
        return sum.is(all.subspan(16));
    }
    ByteView all;
};

bool isWhole(ByteView header, RunningSum& sum) {
    if ((bigEndian(header) & ~1U) != magic || bigEndian(header.subspan(4)) != format ||
        bigEndian(header.subspan(8)) != pageSize)
        return false;
    sum.add(header.first(24));
    return sum.is(header.subspan(24));
}

}  // namespace

bool hasLostCommits(const QString& databasePath) {
    QFile file(databasePath + QStringLiteral("-wal"));
    Bytes header(headerSize), bytes(frameHeaderSize + pageSize);
    if (!file.open(QIODevice::ReadOnly) || !readAll(file, header)) return false;
    RunningSum sum((bigEndian(header) & 1U) != 0);
    bool whole = isWhole(header, sum);
    Bytes salts(header.begin() + 16, header.begin() + 24);
    // A header that is not whole may say other salts than its frames.
    bool saltsAreKnown = whole;
    while (readAll(file, bytes)) {
        const Frame frame(bytes);
        if (!std::exchange(saltsAreKnown, true))
            salts.assign(frame.salts().begin(), frame.salts().end());
        // Other salts: left over from a log that was moved into the database long ago.
        const bool isOfThisLog = std::ranges::equal(frame.salts(), salts);
        if (whole)
            whole = isOfThisLog && frame.isNext(sum);
        else if (isOfThisLog && frame.isCommit())
            return true;
    }
    return false;
}

}  // namespace vaultgram::store
