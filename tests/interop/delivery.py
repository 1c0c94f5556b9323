#!/usr/bin/python3
"""Nothing is lost and nothing is shown twice, over a bad network and whatever is killed.

    delivery.py --cli PATH [--only NAME] [--seed N]

Two vaultgram-cli with profiles on disk, a lossy relay between them; what counts is `history --json`.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from cli import Cli, Ended, binary_path, call  # noqa: E402
from harness import Ports  # noqa: E402
from lossy_relay import LossyRelay  # noqa: E402


class Side:
    """One person: a profile, and the program that runs with it, again and again."""

    def __init__(self, binary, folder, name):
        self.binary, self.name, self.port = binary, name, Ports.take()
        self.profile = os.path.join(folder, name)
        self.program, self.other = None, None
        self.sent, self.unsure = [], None

    def start(self):
        self.program = Cli(self.binary, "--bind", "127.0.0.1", "--log-level", "error", port=self.port,
                           peers=[self.other], profile=self.profile)

    def kill(self):
        self.program.kill()

    def history(self):
        code, out, errors = call(self.binary, "history", "--json", "--profile", self.profile)
        assert code == 0, errors
        return [json.loads(line) for line in out.splitlines()]

    def say(self):
        """Sends the next text; it counts as sent once it is said to be in the outbox."""
        text = self.unsure or f"{self.name} {len(self.sent)}"
        if self.unsure and text in [line["text"] for line in self.history() if line["direction"] == "out"]:
            self.sent.append(text)  # it was killed between the disk and the word
            self.unsure = None
            return
        self.unsure = text
        tag = self.program.say(self.other, text)
        answer = self.program.wait(lambda e: e.get("tag") == tag, 20, what=f"answer to {tag} ({text})")
        if answer["event"] == "error" and answer["detail"].startswith("outbox-full"):
            self.unsure = None  # refused in words: 10,000 wait already
            time.sleep(0.05)
            return
        assert answer["event"] == "status" and answer["status"] == "queued", answer
        self.sent.append(text)
        self.unsure = None

    def try_to_say(self):
        try:
            self.say()
        except (Ended, AssertionError) as error:
            if self.program.process.poll() is None:
                raise error

    def quit(self):
        assert self.program.quit() == 0, self.program.last_errors()
        assert not self.program.noise, self.program.noise[:2]


def pair(binary, folder, seed, **network):
    anna, bruno = Side(binary, folder, "anna"), Side(binary, folder, "bruno")
    relay = LossyRelay(anna.port, bruno.port, seed, **network)
    anna.other, bruno.other = relay.for_left, relay.for_right
    return anna, bruno, relay


def wait_until(done, seconds, what):
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, f"not within {seconds} s: {what()}"
        time.sleep(0.25)


def texts(history, direction):
    return [line["text"] for line in history if line["direction"] == direction]


def check(near, far):
    """What `near` wrote stands in both histories once, in order, and is delivered."""
    there, here = far.history(), near.history()
    for name, found in ((far.name, texts(there, "in")), (near.name, texts(here, "out"))):
        assert len(found) == len(set(found)), f"{name} has some of {near.name}'s twice"
        assert sorted(found) == sorted(near.sent), f"{name} lacks {sorted(set(near.sent) - set(found))[:5]}"
        assert found == near.sent, f"{name} has {near.name}'s in another order"
    for history, direction in ((there, "in"), (here, "out")):
        numbers = [line["seq"] for line in history if line["direction"] == direction]
        assert numbers == sorted(numbers) and len(numbers) == len(set(numbers)), f"seq of {direction}"
    open_ones = [line["text"] for line in here if line["direction"] == "out" and line["status"] != "delivered"]
    assert not open_ones, f"without receipt: {open_ones[:5]}"


def all_delivered(near):
    return lambda: all(line["status"] == "delivered" for line in near.history() if line["direction"] == "out")


def lossy(binary, folder, seed):
    """1,000 messages in each direction at 30 % loss, with duplicates and reordering."""
    anna, bruno, relay = pair(binary, folder, seed, loss=0.3, duplicates=0.05, reordering=0.1, delay=0.005)
    with relay:
        anna.start(), bruno.start()
        start = time.monotonic()
        for _ in range(1000):
            anna.say(), bruno.say()
        for near, far in ((anna, bruno), (bruno, anna)):
            wait_until(lambda: len(far.program.messages()) >= 1000, 240,
                       lambda: f"{len(far.program.messages())} of 1000 at {far.name}")
            wait_until(all_delivered(near), 120, lambda: f"receipts of {near.name}")
        took = time.monotonic() - start
        for side in (anna, bruno):
            assert len(side.program.messages()) == 1000, "some were shown twice"
            side.quit()
        check(anna, bruno), check(bruno, anna)
        return f"{took:.0f} s; {relay.seen} packets, {relay.lost} lost, {relay.seen / 2000:.2f} a message"


def kills(binary, folder, seed):
    """kill -9 of one or the other at random moments, 50 times, at 10 % loss, while both write."""
    chance = random.Random(seed)
    anna, bruno, relay = pair(binary, folder, seed, loss=0.1, duplicates=0.05, reordering=0.1)
    with relay:
        anna.start(), bruno.start()
        for _ in range(50):
            until = time.monotonic() + chance.uniform(0.1, 1.2)
            while time.monotonic() < until:
                for side in (anna, bruno):
                    side.try_to_say()
            victim = chance.choice((anna, bruno))
            victim.kill()
            if victim.unsure is None and chance.random() < 0.5:
                (bruno if victim is anna else anna).try_to_say()  # to nobody, for now
            victim.start()
        for near in (anna, bruno):
            if near.unsure:
                near.say()
            wait_until(all_delivered(near), 120, lambda: f"receipts of {near.name}")
        for side in (anna, bruno):
            side.quit()
        check(anna, bruno), check(bruno, anna)
        return f"{len(anna.sent)} and {len(bruno.sent)} messages, 50 kills"


def later(binary, folder, seed):
    """Written while the other is away, the program ends; started again, it is delivered, under the same id."""
    anna, bruno, relay = pair(binary, folder, seed)
    with relay:
        anna.start(), bruno.start()
        anna.program.wait_connected(anna.other)
        bruno.quit()
        anna.say()
        queued = anna.program.seen(lambda e: e["event"] == "status" and e["status"] == "queued")[-1]
        anna.quit()
        anna.start(), bruno.start()
        delivered = anna.program.wait(lambda e: e["event"] == "status" and e["status"] == "delivered", 30)
        assert delivered["id"] == queued["id"], (delivered, queued)
        assert bruno.program.wait_message(anna.sent[0])["id"] == queued["id"]
        for side in (anna, bruno):
            side.quit()
        check(anna, bruno)
        return "delivered by the next run"


SCENARIOS = {each.__name__: each for each in (later, lossy, kills)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli")
    parser.add_argument("--only", choices=SCENARIOS)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    binary, failed = binary_path(options.cli), 0
    for name, scenario in SCENARIOS.items():
        if options.only not in (None, name):
            continue
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            try:
                print(f"ok    {name}: {scenario(binary, folder, options.seed)}", flush=True)
            except AssertionError as error:
                failed += 1
                print(f"FAIL  {name} after {time.monotonic() - start:.0f} s: {error}", flush=True)
    sys.stdout.flush()
    os._exit(1 if failed else 0)  # programs of a failed scenario must not hold the exit up


if __name__ == "__main__":
    main()
