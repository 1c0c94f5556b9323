#include "app/store/process_hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace vaultgram::store {

bool forbidCoreDumps() {
    const rlimit none{0, 0};
    const bool noFile = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef __SANITIZE_ADDRESS__
    return noFile;  // its search for leaks has to read our memory from outside
#else
    // Where cores go through a pipe, as to systemd-coredump, the limit is not looked at.
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && noFile;
#endif
}

}  // namespace vaultgram::store
