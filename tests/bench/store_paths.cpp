// A million messages in the history: what adding one costs on the way there, how large the
// file is, how long the start, the newest page and a search take, and how much memory.
//
//   store_paths FOLDER [MESSAGES]      FOLDER: on the disk that is to be measured
//
// Times of two kinds: passed, and of the processor (all threads, user and system); on a busy
// machine only the second means something. Memory: VmHWM, what was needed at most.
#include "app/store/history.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace vaultgram;
using namespace vaultgram::store;

namespace {

constexpr std::size_t contacts = 50;
constexpr std::size_t group = 50;  // messages in a transaction
constexpr std::string_view rareWord = "Zwiebelkuchen";

[[noreturn]] void die(const StoreError& error) {
    std::fprintf(stderr, "failed: %s\n", qPrintable(error.detail));
    std::exit(1);
}
template <class Value>
Value taken(StoreResult<Value> result) {
    if (!result) die(result.error());
    if constexpr (!std::is_void_v<Value>) return std::move(*result);
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

class Stopwatch {
public:
    [[nodiscard]] double passed() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    [[nodiscard]] double processor() const { return processorNow() - m_processor; }

private:
    static double processorNow() {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_processor = processorNow();
};

double peakMemory() {  // MiB
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6, line.size() - 9).trimmed().toDouble() / 1024;
    return -1;
}
void forgetPeakMemory() {
    QFile control(QStringLiteral("/proc/self/clear_refs"));
    if (control.open(QIODevice::WriteOnly)) control.write("5");
}

// As after the machine was started: nothing of the file is in memory.
void forgetFile(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    ::fsync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

std::string sentence(Random& random) {
    static constexpr std::array<const char*, 16> words{
        "the",   "meeting", "is",   "at",    "ten",      "tomorrow", "in",   "Köln",
        "bring", "papers",  "from", "Peter", "question", "answer",   "late", "ok"};
    std::string text;
    for (std::uint64_t left = 4 + random.next() % 12; left > 0; --left) {
        text += words[random.next() % words.size()];
        text += ' ';
    }
    return text;
}

StoredMessage messageOf(std::size_t number, std::size_t all, Random& random) {
    StoredMessage message;
    message.contact = ContactId{static_cast<std::int64_t>(1 + random.next() % contacts)};
    message.convSeq = number;
    message.id = MsgId(random.bytes<MsgId::size>());
    message.outgoing = random.next() % 2 == 0;
    message.seen = true;
    message.delivery = message.outgoing ? Delivery::Delivered : Delivery::Received;
    message.sentMs = message.keptMs = 1'700'000'000'000 + static_cast<std::int64_t>(number) * 1000;
    message.text = sentence(random);
    // Three of them: among the newest, in the middle, among the oldest.
    for (const std::size_t at : {all / 100, all / 2, all - all / 100})
        if (number == at) message.text += rareWord;
    return message;
}

void fill(const QString& path, const ProfileKey& key, std::size_t all) {
    History history = taken(History::open(path, key, Random::fromSystem())).history;
    Random random = Random::fromSystem();
    std::printf("%-12s %14s %14s %12s %12s\n", "messages", "us each", "us processor", "file MiB",
                "VmHWM MiB");
    std::vector<StoredMessage> batch;
    for (std::size_t number = 1; number <= all;) {
        const Stopwatch watch;
        const std::size_t step = all / 10;
        for (const std::size_t end = number + step; number < end;) {
            batch.clear();
            while (batch.size() < group && number < end)
                batch.push_back(messageOf(number++, all, random));
            taken(history.add(batch));
        }
        const auto each = 1e6 / static_cast<double>(step);
        std::printf("%-12zu %14.1f %14.1f %12.1f %12.1f\n", number - 1, watch.passed() * each,
                    watch.processor() * each, static_cast<double>(QFile(path).size()) / 1048576,
                    peakMemory());
        std::fflush(stdout);
    }
}

void report(const char* what, double passed, double processor) {
    std::printf("%-52s %8.1f ms %8.1f ms of processor   VmHWM %6.1f MiB\n", what, passed * 1e3,
                processor * 1e3, peakMemory());
    std::fflush(stdout);
    forgetPeakMemory();
}

void start(const char* what, const QString& path, const ProfileKey& key) {
    const Stopwatch watch;
    History history = taken(History::open(path, key, Random::fromSystem())).history;
    const auto summaries = taken(history.summaries());
    const auto page = taken(history.page(summaries.front().contact, {}, 100));
    if (page.size() != 100) std::abort();
    report(what, watch.passed(), watch.processor());
}

void search(History& history, const char* what, std::optional<ContactId> contact,
            std::string_view text, std::size_t most) {
    const Stopwatch watch;
    const std::atomic<bool> cancelled = false;
    double first = 0;
    std::size_t hits = 0;
    const auto note = [&](const StoredMessage&) {
        if (++hits == 1) first = watch.passed();
        return hits < most;
    };
    taken(history.search(contact, text, note, cancelled));
    report(what, watch.passed(), watch.processor());
    std::printf("    %zu hits, the first after %.1f ms\n", hits, first * 1e3);
}

void oneByOne(const QString& path, const ProfileKey& key, std::size_t next) {
    History history = taken(History::open(path, key, Random::fromSystem())).history;
    Random random = Random::fromSystem();
    constexpr std::size_t count = 200;
    const Stopwatch watch;
    for (std::size_t i = 0; i < count; ++i) {
        StoredMessage message = messageOf(next + i, next, random);
        taken(history.add({&message, 1}));
    }
    report("add one message, its own transaction (mean of 200)", watch.passed() / count,
           watch.processor() / count);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return std::fprintf(stderr, "store_paths FOLDER [MESSAGES]\n"), 2;
    const std::size_t all = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1'000'000;
    const QTemporaryDir folder(QDir(QFile::decodeName(argv[1])).filePath(QStringLiteral("store")));
    const QString path = folder.filePath(QStringLiteral("history.db"));
    ProfileKey key;
    Random random = Random::fromSystem();
    random.fill(key.writable());

    fill(path, key, all);
    forgetPeakMemory();
    start("start: open, all summaries, the newest 100", path, key);
    forgetFile(path);
    start("the same, nothing of the file in memory", path, key);
    {
        History history = taken(History::open(path, key, Random::fromSystem())).history;
        search(history, "search for a rare word, all conversations", {}, rareWord, SIZE_MAX);
        search(history, "search for a word that is nowhere", {}, "Federweisser", SIZE_MAX);
        search(history, "search in one conversation", ContactId{1}, rareWord, SIZE_MAX);
        search(history, "search for a frequent word, 100 hits", {}, "KÖLN", 100);
        search(history, "search for a frequent word, all hits", {}, "KÖLN", SIZE_MAX);
    }
    forgetFile(path);
    {
        History history = taken(History::open(path, key, Random::fromSystem())).history;
        search(history, "search for a rare word, nothing in memory", {}, rareWord, SIZE_MAX);
    }
    oneByOne(path, key, all + 1);
    const Stopwatch watch;
    History history = taken(History::open(path, key, Random::fromSystem())).history;
    taken(history.check());
    report("check(): everything", watch.passed(), watch.processor());
    return 0;
}
