#include "app/store/key_store.h"

#ifdef VAULTGRAM_KEY_STORE
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <sodium.h>

#include <algorithm>
#endif

namespace vaultgram::store {

#ifdef VAULTGRAM_KEY_STORE
namespace {

using Kind = StoreError::Kind;
using QKeychain::Job;

// Without a bus the libraries below would start one, or wait for it.
bool hasSessionBus() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus"));
}

class DesktopKeyStore : public KeyStore {
public:
    explicit DesktopKeyStore(std::chrono::milliseconds patience) : m_patience(patience) {}

    StoreResult<SealingKey> read(const QString& name) override {
        QKeychain::ReadPasswordJob* job = make<QKeychain::ReadPasswordJob>(name);
        QByteArray hex;  // text: not every store keeps bytes
        const StoreStatus done = finish(job, [&] { hex = job->textData().toLatin1(); });
        if (!done) return tl::unexpected(done.error());
        QByteArray raw = QByteArray::fromHex(hex);
        const bool isKey = raw.size() == static_cast<qsizetype>(SealingKey::size);
        SealingKey key;
        if (isKey) std::copy(raw.begin(), raw.end(), key.writable().begin());
        wipe(hex);
        wipe(raw);
        if (!isKey) return failed(Kind::NeedsKeyStore, QStringLiteral("it holds no key"));
        return key;
    }
    StoreStatus write(const QString& name, const SealingKey& key) override {
        QKeychain::WritePasswordJob* job = make<QKeychain::WritePasswordJob>(name);
        std::string hex = toHex(key.view());
        job->setTextData(QString::fromStdString(hex));
        sodium_memzero(hex.data(), hex.size());
        return finish(job, [] {});
    }
    StoreStatus remove(const QString& name) override {
        return finish(make<QKeychain::DeletePasswordJob>(name), [] {});
    }

private:
    template <class Made>
    static Made* make(const QString& name) {
        auto* job = new Made(QStringLiteral("vaultgram"));  // deletes itself when it is done
        job->setKey(name);
        return job;
    }
    // `take` reads the result while the job still lives.
    template <class Take>
    StoreStatus finish(Job* job, Take&& take) {
        if (QCoreApplication::instance() == nullptr || !hasSessionBus()) {
            delete job;
            return failed(Kind::NeedsKeyStore, QStringLiteral("there is no session bus"));
        }
        StoreStatus done = failed(Kind::NeedsKeyStore, QStringLiteral("it did not answer"));
        QEventLoop loop;
        QObject::connect(job, &Job::finished, &loop, [&](const Job* finished) {
            done = finished->error() == QKeychain::NoError
                       ? StoreStatus()
                       : failed(Kind::NeedsKeyStore, finished->errorString());
            if (done) take();
            loop.quit();
        });
        QTimer::singleShot(m_patience, &loop, &QEventLoop::quit);
        job->start();
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        return done;
    }
    static void wipe(QByteArray& bytes) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }

    std::chrono::milliseconds m_patience;
};

}  // namespace

std::unique_ptr<KeyStore> desktopKeyStore(std::chrono::milliseconds patience) {
    return std::make_unique<DesktopKeyStore>(patience);
}
#else
std::unique_ptr<KeyStore> desktopKeyStore(std::chrono::milliseconds /*patience*/) {
    return {};
}
#endif

}  // namespace vaultgram::store
