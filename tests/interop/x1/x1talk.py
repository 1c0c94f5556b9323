"""What every x1 scenario asks: a session comes up, texts arrive sealed, confirmed, once."""

import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir))

import x1wire as wire
from x1peer import X1Peer

WITHIN = 25.0


def peer_of(ctx, **options):
    return ctx.keep(X1Peer(tap=ctx.capture.tap, **options))


def us_with(ctx, *peers, folder=None, **more):
    """Our program with a profile of its own."""
    return ctx.cli(profile=folder or ctx.folder(), peers=[each.name for each in peers], **more)


def connected(us, peer, within=WITHIN, since=0):
    event = us.wait_connected(peer.name, within, since)
    assert event["kind"] == "x1" and event["security"] == "sealed", event
    return event


def identity_of(us, peer, within=WITHIN):
    """Our program's identity, as the peer has it from the handshake."""
    assert peer.wait(lambda: any(s.confirmed and s.address[1] == us.port for s in peer.sessions.values()), within), \
        f"no session; peer dropped {dict(peer.dropped)}"
    return next(s.peer for s in peer.sessions.values() if s.confirmed and s.address[1] == us.port)


def they_hear(ctx, us, peer, within=WITHIN, text=None, name=None):
    """A text of ours arrives there and its receipt here."""
    text = text or ctx.text()
    tag = us.say(name or peer.name, text)
    got = peer.wait_text(text, within)
    assert got, f"text not at the peer within {within:.0f} s; it dropped {dict(peer.dropped)}; we say {us.last(2)}"
    us.wait_status(tag, "delivered", within)
    return text


def we_hear(ctx, us, peer, within=WITHIN, text=None):
    """A text of theirs arrives here and its receipt there."""
    text = text or ctx.text()
    msgid = peer.say(text, identity_of(us, peer, within))
    event = us.wait_message(text, within)
    assert event["security"] == "sealed" and event["trust"] in ("unverified", "verified"), event
    assert peer.wait_receipt(msgid, within), "no receipt"
    return text


def both_ways(ctx, us, peer, within=WITHIN):
    return they_hear(ctx, us, peer, within), we_hear(ctx, us, peer, within)


def once(us, peer, there=(), here=(), pause=1.0):
    time.sleep(pause)
    for text in there:
        assert peer.count(text) == 1, f"the peer showed it {peer.count(text)} times"
    for text in here:
        assert len(us.messages(text)) == 1, f"we showed it {len(us.messages(text))} times"


def pair(ctx, **options):
    """A peer and our program that already talk."""
    peer = peer_of(ctx, **options)
    us = us_with(ctx, peer)
    connected(us, peer)
    both_ways(ctx, us, peer)
    return us, peer


def session_with(us, peer):
    return peer.current(identity_of(us, peer))


def orderly(peer):
    """Everything that our program put on the wire towards an x1 peer has one size, and opens."""
    for seen in list(peer.seen):
        assert len(seen.data) == wire.SIZE, f"a {seen.kind} of {len(seen.data)} bytes"
    bad = {reason: count for reason, count in peer.dropped.items() if reason not in ("cid-unknown", "replay")}
    assert not bad, f"the peer could not read what we sent: {bad}"
