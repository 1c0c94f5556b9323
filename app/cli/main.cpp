// vaultgram-cli: the node without a display. Arguments in, one command, an exit code.
#include "app/cli/commands.h"
#include "app/store/process_hardening.h"

#include <QCoreApplication>

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

}  // namespace

int main(int argc, char** argv) {
    vaultgram::store::forbidCoreDumps();  // secrets stay out of files that nobody asked for
    const Arguments arguments = parseArguments({argv + 1, argv + argc});
    if (const auto* text = std::get_if<Answer>(&arguments)) return tell(*text);
    const QCoreApplication application(argc, argv);
    return std::visit(Overloaded{
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
}
