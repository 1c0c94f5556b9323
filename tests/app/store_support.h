// A folder that goes with the test, and randomness that is the same at each run.
#pragma once

#include "app/store/identity_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vaultgram::store {

class StoreTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    Random random = seeded(1);
    static constexpr Effort quick{1, 8};  // the cost of a guess is not what is tested

    static Random seeded(std::uint8_t number) {
        Random::Seed seed{};
        seed[0] = number;
        return Random(seed);
    }
    [[nodiscard]] QString path(const char* name) const {
        return folder.filePath(QString::fromLatin1(name));
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

inline bool same(const ProfileSecrets& a, const ProfileSecrets& b) {
    return a.identity.id() == b.identity.id() &&
           std::equal(a.key.view().begin(), a.key.view().end(), b.key.view().begin());
}

}  // namespace vaultgram::store
