#include "app/cli/argument_words.h"

#include "app/cli/safe_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace vaultgram::cli {
namespace {

constexpr std::string_view commandNames =
    "run, send, identity, contacts, history, stats, doctor, "
    "netinfo";

std::string optionsOf(const CLI::App& command) {
    std::string names;
    for (const CLI::App* action : command.get_subcommands({}))
        names += (names.empty() ? "" : ", ") + action->get_name();
    for (const CLI::Option* option : command.get_options()) {
        const std::string name = option->get_name();
        if (name.rfind("--", 0) != 0) continue;
        names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

std::string formOf(const CLI::App& command, const std::string& name) {
    const CLI::Option* option = command.get_option_no_throw(name);
    const std::string form = option == nullptr ? std::string() : option->get_type_name();
    return form.empty() ? "a text" : form;
}

}  // namespace

Answer complaint(const std::string& text) {
    return {exitBadArguments, safeExcerpt(text, 400)};  // some lines of a terminal, and no page
}

std::string ownWords(const CLI::ParseError& error, const CLI::App& command) {
    const std::string said = error.what();
    const std::string name = said.substr(0, said.find_first_of(": "));
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return inQuotes(said.substr(said.find(": ") + 2)) + " is not allowed for " +
               command.get_name() + ", which takes " + optionsOf(command);
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        return name + " is missing: " + formOf(command, name);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return name + " needs a value: " + formOf(command, name);
    return said;
}

std::optional<Answer> commandMissing(const std::vector<std::string>& arguments) {
    const std::string commands = "the commands are " + std::string(commandNames);
    if (arguments.empty()) return complaint("a command is missing: " + commands);
    const std::string& first = arguments.front();
    for (const char* forAll : {"-h", "--help", "--version"})
        if (first == forAll) return {};
    if (!first.empty() && first.front() == '-')
        return complaint(inQuotes(first) + " is no option without a command: " + commands);
    const auto known = {"run",     "send",  "identity", "contacts",
                        "history", "stats", "doctor",   "netinfo"};
    if (std::find(known.begin(), known.end(), first) != known.end()) return {};
    return complaint(inQuotes(first) + " is no command: " + commands);
}

}  // namespace vaultgram::cli
