#!/usr/bin/python3
"""The Python x1 peer and vaultgram-cli talk over real UDP.

    run.py --cli PATH [--only NAME] [--list] [--jobs N] [--verbose]
"""

import random
import sys
import time

from x1talk import (WITHIN, both_ways, connected, identity_of, once, orderly, pair, peer_of, session_with,
                    they_hear, us_with, we_hear)
import harness
import x1wire as wire



# --- who speaks first ----------------------------------------------------------------------

def we_first(ctx):
    """We call; both directions, receipts, the same safety number on both sides."""
    us, peer = pair(ctx)
    event = connected(us, peer)
    want = wire.safety_number(peer.id, identity_of(us, peer))
    assert event["safety_number"].replace(" ", "") == want, event
    once(us, peer, [peer.texts[-1].text], [us.messages()[-1]["text"]])
    orderly(peer)


def they_first(ctx):
    """A stranger calls: it is a request, silently; after add_peer it is a contact."""
    peer, us = peer_of(ctx), us_with(ctx)
    peer.call(us.address)
    us.wait(lambda e: e["event"] == "request" and e["peer"] == peer.name, WITHIN, what="request")
    assert not [s for s in peer.seen if s.kind in ("resp", "data")], "a stranger was answered with our identity"
    us.add(peer.name)
    connected(us, peer)
    once(us, peer, *([text] for text in both_ways(ctx, us, peer)))
    orderly(peer)


def they_first_to_a_contact(ctx):
    """The contact was added while it was away; then it calls, and the first text is its own."""
    peer = peer_of(ctx)
    peer.incoming = lambda kind, data, address: []
    us = us_with(ctx, peer)
    time.sleep(0.3)
    peer.incoming = lambda kind, data, address: [] if kind == "probe" else [data]
    peer.call(us.address)
    here = we_hear(ctx, us, peer)
    once(us, peer, [they_hear(ctx, us, peer)], [here])
    assert session_with(us, peer).role == "initiator"


def same_moment(ctx):
    """Both call at the same time, five times; nothing is lost or twice, whichever session is whose current."""
    for _ in range(5):
        peer = peer_of(ctx)
        held = []
        peer.incoming = lambda kind, data, address: held.append((data, address)) or []
        us = us_with(ctx, peer)
        peer.call(us.address)
        time.sleep(0.15)
        peer.incoming = lambda kind, data, address: [data]
        connected(us, peer)
        once(us, peer, *([text] for text in both_ways(ctx, us, peer)), pause=0.3)


def crossing_inits(ctx):
    """Our INIT is under way while the peer's call goes through: two sessions, each side may use its own."""
    peer, late = peer_of(ctx), []

    def slow(kind, data, address):
        if kind == "init" and not late:
            late.append((data, address))
            return []
        return [data]

    peer.incoming = slow
    us = us_with(ctx, peer)
    assert peer.wait(lambda: late, WITHIN), "no INIT"
    peer.call(us.address)
    identity = identity_of(us, peer)
    with peer.lock:
        peer.on_init(wire.record_of(late[0][0]), late[0][1])
    once(us, peer, *([text] for text in both_ways(ctx, us, peer)))
    assert len(peer.sessions) >= 2 and peer.current(identity)
    orderly(peer)


def over_ipv6(ctx):
    """The same over ::1."""
    peer = peer_of(ctx, bind="::1")
    us = us_with(ctx, peer)
    connected(us, peer)
    once(us, peer, *([text] for text in both_ways(ctx, us, peer)))
    orderly(peer)


# --- restarts ------------------------------------------------------------------------------

def they_restart(ctx):
    """The peer forgets its sessions without a word; our next text gets through, its own too."""
    us, peer = pair(ctx)
    peer.forget()
    they_hear(ctx, us, peer)
    peer.forget()
    peer.call(us.address)
    once(us, peer, [they_hear(ctx, us, peer)], [we_hear(ctx, us, peer)])


