// Searches in the history, each in a thread of its own, so that nobody waits for them.
//
//   start() -> ticket, then hit(ticket, message) ..., done(ticket, count)
//
// The first `shown` hits are told, the others counted. Signals come from those threads.
#pragma once

#include "app/messenger/contact.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace vaultgram {

class Searches : public QObject {
    Q_OBJECT
public:
    static constexpr int shown = 1000;

    // Makes the connection of one search.
    using Opener = std::function<store::StoreResult<store::History>()>;

    explicit Searches(Opener opener) : m_opener(std::move(opener)) {}
    ~Searches() override;  // cancels all

    [[nodiscard]] int start(const QString& text, std::optional<ContactId> in);
    void cancel(int ticket);  // nothing more is told of it

Q_SIGNALS:
    void hit(int ticket, const vaultgram::StoredMessage& message);
    // Not complete: some messages could not be looked into.
    void done(int ticket, int hits, bool complete);

private:
    struct Search {
        explicit Search(store::History from) : history(std::move(from)) {}
        store::History history;
        std::atomic<bool> cancelled = false;
        std::unique_ptr<QThread> thread;
    };
    void run(int ticket, Search& search, const std::string& text, std::optional<ContactId> in);
    void removeEnded();

    Opener m_opener;
    int m_last = 0;
    std::map<int, std::unique_ptr<Search>> m_searches;
};

}  // namespace vaultgram
