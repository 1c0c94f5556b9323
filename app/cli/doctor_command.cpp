// `doctor`: why can't I reach them? One contact, step by step, and an exit code.
#include "app/cli/commands.h"
#include "app/cli/doctor_words.h"
#include "app/cli/name_lookup.h"
#include "app/cli/profile_access.h"
#include "app/cli/words.h"
#include "app/link/doctor.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace vaultgram::cli {
namespace {

// What a profile knows of the contact. Nothing in it is changed.
struct Known {
    std::optional<IdentityKeyPair> identity;
    Pin pin;
    bool inUse = false;  // a program runs with it: a second session would replace its own
};

bool hasAddress(const store::StoredContact& contact, const Endpoint& address) {
    const auto& all = contact.addresses;
    return std::find(all.begin(), all.end(), address) != all.end();
}

// Also beside a program that runs with the profile. Who has none yet has no identity either.
tl::expected<Known, std::string> readKnown(const NodeOptions& options, const Endpoint& address) {
    Known known;
    if (options.ephemeral || !QFile::exists(folderOf(options) + QStringLiteral("/identity")))
        return known;
    auto profile = readFor(options);
    if (!profile) return tl::unexpected(profile.error());
    for (const store::StoredContact& each : profile->contacts)
        if (hasAddress(each, address)) known.pin = each.pin;
    known.identity = std::move(profile->identity);
    const auto alone = store::Profile::open(folderOf(options));
    known.inUse = !alone && alone.error().kind == store::StoreError::Kind::InUse;
    return known;
}

std::unique_ptr<VaultSocket> makeSocket(VaultSocket::Options options, Known& known) {
    options.node.listRequests = false;
    if (!known.identity) return std::make_unique<VaultSocket>(options);
    return std::make_unique<VaultSocket>(options, std::move(*known.identity));
}

// Nothing answered and nothing says why: that is no cause.
int exitCodeOf(const DoctorReport& report) {
    const StepFinding* cause = report.cause();
    if (cause == nullptr) return 0;
    return cause->finding == Finding::NoAnswer ? exitTimeOut : exitFailed;
}

DoctorReport examine(Doctor& doctor) {
    DoctorReport report;
    QObject::connect(&doctor, &Doctor::finished, &doctor, [&](const DoctorReport& made) {
        report = made;
        QCoreApplication::quit();
    });
    doctor.start();
    QCoreApplication::exec();
    return report;
}

}  // namespace

int showDoctor(const DoctorOptions& options) {
    const auto address = lookUp(QString::fromStdString(options.peer));
    if (!address) return fail(exitBadArguments, "--peer: " + std::string(explain(address.error())));
    auto known = readKnown(options.node, *address);
    if (!known) return fail(exitFailed, known.error());
    const auto socket = makeSocket(options.node.link, *known);
    Doctor::Options more;
    more.beside = known->inUse;
    if (!more.beside) more.portError = socket->start();
    more.patience = options.wait;
    const auto peer = socket->addPeer(*address, {}, known->pin);
    if (!peer) return fail(exitBadArguments, "--peer: " + std::string(explain(peer.error())));

    Doctor doctor(*socket, *peer, more);
    const DoctorReport report = examine(doctor);
    const std::string text =
        options.json ? reportJson(report, options.peer) : reportText(report, options.peer);
    std::puts(text.c_str());
    return exitCodeOf(report);
}

}  // namespace vaultgram::cli
