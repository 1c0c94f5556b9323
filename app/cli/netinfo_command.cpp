// `netinfo`: the network as this machine sees it.
#include "app/cli/commands.h"
#include "app/cli/network_text.h"
#include "app/link/network_info.h"

#include <cstdio>

namespace vaultgram::cli {

int showNetwork(const NetinfoOptions& options) {
    const NetworkSnapshot network = NetworkInfo::readSystem();
    std::puts((options.json ? networkJson(network) : networkText(network)).c_str());
    return 0;
}

}  // namespace vaultgram::cli