def they_restart_with_close(ctx):
    """CLOSE 1 makes us call again at once, CLOSE 3 too; CLOSE 0 leaves the contact unreachable until it calls."""
    us, peer = pair(ctx)
    for reason in (1, 3):
        mark = us.mark()
        time.sleep(5)  # a series starts at most every 5 s
        before = len(peer.sessions)
        peer.close_sessions(reason)
        assert peer.wait(lambda: len(peer.sessions) > before, 10), f"no call after CLOSE {reason}"
        they_hear(ctx, us, peer)
    mark = us.mark()
    peer.close_sessions(0)
    us.wait_peer(peer.name, 5, "unreachable", mark)
    peer.call(us.address)
    connected(us, peer, since=mark)
    both_ways(ctx, us, peer)


def we_restart(ctx):
    """Our program ends with CLOSE 0 and starts with the same profile: same identity, pinned contact, texts flow."""
    peer, folder, port = peer_of(ctx), ctx.folder(), ctx.port()
    us = us_with(ctx, peer, folder=folder, port=port)
    connected(us, peer)
    both_ways(ctx, us, peer)
    identity = identity_of(us, peer)
    assert us.quit() == 0
    assert peer.wait(lambda: peer.closes == [0], 5), f"closes: {peer.closes}"
    again = ctx.cli(profile=folder, port=port)
    connected(again, peer)
    assert peer.current(identity), "another identity"
    once(again, peer, *([text] for text in both_ways(ctx, again, peer)))


def we_are_killed(ctx):
    """kill -9 and a new start: the peer's texts wait and arrive; once."""
    peer, folder, port = peer_of(ctx), ctx.folder(), ctx.port()
    us = us_with(ctx, peer, folder=folder, port=port)
    connected(us, peer)
    both_ways(ctx, us, peer)
    identity = identity_of(us, peer)
    us.kill()
    ctx.programs.remove(us)
    text = ctx.text()
    msgid = peer.say(text, identity)
    again = ctx.cli(profile=folder, port=port)
    again.wait_message(text, WITHIN)
    assert peer.wait_receipt(msgid, 10)
    once(again, peer, [they_hear(ctx, again, peer)], [text])


# --- loss ----------------------------------------------------------------------------------

class Lose:
    """Loses the first `count` of a kind, in or out."""

    def __init__(self, kind, count):
        self.kind, self.count, self.lost = kind, count, 0

    def __call__(self, kind, data, address):
        if kind == self.kind and self.lost < self.count:
            self.lost += 1
            return []
        return [data]


def losing(kind, count, we_call):
    arriving = (kind in ("probe", "init", "data")) == we_call  # at the Python peer

    def scenario(ctx):
        peer, loss = peer_of(ctx), Lose(kind, count)
        if arriving:
            peer.incoming = loss
        else:
            peer.outgoing = loss
        if we_call:
            us = us_with(ctx, peer)
        else:
            peer.answering = False  # so that it is their call that succeeds
            us = us_with(ctx, peer)
            peer.call(us.address)
        connected(us, peer)
        there, here = both_ways(ctx, us, peer)
        assert loss.lost == count, f"lost only {loss.lost}"
        once(us, peer, [there], [here])

    scenario.__doc__ = f"The first {count} {kind.upper()} of a call are lost; {'we' if we_call else 'they'} call."
    return scenario


