#include "app/cli/line_output.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>

namespace vaultgram::cli {
namespace {

// POSIX promises that a writable pipe takes this much without blocking (PIPE_BUF on Linux).
constexpr std::size_t piece = 4096;

}  // namespace

void LineOutput::write(std::string_view line) {
    if (m_closed) return;
    std::string bytes(line);
    bytes += '\n';
    if (writeAll(bytes)) return;
    m_closed = true;
    Q_EMIT closed();
}

bool LineOutput::writeAll(std::string_view bytes) {
    while (!bytes.empty()) {
        if (!waitUntilWritable()) return false;
        const auto written = ::write(m_descriptor, bytes.data(), std::min(bytes.size(), piece));
        if (written < 0 && errno != EINTR && errno != EAGAIN) return false;
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool LineOutput::waitUntilWritable() const {
    for (;;) {
        pollfd ends[2] = {{m_descriptor, POLLOUT, 0}, {m_stop, POLLIN, 0}};
        if (::poll(ends, 2, -1) < 0) {
            if (errno != EINTR) return false;
            continue;
        }
        if ((ends[0].revents & POLLOUT) != 0) return true;
        if (ends[0].revents != 0) return false;  // POLLERR: the reader is gone
        if ((ends[1].revents & POLLIN) != 0) return false;
    }
}

}  // namespace vaultgram::cli
