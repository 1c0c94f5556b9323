// The line that a person is typing, with editing keys and history, while messages
// appear above it.
//
// Made with libedit (BSD licence; GNU readline is GPL and can not be linked here):
// its own histedit.h, unbuffered, so that the event loop decides when to read.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <string>

namespace vaultgram::cli {

class LineEditor : public QObject {
    Q_OBJECT
public:
    explicit LineEditor(QObject* parent = nullptr);
    ~LineEditor() override;  // the terminal is as it was before
    LineEditor(const LineEditor&) = delete;
    LineEditor& operator=(const LineEditor&) = delete;

    void setPrompt(const std::string& prompt);
    // Lines above the one that is being typed. REQUIRES: safe for a terminal.
    void print(const std::string& text);
    // The size of the window changed; the program goes on after a stop.
    void windowChanged();
    void resumed();

Q_SIGNALS:
    // What was typed has gone from the screen: whoever shows it says so with print().
    void line(const std::string& line);
    void ended();  // Ctrl+D on an empty line, or no terminal any more

private:
    struct Terminal;

    void readKey();
    void enter(const std::string& line);
    void erase();
    void redraw();
    [[nodiscard]] int rowsAboveCursor() const;

    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::string m_prompt = "> ";
};

}  // namespace vaultgram::cli
