// People with profiles on disk and sockets on loopback, for the tests of app/messenger.
#pragma once

#include "app/link/address.h"
#include "app/messenger/messenger.h"
#include "app/messenger/notice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>

namespace vaultgram {

// Waits for a condition, never for a time.
template <class Condition>
[[nodiscard]] bool comes(const Condition& condition, int patienceMs = 60'000) {
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (elapsed.elapsed() > patienceMs) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return true;
}

class Person {
public:
    explicit Person(const QString& folder = {}) : m_folder(folder) { start(); }
    ~Person() { end(); }
    Person(const Person&) = delete;
    Person& operator=(const Person&) = delete;

    void start() {
        auto profile = m_folder.isEmpty() ? ephemeralProfile() : std::move(*openProfile(m_folder));
        VaultSocket::Options options;
        options.port = m_port;
        options.bind = bind;
        m_socket = socketFor(options, profile);
        m_messenger = std::make_unique<Messenger>(*m_socket, std::move(profile));
        listen();
        ASSERT_FALSE(m_socket->start());
        m_port = m_socket->port();
    }
    void end() {
        m_messenger.reset();
        m_socket.reset();
    }
    void restart() {
        end();
        start();
    }

    [[nodiscard]] Messenger& messenger() { return *m_messenger; }
    [[nodiscard]] VaultSocket& socket() { return *m_socket; }
    [[nodiscard]] Endpoint address() const {
        return {fromQt(QHostAddress(QHostAddress::LocalHost)), m_port};
    }
    [[nodiscard]] ContactId add(const Person& other) {
        return *messenger().addContact(other.address(), {}, {});
    }
    [[nodiscard]] bool connected(ContactId id) {  // and known who it is
        return comes([&] {
            return messenger().contact(id)->info.presence == Presence::Connected &&
                   !messenger().safetyNumber(id).isEmpty();
        });
    }
    [[nodiscard]] std::optional<StoredMessage> find(ContactId id, const MsgId& message) {
        for (const StoredMessage& each : messenger().newest(id))
            if (each.id == message) return each;
        return {};
    }
    [[nodiscard]] bool reaches(ContactId id, const MsgId& message, Delivery delivery) {
        return comes([&] {
            const auto found = find(id, message);
            return found && found->delivery == delivery;
        });
    }

    QHostAddress bind{QHostAddress::LocalHost};  // of the next start
    QList<StoredMessage> added, changed, notices;
    QList<store::StoreError> failures;
    QList<Request> requests;
    int recovered = 0;

private:
    void listen() {
        QObject* on = m_messenger.get();
        QObject::connect(m_messenger.get(), &Messenger::messageAdded, on,
                         [this](const StoredMessage& each) { added << each; });
        QObject::connect(m_messenger.get(), &Messenger::messageChanged, on,
                         [this](const StoredMessage& each) { changed << each; });
        QObject::connect(m_messenger.get(), &Messenger::notice, on,
                         [this](ContactId, const StoredMessage& each) { notices << each; });
        QObject::connect(m_messenger.get(), &Messenger::storeFailed, on,
                         [this](const store::StoreError& each) { failures << each; });
        QObject::connect(m_messenger.get(), &Messenger::storeRecovered, on,
                         [this] { ++recovered; });
        QObject::connect(m_messenger.get(), &Messenger::requestReceived, on,
                         [this](const Request& each) { requests << each; });
    }

    QString m_folder;
    quint16 m_port = 0;
    std::unique_ptr<VaultSocket> m_socket;
    std::unique_ptr<Messenger> m_messenger;
};

// As somebody would who writes into the file of a profile.
inline void changeByHand(const QString& path, const QByteArray& sql) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database);
    sqlite3_close(database);
}

[[nodiscard]] inline QStringList textsOf(const QList<StoredMessage>& messages) {
    QStringList texts;
    for (const StoredMessage& each : messages) texts << QString::fromStdString(each.text);
    return texts;
}

[[nodiscard]] inline std::size_t countOf(const QList<StoredMessage>& messages,
                                         std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(messages.begin(), messages.end(),
                      [&](const StoredMessage& each) { return each.text == text; }));
}

// As long as it lives no file of this process can grow: every commit fails.
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{1, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

}  // namespace vaultgram
