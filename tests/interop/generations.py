"""Each generation of the Python library against vaultgram-cli, in every order of events."""

import time

import wire
from harness import WITHIN
from peer import Peer
from talk import SEALED, SECURITY, Deadline, both_ways, busiest_second, connected, once, orderly, they_hear, we_hear


def settle(ctx, us, peer, within=WITHIN, since=0):
    """Connects, talks in both directions and checks all there is to check."""
    limit = Deadline(within)
    start = time.monotonic()
    connected(us, peer, limit.left(), since)
    there, here = both_ways(ctx, us, peer, limit.left())
    ctx.note(f"{time.monotonic() - start:.1f} s")
    once(us, peer, [there], [here])
    orderly(us, peer)
    return there, here


# --- who speaks first ------------------------------------------------------------------------

def they_first(ctx, generation):
    """They announce to us while we do not know them; nothing is sent until we add them."""
    peer, us = ctx.peer(generation), ctx.cli()
    peer.add(us.address)
    time.sleep(1.0)
    assert not peer.datagrams, f"{len(peer.datagrams)} datagrams to somebody who is no contact"
    us.add(peer.name)
    settle(ctx, us, peer)


def they_before_us(ctx, generation):
    """They announce before our program runs."""
    peer, port = ctx.peer(generation), ctx.port()
    peer.add(("127.0.0.1", port))
    time.sleep(0.5)
    us = ctx.cli(port=port, peers=[peer.name])
    settle(ctx, us, peer)


def we_first(ctx, generation):
    """We look for a peer that starts two seconds later and adds us."""
    port = ctx.port()
    us = ctx.cli(peers=[f"127.0.0.1:{port}"])
    time.sleep(2)
    peer = ctx.peer(generation, port)
    peer.add(us.address)
    settle(ctx, us, peer)


def same_moment(ctx, generation):
    """Both sides start to talk to each other at the same moment."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    peer.add(us.address)
    settle(ctx, us, peer)


def only_we(ctx, generation):
    """They never add us; a text that we write before keys are known waits and goes out sealed."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    early = ctx.text()
    us.say(peer.name, early)
    got = peer.wait_text(early, WITHIN)
    assert got and got.how == SEALED[generation], got
    settle(ctx, us, peer)
    once(us, peer, [early])


def only_we_late(ctx, generation):
    """They never add us and start only six seconds after we began to look for them."""
    port = ctx.port()
    us = ctx.cli(peers=[f"127.0.0.1:{port}"])
    time.sleep(6)
    settle(ctx, us, ctx.peer(generation, port))


def only_they(ctx, generation):
    """They add us, we never add them: their text is refused and not one datagram goes back."""
    peer, us = ctx.peer(generation), ctx.cli()
    peer.add(us.address)
    time.sleep(0.3)
    text = ctx.text(secret=False)  # the library writes it in plaintext, that is its weakness
    peer.say(text, us.address)
    us.wait_dropped("plaintext-stranger", 5)
    time.sleep(1)
    assert not us.messages() and not peer.datagrams


# --- restarts --------------------------------------------------------------------------------

def they_restart(ctx, generation, adds=True):
    """They restart with new keys and announce."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    if adds:
        peer.add(us.address)
    settle(ctx, us, peer)
    peer.stop()
    since = us.mark()
    again = ctx.peer(generation, peer.port)
    if adds:
        again.add(us.address)
    limit = Deadline()
    us.wait(lambda e: e["event"] == "warning" and e.get("kind") == "key_changed" and e.get("peer") == peer.name,
            limit.left(), since, "warning key_changed")
    there, here = both_ways(ctx, us, again, limit.left())
    once(us, again, [there], [here])
    orderly(us, again)


def they_restart_only_we(ctx, generation):
    """They restart with new keys and never add us: we notice by our next announcement."""
    they_restart(ctx, generation, adds=False)


def we_restart(ctx, generation, adds=True):
    """We restart with new keys; they still hold the old one and its slot."""
    peer, port = ctx.peer(generation), ctx.port()
    us = ctx.cli(port=port, peers=[peer.name])
    if adds:
        peer.add(us.address)
    settle(ctx, us, peer)
    old = peer.slots[us.address].key
    assert us.quit() == 0
    us = ctx.cli(port=port, peers=[peer.name])
    limit = Deadline()
    connected(us, peer, limit.left())
    there = they_hear(ctx, us, peer, limit.left())
    here = we_hear(ctx, us, peer, limit.left(), key_not=old)
    once(us, peer, [there], [here])
    orderly(us, peer)


def we_restart_only_we(ctx, generation):
    """We restart with new keys; they never add us and hold the old one."""
    we_restart(ctx, generation, adds=False)


def restart_among_neighbours(ctx, generation):
    """One of three peers on one address restarts, never added us, and is recognised all the same."""
    peer, neighbours = ctx.peer(generation), [ctx.peer("A"), ctx.peer("B")]
    us = ctx.cli(peers=[one.name for one in (peer, *neighbours)])
    for one in (peer, *neighbours):
        connected(us, one)
    peer.stop()
    since = us.mark()
    again = ctx.peer(generation, peer.port)
    us.wait(lambda e: e["event"] == "warning" and e.get("kind") == "key_changed" and e.get("peer") == peer.name,
            WITHIN, since, "warning key_changed")
    there, here = both_ways(ctx, us, again)
    once(us, again, [there], [here])


# --- keys expire -----------------------------------------------------------------------------

def they_forget(ctx, generation, adds=True):
    """Our key expires there: their next announcement, or ours, brings it back."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    if adds:
        peer.add(us.address)
    settle(ctx, us, peer)
    peer.forget(us.address)
    limit = Deadline()
    assert peer.wait_key(us.address, limit.left()), f"{generation} got no key again in 25 s"
    there, here = both_ways(ctx, us, peer, limit.left())
    once(us, peer, [there], [here])
    orderly(us, peer)


