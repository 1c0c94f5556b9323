#include "app/cli/line_editor.h"

#include <histedit.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cwchar>

namespace vaultgram::cli {
namespace {

constexpr int historySize = 500;
constexpr int keyPatience = 100;  // ms for the rest of what one key sends; Escape sends no more

char* promptOf(EditLine* editor) {
    void* text = nullptr;
    el_get(editor, EL_CLIENTDATA, &text);
    return static_cast<std::string*>(text)->data();
}

// One character, or -1 if none comes: the event loop must not wait for a key.
int readCharacter(EditLine*, wchar_t* character) {
    std::mbstate_t state{};
    for (;;) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, keyPatience) <= 0) return -1;
        char byte = 0;
        const auto count = ::read(STDIN_FILENO, &byte, 1);
        if (count == 0) return 0;
        if (count < 0) return -1;
        const std::size_t used = std::mbrtowc(character, &byte, 1, &state);
        if (used == static_cast<std::size_t>(-2)) continue;  // more bytes follow
        if (used == static_cast<std::size_t>(-1)) *character = L'\uFFFD';
        return 1;
    }
}

// Terminal columns that text takes, from column `at` on in a window of `width`.
int advance(int at, const std::string& text, int width) {
    std::mbstate_t state{};
    const char* rest = text.data();
    std::size_t left = text.size();
    while (left > 0) {
        wchar_t c = 0;
        const std::size_t used = std::mbrtowc(&c, rest, left, &state);
        if (used == 0 || used > left) break;
        rest += used;
        left -= used;
        const int columns = c < 0x20 ? 2 : std::max(0, ::wcwidth(c));  // ^A
        if (at % width + columns > width) at += width - at % width;    // it did not fit any more
        at += columns;
    }
    return at;
}

}  // namespace

struct LineEditor::Terminal {
    EditLine* editor = nullptr;
    History* history = nullptr;
    HistEvent event{};
};

LineEditor::LineEditor(QObject* parent) : QObject(parent), m_terminal(new Terminal) {
    std::setlocale(LC_CTYPE, "");
    m_terminal->editor = el_init("vaultgram-cli", stdin, stdout, stderr);
    m_terminal->history = history_init();
    if (m_terminal->editor == nullptr || m_terminal->history == nullptr)
        qFatal("the terminal can not be used");
    EditLine* const editor = m_terminal->editor;
    history(m_terminal->history, &m_terminal->event, H_SETSIZE, historySize);
    history(m_terminal->history, &m_terminal->event, H_SETUNIQUE, 1);
    el_set(editor, EL_CLIENTDATA, &m_prompt);
    el_set(editor, EL_PROMPT, promptOf);
    el_set(editor, EL_HIST, ::history, m_terminal->history);
    el_set(editor, EL_EDITOR, "emacs");
    el_set(editor, EL_GETCFN, readCharacter);
    el_set(editor, EL_BIND, "^R", "em-inc-search-prev", nullptr);
    el_set(editor, EL_UNBUFFERED, 1);  // also prepares the terminal
    redraw();
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LineEditor::readKey);
}

LineEditor::~LineEditor() {
    m_notifier.reset();
    erase();
    el_set(m_terminal->editor, EL_UNBUFFERED, 0);
    history_end(m_terminal->history);
    el_end(m_terminal->editor);
}

void LineEditor::setPrompt(const std::string& prompt) {
    erase();
    m_prompt = prompt;
    redraw();
}

void LineEditor::print(const std::string& text) {
    erase();
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
    redraw();
}

void LineEditor::windowChanged() {
    el_resize(m_terminal->editor);
}

void LineEditor::resumed() {
    el_set(m_terminal->editor, EL_PREP_TERM, 1);
    redraw();
}

void LineEditor::readKey() {
    int count = 0;
    const char* const typed = el_gets(m_terminal->editor, &count);
    if (typed == nullptr || count <= 0) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const bool gone = ::poll(&input, 1, 0) > 0 && (input.revents & (POLLHUP | POLLERR)) != 0;
        if (gone) m_notifier->setEnabled(false);
        if (gone) Q_EMIT ended();
        return;
    }
    const std::string text(typed, static_cast<std::size_t>(count));
    if (text == "\x04") {  // Ctrl+D on an empty line
        m_notifier->setEnabled(false);
        Q_EMIT ended();
    } else if (text.back() == '\n' || text.back() == '\r') {
        enter(text.substr(0, text.size() - 1));
    }
}

// libedit has moved to the line below; what was typed makes room for what came of it.
void LineEditor::enter(const std::string& text) {
    int width = 0;
    el_get(m_terminal->editor, EL_GETTC, "co", &width);
    const int end = advance(advance(0, m_prompt, width), text, width);
    std::fprintf(stdout, "\x1b[%dA\r\x1b[J", end / width + 1);
    if (!text.empty())
        history(m_terminal->history, &m_terminal->event, H_ENTER, (text + '\n').c_str());
    el_set(m_terminal->editor, EL_UNBUFFERED, 0);  // begins a new line
    el_set(m_terminal->editor, EL_UNBUFFERED, 1);
    redraw();
    Q_EMIT line(text);
}

int LineEditor::rowsAboveCursor() const {
    int width = 0;
    el_get(m_terminal->editor, EL_GETTC, "co", &width);
    if (width <= 0) return 0;
    const LineInfo* const info = el_line(m_terminal->editor);
    const std::string before(info->buffer, info->cursor);
    return advance(advance(0, m_prompt, width), before, width) / width;
}

void LineEditor::erase() {
    const int rows = rowsAboveCursor();
    std::fputc('\r', stdout);
    if (rows > 0) std::fprintf(stdout, "\x1b[%dA", rows);
    std::fputs("\x1b[J", stdout);
    std::fflush(stdout);
}

void LineEditor::redraw() {
    std::fflush(stdout);
    el_set(m_terminal->editor, EL_REFRESH);
}

}  // namespace vaultgram::cli
