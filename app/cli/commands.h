// The commands of the program; each returns its exit code. A QCoreApplication exists.
#pragma once

#include "app/cli/arguments.h"

namespace vaultgram::cli {

[[nodiscard]] int run(const RunOptions& options);
[[nodiscard]] int sendOne(const SendOptions& options);
[[nodiscard]] int showStats(const StatsOptions& options);
[[nodiscard]] int identity(const IdentityOptions& options);
[[nodiscard]] int showContacts(const ContactsOptions& options);
[[nodiscard]] int showHistory(const HistoryOptions& options);
[[nodiscard]] int showNetwork(const NetinfoOptions& options);

// One line on stderr; returns the code.
int fail(int exitCode, const std::string& line);

}  // namespace vaultgram::cli
