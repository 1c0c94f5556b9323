// Where a passphrase comes from: the first line of a file, a variable of the environment,
// or a person at the terminal, without echo.
//
// A program hands it over as a descriptor (--passphrase-file /dev/fd/3) or in the variable,
// which is taken out of the environment when it was read. Where the input is no terminal and
// carries no commands, a line of it will do.
#pragma once

#include "app/cli/arguments.h"
#include "app/store/identity_file.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>

namespace vaultgram::cli {

struct PassphraseSource {
    std::string file;        // empty: none
    const char* variable;    // of the environment
    std::string question;    // "Passphrase of the profile"
    bool fromInput = false;  // the input may be a pipe with a line for us
};

// The error is for people. `given`: a file or the variable, nobody has to be asked.
[[nodiscard]] tl::expected<QString, std::string> passphraseText(const PassphraseSource& source);
[[nodiscard]] bool isGiven(const PassphraseSource& source);
// Asked twice, where a person is asked.
[[nodiscard]] tl::expected<QString, std::string> newPassphraseText(const PassphraseSource& source);

[[nodiscard]] PassphraseSource ofProfile(const ProfileOptions& options);

}  // namespace vaultgram::cli
