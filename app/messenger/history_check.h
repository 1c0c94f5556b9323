// Looks at the tables of a large history in a thread of its own: that takes seconds, and nobody
// waits for it at the start. What it finds is looked at again at the next start, and set aside.
#pragma once

#include "app/messenger/contact.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace vaultgram {

class HistoryCheck : public QObject {
    Q_OBJECT
public:
    explicit HistoryCheck(store::History history);  // begins at once
    ~HistoryCheck() override;                       // gives up

Q_SIGNALS:
    void damaged(const vaultgram::store::StoreError& error);  // from that thread

private:
    store::History m_history;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace vaultgram