def they_forget_only_we(ctx, generation):
    """Our key expires at a peer that never adds us: our next announcement brings it back."""
    they_forget(ctx, generation, adds=False)


def they_forget_and_speak(ctx, generation):
    """Our key has expired there and they write in plaintext: shown as such, and mended at once."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    settle(ctx, us, peer)
    time.sleep(5)  # so that no announcement is held back because the last one is too fresh
    since = us.mark()
    peer.forget(us.address)
    text = ctx.text(secret=False)
    peer.say(text, us.address)
    event = us.wait_message(text, 5, since)
    assert event["security"] == "plaintext", event
    us.wait(lambda e: e["event"] == "warning" and e.get("kind") == "plaintext_received", 5, since, "warning")
    assert peer.wait_key(us.address, 6), "no announcement within 6 s of a plaintext text"
    there, here = both_ways(ctx, us, peer, 10)
    once(us, peer, [there], [here, text])
    orderly(us, peer)


def they_forget_fast(ctx, generation):
    """They keep keys for 6 s only and announce every 2-4 s: it works as soon as they have ours."""
    peer = ctx.peer(generation, lifetime=6, cleanup=(0.5, 1.0), reannounce=(2, 4))
    us = ctx.cli(peers=[peer.name])
    peer.add(us.address)
    settle(ctx, us, peer)
    time.sleep(9)
    limit = Deadline()
    assert peer.wait_key(us.address, limit.left()), f"{generation} got no key again in 25 s"
    both_ways(ctx, us, peer, limit.left())
    orderly(us, peer)


def we_forget(ctx, generation):
    """With --key-lifetime 5 our side forgets their key; a text after that still goes out sealed."""
    peer = ctx.peer(generation)
    us = ctx.cli("--key-lifetime", "5", peers=[peer.name])
    settle(ctx, us, peer)
    time.sleep(8)
    there, here = both_ways(ctx, us, peer)
    once(us, peer, [there], [here])
    orderly(us, peer)


def they_vanish(ctx, generation):
    """With --key-lifetime 5 a peer that fell silent does not stay connected for ever."""
    peer = ctx.peer(generation)
    us = ctx.cli("--key-lifetime", "5", peers=[peer.name])
    connected(us, peer)
    since = us.mark()
    peer.stop()
    us.wait(lambda e: e["event"] == "peer" and e.get("peer") == peer.name and e.get("state") != "connected",
            50, since, "change of state")


# --- many, late, lost ------------------------------------------------------------------------

def burst(ctx, generation):
    """Sixty texts at once in each direction: all there, each once, never faster than they accept."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    settle(ctx, us, peer)
    out, back = [[ctx.text() for _ in range(60)] for _ in range(2)]
    for text in out:
        us.say(peer.name, text)
    for text in back:
        peer.say(text, us.address)
    assert peer.wait(lambda: set(out) <= set(peer.texts()), WITHIN), f"{len(set(out) & set(peer.texts()))} of 60"
    for text in back:
        us.wait_message(text, 5)
    once(us, peer, out, back)
    orderly(us, peer)
    ctx.note(f"busiest second {busiest_second(peer.datagrams)}")


def clock(ctx, generation):
    """Their clock is 25 s slow or fast: both directions work from the first text on."""
    for offset in (-25.0, 25.0):
        peer, us = ctx.peer(generation, clock=offset), ctx.cli()
        us.add(peer.name)
        settle(ctx, us, peer)


def clock_far(ctx, generation):
    """Their clock is an hour off: once they have spoken, our texts carry a time they accept."""
    for offset in (-3600.0, 3600.0):
        peer, us = ctx.peer(generation, clock=offset), ctx.cli()
        us.add(peer.name)
        connected(us, peer)
        here = we_hear(ctx, us, peer)
        there = they_hear(ctx, us, peer)
        once(us, peer, [there], [here])


