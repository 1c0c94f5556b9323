"""The two programs of the story: the window, and an echo peer that is vaultgram-cli."""

import hashlib
import os
import signal
import socket
import sys

from desktop import end

import nacl.signing

INTEROP = os.path.join(os.path.dirname(__file__), "..", "..", "interop")
sys.path += [INTEROP, os.path.join(INTEROP, "x1")]
from cli import Cli  # noqa: E402
from memory import Image  # noqa: E402, F401


def fingerprint_of(seed):
    """Of the identity whose private key this is."""
    public = bytes(nacl.signing.SigningKey(seed).verify_key)
    return hashlib.blake2b(public, digest_size=32).hexdigest()[:32]


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Window:
    """The window on one profile, started and ended as often as the story wants."""

    def __init__(self, desktop, screen, binary, profile):
        self.desktop, self.screen, self.binary, self.profile = desktop, screen, binary, profile
        self.process = None

    def start(self, *options, **variables):
        self.process = self.desktop.start(
            self.binary, "--port", "0", "--bind", "127.0.0.1", "--profile", self.profile, *options,
            env={**self.desktop.environment, **variables})
        self.screen.pid = self.process.pid

    def ended(self, patience=20):
        """Waits for its end; the exit code."""
        return self.process.wait(patience)

    def stop(self):
        return end(self.process, signal.SIGTERM)


class Echo:
    """Answers each text with "Echo: " and the text; another one on the same port is another person."""

    def __init__(self, binary, port):
        self.cli = Cli(binary, "--echo", "--bind", "127.0.0.1", port=port)

    def safety_number(self):
        """Of it and whoever is connected, 60 digits."""
        event = self.cli.wait(lambda e: e["event"] == "peer" and e.get("safety_number"), 20, what="safety number")
        return "".join(filter(str.isdigit, event["safety_number"]))

    def other_fingerprint(self):
        """Of whoever is connected, 32 hex digits."""
        event = self.cli.wait(lambda e: e["event"] == "peer" and e.get("safety_number"), 20, what="safety number")
        return event["fingerprint"].replace(" ", "")

    def stop(self):
        self.cli.kill()
