// How a chat looks on a terminal, as text. Everything from the network is made safe
// here; nothing that comes out moves the cursor or ends the line of another one.
//
//   14:02 127.0.0.1:8000 [sealed, not verified]: hello
//   14:02 you to 127.0.0.1:8000 [sealed, verified] delivered: hi
//         | a second line of the same message
#pragma once

#include "app/link/link_types.h"
#include "app/messenger/contact.h"

#include <QDateTime>

#include <string>

namespace vaultgram::cli {

struct ChatLine {
    QDateTime at;
    std::string who;  // "127.0.0.1:8000", "you to 127.0.0.1:8000"
    Security security = Security::None;
    std::string text;
    Trust trust = Trust::None;
    std::string state{};  // "delivered"; empty: none
};
// Of a message with `who`, as they call themselves or are called.
[[nodiscard]] ChatLine lineOf(const StoredMessage& message, const std::string& who);
[[nodiscard]] std::string chatLine(const ChatLine& line);
// The same as one line, without time: for programs that read line by line.
[[nodiscard]] std::string plainLine(const ChatLine& line);

// "  1  127.0.0.1:8000  connected  [sealed, not verified]  ab12 ...", for /peers.
[[nodiscard]] std::string peerLine(std::size_t number, const std::string& name,
                                   const PeerInfo& info);
// What changed, when it is worth a line; empty: nothing new.
[[nodiscard]] std::string changeLine(const std::string& name, const PeerInfo& info);
// Several lines, for /stats and `stats`.
[[nodiscard]] std::string statsText(const LinkStatistics& statistics);

}  // namespace vaultgram::cli