def loss(ctx, generation):
    """Three of ten datagrams are lost each way: few texts are, and none is shown twice."""
    peer, us = ctx.peer(generation, loss=0.3), ctx.cli()
    us.add(peer.name)
    us.wait_connected(peer.name, 60)
    assert peer.wait_key(us.address, 45), "all announcements within 45 s were lost"
    out = [ctx.text() for _ in range(40)]
    for text in out:
        us.say(peer.name, text)
        time.sleep(0.1)
    time.sleep(3)
    counts = [peer.texts().count(text) for text in out]
    assert max(counts) <= 1, "a text was shown twice"
    ctx.note(f"{sum(counts)} of 40")
    assert sum(counts) >= (15 if generation == "C" else 34), f"{sum(counts)} of 40"


class HardOfHearing(Peer):
    """Misses our first announcement."""

    missed = False

    def control(self, fields, source):
        if fields.get("enc_key") != "?" and not self.missed:
            self.missed = True
            return
        super().control(fields, source)


def announcement_lost(ctx, generation):
    """Our first announcement is lost: of the texts that follow, one each second, the last arrive."""
    peer, us = ctx.peer(generation, kind=HardOfHearing), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    out = [ctx.text() for _ in range(22)]
    for text in out:
        us.say(peer.name, text)
        time.sleep(1)
    time.sleep(1.3)
    arrived = [text for text in out if text in peer.texts()]
    ctx.note(f"{len(arrived)} of {len(out)} arrived")
    assert arrived and arrived[-1] == out[-1]
    once(us, peer, arrived)


# --- the words and the sizes -----------------------------------------------------------------

def replies(ctx, generation):
    """A peer that echoes, as the library's example does: the answer comes back sealed."""
    peer, us = ctx.peer(generation, echo=True), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    text = ctx.text()
    us.say(peer.name, text)
    event = us.wait_message("Echo: " + text)
    assert event["security"] == SECURITY[generation] and event["peer"] == peer.name, event


def echoes(ctx, generation):
    """Our --echo answers a peer, sealed."""
    peer = ctx.peer(generation)
    us = ctx.cli("--echo", peers=[peer.name])
    connected(us, peer)
    text = we_hear(ctx, us, peer)
    got = peer.wait_text("Echo: " + text, WITHIN)
    assert got and got.how == SEALED[generation], got
    once(us, peer, ["Echo: " + text])


def long_text(ctx, generation):
    """A text of several packets arrives in numbered parts, each once and in order."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    text = ctx.text(1800)  # about 5,400 bytes that zstd can not make much smaller
    tag = us.say(peer.name, text)
    us.wait_status(tag, "sent", 40)
    time.sleep(1.3)
    parts = peer.texts()
    total = len(parts)
    assert total >= 3, f"{total} parts"
    heads = [f"({number}/{total}) " for number in range(1, total + 1)]
    assert all(part.startswith(head) for part, head in zip(parts, heads)), [p[:8] for p in parts]
    assert "".join(part[len(head):] for part, head in zip(parts, heads)) == text
    assert set(one.how for one in peer.received) == {SEALED[generation]}
    orderly(us, peer)
    ctx.note(f"{total} parts")


def too_long(ctx, generation):
    """A text of more than 16 packets is refused with a reason; the next one arrives."""
    peer, us = ctx.peer(generation), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    tag = us.say(peer.name, ctx.text(20000))
    event = us.wait(lambda e: e.get("tag") == tag and (e["event"] == "error" or e.get("status") == "failed"),
                    10, 0, "refusal")
    assert "too-large" in str(event) or "too long" in str(event) or "too large" in str(event), event
    text = they_hear(ctx, us, peer)
    assert peer.texts() == [text], "something of the refused text arrived"


def other_mtu(ctx, generation):
    """--mtu 1400: all that we send has the size for it; a peer with another MTU understands."""
    peer = ctx.peer(generation, mtu=1500)
    us = ctx.cli("--mtu", "1400", peers=[peer.name])
    assert us.ready["mtu"] == 1400 - wire.OVERHEAD, us.ready
    settle(ctx, us, peer)


SCENARIOS = [they_first, they_before_us, we_first, same_moment, only_we, only_we_late, only_they,
             they_restart, they_restart_only_we, restart_among_neighbours,
             we_restart, we_restart_only_we,
             they_forget, they_forget_only_we, they_forget_and_speak, they_forget_fast, we_forget, they_vanish,
             burst, clock, clock_far, loss, announcement_lost, replies, echoes, long_text, too_long, other_mtu]


def of(generation):
    """name -> scenario for one generation."""
    def bind(scenario):
        def run(ctx):
            scenario(ctx, generation)
        run.__doc__ = scenario.__doc__
        return run

    skip = {"C": {"clock", "clock_far"}}.get(generation, set())  # C has no timestamps
    return {f"{generation.lower()}_{s.__name__}": bind(s) for s in SCENARIOS if s.__name__ not in skip}
