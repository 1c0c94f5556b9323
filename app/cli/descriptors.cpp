#include "app/cli/descriptors.h"

#include <fcntl.h>
#include <unistd.h>

#include <vector>

namespace vaultgram::cli {

bool canOpenDescriptors(int count) {
    std::vector<int> opened;
    for (int fd = 0; fd >= 0 && static_cast<int>(opened.size()) < count;) {
        fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (fd >= 0) opened.push_back(fd);
    }
    for (const int fd : opened) ::close(fd);
    return static_cast<int>(opened.size()) == count;
}

}  // namespace vaultgram::cli
