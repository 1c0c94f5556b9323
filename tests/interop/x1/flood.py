#!/usr/bin/python3
"""200,000 forged packets in 10 s beside a real x1 conversation: at least 99 % of its texts arrive, memory is flat.

    flood.py --cli PATH --flooder PATH [--count N] [--seconds S]

Half of the forgeries come from exactly the peer's address and half from 64 others: data packets with
the CIDs of the session and random rest, INITs with invented tokens, PROBEs, junk.
"""

import argparse
import os
import subprocess
import sys
import threading
import time

from x1talk import identity_of, pair, session_with
import capture
import harness
from cli import binary_path

RATE = 20  # texts a second in each direction


class Talker(threading.Thread):
    """Says a text each way, RATE times a second, until told to end."""

    def __init__(self, ctx, us, peer):
        super().__init__(daemon=True)
        self.ctx, self.us, self.peer = ctx, us, peer
        self.there, self.here, self.memory, self.ending = {}, {}, [], threading.Event()

    def run(self):
        identity = identity_of(self.us, self.peer)
        while not self.ending.wait(1 / RATE):
            one, other = self.ctx.text(), self.ctx.text()
            self.us.say(self.peer.name, one)
            self.peer.say(other, identity)
            self.there[one] = self.here[other] = time.monotonic()
            self.memory.append(self.us.memory())


def delays(talker):
    """Seconds from saying to showing, of those that arrived; both directions."""
    there = {text.text: text.time for text in talker.peer.texts}
    here = {event["text"]: event["at"] for event in talker.us.messages()}
    found = [there[text] - said for text, said in talker.there.items() if text in there]
    return sorted(found + [here[text] - said for text, said in talker.here.items() if text in here])


def flood(ctx, options):
    us, peer = pair(ctx)
    session = session_with(us, peer)
    talker = Talker(ctx, us, peer)
    talker.start()
    time.sleep(1)
    before, used = us.memory(), us.processor()
    handed = os.dup(peer.socket.fileno())
    os.set_inheritable(handed, True)
    cids = [session.theirs.hex()] * 3 + [os.urandom(8).hex()]
    done = subprocess.run([options.flooder, str(us.port), str(options.count), str(options.seconds), str(handed), *cids],
                          pass_fds=[handed], capture_output=True, text=True, timeout=60 + 4 * options.seconds, check=True)
    used = us.processor() - used
    sent, seconds = done.stdout.split()
    talker.ending.set()
    talker.join()
    wait_for_all(talker)
    report(talker, options.count, int(sent), float(seconds), before, used)
    assert float(seconds) <= 1.2 * options.seconds, f"the machine took {seconds} s to send them: this shows less"


def wait_for_all(talker, within=10):
    """Lost packets are sent again; a text that is not there after this is lost."""
    end = time.monotonic() + within
    while time.monotonic() < end and len(delays(talker)) < len(talker.there) + len(talker.here):
        time.sleep(0.1)


def report(talker, count, sent, seconds, before, used):
    us, found = talker.us, delays(talker)
    said = len(talker.there) + len(talker.here)
    drops = {reason: count for reason, count in us.drops().items() if count}
    after, peak = us.memory(), max(talker.memory)
    place = lambda share: 1000 * found[min(len(found) - 1, int(share * len(found)))]
    print(f"{sent:,} forged packets in {seconds:.1f} s, {used:.2f} s of processor time here; counted {drops}")
    print(f"{len(found)} of {said} texts arrived; delay p50 {place(.5):.0f} ms, p99 {place(.99):.0f} ms, most {place(1):.0f} ms")
    print(f"resident memory: {before >> 10:,} KiB before, at most {peak >> 10:,}, {after >> 10:,} after")
    shown = [text.text for text in talker.peer.texts] + [event["text"] for event in us.messages()]
    assert sent >= 0.99 * count, f"the kernel took only {sent}"
    assert len(found) >= 0.99 * said, f"only {len(found)} of {said} texts"
    assert len(shown) == len(set(shown)), "a text was shown twice"
    assert peak - before < 4 << 20, "memory grew"
    assert sum(drops.values()) > 0.5 * sent, "most forgeries never reached the program: this shows nothing"
    assert not us.warnings("key_changed") and session_with(us, talker.peer), "the session is gone"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli"), parser.add_argument("--flooder", required=True)
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--seconds", type=float, default=10)
    options = parser.parse_args()
    wire_tap = capture.Capture()
    wire_tap.paused = True  # it would drown
    result = harness.run_one("flood", lambda ctx: flood(ctx, options), binary_path(options.cli), wire_tap)
    harness.show(result, verbose=True)
    sys.stdout.flush()
    os._exit(1 if result.error else 0)


if __name__ == "__main__":
    main()
