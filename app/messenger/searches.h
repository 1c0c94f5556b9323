// Searches in the history, each in a thread of its own, so that nobody waits for them.
//
//   start() -> ticket, then hit(ticket, message) ..., done(ticket, count)
//
// The first `shown` hits are told, the others counted. Signals come from those threads.
#pragma once

#include "app/messenger/history_writer.h"

#include <atomic>
#include <map>

namespace vaultgram {

class Searches : public QObject {
    Q_OBJECT
public:
    static constexpr int shown = 1000;

    // Opens the connection of one search.
    using Opener = std::function<std::shared_ptr<SharedHistory>()>;

    explicit Searches(Opener opener) : m_opener(std::move(opener)) {}
    ~Searches() override;  // cancels all

    [[nodiscard]] int start(const QString& text, std::optional<ContactId> in);
    void cancel(int ticket);  // nothing more is told of it

Q_SIGNALS:
    void hit(int ticket, const vaultgram::StoredMessage& message);
    void done(int ticket, int hits);

private:
    struct Search {
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
