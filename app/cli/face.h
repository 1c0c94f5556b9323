// One of the ways in which `run` shows itself: JSON lines, plain lines, or a chat.
// run_command.cpp makes the one that is wanted, starts it when the node runs, and
// closes it before the node stops.
#pragma once

#include "app/cli/log.h"
#include "app/cli/peer_book.h"
#include "app/messenger/messenger.h"

#include <QObject>

namespace vaultgram::cli {

// What a face works with; all of it outlives the face.
struct FaceContext {
    VaultSocket& socket;
    Messenger& messenger;
    PeerBook& peers;
    Log& log;
    std::string ownName;
    bool ephemeral = false;  // what waits at the end is lost
};

class Face : public QObject {
    Q_OBJECT
public:
    explicit Face(const FaceContext& context) : m_context(context) {}

    virtual void start() = 0;  // the node runs, its first peers are added
    virtual bool close() = 0;  // last words; the node still runs. False: something is lost

Q_SIGNALS:
    void finished();  // end of input, or asked to quit

protected:
    [[nodiscard]] VaultSocket& socket() const { return m_context.socket; }
    [[nodiscard]] Messenger& messenger() const { return m_context.messenger; }
    [[nodiscard]] PeerBook& peers() const { return m_context.peers; }
    [[nodiscard]] const FaceContext& context() const { return m_context; }

private:
    FaceContext m_context;
};

}  // namespace vaultgram::cli
