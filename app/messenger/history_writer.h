// The thread that writes: it takes all that waits, commits it in one transaction, and
// tells what was committed. Whoever hands something in never waits for the disk.
//
//   add(), change(), run() -> queue ==> writer thread: one commit for all that waited
//   added, changed         <- signals ==
//
// In the order in which it was handed in. What the disk refuses stays in the queue and is
// tried again with everything that comes and every `retryAfter`; the destructor tries
// once more. Everything but the signals' origin is the owner's thread.
#pragma once

#include "app/messenger/contact.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <variant>

namespace vaultgram {

struct AddedMessage {
    StoredMessage message;
    bool known = false;  // it was there already; nothing changed
};

class HistoryWriter : public QObject {
    Q_OBJECT
public:
    using Job = std::function<store::StoreStatus(store::History&, store::ContactBook&)>;
    // True: there is more to do; it is called again once all that waits by then is done.
    using Steps = std::function<store::StoreResult<bool>(store::History&, store::ContactBook&)>;
    struct Target {
        store::History history;
        store::ContactBook contacts;
    };

    explicit HistoryWriter(Target target,
                           std::chrono::milliseconds retryAfter = std::chrono::seconds(2));
    ~HistoryWriter() override;

    void add(const StoredMessage& message);
    void change(const StoredMessage& message);  // REQUIRES: a row
    void run(Job job);
    void runInSteps(Steps steps);  // for what takes long: nobody waits for more than a step

Q_SIGNALS:
    void added(const QList<vaultgram::AddedMessage>& messages);
    void changed(const QList<vaultgram::StoredMessage>& messages);
    void refused(const QList<vaultgram::StoredMessage>& messages);  // once each; it goes on trying
    void failed(const vaultgram::store::StoreError& error);         // each time
    void recovered();

private:
    struct Add {
        StoredMessage message;
        bool refused = false;
    };
    struct Change {
        StoredMessage message;
        std::int64_t atMs;  // when it happened, not when the disk had time
    };
    using Task = std::variant<Add, Change, Steps>;
    using Tasks = std::deque<Task>;

    void push(Task task);
    void work();
    [[nodiscard]] bool takeAll(Tasks& tasks, bool failing);
    [[nodiscard]] store::StoreStatus write(Tasks& tasks);
    [[nodiscard]] store::StoreStatus writeAdds(Tasks& tasks);
    [[nodiscard]] store::StoreStatus writeChanges(Tasks& tasks);
    [[nodiscard]] store::StoreStatus writeJob(Tasks& tasks);
    void tellRefused(Tasks& tasks);

    Target m_target;
    std::chrono::milliseconds m_retryAfter;
    QMutex m_mutex;
    QWaitCondition m_wake;
    Tasks m_waiting;
    bool m_ending = false;
    bool m_lastTry = false;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace vaultgram
