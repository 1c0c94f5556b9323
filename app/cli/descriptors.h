// File descriptors: Qt ends a program that has none left with an abort, so we look first.
#pragma once

namespace vaultgram::cli {

// What a node with a profile opens at its start and keeps (event loops, the sockets, the
// databases and their logs). Measured: 16 are kept, 17 needed while it starts.
constexpr int descriptorsOfANode = 18;

// Whether so many more can be opened now (RLIMIT_NOFILE, or the system's own limit).
[[nodiscard]] bool canOpenDescriptors(int count);

}  // namespace vaultgram::cli