def third_lost(ctx):
    """A third of all datagrams is lost, some come twice, some late: 25 texts each way, each once."""
    us, peer = pair(ctx)
    dice, late = random.Random(5), []

    def rough(kind, data, address):
        roll = dice.random()
        if roll < 0.30:
            return []
        if roll < 0.40:
            return [data, data]
        if roll < 0.60:
            late.append(data)
            return []
        return [data] + [late.pop() for _ in range(len(late)) if dice.random() < 0.6]

    peer.incoming = peer.outgoing = rough
    identity = identity_of(us, peer)
    there = [ctx.text() for _ in range(25)]
    here = [ctx.text() for _ in range(25)]
    tags = []
    for one, other in zip(there, here):
        tags.append(us.say(peer.name, one)), peer.say(other, identity)
        time.sleep(0.05)
    limit = time.monotonic() + 60
    for text in there:
        assert peer.wait_text(text, max(0.1, limit - time.monotonic())), f"lost; {dict(peer.dropped)}"
    for text in here:
        us.wait_message(text, max(0.1, limit - time.monotonic()))
    peer.incoming = peer.outgoing = lambda kind, data, address: [data]
    for tag in tags:
        us.wait_status(tag, "delivered", 40)
    once(us, peer, there, here, 2.0)
    ctx.note(f"{time.monotonic() - limit + 60:.1f} s")


def long_texts(ctx):
    """65,536 bytes that do not compress, in fragments, both ways; one byte more is refused."""
    us, peer = pair(ctx)
    text = ctx.text() + " " + "".join(random.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789äöü")
                                      for _ in range(80000))
    text = text.encode()[:65536].decode("utf-8", "ignore")
    text += "x" * (65536 - len(text.encode()))
    they_hear(ctx, us, peer, 40, text)
    we_hear(ctx, us, peer, 40, text[:-1] + "y")
    once(us, peer, [text], [text[:-1] + "y"])
    tag = us.say(peer.name, text + "z")
    us.wait(lambda e: e["event"] == "error" and e.get("tag") == tag and "too-large" in e["detail"], 5, what="error")


def fragments_out_of_order(ctx):
    """The fragments of a text come backwards, each twice, beside another text."""
    us, peer = pair(ctx)
    identity, text = identity_of(us, peer), ctx.text(9000)
    msgid = bytes(15) + b"\7"
    pieces = wire.fragments_of(msgid, 77, text)
    assert len(pieces) > 5
    with peer.lock:
        for piece in reversed(pieces):
            peer.transmit(peer.current(identity), [piece])
            peer.transmit(peer.current(identity), [piece])
    us.wait_message(text, 10)
    assert peer.wait_receipt(msgid, 5)
    once(us, peer, (), [text])


def receipts_withheld(ctx):
    """All is acknowledged but no RECEIPT comes: the text is sent again after 10 s, and shown once there."""
    us, peer = pair(ctx)
    peer.receipting = False
    text = ctx.text()
    tag = us.say(peer.name, text)
    assert peer.wait_text(text, 10)
    us.wait_status(tag, "sent", 5)
    first = sum(s.kind == "data" for s in peer.seen)
    time.sleep(11)
    assert not us.seen(lambda e: e["event"] == "status" and e.get("tag") == tag and e["status"] == "delivered")
    peer.receipting = True
    us.wait_status(tag, "delivered", 25)
    once(us, peer, [text])
    assert sum(s.kind == "data" for s in peer.seen) > first


# --- rotation and addresses --------------------------------------------------------------------

def we_rotate(ctx):
    """rotate_keys: a new session with new keys; texts in flight arrive; the old one still receives."""
    us, peer = pair(ctx)
    identity = identity_of(us, peer)
    for _ in range(3):
        time.sleep(5.1)
        old = peer.current(identity)
        there = [ctx.text() for _ in range(4)]
        for text in there[:2]:
            us.say(peer.name, text)
        us.command(cmd="rotate_keys")
        for text in there[2:]:
            us.say(peer.name, text)
        assert peer.wait(lambda: peer.current(identity) not in (None, old), 10), "no new session"
        new = peer.current(identity)
        assert new.own != old.own and new.theirs != old.theirs and new.send_key != old.send_key
        for text in there:
            assert peer.wait_text(text, 10)
        here = ctx.text()
        peer.say(here, identity, session=old)
        us.wait_message(here, 10)
        once(us, peer, there, [here, we_hear(ctx, us, peer)], 0.3)
    orderly(peer)


