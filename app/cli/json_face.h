// `run --json`: commands on stdin, events on stdout, one JSON object a line each.
//
// Each command is carried out before the next is read; its events carry its tag, also
// those that come later: a sent message's status, and the states of an added peer
// until it is connected for the first time.
#pragma once

#include "app/cli/events.h"
#include "app/cli/face.h"
#include "app/cli/line_input.h"
#include "app/cli/line_output.h"
#include "app/cli/outgoing.h"

#include <map>

namespace vaultgram::cli {

class JsonFace : public Face {
    Q_OBJECT
public:
    // `bound`: the address that the node listens on.
    JsonFace(const FaceContext& context, LineOutput& output, const QHostAddress& bound);

    void start() override;
    void close() override;

private:
    void connectSocket();
    void handleLine(const std::string& line);

    // One overload for each command: a new one does not compile until it is handled.
    void on(const AddPeerCommand& command, const Tag& tag);
    void on(const RemovePeerCommand& command, const Tag& tag);
    void on(const RejectRequestCommand& command, const Tag& tag);
    void on(const AllowPlaintextCommand& command, const Tag& tag);
    void on(const SendCommand& command, const Tag& tag);
    void on(const SetPortCommand& command, const Tag& tag);
    void on(const VerifyCommand& command, const Tag& tag);
    void on(const AcceptKeyCommand& command, const Tag& tag);
    void on(const BlockCommand& command, const Tag& tag);
    void on(const RotateKeysCommand& command, const Tag& tag);
    void on(const PeersCommand& command, const Tag& tag);
    void on(const StatsCommand& command, const Tag& tag);
    void on(const QuitCommand& command, const Tag& tag);

    void sendTo(PeerId peer, const std::string& text, const Tag& tag);
    void tellFailed(const std::vector<OutgoingMessage>& messages, const std::string& reason);
    void tellReady(const Tag& tag);
    [[nodiscard]] std::optional<PeerId> findOrTell(const std::string& peer, const Tag& tag);

    // The peer and its identity, or an error told.
    [[nodiscard]] std::optional<PeerInfo> identified(const std::string& peer, const Tag& tag);
    void tellPeer(PeerId peer, const Tag& tag);
    [[nodiscard]] std::string safetyNumber(const PeerInfo& info);
    void onPeerChanged(const PeerInfo& info);
    void onTrustChanged(const PeerInfo& info);
    void onPeerRemoved(PeerId peer, const Endpoint& address);
    void onMessageReceived(const ReceivedText& message);
    void onMessageChanged(const SentText& message);

    struct Removal {
        std::string name;
        Tag tag;
    };

    LineOutput& m_output;
    QHostAddress m_bound;
    std::unique_ptr<LineInput> m_input;
    Outgoing m_outgoing;
    std::map<PeerId, std::string> m_addTags;  // until connected
    std::map<PeerId, Removal> m_removals;
    std::map<IdentityId, std::string> m_safetyNumbers;  // some ms each to make
    unsigned long long m_received = 0;
    bool m_done = false;
};

}  // namespace vaultgram::cli
