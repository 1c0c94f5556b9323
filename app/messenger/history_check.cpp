#include "app/messenger/history_check.h"

namespace vaultgram {

HistoryCheck::HistoryCheck(store::History history) : m_history(std::move(history)) {
    m_thread.reset(QThread::create([this] {
        const store::StoreStatus whole = m_history.checkTables();
        if (!whole && whole.error().kind == store::StoreError::Kind::Damaged)
            Q_EMIT damaged(whole.error());
    }));
    m_thread->start(QThread::LowestPriority);
}

HistoryCheck::~HistoryCheck() {
    // Again and again: what has not begun yet can not be interrupted.
    static constexpr unsigned long patience = 20;  // ms
    while (!m_thread->wait(patience)) m_history.interrupt();
}

}  // namespace vaultgram
