#!/usr/bin/python3
"""What whole programs need: the first text over x1, and a profile with 10,000 contacts.

    x1_program.py BUILD        e.g. build/release
"""

import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "interop"))

from cli import Cli

LOOPBACK = ("--bind", "127.0.0.1")


def median(values):
    return sorted(values)[len(values) // 2]


def ticks(process):
    """Milliseconds of processor time since exec, finer than /proc/PID/stat tells."""
    with open(f"/proc/{process.pid}/schedstat") as stat:
        main = int(stat.read().split()[0])
    total = 0
    for thread in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{thread}/schedstat") as stat:
            total += int(stat.read().split()[0])
    return max(main, total) / 1e6


def first_text(binary):
    """Two programs with profiles that exist already: (processor ms until ready, from then to delivered, ms of time)"""
    with tempfile.TemporaryDirectory() as here, tempfile.TemporaryDirectory() as there:
        for folder in (here, there):
            Cli(binary, *LOOPBACK, profile=folder).quit()
        with Cli(binary, *LOOPBACK, profile=there) as other, Cli(binary, *LOOPBACK, profile=here) as us:
            mark, ready, start = other.mark(), ticks(us.process), time.monotonic()
            us.add(other.name)
            tag = us.say(other.name, "the first words")
            request = other.wait(lambda e: e["event"] == "request", 10, mark)
            other.add(request["peer"])
            us.wait_status(tag, "delivered", 20)
            return ready, ticks(us.process) - ready, 1000 * (time.monotonic() - start)


def many_contacts(binary, maker, count):
    """(s to ready, s to the first answer, KiB resident then) of a profile with this many contacts"""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([maker, "contacts", folder, str(count)], check=True)
        start = time.monotonic()
        with Cli(binary, *LOOPBACK, profile=folder) as us:
            took, memory = time.monotonic() - start, us.memory() >> 10
            us.stats(timeout=60)
            return took, time.monotonic() - start, memory


def main():
    build = sys.argv[1] if len(sys.argv) > 1 else "build/release"
    binary, maker = f"{build}/app/cli/vaultgram-cli", f"{build}/tests/bench/x1_start"
    runs = [first_text(binary) for _ in range(9)]
    print(f"vaultgram-cli: {median([r[0] for r in runs]):.1f} ms of processor time from exec to ready, "
          f"{median([r[1] for r in runs]):.1f} ms from there to the first delivered x1 text")
    few, many = (many_contacts(binary, maker, count) for count in (1, 10_000))
    for count, (ready, answered, memory) in zip(("1 contact", "10,000 contacts"), (few, many)):
        print(f"profile with {count}: ready after {ready:.2f} s, stats answered after {answered:.2f} s, {memory:,} KiB")
    print(f"{many[2] - few[2]:,} KiB more")


if __name__ == "__main__":
    main()
