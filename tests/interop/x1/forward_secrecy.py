#!/usr/bin/python3
"""Forward secrecy in real time: 4 minutes. A session is recorded, replaced, and 210 s later its keys are looked for.

    forward_secrecy.py --cli PATH

The Python peer knows the keys of its sessions, and of ephemeral keys the public halves. What is looked for
is first found while it must be there, so that finding nothing later means something.
"""

import argparse
import os
import sys
import time

import nacl.bindings as nb
import nacl.signing

from attacks import Stranger, expect
from memory import Image, windows
from x1talk import both_ways, connected, peer_of, us_with
import capture
import harness
import x1wire as wire
from cli import binary_path

ERASED = 213  # seconds: 210, and room for a timer


class Watch:
    """Says what was found, and remembers when the session began."""

    def __init__(self, us):
        self.us, self.start = us, time.monotonic()

    def image(self):
        return Image(self.us.process.pid)

    def until(self, second):
        time.sleep(max(0, self.start + second - time.monotonic()))
        return self.image()

    def say(self, text):
        print(f"{time.monotonic() - self.start:6.1f} s  {text}", flush=True)

    def gone(self, image, secrets):
        for name, secret in secrets.items():
            inside, outside = image.count(secret)
            self.say(f"{name}: {inside + outside} copies")
            assert inside + outside == 0, f"{name} is still there: {image.places(secret)}"

    def there(self, image, secrets):
        for name, secret in secrets.items():
            inside, outside = image.count(secret)
            self.say(f"{name}: {inside} copies in locked memory, {outside} elsewhere")
            assert inside >= 1, f"{name} is not found while it lives: the scan does not work"
            assert outside == 0, f"{name} was copied out of locked memory: {image.places(secret)}"


def x25519_of(public):
    return lambda window: nb.crypto_scalarmult_base(window) == public


def seed_of(identity):
    return lambda window: bytes(nacl.signing.SigningKey(window).verify_key) == identity


def find(watch, image, name, fits):
    secret = image.find(fits)
    assert secret, f"{name} is not in the locked pages while it lives: the scan does not work"
    watch.say(f"{name} found in locked memory")
    return secret


def scenario(ctx):
    peer, resps = peer_of(ctx), []

    def hold(kind, data, address):
        if kind == "resp" and not resps:
            resps.append((data, address))
            return []
        return [data]

    peer.outgoing = hold
    us = us_with(ctx, peer)
    watch = Watch(us)
    assert peer.wait(lambda: resps, 20), "we were not called"
    session = next(iter(peer.sessions.values()))
    e_i_public = next(wire.record_of(s.data)[1:33] for s in peer.seen if s.kind == "init")
    watch.there(watch.image(), {"ss, while no RESP came": session.secrets["ss"]})
    assert not watch.image().find(x25519_of(e_i_public)), "e_I is kept though only ss is needed"
    watch.say("e_I is erased with the INIT already: none of the windows of locked memory")
    peer.socket.sendto(*resps[0])
    connected(us, peer)
    watch.start = session.created
    recording = record(ctx, us, peer)
    old = {"k_i2r": session.receive_key, "k_r2i": session.send_key}
    assert wire.unseal(session.receive_key, recording[0]), "the recording is none of this session"

    image = watch.image()
    watch.there(image, old)
    watch.gone(image, {"ss": session.secrets["ss"]})
    seed = find(watch, image, "identity seed", seed_of(session.peer))
    watch.there(image, {"identity seed": seed})

    # Called by the peer: now e_R is ours.
    stranger = Stranger(ctx, us)
    e_r_public, token = stranger.answer()
    e_r = find(watch, watch.image(), "e_R", x25519_of(e_r_public))
    peer.call(us.address)
    assert peer.wait(lambda: len([s for s in peer.sessions.values() if s.confirmed]) == 2, 10), "no rotation"
    both_ways(ctx, us, peer)
    second = peer.current(session.peer)
    assert second is not session and second.role == "initiator"
    watch.say("rotated; the peer's call")
    watch.there(watch.image(), {**old, "e_R": e_r, "new k_i2r": second.send_key})
    watch.gone(watch.image(), {"new ss": second.secrets["ss"]})

    watch.there(watch.until(100), old)
    watch.gone(watch.until(135), {"e_R": e_r})
    image = watch.until(185)
    watch.there(image, old)
    expect(us, "token-bad", lambda: stranger.send(stranger.init(e_r_public, token)))
    watch.say("X01: a token of 3 minutes ago is refused")

    image = watch.until(ERASED)
    watch.gone(image, {**old, "e_R": e_r, "ss": session.secrets["ss"]})
    newest = peer.current(session.peer)
    watch.there(image, {"keys of the session now": newest.receive_key, "identity seed": seed})
    try_to_open(watch, image, recording[0], e_i_public, wire.public_of(session.secrets["e_r"]), session)
    both_ways(ctx, us, peer)


def record(ctx, us, peer):
    """Data packets of ours, as they were on the wire."""
    mark = len(peer.seen)
    both_ways(ctx, us, peer)
    return [s.data for s in peer.seen[mark:] if s.kind == "data"]


def opens(key, packet):
    try:
        nb.crypto_secretbox_open(packet[24:], packet[:24], key)
        return True
    except Exception:
        return False


def try_to_open(watch, image, packet, e_i, e_r, session):
    """All that is left, tried as a key for the recording: as the key itself, and as the secret half of e_I or e_R."""
    assert any(opens(window, packet) for window in windows(session.receive_key + bytes(8))), "the trial does not work"
    tried = 0
    for region in image.writable():
        for window in windows(region.data, step=1 if region.locked else 8):
            tried += 1
            assert not opens(window, packet), f"the recording opens with what is at {region.name}"
    watch.say(f"the recording does not open with any of {tried:,} possible keys of {image.size() >> 20} MiB")
    tried = 0
    for region in image.locked():
        for window in windows(region.data):
            tried += 1
            assert nb.crypto_scalarmult_base(window) not in (e_i, e_r), "a private half is left"
    watch.say(f"nor is one of {tried:,} windows of locked memory the private half of e_I or e_R")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli")
    options = parser.parse_args()
    result = harness.run_one("forward_secrecy", scenario, binary_path(options.cli), capture.Capture())
    harness.show(result, verbose=True)
    sys.stdout.flush()
    os._exit(1 if result.error else 0)


if __name__ == "__main__":
    main()
