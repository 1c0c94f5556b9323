#include "app/cli/name_lookup.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>

namespace vaultgram::cli {
namespace {

constexpr auto patience = std::chrono::seconds(5);

std::optional<QHostAddress> firstOf(const QHostInfo& info) {
    const QList<QHostAddress> found = info.addresses();
    // IPv4 first: what an old peer listens on.
    const auto v4 = std::find_if(found.begin(), found.end(), [](const QHostAddress& each) {
        return each.protocol() == QAbstractSocket::IPv4Protocol;
    });
    if (v4 != found.end()) return *v4;
    if (found.isEmpty()) return {};
    return found.front();
}

}  // namespace

tl::expected<Endpoint, AddressError> lookUp(const QString& text) {
    const auto numeric = numericAddress(text);
    if (numeric || numeric.error() != AddressError::IsAName) return numeric;

    // numericAddress found the parts to be well-formed: one colon, a port behind it.
    const QString host = text.trimmed().section(u':', 0, 0);
    const quint16 port = text.trimmed().section(u':', 1).toUShort();
    std::optional<QHostAddress> found;
    QEventLoop loop;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo& info) {
        found = firstOf(info);
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    QHostInfo::abortHostLookup(id);
    if (!found) return tl::unexpected(AddressError::NotFound);
    return Endpoint{fromQt(*found), port};
}

}  // namespace vaultgram::cli
