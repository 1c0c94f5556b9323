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
    connect(&messenger(), &Messenger::messageArrived, this, [this](const StoredMessage& message) {
        m_output.write(plainLine(lineOf(message, peers().name(message.contact))));
    });
    connect(&messenger(), &Messenger::messageChanged, this, [this](const StoredMessage& message) {
        if (!message.open) m_waiting.erase(message.id);
        if (message.delivery == Delivery::Failed)
            this->context().log.error("not sent to " + peers().name(message.contact) + ": " +
                                      message.reason);
    });
}

void PipeFace::start() {
    m_input = std::make_unique<LineInput>(STDIN_FILENO, longestLine);
    connect(m_input.get(), &LineInput::line, this, &PipeFace::send);
    connect(m_input.get(), &LineInput::tooLong, this,
            [this] { context().log.error("a line of more than 1 MiB was not sent"); });
    connect(m_input.get(), &LineInput::ended, this, &Face::finished);
}

bool PipeFace::close() {
    const std::size_t lost = messenger().unkept();
    if (m_waiting.size() > lost)
        context().log.error(std::to_string(m_waiting.size() - lost) +
                            (context().ephemeral
                                 ? " messages were still waiting and were not sent"
                                 : " messages are still waiting; the next run sends them"));
    if (lost > 0)
        context().log.error(std::to_string(lost) + " messages could not be kept and are lost");
    return lost == 0;
}

void PipeFace::send(const std::string& line) {
    if (line.empty()) return;
    if (line == "quit") return finished();
    const QString text = textFromUtf8(line);
    if (peers().list().empty()) context().log.error("there is no peer to send to");
    for (const ContactId contact : peers().list()) {
        const auto sent = messenger().send(contact, text);
        if (sent)
            m_waiting.insert(*sent);
        else
            context().log.error(peers().name(contact) + ": " + std::string(explain(sent.error())));
    }
}

}  // namespace vaultgram::cli
