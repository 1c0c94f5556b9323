#include "app/cli/pipe_face.h"

#include "app/cli/chat_lines.h"
#include "app/cli/words.h"
#include "app/link/text.h"

#include <unistd.h>

namespace vaultgram::cli {
namespace {

constexpr std::size_t longestLine = 1U << 20U;  // bytes; no text may have more than 64 KiB

}  // namespace

PipeFace::PipeFace(const FaceContext& context, LineOutput& output)
    : Face(context), m_output(output) {
    connect(&socket(), &VaultSocket::messageReceived, this, [this](const ReceivedText& message) {
        m_output.write(plainLine({message.at, peers().name(message.peer, message.address),
                                  message.security, message.text.toStdString()}));
    });
    connect(&socket(), &VaultSocket::messageChanged, this, [this](const SentText& message) {
        if (message.state != MessageState::Sending) m_outgoing.take(message.message);
    });
}

void PipeFace::start() {
    m_input = std::make_unique<LineInput>(STDIN_FILENO, longestLine);
    connect(m_input.get(), &LineInput::line, this, &PipeFace::send);
    connect(m_input.get(), &LineInput::tooLong, this,
            [this] { context().log.error("a line of more than 1 MiB was not sent"); });
    connect(m_input.get(), &LineInput::ended, this, &Face::finished);
}

void PipeFace::close() {
    if (m_outgoing.size() == 0) return;
    context().log.error(std::to_string(m_outgoing.size()) +
                        " messages were still waiting for the peer's key and were not sent");
}

void PipeFace::send(const std::string& line) {
    if (line.empty()) return;
    if (line == "quit") return finished();
    const QString text = textFromUtf8(line);
    if (peers().list().empty()) context().log.error("there is no peer to send to");
    for (const PeerId peer : peers().list()) {
        const auto sent = socket().send(peer, text);
        if (sent)
            m_outgoing.add({*sent, peer, peers().name(peer), {}, {}});
        else
            context().log.error(peers().name(peer) + ": " + std::string(explain(sent.error())));
    }
}

}  // namespace vaultgram::cli
