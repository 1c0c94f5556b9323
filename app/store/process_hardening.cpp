#include "app/store/process_hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace vaultgram::store {

bool forbidCoreDumps() {
    const rlimit none{0, 0};
    const bool noFile = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noFile && notDumpable;
}

}  // namespace vaultgram::store
