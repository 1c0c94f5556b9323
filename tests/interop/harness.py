"""Runs scenarios side by side and prints a table.

A scenario is a function with one argument, the Context, that gives it peers, programs and ports
of its own and cleans up behind it. It fails by raising; what the cleaning finds (a bad exit code,
user text on the wire) fails it too.
"""

import argparse
import concurrent.futures
import os
import random
import shutil
import socket
import sys
import tempfile
import threading
import time
import traceback

import capture as capturing
from cli import Cli, binary_path
from peer import Peer

WITHIN = 25.0  # seconds: the longest that two programs may take to find each other


class Ports:
    """Free UDP ports below the ephemeral range, each given out once."""

    lock, given = threading.Lock(), set()

    @classmethod
    def take(cls, host="127.0.0.1"):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        while True:
            port = random.randint(12000, 31999)
            with cls.lock:
                if port in cls.given:
                    continue
                try:
                    with socket.socket(family, socket.SOCK_DGRAM) as probe:
                        probe.bind((host, port))
                except OSError:
                    continue
                cls.given.add(port)
                return port


class Context:
    def __init__(self, scenario, binary, capture):
        self.scenario, self.binary, self.capture = scenario, binary, capture
        self.programs, self.peers, self.others, self.folders = [], [], [], []
        self.secret, self.notes = [], []
        self.codes = {0}

    def note(self, text):
        self.notes.append(text)

    def port(self, host="127.0.0.1"):
        return Ports.take(host)

    def peer(self, generation, port=None, bind="127.0.0.1", kind=Peer, **options):
        port = self.port(bind) if port is None else port
        peer = kind(generation, port, bind, tap=self.capture.tap, **options)
        self.peers.append(peer)
        return peer

    def cli(self, *options, **more):
        program = Cli(self.binary, *options, **more)
        self.programs.append(program)
        return program

    def socket(self, host="127.0.0.1", port=0):
        """A bare socket that is closed at the end."""
        one = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_DGRAM)
        one.bind((host, port))
        one.settimeout(0.2)
        self.others.append(one)
        return one

    def keep(self, other):
        """Something with close(), which is called at the end."""
        self.others.append(other)
        return other

    def folder(self):
        """An empty folder that is removed at the end; a profile for example."""
        self.folders.append(tempfile.mkdtemp(prefix="vaultgram-interop-"))
        return self.folders[-1]

    def text(self, length=60, secret=True):
        """A new canary; unless the test says otherwise it must never be readable on the wire."""
        text = capturing.canary(length)
        if secret:
            self.secret.append(text)
        return text

    def close(self):
        """Ends everything; what is wrong now is the scenario's failure."""
        wrong = []
        for program in self.programs:
            try:
                code = program.quit()
                if code not in self.codes:
                    wrong.append(f"vaultgram-cli ended with {code}: {program.last_errors()}")
            except AssertionError as error:
                wrong.append(str(error))
            if program.noise:
                wrong.append(f"stdout carried something else: {program.noise[:2]}")
        for peer in self.peers:
            peer.stop()
        for other in self.others:
            other.close()
        for folder in self.folders:
            shutil.rmtree(folder, ignore_errors=True)
        self.capture.settle()
        for leak in self.capture.leaks_of(self.secret)[:3]:
            wrong.append(f"readable on the wire: {leak}")
        return wrong


class Result:
    def __init__(self, name, error, seconds, notes, trace=""):
        self.name, self.error, self.seconds, self.notes, self.trace = name, error, seconds, notes, trace


def run_one(name, scenario, binary, capture):
    context = Context(name, binary, capture)
    start, wrong, trace = time.monotonic(), [], ""
    try:
        scenario(context)
    except AssertionError as error:
        wrong.append(str(error) or line_of(error))
        trace = traceback.format_exc()
    except Exception as error:  # a broken test is a failed test
        wrong.append(f"{type(error).__name__}: {error}")
        trace = traceback.format_exc()
    wrong += context.close()
    return Result(name, "; ".join(wrong), time.monotonic() - start, context.notes, trace)


def line_of(error):
    """An assert without a message: the source line says what was expected."""
    return traceback.extract_tb(error.__traceback__)[-1].line


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--cli", help="path of vaultgram-cli (else the variable VAULTGRAM_CLI)")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="scenarios whose name contains NAME")
    parser.add_argument("--skip", action="append", default=[], metavar="NAME", help="but not those whose name contains NAME")
    parser.add_argument("--list", action="store_true", help="names and what they show")
    parser.add_argument("--jobs", type=int, default=16, help="scenarios at the same time")
    parser.add_argument("--verbose", action="store_true", help="where each failed scenario stopped")
    return parser


def chosen(scenarios, only, skip):
    return {n: s for n, s in scenarios.items()
            if (not only or any(part in n for part in only)) and not any(part in n for part in skip)}


def run(scenarios, options, alone=()):
    """Runs them all, those in `alone` one after the other at the end; the exit code."""
    scenarios = chosen(scenarios, options.only, options.skip)
    if options.list:
        for name, scenario in scenarios.items():
            print(f"{name:34} {(scenario.__doc__ or '').strip().splitlines()[0]}")
        return 0
    binary, capture, start = binary_path(options.cli), capturing.Capture(), time.monotonic()
    print(f"{len(scenarios)} scenarios; capture: {capture.how}", flush=True)
    results = []

    def keep(result):
        results.append(result)
        show(result, options.verbose)

    together = [n for n in scenarios if n not in alone]
    with concurrent.futures.ThreadPoolExecutor(max(1, options.jobs)) as pool:
        futures = []
        for name in together:
            futures.append(pool.submit(run_one, name, scenarios[name], binary, capture))
            time.sleep(0.05)
        for future in concurrent.futures.as_completed(futures):
            keep(future.result())
    for name in [n for n in scenarios if n in alone]:
        capture.paused = alone[name] == "flood"  # a flood would drown the capture
        keep(run_one(name, scenarios[name], binary, capture))
        capture.paused = False
    return summary(results, capture, time.monotonic() - start)


def show(result, verbose=False):
    state = "FAIL" if result.error else "ok"
    notes = f"  ({'; '.join(result.notes)})" if result.notes else ""
    print(f"{state:4}  {result.name:34} {result.seconds:6.1f} s{notes}", flush=True)
    if result.error:
        print(f"      {result.error}", flush=True)
    if verbose and result.trace:
        print(result.trace, flush=True)


def summary(results, capture, seconds):
    failed = [r.name for r in results if r.error]
    print(f"\n{len(results) - len(failed)} of {len(results)} passed in {seconds:.0f} s; "
          f"{capture.seen} datagrams looked at, {capture.lost} lost by the capture")
    if failed:
        print("failed: " + " ".join(sorted(failed)))
    sys.stdout.flush()
    os._exit(1 if failed else 0)  # threads that still wait for a socket must not hold the exit up
