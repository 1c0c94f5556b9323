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

#include <map>

namespace vaultgram::cli {

class JsonFace : public Face {
    Q_OBJECT
public:
    // `bound`: the address that the node listens on.
    JsonFace(const FaceContext& context, LineOutput& output, const QHostAddress& bound);

    void start() override;
    bool close() override;

private:
    // json_face.cpp: events
    void connectSocket();
    void connectMessenger();
    void handleLine(const std::string& line);
    void tellReady(const Tag& tag);
    void tellPeer(ContactId contact, const Tag& tag);
    void tellDone(std::string_view event, ContactId contact, const Tag& tag);
    void tellError(const std::string& detail, const Tag& tag = {});
    [[nodiscard]] PeerEvent described(const PeerInfo& info, bool withNumber) const;
    void onPeerChanged(const PeerInfo& info);
    void tell(const PeerInfo& info, bool withNumber, const Tag& tag, bool also);
    void onPeerRemoved(PeerId peer, const Endpoint& address);
    void onMessageAdded(const StoredMessage& message);
    void onMessageArrived(const StoredMessage& message, const ReceivedText& as);
    void onMessageChanged(const StoredMessage& message);
    void onNotice(ContactId contact, const StoredMessage& line);

    // json_face_commands.cpp. One overload for each command: a new one does not compile
    // until it is handled.
    void on(const AddPeerCommand& command, const Tag& tag);
    void on(const RemovePeerCommand& command, const Tag& tag);
    void on(const SetAddressCommand& command, const Tag& tag);
    void on(const RejectRequestCommand& command, const Tag& tag);
    void on(const AllowPlaintextCommand& command, const Tag& tag);
    void on(const SendCommand& command, const Tag& tag);
    void on(const SetPortCommand& command, const Tag& tag);
    void on(const VerifyCommand& command, const Tag& tag);
    void on(const AcceptKeyCommand& command, const Tag& tag);
    void on(const BlockCommand& command, const Tag& tag);
    void on(const MessageCommand& command, const Tag& tag);
    void on(const ContactCommand& command, const Tag& tag);
    void on(const RenameCommand& command, const Tag& tag);
    void on(const MuteCommand& command, const Tag& tag);
    void on(const ExportCommand& command, const Tag& tag);
    void on(const SetCommand& command, const Tag& tag);
    void on(const RotateKeysCommand& command, const Tag& tag);
    void on(const PeersCommand& command, const Tag& tag);
    void on(const StatsCommand& command, const Tag& tag);
    void on(const QuitCommand& command, const Tag& tag);
    void sendTo(ContactId contact, const std::string& text, const Tag& tag);
    [[nodiscard]] std::optional<ContactId> findOrTell(const std::string& peer, const Tag& tag);
    // The same, of one with an identity.
    [[nodiscard]] std::optional<ContactId> identified(const std::string& peer, const Tag& tag);

    struct Removal {
        Who who;
        Tag tag;
    };
    struct Sent {  // in this run, and not done
        ContactId contact;
        Tag tag;
    };

    LineOutput& m_output;
    QHostAddress m_bound;
    std::unique_ptr<LineInput> m_input;
    std::map<MsgId, Sent> m_sent;
    std::map<PeerId, std::string> m_addTags;  // until connected
    std::map<PeerId, Removal> m_removals;
    std::map<PeerId, std::size_t> m_told;  // a digest of the last event about it
    bool m_done = false;
};

}  // namespace vaultgram::cli
