// Whole lines on stdout, each at once. A reader that went away or that takes nothing
// while the program is asked to stop must not keep it: then closed() is emitted once,
// and what is written afterwards is lost.
#pragma once

#include <QObject>

#include <string_view>

namespace vaultgram::cli {

class LineOutput : public QObject {
    Q_OBJECT
public:
    // `stop`: while nobody reads, readability of this descriptor ends the waiting. -1: none.
    explicit LineOutput(int descriptor, int stop = -1, QObject* parent = nullptr)
        : QObject(parent), m_descriptor(descriptor), m_stop(stop) {}

    void write(std::string_view line);  // without line break

Q_SIGNALS:
    void closed();

private:
    [[nodiscard]] bool waitUntilWritable() const;
    [[nodiscard]] bool writeAll(std::string_view bytes);

    int m_descriptor, m_stop;
    bool m_closed = false;
};

}  // namespace vaultgram::cli
