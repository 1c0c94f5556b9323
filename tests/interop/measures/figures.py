#!/usr/bin/python3
"""Are the figures right? Two vaultgram-cli talk over a relay that knows the truth.

    figures.py --cli PATH [--only NAME] [--list] [--jobs N] [--verbose]
"""

import os
import sys
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, os.pardir), os.path.join(HERE, os.pardir, "x1")]

import harness
from relay import Relay

WITHIN = 30


def over_a_relay(ctx, **road):
    """Two programs with identities; ours knows the other by the address of the relay."""
    other = ctx.cli(profile=ctx.folder())
    relay = ctx.keep(Relay(other.address, **road))
    us = ctx.cli(profile=ctx.folder(), peers=[relay.name])
    other.add(f"127.0.0.1:{relay.back.getsockname()[1]}")
    us.wait_connected(relay.name, WITHIN)
    tag = us.say(relay.name, "are you there?")
    us.wait_status(tag, "delivered", WITHIN)
    time.sleep(0.5)
    return us, other, relay


def quiet(relay):
    """Until nothing is on the way any more."""
    while True:
        before = relay.there.passed, relay.here.passed
        time.sleep(0.4 + 2 * relay.delay)
        if before == (relay.there.passed, relay.here.passed) and not relay.flying:
            return


def peer_stats(us):
    stats = us.stats()
    return stats, stats["peers"][0]


def send(us, relay, count, pause, text="a text of thirty-one characters"):
    tags = [None] * count
    for number in range(count):
        tags[number] = us.say(relay.name, text)
        time.sleep(pause)
    for tag in tags:
        us.wait_status(tag, "delivered", 60)
    return count * len(text)


def change(before, after, *path):
    for key in path:
        before, after = before[key], after[key]
    return after - before


def exact_counts(ctx):
    """A scripted exchange: messages, texts, packets and bytes are those that the relay counted."""
    us, other, relay = over_a_relay(ctx)
    quiet(relay)
    relay.forget()
    before, before_other = us.stats(), other.stats()
    size = send(us, relay, 40, 0.05)
    quiet(relay)
    after, after_other = us.stats(), other.stats()
    mine = lambda *path: change(before, after, "peers", 0, "measured", "total", *path)
    theirs = lambda *path: change(before_other, after_other, "peers", 0, "measured", "total", *path)
    assert mine("out", "messages") == theirs("in", "messages") == mine("delivered") == 40
    assert mine("text_bytes_out") == theirs("text_bytes_in") == size, mine("text_bytes_out")
    # A keepalive may fall between the counts of the two sides, but not get lost.
    assert abs(mine("out", "packets") - relay.there.came) <= 1, (mine("out", "packets"), relay.there.came)
    assert abs(mine("in", "packets") - relay.here.passed) <= 1, (mine("in", "packets"), relay.here.passed)
    assert mine("out", "bytes") == 1200 * mine("out", "packets")
    assert mine("lost") == mine("resent") == theirs("duplicates_in") == 0
    assert change(before, after, "measured", "total", "out", "packets") == mine("out", "packets")
    assert mine("payload_bytes_out") == size
    assert after["peers"][0]["measured"]["minute"]["out"]["messages"] >= 40
    ctx.note(f"40 messages, {relay.there.came} packets out, {relay.here.passed} in")


def round_trip(ctx):
    """Delay of 100 ms each way: the round trip is 200 ms within 10 %, and so is the time to the receipt."""
    us, _, relay = over_a_relay(ctx, delay=0.1)
    send(us, relay, 30, 0.25)
    stats, peer = peer_stats(us)
    assert 0.18 <= peer["rtt"] <= 0.22, peer["rtt"]
    assert 0.19 <= peer["rtt_min"] <= 0.22, peer["rtt_min"]
    assert peer["rtt_deviation"] < 0.05, peer["rtt_deviation"]
    median = peer["measured"]["delivery_p50"]
    assert 0.18 <= median <= 0.28, f"half of the messages within {median} s"
    ctx.note(f"{peer['rtt'] * 1000:.0f} ms +- {peer['rtt_deviation'] * 1000:.0f}, delivery {median * 1000:.0f} ms")


def loss(ctx):
    """A relay that loses every tenth packet: the loss that we show is right within two points."""
    us, _, relay = over_a_relay(ctx, loss=0.1, delay=0.01)
    before = us.stats()
    relay.forget()
    send(us, relay, 600, 0.02)
    quiet(relay)
    after = us.stats()
    mine = lambda key: change(before, after, "peers", 0, "measured", "total", key)
    shown = mine("lost") / (mine("lost") + mine("acknowledged"))
    truth = relay.there.lost / relay.there.came
    assert abs(shown - truth) <= 0.02, f"{shown:.3f} shown, {truth:.3f} in truth"
    assert mine("resent") > 0
    assert abs(after["peers"][0]["loss"] - truth) <= 0.03, after["peers"][0]["loss"]
    ctx.note(f"{100 * shown:.1f} % shown, {100 * truth:.1f} % in truth, of {relay.there.came}")


def metrics(ctx):
    """Prometheus text on the port that was asked for, on loopback alone; the same figures as stats."""
    port = ctx.port()
    us = ctx.cli("--metrics-port", str(port))
    peer = ctx.peer("B")
    us.add(peer.name)
    us.wait_connected(peer.name, WITHIN)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        text = answer.read().decode()
    values = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    stats = us.stats()
    assert float(values["vaultgram_port"]) == us.port
    assert values[f'vaultgram_peer_connected{{peer="{peer.name}"}}'] == "1"
    assert 0 < int(values['vaultgram_packets_total{direction="out"}']) <= stats["totals"]["out"]["packets"]
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/other", timeout=5)
        raise AssertionError("another path was answered")
    except urllib.error.HTTPError as error:
        assert error.code == 404
    listening = [line.split() for line in open("/proc/net/tcp")][1:]
    mine = [fields[1] for fields in listening if fields[1].endswith(f":{port:04X}") and fields[3] == "0A"]
    assert mine == [f"0100007F:{port:04X}"], mine


SCENARIOS = {f.__name__: f for f in (exact_counts, round_trip, loss, metrics)}

if __name__ == "__main__":
    # Times are measured here: one after the other.
    sys.exit(harness.run(SCENARIOS, harness.arguments(__doc__.splitlines()[0]).parse_args(),
                         alone={"round_trip": "timing", "loss": "timing", "exact_counts": "timing"}))
