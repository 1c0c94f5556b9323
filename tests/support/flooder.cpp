// Sends forged datagrams at a steady rate to a node on loopback, faster than Python can:
//
//   flooder PORT COUNT SECONDS FD CID...
//
// FD is an open UDP socket that was handed over, so that half of the datagrams come from
// exactly the address of a real peer; the others come from 64 addresses of this program.
// CIDs are hex. Of 20 datagrams 10 are data packets with one of these CIDs and random
// bytes behind it, 3 are INITs with invented tokens, 3 PROBEs, and 4 junk of any size.
// Prints how many the kernel took, and the seconds that it took.
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

using Bytes = std::vector<std::uint8_t>;
using Clock = std::chrono::steady_clock;

constexpr std::size_t recordDatagram = 1200;
constexpr int batch = 20;

// xorshift64*: only its speed matters here.
std::uint64_t next() {
    static std::uint64_t state = 0x9e3779b97f4a7c15U;
    state ^= state >> 12U;
    state ^= state << 25U;
    state ^= state >> 27U;
    return state * 0x2545f4914f6cdd1dU;
}

void scramble(Bytes& bytes, std::size_t from) {
    for (std::size_t i = from; i < bytes.size(); i += sizeof(std::uint64_t)) {
        const std::uint64_t random = next();
        std::memcpy(bytes.data() + i, &random, std::min(sizeof random, bytes.size() - i));
    }
}

// A frame {v, p, c, g, x} of 1200 bytes with a record of this type and size.
Bytes record(std::uint8_t type, std::size_t size) {
    Bytes bytes{0x85, 0xa1, 'v', 2, 0xa1, 'p', 0xc4, 0, 0xa1, 'c', 0xc4, 0, 0xa1, 'g', 0xc5};
    const std::size_t pad = recordDatagram - bytes.size() - 2 - 4 - size;
    bytes.push_back(static_cast<std::uint8_t>(pad >> 8U));
    bytes.push_back(static_cast<std::uint8_t>(pad));
    bytes.resize(bytes.size() + pad);
    for (const std::size_t each : {std::size_t{0xa1}, std::size_t{'x'}, std::size_t{0xc4}, size})
        bytes.push_back(static_cast<std::uint8_t>(each));
    bytes.push_back(type);
    bytes.resize(recordDatagram);
    scramble(bytes, recordDatagram - size + 1);
    return bytes;
}

Bytes cidFrom(const std::string& hex) {
    Bytes cid;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        cid.push_back(
            static_cast<std::uint8_t>(std::strtoul(hex.substr(i, 2).c_str(), nullptr, 16)));
    return cid;
}

Bytes forged(int turn, const std::vector<Bytes>& cids) {
    if (turn < 10 && !cids.empty()) {
        Bytes bytes = cids[next() % cids.size()];
        bytes.resize(recordDatagram);
        scramble(bytes, 8);
        return bytes;
    }
    if (turn < 13) return record(3, 213);
    if (turn < 16) return record(1, 17);
    Bytes bytes(next() % 1401);
    scramble(bytes, 0);
    return bytes;
}

// How many of the batch the kernel took.
int send(int socket, const sockaddr_in& target, std::array<Bytes, batch>& datagrams) {
    std::array<iovec, batch> parts{};
    std::array<mmsghdr, batch> messages{};
    for (std::size_t i = 0; i < batch; ++i) {
        parts[i] = {datagrams[i].data(), datagrams[i].size()};
        messages[i].msg_hdr.msg_name = const_cast<sockaddr_in*>(&target);
        messages[i].msg_hdr.msg_namelen = sizeof target;
        messages[i].msg_hdr.msg_iov = &parts[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    return std::max(0, sendmmsg(socket, messages.data(), batch, 0));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 5) return std::fputs("flooder PORT COUNT SECONDS FD CID...\n", stderr), 2;
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(static_cast<std::uint16_t>(std::atoi(argv[1])));
    target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int count = std::atoi(argv[2]);
    const std::chrono::duration<double> time(std::atof(argv[3]));
    const int handed = std::atoi(argv[4]);
    std::vector<Bytes> cids;
    for (int i = 5; i < argc; ++i) cids.push_back(cidFrom(argv[i]));
    std::array<int, 64> own{};
    for (int& each : own) each = socket(AF_INET, SOCK_DGRAM, 0);

    const auto start = Clock::now();
    const int batches = count / batch;
    int sent = 0;
    for (int i = 0; i < batches; ++i) {
        std::array<Bytes, batch> datagrams;
        for (int turn = 0; turn < batch; ++turn)
            datagrams[static_cast<std::size_t>(turn)] = forged(turn, cids);
        sent += send(i % 2 == 0 ? handed : own[next() % own.size()], target, datagrams);
        std::this_thread::sleep_until(
            start + std::chrono::duration_cast<Clock::duration>(time * (i + 1) / batches));
    }
    const std::chrono::duration<double> taken = Clock::now() - start;
    std::printf("%d %.2f\n", sent, taken.count());
    return 0;
}
