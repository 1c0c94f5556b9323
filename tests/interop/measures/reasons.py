#!/usr/bin/python3
"""Each reason of PROTOCOL.md, section 10, is made to happen over real sockets and found in `stats`.

    reasons.py --cli PATH [--only NAME] [--list] [--jobs N] [--verbose]

Found means: counted, also in the last 60 s and 5 min, with the time of the last one, which is now,
and the address that it came from. That the attack itself does no harm is shown in ../attacks and
../x1/attacks.py.
"""

import datetime
import os
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
UP = os.path.join(HERE, os.pardir)
sys.path[:0] = [UP, os.path.join(UP, "x1"), os.path.join(UP, "attacks")]

import attacker
import harness
import talk
import wire as v2
import x1wire as x1
from attacks import Stranger
from peer import Peer
from x1talk import connected, peer_of, session_with, us_with
from x1talk import pair as x1_pair

# Not yet: nothing in the program takes files, and its own store does not fail on demand here.
NOT_HERE = {"offer-name", "offer-size", "file-hash", "file-changed", "store-failed"}
SEEN, LOCK = set(), threading.Lock()


def found(ctx, us, *reasons, source=None, within=3.0):
    """The line of each reason says how often, when last, and from where."""
    end = time.monotonic() + within
    while True:
        drops = us.stats()["drops"]
        missing = [each for each in reasons if not drops[each]["count"]]
        if not missing or time.monotonic() > end:
            break
        time.sleep(0.1)
    moved = {name: each["count"] for name, each in drops.items() if each["count"]}
    assert not missing, f"not counted: {missing}; counted are {moved}"
    for each in reasons:
        line = drops[each]
        age = datetime.datetime.now(datetime.timezone.utc) - datetime.datetime.fromisoformat(line["last"])
        assert -1 < age.total_seconds() < 30, f"{each}: last one {age} ago"
        assert 1 <= line["minute"] <= line["five_minutes"] <= line["count"], f"{each}: {line}"
        assert line["source"].rpartition(":")[0] in ("127.0.0.1", "[::1]"), f"{each}: from {line['source']}"
        if source:
            assert line["source"] == source, f"{each}: from {line['source']}, not {source}"
    with LOCK:
        SEEN.update(reasons)


def name_of(one):
    return "127.0.0.1:%d" % one.getsockname()[1]


def legacy_pair(ctx, generation="B", kind=Peer, options=(), **more):
    peer = ctx.peer(generation, kind=kind, **more)
    us = ctx.cli(*options, peers=[peer.name])
    talk.connected(us, peer)
    talk.they_hear(ctx, us, peer), talk.we_hear(ctx, us, peer)
    return peer, us


def named(cases, name):
    return next(case[1] for case in cases if case[0].startswith(name))


# --- version 2 -----------------------------------------------------------------------------

def from_a_stranger(ctx):
    """frame-malformed, version, control-malformed, undecodable, plaintext-stranger"""
    us, stranger = ctx.cli(), ctx.socket()
    put = lambda data: stranger.sendto(data, us.address)
    put(named(attacker.bad_frames(), "duplicate key"))
    put(v2.frame(version=3))
    put(v2.frame(control=b"{"))
    put(b"\x01" * 200)
    put(v2.text_frame("hello"))
    found(ctx, us, "frame-malformed", "version", "control-malformed", "undecodable", "plaintext-stranger",
          source=name_of(stranger))


def announcements(ctx):
    """announce-key, announce-signature"""
    peer, us = legacy_pair(ctx)
    for control in (named(attacker.bad_keys(), "31 bytes"), named(attacker.false_announcements(peer), "no signature")):
        peer.put(v2.frame(control=control), us.address)
    found(ctx, us, "announce-key", "announce-signature", source=peer.name)


