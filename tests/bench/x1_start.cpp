// From nothing to the first sealed text over x1, with real sockets on loopback.
//
//   x1_start                          processor time and time of both ends, median of 21
//   x1_start contacts FOLDER N        makes a profile with N contacts, for x1_program.py
#include "app/link/address.h"
#include "app/link/vault_socket.h"
#include "app/store/contact_book.h"
#include "app/store/profile.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <sodium.h>
#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <vector>

namespace {

using namespace vaultgram;
using Clock = std::chrono::steady_clock;

VaultSocket::Options anyPort() {
    VaultSocket::Options options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    return options;
}

IdentityKeyPair someIdentity() {
    Random random = Random::fromSystem();
    return IdentityKeyPair::generate(random);
}

double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

struct Cost {
    double processor, time;  // ms
};

// Anna knows Bruno's address and nothing more; he knows her. An old program would not answer.
Cost firstText() {
    const auto begin = Clock::now();
    const double used = processorMilliseconds();
    VaultSocket anna(anyPort(), someIdentity()), bruno(anyPort(), someIdentity());
    QEventLoop loop;
    QObject::connect(&bruno, &VaultSocket::messageReceived, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, [] { std::exit(1); });
    if (anna.start() || bruno.start()) std::exit(1);
    const IpAddress loopback = fromQt(QHostAddress(QHostAddress::LocalHost));
    Pin pin;
    pin.id = *anna.identity();
    static_cast<void>(bruno.addPeer({loopback, anna.port()}, {}, pin));
    const auto peer = anna.addPeer({loopback, bruno.port()});
    if (!peer || !anna.send(*peer, QStringLiteral("the first words"))) std::exit(1);
    loop.exec();
    const std::chrono::duration<double, std::milli> time = Clock::now() - begin;
    return {processorMilliseconds() - used, time.count()};
}

void figures() {
    std::vector<double> processor, time;
    for (int i = 0; i < 21; ++i) {
        const Cost cost = firstText();
        processor.push_back(cost.processor);
        time.push_back(cost.time);
    }
    const auto median = [](std::vector<double>& values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::cout << "two links made, one x1 text delivered: processor time of both ends together "
              << median(processor) << " ms, time " << median(time) << " ms (most " << time.back()
              << ")\n";
}

int makeProfile(const char* folder, int count) {
    auto profile = store::Profile::open(QString::fromLocal8Bit(folder));
    if (!profile) return 1;
    Random random = Random::fromSystem();
    const auto secrets = store::ProfileSecrets::generate(random);
    if (!store::writeIdentity(profile->identityFile(), secrets, nullptr, random)) return 1;
    auto contacts =
        store::ContactBook::open(profile->contactsFile(), secrets.key, Random::fromSystem());
    if (!contacts) return 1;
    for (int i = 0; i < count; ++i) {
        store::StoredContact contact;
        contact.name = "Contact " + std::to_string(i);
        // Addresses for documentation, RFC 5737: nobody answers there.
        contact.addresses = {{IpAddress::v4(198, 51, 100, static_cast<std::uint8_t>(i % 256)),
                              static_cast<std::uint16_t>(20'000 + i / 256)}};
        contact.pin.id = IdentityKeyPair::generate(random).id();
        if (!contacts->book.add(contact)) return 1;
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "contacts")
        return makeProfile(argv[2], std::atoi(argv[3]));
    figures();
}
