// Lines from stdin, as they come.
#pragma once

#include "app/cli/line_splitter.h"

#include <QObject>
#include <QSocketNotifier>

#include <string>

namespace vaultgram::cli {

class LineInput : public QObject {
    Q_OBJECT
public:
    LineInput(int descriptor, std::size_t longest, QObject* parent = nullptr);

Q_SIGNALS:
    void line(const std::string& line);
    void tooLong();
    void ended();  // no line comes after it

private:
    void read();
    void finish();

    int m_descriptor;
    LineSplitter m_splitter;
    QSocketNotifier m_notifier;
};

}  // namespace vaultgram::cli