def sealed_texts(ctx):
    """payload-malformed, payload-window, payload-too-large, payload-utf8, inner-short, timestamp-invalid,
    replay, reflected, seal-unexpected, limited: inside a genuine Box, or made by whoever can"""
    peer, us = legacy_pair(ctx)
    seal = lambda body, **more: peer.seal(body, us.address, **more)
    put = lambda data: peer.put(data, us.address)
    for name in ("no zstd", "window of 2^31", "bomb of 1300 bytes", "not UTF-8"):
        put(seal(v2.frame(payload=named(attacker.bad_payloads(), name), mtu=9000, pad=False)))
    put(bytes(peer.slots[us.address].box.encrypt(b"short")))
    put(seal(v2.text_frame("when?"), when=float("nan")))
    twice = seal(v2.text_frame("once"))
    put(twice), put(twice)
    put(next(d.data for d in peer.datagrams if talk.plain_frame(d.data) is None))
    put(v2.seal_for(peer.slots[us.address].key, v2.text_frame("anybody")))
    found(ctx, us, "payload-malformed", "payload-window", "payload-too-large", "payload-utf8", "inner-short",
          "timestamp-invalid", "replay", "reflected", "seal-unexpected", source=peer.name)
    for number in range(250):
        put(seal(v2.text_frame(str(number))))
    found(ctx, us, "limited", source=peer.name)


def old_stamps(ctx):
    """legacy-stale: more than 65,536 packets, then one that is older than all of them"""
    peer, us = legacy_pair(ctx, options=("--rate-limit", "100000"))
    body, start = v2.frame(pad=False), time.time()
    for number in range(66_200):
        peer.put(peer.seal(body, us.address, when=start + number * 1e-6), us.address)
        if number % 200 == 199:
            time.sleep(0.005)
    for _ in range(3):
        peer.put(peer.seal(v2.text_frame("late"), us.address, when=start - 5), us.address)
    found(ctx, us, "legacy-stale", source=peer.name, within=20)


def probes(ctx):
    """probe-conflict, probe-flood: several answer, and too many"""
    voice, (_, false) = ctx.socket(), attacker.own_announcement()
    peer = ctx.peer("B", kind=attacker.Interfered, before=lambda peer, address: voice.sendto(false, address))
    us = ctx.cli(peers=[peer.name])
    found(ctx, us, "probe-conflict", within=15)
    flood = lambda peer, address: [voice.sendto(os.urandom(200), address) for _ in range(100)]
    peer = ctx.peer("A", kind=attacker.Interfered, before=flood)
    us = ctx.cli(peers=[peer.name])
    found(ctx, us, "probe-flood", within=15)


def too_large(ctx):
    """too-large: a text that waited turns out to be for an old peer, which gets sixteen packets at most"""
    port = ctx.port()
    us = ctx.cli(peers=[f"127.0.0.1:{port}"])
    us.say(f"127.0.0.1:{port}", os.urandom(30_000).hex())
    ctx.peer("B", port=port)
    found(ctx, us, "too-large", within=30)


# --- x1: calls -------------------------------------------------------------------------------

def calls(ctx):
    """probe-short, x1-malformed, token-bad, proof-bad, key-low-order, identity-unknown, answer-unsolicited,
    resp-unsolicited, cid-unknown: handshake records of a stranger"""
    us = us_with(ctx)
    stranger = Stranger(ctx, us)
    put = lambda data: stranger.socket.sendto(data, us.address)
    e_r, token = stranger.answer()
    good = stranger.init(e_r, token)
    put(x1.container(x1.probe(os.urandom(16)), size=1100))
    put(x1.container(b"\x09" + bytes(20)))
    stranger.send(good[:33] + bytes(16) + good[49:])
    stranger.send(stranger.init(e_r, token, identity=os.urandom(32)))
    stranger.send(good[:1] + bytes(32) + good[33:])
    stranger.send(good)
    stranger.send(x1.answer(os.urandom(16), x1.public_of(os.urandom(32)), os.urandom(16)))
    stranger.send(b"\4" + os.urandom(172))
    put(b"\x01" * 1200)
    found(ctx, us, "probe-short", "x1-malformed", "token-bad", "proof-bad", "key-low-order", "identity-unknown",
          "answer-unsolicited", "resp-unsolicited", "cid-unknown", source=name_of(stranger.socket))


def own_identity(ctx):
    """own-identity: we call ourselves"""
    us = us_with(ctx)
    us.add(us.name)
    found(ctx, us, "own-identity", source=us.name, within=8)


