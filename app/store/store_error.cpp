#include "app/store/store_error.h"

#include <cerrno>
#include <cstring>

namespace vaultgram::store {

tl::unexpected<StoreError> failedBySystem(int error) {
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
        case ENOTDIR: return failed(StoreError::Kind::NotAFolder, detail);
        case EACCES:
        case EPERM: return failed(StoreError::Kind::NoPermission, detail);
        case EROFS: return failed(StoreError::Kind::ReadOnly, detail);
        case ENOSPC:
        case EDQUOT: return failed(StoreError::Kind::DiskFull, detail);
        case ENOENT: return failed(StoreError::Kind::Missing, detail);
        case EEXIST: return failed(StoreError::Kind::Exists, detail);
        default: return failed(StoreError::Kind::Other, detail);
    }
}

}  // namespace vaultgram::store
