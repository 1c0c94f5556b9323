// What can go wrong on disk, in the words of a program; ui and cli make sentences of it.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vaultgram::store {

struct StoreError {
    enum class Kind {
        NotAFolder,    // something else has that name
        NoPermission,  // the system does not let us read or write there
        ReadOnly,      // the file system does not let anybody write
        DiskFull,
        InUse,            // another program runs with this profile
        Missing,          // there is no such file
        Exists,           // there is one already, and it is not overwritten
        Damaged,          // not what we wrote, or not all of it
        TooNew,           // written by a later version of the program
        WrongPassphrase,  // or a damaged file: both look the same
        NeedsPassphrase,
        NeedsKeyStore,  // `detail`: why the key store did not give the key
        IdentityLost,   // its file is gone, and what it opened is still there
        OtherKey,       // whole, but sealed with another profile's key; nothing was changed
        Other,
    };
    Kind kind;
    QString detail;  // of the system, in its language; or whom the profile belongs to
};

template <class Value>
using StoreResult = tl::expected<Value, StoreError>;
using StoreStatus = StoreResult<void>;

[[nodiscard]] inline tl::unexpected<StoreError> failed(StoreError::Kind kind, QString detail = {}) {
    return tl::unexpected(StoreError{kind, std::move(detail)});
}
// Of the last call of the system, by errno.
[[nodiscard]] tl::unexpected<StoreError> failedBySystem(int error);

}  // namespace vaultgram::store
