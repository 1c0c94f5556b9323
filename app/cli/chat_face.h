// `run` for a person at a terminal: messages appear above the line that is typed.
#pragma once

#include "app/cli/chat_command.h"
#include "app/cli/face.h"
#include "app/cli/line_editor.h"
#include "app/cli/unix_signals.h"

#include <map>
#include <memory>

namespace vaultgram::cli {

class ChatFace : public Face {
    Q_OBJECT
public:
    explicit ChatFace(const FaceContext& context);

    void start() override;
    bool close() override;

private:
    void connectSocket();
    void show(const std::string& text);
    void updatePrompt();

    // One overload for each command: a new one does not compile until it is handled.
    void on(const chat::Nothing& command);
    void on(const chat::Say& command);
    void on(const chat::Add& command);
    void on(const chat::Remove& command);
    void on(const chat::Move& command);
    void on(const chat::Reject& command);
    void on(const chat::To& command);
    void on(const chat::Port& command);
    void on(const chat::Plaintext& command);
    void on(const chat::Safety& command);
    void on(const chat::Verify& command);
    void on(const chat::Unverify& command);
    void on(const chat::Accept& command);
    void on(const chat::Block& command);
    void on(const chat::Name& command);
    void on(const chat::Search& command);
    void on(const chat::History& command);
    void on(const chat::Peers& command);
    void on(const chat::Stats& command);
    void on(const chat::Help& command);
    void on(const chat::Quit& command);
    void on(const chat::Wrong& command);

    void connectMessenger();
    void sendTo(ContactId contact, const std::string& text);
    void tellIfStillWaiting(ContactId contact, const MsgId& message);
    [[nodiscard]] std::optional<ContactId> findOrTell(const std::string& peer);
    // What people call it, safe for a terminal.
    [[nodiscard]] std::string called(ContactId contact) const;
    void onPeerChanged(const PeerInfo& info);
    void onMessageChanged(const StoredMessage& message);

    LineEditor m_editor;
    UnixSignals m_window;
    std::map<MsgId, Delivery> m_sent;         // in this run, and not done: as last shown
    std::optional<ContactId> m_current;       // none: all
    std::map<ContactId, std::string> m_told;  // the last line about the state of each
};

}  // namespace vaultgram::cli
