#!/usr/bin/python3
"""vaultgram without a display, or with one that can not be reached: one line, exit 1.

    no_display.py --window PATH
"""

import argparse
import os
import subprocess

SURROUNDINGS = {"none": {}, "none that can be reached": {"DISPLAY": ":9871"}, "no compositor": {"WAYLAND_DISPLAY": "nobody-0"}}
OF_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--window", required=True)
    window = parser.parse_args().window
    here = {name: value for name, value in os.environ.items() if name not in OF_DISPLAYS}
    for name, display in SURROUNDINGS.items():
        done = subprocess.run([window, "--ephemeral"], env={**here, "XDG_RUNTIME_DIR": "/nowhere", **display},
                              capture_output=True, text=True, timeout=60)
        lines = [line for line in done.stderr.splitlines() if "XDG_RUNTIME_DIR" not in line]
        assert done.returncode == 1, f"{name}: exit {done.returncode}: {done.stderr}"
        assert len(lines) == 1 and "vaultgram-cli" in lines[0], f"{name}: {done.stderr}"
    for option in ("--version", "--help"):
        done = subprocess.run([window, option], env=here, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and done.stdout, f"{option}: exit {done.returncode}: {done.stderr}"


if __name__ == "__main__":
    main()