def they_rotate(ctx):
    """The peer makes new sessions every two seconds while both talk."""
    us, peer = pair(ctx)
    identity = identity_of(us, peer)
    there, here = [], []
    for _ in range(5):
        peer.call(us.address)
        for _ in range(5):
            there.append(ctx.text()), here.append(ctx.text())
            us.say(peer.name, there[-1]), peer.say(here[-1], identity)
            time.sleep(0.4)
    for text in there:
        assert peer.wait_text(text, 15)
    for text in here:
        us.wait_message(text, 15)
    once(us, peer, there, here)
    orderly(peer)


def they_move(ctx):
    """The peer gets a new port: until it answers a challenge nothing else goes there; then our texts do."""
    us, peer = pair(ctx)
    identity = identity_of(us, peer)
    old, name = peer.move(keep_old=True), peer.name
    unanswered = []

    def mute(kind, data, address):
        if is_response(peer, data):
            unanswered.append(data)
            return []
        return [data]

    peer.outgoing = mute
    text, new = ctx.text(), peer.address
    arrived = []
    peer.landing = arrived.append
    peer.say(text, identity)
    us.wait_message(text, 10)
    time.sleep(1.5)
    there = [kinds for port, kinds in arrived if port == new[1]]
    assert there and all(kinds == [wire.CHALLENGE] for kinds in there), f"at the new port: {there}"
    assert 1 <= len(there) <= 3 and unanswered
    peer.outgoing = lambda kind, data, address: [data]
    peer.selector.unregister(old), peer.sockets.remove(old), old.close()
    time.sleep(1.1)
    peer.say(ctx.text(), identity)
    they_hear(ctx, us, peer, name=us.messages(text)[0]["peer"])
    assert peer.name == name and peer.texts[-1].source[1] == us.port


def is_response(peer, data):
    """Is this packet of the peer a PATH_RESPONSE?"""
    session = next((s for s in peer.sessions.values() if s.theirs == data[:8]), None)
    if session is None:
        return False
    plain = wire.unseal(session.send_key, data)
    return any(kind == wire.RESPONSE for kind, _ in wire.frames_of(plain))


def we_move(ctx):
    """set_port: the peer challenges the new port, we answer, and both go on without a new handshake."""
    us, peer = pair(ctx)
    identity = identity_of(us, peer)
    session = peer.current(identity)
    mark = us.mark()
    us.command(cmd="set_port", port=ctx.port())
    us.port = us.wait(lambda e: e["event"] == "ready", 5, mark)["port"]
    they_hear(ctx, us, peer)
    assert peer.wait(lambda: session.address[1] == us.port, 5), "no PATH_RESPONSE from the new port"
    text = ctx.text()
    peer.say(text, identity)
    us.wait_message(text, 10)


def we_move_and_they_speak(ctx):
    """set_port, and the peer is the first to say something: it has heard from the new port already."""
    us, peer = pair(ctx)
    identity = identity_of(us, peer)
    mark = us.mark()
    us.command(cmd="set_port", port=ctx.port())
    us.port = us.wait(lambda e: e["event"] == "ready", 5, mark)["port"]
    session = peer.current(identity)
    assert peer.wait(lambda: session.address[1] == us.port, 3), "nothing came from the new port"
    text = ctx.text()
    peer.say(text, identity)
    us.wait_message(text, 3)


# --- trust ---------------------------------------------------------------------------------------

def verified(ctx):
    """Only the right safety number makes a contact verified; it stays so after a restart."""
    peer, folder = peer_of(ctx), ctx.folder()
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer)
    right = wire.safety_number(peer.id, identity_of(us, peer))
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    tag = us.command(cmd="verify", peer=peer.name, safety_number=wrong)
    us.wait(lambda e: e["event"] == "error" and e.get("tag") == tag, 5, what="error")
    tag = us.command(cmd="verify", peer=peer.name, safety_number=right)
    us.wait(lambda e: e["event"] == "peer" and e.get("tag") == tag and e["trust"] == "verified", 5, what="verified")
    us.quit()
    again = ctx.cli(profile=folder)
    event = connected(again, peer)
    assert event["trust"] == "verified" and event["safety_number"].replace(" ", "") == right
    early = again.seen(lambda e: e["event"] == "peer" and e["state"] != "connected" and e.get("safety_number"))
    assert not early, "made before anybody could compare it: thousands of contacts would stop the program for minutes"


