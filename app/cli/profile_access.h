// The profile of a command: opened to run with it, or only read.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/log.h"
#include "app/messenger/open_profile.h"
#include "app/messenger/read_profile.h"

#include <tl/expected.hpp>

#include <string>

namespace vaultgram::cli {

[[nodiscard]] QString folderOf(const ProfileOptions& options);

// Asks for the passphrase if there is one. The error is for people: one line.
[[nodiscard]] tl::expected<OpenProfile, std::string> openFor(const ProfileOptions& options);
// What people should know: a new identity and what protects it, something set aside.
void tellNotices(const QList<OpenNotice>& notices, const Log& log);
// Also beside a program that runs with it; changes nothing.
[[nodiscard]] tl::expected<ReadProfile, std::string> readFor(const ProfileOptions& options);

[[nodiscard]] std::string explain(const store::StoreError& error);

}  // namespace vaultgram::cli
