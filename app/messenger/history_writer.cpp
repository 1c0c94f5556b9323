#include "app/messenger/history_writer.h"

#include <algorithm>

namespace vaultgram {
namespace {

constexpr std::size_t mostAtOnce = 1000;  // messages in one transaction

template <class Kind, class Tasks>
std::size_t runOf(const Tasks& tasks) {
    std::size_t count = 0;
    while (count < tasks.size() && count < mostAtOnce && std::holds_alternative<Kind>(tasks[count]))
        ++count;
    return count;
}

// A change is of what was committed before: it may change places with what is added.
template <class Kind, class Tasks>
void bringForward(Tasks& tasks, std::size_t within) {
    std::stable_partition(tasks.begin(), tasks.begin() + static_cast<std::ptrdiff_t>(within),
                          [](const auto& each) { return std::holds_alternative<Kind>(each); });
}

template <class Tasks>
void dropFirst(Tasks& tasks, std::size_t count) {
    tasks.erase(tasks.begin(), tasks.begin() + static_cast<std::ptrdiff_t>(count));
}

}  // namespace

HistoryWriter::HistoryWriter(Target target, std::chrono::milliseconds retryAfter)
    : m_target(std::move(target)), m_retryAfter(retryAfter) {
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->setObjectName(QStringLiteral("vaultgram-store"));
    m_thread->start();
}

HistoryWriter::~HistoryWriter() {
    {
        const QMutexLocker turn(&m_mutex);
        m_ending = true;
    }
    m_wake.wakeAll();
    m_thread->wait();
}

void HistoryWriter::add(const StoredMessage& message) {
    push(Add{message});
}

void HistoryWriter::change(const StoredMessage& message) {
    push(Change{message, QDateTime::currentMSecsSinceEpoch()});
}

void HistoryWriter::run(Job job) {
    push(Steps([job = std::move(job)](store::History& history, store::ContactBook& contacts) {
        const store::StoreStatus done = job(history, contacts);
        using Done = store::StoreResult<bool>;
        return done ? Done(false) : Done(tl::unexpected(done.error()));
    }));
}

void HistoryWriter::runInSteps(Steps steps) {
    push(std::move(steps));
}

void HistoryWriter::push(Task task) {
    {
        const QMutexLocker turn(&m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_wake.wakeAll();
}

void HistoryWriter::work() {
    Tasks tasks;
    bool failing = false;
    while (takeAll(tasks, failing)) {
        const store::StoreStatus written = write(tasks);
        if (failing && written) Q_EMIT recovered();
        failing = !written;
        if (!failing) continue;
        Q_EMIT failed(written.error());
        tellRefused(tasks);
    }
}

// Appends what came meanwhile. False: there is nothing left to try.
bool HistoryWriter::takeAll(Tasks& tasks, bool failing) {
    const QMutexLocker turn(&m_mutex);
    if (m_waiting.empty() && !m_ending)
        m_wake.wait(&m_mutex, failing ? QDeadlineTimer(m_retryAfter)
                                      : QDeadlineTimer(QDeadlineTimer::Forever));
    if (m_ending && m_waiting.empty() && (tasks.empty() || m_lastTry)) return false;
    m_lastTry = m_ending;
    tasks.insert(tasks.end(), std::make_move_iterator(m_waiting.begin()),
                 std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    return true;
}

// Takes out what is on the disk; stops at what is refused.
store::StoreStatus HistoryWriter::write(Tasks& tasks) {
    while (!tasks.empty()) {
        const auto job = std::find_if(tasks.begin(), tasks.end(), [](const Task& each) {
            return std::holds_alternative<Steps>(each);
        });
        bringForward<Add>(tasks, static_cast<std::size_t>(job - tasks.begin()));
        const store::StoreStatus written =
            std::holds_alternative<Add>(tasks.front())      ? writeAdds(tasks)
            : std::holds_alternative<Change>(tasks.front()) ? writeChanges(tasks)
                                                            : writeJob(tasks);
        if (!written) return written;
    }
    return {};
}

store::StoreStatus HistoryWriter::writeAdds(Tasks& tasks) {
    const std::size_t count = runOf<Add>(tasks);
    std::vector<StoredMessage> messages;
    for (std::size_t i = 0; i < count; ++i) messages.push_back(std::get<Add>(tasks[i]).message);
    const auto result = m_target.history.add(messages);
    if (!result) return tl::unexpected(result.error());
    QList<AddedMessage> told;
    for (std::size_t i = 0; i < count; ++i)
        told << AddedMessage{std::move(messages[i]), (*result)[i] == store::History::Added::Known};
    dropFirst(tasks, count);
    Q_EMIT added(told);
    return {};
}

store::StoreStatus HistoryWriter::writeChanges(Tasks& tasks) {
    const std::size_t count = runOf<Change>(tasks);
    std::vector<store::History::Change> changes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& [each, atMs] = std::get<Change>(tasks[i]);
        changes.push_back({each.row, each.delivery, each.security, each.open, each.reason, atMs});
    }
    const store::StoreStatus result = m_target.history.change(changes);
    if (!result) return result;
    QList<StoredMessage> told;
    for (std::size_t i = 0; i < count; ++i) told << std::get<Change>(tasks[i]).message;
    dropFirst(tasks, count);
    Q_EMIT changed(told);
    return {};
}

store::StoreStatus HistoryWriter::writeJob(Tasks& tasks) {
    const auto more = std::get<Steps>(tasks.front())(m_target.history, m_target.contacts);
    if (!more) return tl::unexpected(more.error());
    if (*more) push(std::move(tasks.front()));
    tasks.pop_front();
    return {};
}

void HistoryWriter::tellRefused(Tasks& tasks) {
    QList<StoredMessage> told;
    for (Task& task : tasks) {
        auto* adding = std::get_if<Add>(&task);
        if (adding == nullptr || std::exchange(adding->refused, true)) continue;
        told << adding->message;
    }
    if (!told.isEmpty()) Q_EMIT refused(told);
}

}  // namespace vaultgram
