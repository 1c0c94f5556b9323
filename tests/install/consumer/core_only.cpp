#include "core/endpoint.h"
#include "core/node.h"

int main() {
    const auto address = vaultgram::Endpoint::parse("[::1]:11000");
    return address && address->port == 11000 ? 0 : 1;
}
