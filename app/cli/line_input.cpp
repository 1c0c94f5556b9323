#include "app/cli/line_input.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace vaultgram::cli {

LineInput::LineInput(int descriptor, std::size_t longest, QObject* parent)
    : QObject(parent),
      m_descriptor(descriptor),
      m_splitter(longest),
      m_notifier(descriptor, QSocketNotifier::Read) {
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineInput::read);
}

void LineInput::read() {
    std::array<char, 65'536> buffer{};
    const auto count = ::read(m_descriptor, buffer.data(), buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
    // Handling a line may run an event loop (a name is looked up): no second read then.
    m_notifier.setEnabled(false);
    if (count <= 0) return finish();
    m_splitter.feed(
        {buffer.data(), static_cast<std::size_t>(count)},
        [this](const std::string& each) { Q_EMIT line(each); }, [this] { Q_EMIT tooLong(); });
    m_notifier.setEnabled(true);
}

void LineInput::finish() {
    m_splitter.end([this](const std::string& each) { Q_EMIT line(each); },
                   [this] { Q_EMIT tooLong(); });
    Q_EMIT ended();
}

}  // namespace vaultgram::cli
