// What is said of arguments that are wrong: one line that names the argument and what is allowed.
// CLI11's own words are about "arguments that were not expected".
#pragma once

#include "app/cli/arguments.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace vaultgram::cli {

[[nodiscard]] Answer complaint(const std::string& text);
[[nodiscard]] std::string ownWords(const CLI::ParseError& error, const CLI::App& command);
// Nothing: there is a command, or something that needs none.
[[nodiscard]] std::optional<Answer> commandMissing(const std::vector<std::string>& arguments);

}  // namespace vaultgram::cli
