// vaultgram-cli: the node without a display. Arguments in, one command, an exit code.
#include "app/cli/commands.h"
#include "app/store/process_hardening.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace {

using namespace vaultgram::cli;

template <class... Each>
struct Overloaded : Each... {
    using Each::operator()...;
};
template <class... Each>
Overloaded(Each...) -> Overloaded<Each...>;

int tell(const Answer& answer) {
    if (answer.exitCode != 0) return fail(answer.exitCode, answer.text);
    std::fputs(answer.text.c_str(), stdout);
    return 0;
}

// A closed one would be the first that anything opens: input would come from a socket, and
// output go into one.
void openStandardDescriptors() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(descriptor, F_GETFD) < 0)
            static_cast<void>(open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY));
}

// What was printed is worth nothing if it did not arrive.
int flushed(int exitCode) {
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return exitCode == 0 && !written ? fail(exitFailed, "the output could not be written")
                                     : exitCode;
}

}  // namespace

int main(int argc, char** argv) {
    openStandardDescriptors();
    vaultgram::store::forbidCoreDumps();  // secrets stay out of files that nobody asked for
    const Arguments arguments = parseArguments({argv + 1, argv + argc});
    if (const auto* text = std::get_if<Answer>(&arguments)) return flushed(tell(*text));
    const QCoreApplication application(argc, argv);
    const int code =
        std::visit(Overloaded{
                       [](const RunOptions& options) { return run(options); },
                       [](const SendOptions& options) { return sendOne(options); },
                       [](const StatsOptions& options) { return showStats(options); },
                       [](const DoctorOptions& options) { return showDoctor(options); },
                       [](const IdentityOptions& options) { return identity(options); },
                       [](const ContactsOptions& options) { return showContacts(options); },
                       [](const HistoryOptions& options) { return showHistory(options); },
                       [](const NetinfoOptions& options) { return showNetwork(options); },
                       [](const Answer& answer) { return tell(answer); },
                   },
                   arguments);
    return flushed(code);
}
