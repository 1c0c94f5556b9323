"""What every scenario asks: does a text arrive, sealed, once, and was our side orderly on the wire?"""

import collections
import time

import wire
from harness import WITHIN

SEALED = {"A": "box", "B": "box", "C": "sealedbox"}  # how a peer receives
SECURITY = {"A": "sealed", "B": "sealed", "C": "anonymous"}  # what our events say
KIND = {"A": "legacy", "B": "legacy", "C": "legacy-anonymous"}
PROBE_SIZE = 1200  # bytes, an x1 record; all else is padded to the MTU


class Deadline:
    def __init__(self, seconds=WITHIN):
        self.end = time.monotonic() + seconds

    def left(self):
        return max(0.1, self.end - time.monotonic())


def connected(us, peer, within=WITHIN, since=0):
    """Our side says that the peer is connected, of what kind and how well sealed."""
    event = us.wait_connected(peer.name, within, since)
    assert event["kind"] == KIND[peer.generation], event
    assert event["security"] == SECURITY[peer.generation], event
    return event


def they_hear(ctx, us, peer, within=WITHIN, text=None):
    """A text of ours arrives there, sealed."""
    text = text or ctx.text()
    tag = us.say(peer.name, text)
    got = peer.wait_text(text, within)
    assert got, f"text not at {peer.generation} within {within:.0f} s; dropped there {dict(peer.dropped)}, " \
                f"has our key: {peer.has_key(us.address)}"
    assert got.how == SEALED[peer.generation], f"arrived {got.how}"
    us.wait_status(tag, "sent", 5)
    return text


def we_hear(ctx, us, peer, within=WITHIN, text=None, key_not=None):
    """A text of theirs arrives here, sealed. The peer waits for our key: without, it writes in plaintext."""
    known = lambda: peer.has_key(us.address) and peer.slots[us.address].key != key_not
    assert peer.wait(known, within), f"{peer.generation} does not learn our key within {within:.0f} s"
    text = text or ctx.text()
    peer.say(text, us.address)
    event = us.wait_message(text, within)
    assert event["security"] == SECURITY[peer.generation], event
    assert event["peer"] == peer.name, f"shown as from {event['peer']}, known as {peer.name}"
    return text


def both_ways(ctx, us, peer, within=WITHIN):
    limit = Deadline(within)
    there = they_hear(ctx, us, peer, limit.left())
    here = we_hear(ctx, us, peer, limit.left())
    return there, here


def once(us, peer, there=(), here=()):
    """After the last copy has gone out, each text was shown exactly once on each side."""
    time.sleep(1.3)
    for text in there:
        assert peer.texts().count(text) == 1, f"{peer.generation} showed it {peer.texts().count(text)} times"
    for text in here:
        assert len(us.messages(text)) == 1, f"we showed it {len(us.messages(text))} times"


def orderly(us, peer):
    """What we put on the wire towards this peer keeps to the rules of sections 2 and 3."""
    mtu = us.ready["mtu"]
    plain = {mtu, mtu + 1}
    sealed = {size + (48 if peer.generation == "C" else 64) for size in plain}
    for data, source, _ in list(peer.datagrams):
        fields = plain_frame(data)
        if fields is None:
            assert len(data) in sealed, f"a sealed packet of {len(data)} bytes, not {sorted(sealed)}"
            assert source[1] == us.port, "a sealed packet from another port than the main one"
            continue
        assert not fields["p"], "a payload in plaintext"
        if not fields["c"]:
            assert len(data) == PROBE_SIZE, f"a frame without content of {len(data)} bytes"
            continue
        control = wire.read_control(fields["c"])
        assert "port" not in control, "our announcement names a port"
        assert len(data) in plain, f"an announcement of {len(data)} bytes, not {sorted(plain)}"
        assert wire.signature_text(control) == wire.signed_text(control["enc_key"], control["sign_key"])
        if control["enc_key"] == "?":
            assert source[1] != us.port, "a legacy probe left from the main port"
        else:
            assert source[1] == us.port, "an announcement left from another port than the main one"
    assert peer.dropped["limited"] == 0, "we sent faster than the peer accepts"


def plain_frame(data):
    try:
        return wire.read_frame(data)
    except wire.Malformed:
        return None


def busiest_second(datagrams):
    """The most datagrams in any one second."""
    window, most = collections.deque(), 0
    for one in datagrams:
        window.append(one.time)
        while one.time - window[0] > 1.0:
            window.popleft()
        most = max(most, len(window))
    return most
