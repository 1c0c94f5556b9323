#include "app/store/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace vaultgram::store {
namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int descriptor, ByteView content) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

// The rename itself is only safe once the folder is on the disk too.
void syncFolderOf(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen()) ::fsync(descriptor.number());
}

}  // namespace

StoreResult<Bytes> readWholeFile(const QString& path, std::size_t most) {
    // Who put a pipe there would have us wait for a writer.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) return failedBySystem(errno);
    struct stat info {};
    if (::fstat(file.number(), &info) != 0) return failedBySystem(errno);
    if (!S_ISREG(info.st_mode)) return failed(StoreError::Kind::Damaged);
    Bytes content(most + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const ssize_t got = ::read(file.number(), content.data() + size, content.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failedBySystem(errno);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    if (size > most) return failed(StoreError::Kind::Damaged);
    content.resize(size);
    return content;
}

StoreStatus writeWholeFile(const QString& path, ByteView content, IfThere ifThere) {
    const QByteArray name = QFile::encodeName(path);
    const QByteArray fresh = name + ".new";
    ::unlink(fresh.constData());  // of an attempt that was cut off
    const auto giveUp = [&fresh](int error) {
        ::unlink(fresh.constData());
        return failedBySystem(error);
    };
    {
        const Descriptor file(
            ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!file.isOpen()) return failedBySystem(errno);
        if (!writeAll(file.number(), content)) return giveUp(errno);
    }
    // link(2) fails where something is; rename(2) replaces it.
    const bool refuse = ifThere == IfThere::Refuse;
    const int failure = refuse ? ::link(fresh.constData(), name.constData())
                               : ::rename(fresh.constData(), name.constData());
    if (failure != 0) return giveUp(errno);
    if (refuse) ::unlink(fresh.constData());
    syncFolderOf(path);
    return {};
}

StoreStatus renameFile(const QString& from, const QString& to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failedBySystem(errno);
    syncFolderOf(to);
    return {};
}

}  // namespace vaultgram::store
