// What was asked for on the command line of the window: the options of
// `vaultgram-cli run` except --json and --echo, and a few of its own.
#pragma once

#include "app/cli/arguments.h"
#include "ui/theme/theme.h"

namespace vaultgram::gui {

struct WindowOptions {
    cli::RunOptions run;
    bool demo = false;  // an echo peer on loopback is there from the start
    bool minimized = false;
    std::string portable;    // the folder that holds everything, on a stick; empty: the user's own
    bool portGiven = false;  // else the port of the settings counts
    QString language;        // "en", "de"; empty: as set, or as the desktop
    std::optional<ui::ThemeChoice> theme;
};

using WindowArguments = std::variant<WindowOptions, cli::Answer>;

// The folder of the profile that is meant. `--profile` takes a path, or the name of one of
// several: that one lies below `profiles` in the user's folder, or in the portable one. A
// folder of that name beside us that holds a profile is meant as it is for vaultgram-cli.
[[nodiscard]] QString profileFolder(const WindowOptions& options);

// Without the program's name.
[[nodiscard]] WindowArguments parseWindowArguments(std::vector<std::string> arguments);

}  // namespace vaultgram::gui
