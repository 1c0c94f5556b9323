// `run` for a person at a terminal: messages appear above the line that is typed.
#pragma once

#include "app/cli/chat_command.h"
#include "app/cli/face.h"
#include "app/cli/line_editor.h"
#include "app/cli/outgoing.h"
#include "app/cli/unix_signals.h"

#include <memory>

namespace vaultgram::cli {

class ChatFace : public Face {
    Q_OBJECT
public:
    explicit ChatFace(const FaceContext& context);

    void start() override;
    void close() override;

private:
    void connectSocket();
    void show(const std::string& text);
    void updatePrompt();

    // One overload for each command: a new one does not compile until it is handled.
    void on(const chat::Nothing& command);
    void on(const chat::Say& command);
    void on(const chat::Add& command);
    void on(const chat::Remove& command);
    void on(const chat::Reject& command);
    void on(const chat::To& command);
    void on(const chat::Port& command);
    void on(const chat::Plaintext& command);
    void on(const chat::Peers& command);
    void on(const chat::Stats& command);
    void on(const chat::Help& command);
    void on(const chat::Quit& command);
    void on(const chat::Wrong& command);

    void sendTo(PeerId peer, const std::string& text);
    void tellIfStillWaiting(MessageId message);
    [[nodiscard]] std::optional<PeerId> findOrTell(const std::string& peer);
    void onPeerChanged(const PeerInfo& info);
    void onMessageChanged(const SentText& message);

    LineEditor m_editor;
    UnixSignals m_window;
    Outgoing m_outgoing;
    std::optional<PeerId> m_current;       // none: all
    std::map<PeerId, std::string> m_told;  // the last line about the state of each
};

}  // namespace vaultgram::cli