def same_call_again(ctx):
    """init-replayed: an INIT whose session is confirmed"""
    us, peer = x1_pair(ctx)
    sent = []
    peer.outgoing = lambda kind, data, address: (sent.append(data) if kind == "init" else None) or [data]
    peer.call(us.address)
    assert peer.wait(lambda: sent and not peer.calls, 8), "no session"
    talk_again = lambda: peer.say("x", us_identity(us, peer))
    talk_again()
    time.sleep(0.5)
    peer.socket.sendto(sent[0], us.address)
    found(ctx, us, "init-replayed", source=peer.name)


def us_identity(us, peer):
    return next(s.peer for s in peer.sessions.values() if s.confirmed)


def another_answers(ctx):
    """identity-mismatch: somebody else has the address now"""
    us, peer = x1_pair(ctx)
    port = peer.address[1]
    peer.stop()
    other = peer_of(ctx, port=port)
    us.say(other.name, ctx.text())
    found(ctx, us, "identity-mismatch", source=other.name, within=25)


def two_places(ctx):
    """identity-in-two-places: a copied profile"""
    us, peer = x1_pair(ctx)
    twin = peer_of(ctx, seed=bytes(peer.signer))
    for turn in range(8):
        (twin if turn % 2 == 0 else peer).call(us.address)
        time.sleep(1.0)
        us.say(peer.name, ctx.text())
        time.sleep(0.6)
    found(ctx, us, "identity-in-two-places", within=6)


def back_to_version_2(ctx):
    """downgrade-refused, plaintext-refused: what an old program would say, from the address of an identity"""
    us, peer = x1_pair(ctx)
    _, old = attacker.own_announcement()
    peer.socket.sendto(old, us.address)
    peer.socket.sendto(v2.text_frame("believe me"), us.address)
    found(ctx, us, "downgrade-refused", "plaintext-refused", source=peer.name)


def of_a_blocked_one(ctx):
    """blocked: what a contact that we blocked goes on sending"""
    us, peer = x1_pair(ctx)
    session = session_with(us, peer)
    us.command(cmd="block", peer=peer.name, block=True)
    us.wait(lambda e: e["event"] == "peer" and e.get("trust") == "blocked", 5, what="blocked")
    peer.transmit(session, [x1.frame(x1.PING)], follow=False)
    found(ctx, us, "blocked", source=peer.name)


# --- x1: packets -----------------------------------------------------------------------------

def packets(ctx):
    """auth-failed, frame-unknown, frame-value, file-unwanted, reassembly-expired, ack-invalid"""
    us, peer = x1_pair(ctx)
    session = session_with(us, peer)
    put = lambda *frames: peer.transmit(session, list(frames), follow=False)
    forged = bytearray(peer.packet(session, x1.frame(x1.PING)))
    forged[-1] ^= 1
    peer.socket.sendto(bytes(forged), us.address)
    put(x1.frame(0x20))
    put(x1.message(os.urandom(16), 5, b"x", kind=2))
    put(x1.frame(x1.FILE_DATA, bytes(24) + b"x"))
    for _ in range(6):
        put(x1.message(os.urandom(16), 5, bytes(1000), count=64))
    found(ctx, us, "auth-failed", "frame-unknown", "frame-value", "file-unwanted", "reassembly-expired",
          source=peer.name)
    put(x1.ack([(999_999, 1_000_000)]))
    found(ctx, us, "ack-invalid", source=peer.name)


def every_reason(ctx):
    """All 48, but for those that cannot happen yet, were made to happen by the others here."""
    names = set(ctx.cli().stats()["drops"])
    assert len(names) == 48, len(names)
    missing = names - SEEN - NOT_HERE
    assert not missing, f"never happened: {sorted(missing)}"
    ctx.note(f"{len(SEEN)} of 48; not possible yet: {', '.join(sorted(NOT_HERE))}")


SCENARIOS = {f.__name__: f for f in
             (from_a_stranger, announcements, sealed_texts, old_stamps, probes, too_large, calls, own_identity,
              same_call_again, another_answers, two_places, back_to_version_2, of_a_blocked_one, packets, every_reason)}

if __name__ == "__main__":
    sys.exit(harness.run(SCENARIOS, harness.arguments(__doc__.splitlines()[0]).parse_args(),
                         alone={"every_reason": "last"}))
