#include "app/messenger/searches.h"

namespace vaultgram {

Searches::~Searches() {
    for (auto& [ticket, search] : m_searches) search->cancelled = true;
    for (auto& [ticket, search] : m_searches) search->thread->wait();
}

int Searches::start(const QString& text, std::optional<ContactId> in) {
    removeEnded();
    const int ticket = ++m_last;
    auto history = m_opener();
    if (!history) {  // told when the caller has the ticket
        QMetaObject::invokeMethod(
            this, [this, ticket] { Q_EMIT done(ticket, 0, false); }, Qt::QueuedConnection);
        return ticket;
    }
    Search& search =
        *m_searches.emplace(ticket, std::make_unique<Search>(std::move(*history))).first->second;
    search.thread.reset(QThread::create(
        [this, ticket, &search, in, utf8 = text.toStdString()] { run(ticket, search, utf8, in); }));
    search.thread->start();
    return ticket;
}

void Searches::cancel(int ticket) {
    const auto found = m_searches.find(ticket);
    if (found != m_searches.end()) found->second->cancelled = true;
}

void Searches::run(int ticket, Search& search, const std::string& text,
                   std::optional<ContactId> in) {
    int hits = 0;
    const auto onHit = [&](const StoredMessage& message) {
        if (search.cancelled) return false;
        if (++hits <= shown) Q_EMIT hit(ticket, message);
        return true;
    };
    const auto searched = search.history.search(in, text, onHit, search.cancelled);
    if (!search.cancelled) Q_EMIT done(ticket, hits, searched.has_value());
}

void Searches::removeEnded() {
    std::erase_if(m_searches, [](const auto& each) {
        return each.second->thread->isFinished() && each.second->thread->wait();
    });
}

}  // namespace vaultgram
