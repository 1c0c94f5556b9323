#include "app/cli/unix_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>

namespace vaultgram::cli {
namespace {

std::array<std::atomic<int>, 65> writeEnds;  // by signal number; 0: none

void handle(int number) {
    const int saved = errno;
    const int end = writeEnds[static_cast<std::size_t>(number)].load();
    const auto byte = static_cast<unsigned char>(number);
    if (end > 0) [[maybe_unused]]
        const auto written = ::write(end, &byte, 1);
    errno = saved;
}

}  // namespace

UnixSignals::UnixSignals(std::initializer_list<int> numbers, QObject* parent) : QObject(parent) {
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0) qFatal("no pipe can be opened");
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::read);
    for (const int number : numbers) {
        writeEnds.at(static_cast<std::size_t>(number)) = m_pipe[1];
        struct sigaction action {};
        struct sigaction former {};
        action.sa_handler = handle;
        sigemptyset(&action.sa_mask);
        sigaction(number, &action, &former);
        m_former.emplace_back(number, former);
    }
}

UnixSignals::~UnixSignals() {
    for (const auto& [number, former] : m_former) {
        sigaction(number, &former, nullptr);
        writeEnds.at(static_cast<std::size_t>(number)) = 0;
    }
    m_notifier.reset();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void UnixSignals::read() {
    unsigned char number = 0;
    while (::read(m_pipe[0], &number, 1) == 1) Q_EMIT received(number);
}

}  // namespace vaultgram::cli
