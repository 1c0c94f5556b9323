// What keeps secrets out of files that the system writes by itself.
#pragma once

namespace vaultgram::store {

// No core dump, and no other process of the same user may read our memory. False if the
// system refuses; the program runs all the same.
bool forbidCoreDumps();

}  // namespace vaultgram::store
