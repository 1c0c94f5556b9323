// kill -9 while messages are committed: what was acknowledged is there afterwards.
#include "tests/app/store_history_support.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace vaultgram::store {
namespace {

class HistoryKilled : public HistoryTest {
protected:
    struct Child {
        pid_t process = -1;
        int reports = -1;  // a number for each message that was acknowledged
    };

    // The child commits until it is killed. Every third text is long, so that the log is often
    // moved into the file and some kills fall into that.
    Child startWriter(std::uint64_t firstSeq) {
        std::array<int, 2> ends{};
        EXPECT_EQ(::pipe(ends.data()), 0);
        const pid_t process = ::fork();
        if (process == 0) {
            ::close(ends[0]);
            writeForever(firstSeq, ends[1]);
            ::_exit(1);
        }
        ::close(ends[1]);
        return {process, ends[0]};
    }
    void writeForever(std::uint64_t seq, int reports) {
        auto opened = History::open(file(), secrets.key, seeded(static_cast<std::uint8_t>(seq)));
        if (!opened || !opened->setAside.isEmpty()) return;
        for (;;) {
            std::vector<StoredMessage> batch;
            for (std::uint64_t i = 0; i <= seq % 4; ++i) batch.push_back(numbered(seq + i));
            if (!opened->history.add(batch)) return;
            for (const StoredMessage& each : batch)
                if (::write(reports, &each.convSeq, sizeof each.convSeq) != sizeof each.convSeq)
                    return;
            seq += batch.size();
        }
    }
    StoredMessage numbered(std::uint64_t seq) {
        StoredMessage message = incoming(anna, seq, textOfNumber(seq));
        message.id = MsgId();
        putInteger(std::span(message.id.writable(), 8), seq);
        return message;
    }
    static std::string textOfNumber(std::uint64_t seq) {
        return std::to_string(seq) + std::string(seq % 3 == 0 ? 20'000 : 10, '.');
    }
    static std::uint64_t readReports(int from, std::size_t most, std::uint64_t last) {
        for (std::size_t i = 0; i < most; ++i) {
            std::uint64_t seq = 0;
            if (::read(from, &seq, sizeof seq) != sizeof seq) break;
            last = seq;
        }
        return last;
    }
};

TEST_F(HistoryKilled, WhileItCommitsHoldsAllThatWasAcknowledged) {
    std::uint64_t acknowledged = 0;
    for (std::size_t round = 0; round < 15; ++round) {
        const Child child = startWriter(acknowledged + 1);
        acknowledged = readReports(child.reports, 3 + 11 * round % 60, acknowledged);
        ASSERT_EQ(::kill(child.process, SIGKILL), 0);
        int state = 0;
        ASSERT_EQ(::waitpid(child.process, &state, 0), child.process);
        ASSERT_TRUE(WIFSIGNALED(state)) << "it ended by itself";
        acknowledged = readReports(child.reports, SIZE_MAX, acknowledged);
        ::close(child.reports);

        auto history = open();
        ASSERT_TRUE(history.check());
        std::uint64_t next = 1;
        ASSERT_TRUE(history.forEach(anna, [&next](const StoredMessage& message) {
            EXPECT_EQ(message.convSeq, next);
            EXPECT_EQ(message.text, textOfNumber(next));
            ++next;
            return !::testing::Test::HasFailure();
        }));
        ASSERT_GT(next, acknowledged) << "in round " << round;
        EXPECT_EQ(history.summaries()->at(0).count, next - 1);
        acknowledged = next - 1;
    }
    EXPECT_GT(acknowledged, 300U);
}

}  // namespace
}  // namespace vaultgram::store
