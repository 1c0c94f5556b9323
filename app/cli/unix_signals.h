// Signals of the system as Qt signals: the handler writes one byte into a pipe, the
// event loop reads it (the self-pipe trick).
//
// One object for each signal number at a time; the former handler comes back at the end.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <signal.h>

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace vaultgram::cli {

class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(std::initializer_list<int> numbers, QObject* parent = nullptr);
    ~UnixSignals() override;
    UnixSignals(const UnixSignals&) = delete;
    UnixSignals& operator=(const UnixSignals&) = delete;

    // Readable as long as a signal waits to be told.
    [[nodiscard]] int descriptor() const { return m_pipe[0]; }

Q_SIGNALS:
    void received(int number);

private:
    void read();

    int m_pipe[2] = {-1, -1};
    std::vector<std::pair<int, struct sigaction>> m_former;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace vaultgram::cli