def key_changed(ctx):
    """Another identity at the address: the text is held, not shown, until the user accepts; then it goes there."""
    us, peer = pair(ctx)
    port, mark = peer.address[1], us.mark()
    peer.stop()
    other = peer_of(ctx, port=port)
    text = ctx.text()
    us.say(other.name, text)
    us.wait(lambda e: e["event"] == "warning" and e["kind"] == "key_changed", WITHIN, mark, "key_changed")
    other.call(us.address)
    time.sleep(3)
    assert not other.texts and not any(s.confirmed for s in other.sessions.values()), "the other identity was spoken to"
    tag = us.command(cmd="accept_key", peer=other.name)
    us.wait(lambda e: e["event"] == "peer" and e.get("tag") == tag, 5, what="accepted")
    assert other.wait_text(text, WITHIN), "the held text did not go after accept_key"


def blocked(ctx):
    """A blocked contact: its calls are not answered and its texts not shown; unblocked, all is as before."""
    us, peer = pair(ctx)
    identity = identity_of(us, peer)
    us.command(cmd="block", peer=peer.name, block=True)
    us.wait(lambda e: e["event"] == "peer" and e["trust"] == "blocked", 5, what="blocked")
    text, resps = ctx.text(), sum(s.kind == "resp" for s in peer.seen)
    peer.say(text, identity), peer.call(us.address)
    us.wait_dropped({"blocked"}, 5), us.wait_dropped({"identity-unknown"}, 5)
    time.sleep(1)
    assert sum(s.kind == "resp" for s in peer.seen) == resps and not us.messages(text)
    us.command(cmd="block", peer=peer.name, block=False)
    peer.call(us.address)
    us.wait_message(text, WITHIN)
    both_ways(ctx, us, peer)


def newer_frames(ctx):
    """Frame types of later versions are skipped and acknowledged, READ too; the text beside them is shown."""
    us, peer = pair(ctx)
    session, text = session_with(us, peer), ctx.text()
    with peer.lock:
        peer.transmit(session, [wire.frame(0x85, b"zz"), wire.frame(wire.READ, bytes(16)),
                                *wire.fragments_of(b"\1" * 16, 9, text), wire.frame(0xFF, b"")])
        seq = session.seq
    us.wait_message(text, 5)
    assert peer.wait(lambda: seq in session.acked, 5), "not acknowledged"


def garbled_first(ctx):
    """Bytes of every length from anywhere do not disturb the call that follows."""
    peer, us = peer_of(ctx), us_with(ctx)
    other = ctx.socket()
    for size in (0, 1, 7, 8, 39, 40, 1199, 1200, 1201, 1400, 9000, 65507):
        other.sendto(random.randbytes(size), us.address)
    us.add(peer.name)
    connected(us, peer)
    both_ways(ctx, us, peer)


SCENARIOS = {f.__name__: f for f in
             (we_first, they_first, they_first_to_a_contact, same_moment, crossing_inits, over_ipv6, they_restart,
              they_restart_with_close, we_restart, we_are_killed, third_lost, long_texts, fragments_out_of_order,
              receipts_withheld, we_rotate, they_rotate, they_move, we_move, we_move_and_they_speak, verified, key_changed, blocked,
              newer_frames, garbled_first)}
for caller in (True, False):
    for what in ("probe", "answer", "init", "resp", "data"):
        SCENARIOS[f"lost_{what}_{'we' if caller else 'they'}_call"] = losing(what, 2, caller)

if __name__ == "__main__":
    sys.exit(harness.run(SCENARIOS, harness.arguments(__doc__.splitlines()[0]).parse_args()))
