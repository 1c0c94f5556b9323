#!/usr/bin/python3
"""Attacks from the network against vaultgram-cli while it talks to a genuine Python peer.

    run.py --cli PATH [--only NAME] [--list] [--jobs N] [--verbose]

The numbers (A01 ...) are explained in ../README.md. After each attack the genuine
conversation must go on, sealed, in both directions.
"""

import json
import os
import random
import signal
import socket
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir))

import attacker
import harness
import wire
from cli import environment
from peer import Peer
from talk import connected, once, plain_frame, they_hear, we_hear

MIB = 1 << 20


def pair(ctx, generation="B", kind=Peer, within=25, options=(), **more):
    """A genuine peer and our program, already talking."""
    peer = ctx.peer(generation, kind=kind, **more)
    us = ctx.cli(*options, peers=[peer.name])
    connected(us, peer, within)
    they_hear(ctx, us, peer), we_hear(ctx, us, peer)
    return peer, us


def goes_on(ctx, us, peer, within=10):
    """Still sealed, both ways, each text once, and nobody was told of another key."""
    there, here = they_hear(ctx, us, peer, within), we_hear(ctx, us, peer, within)
    once(us, peer, [there], [here])
    assert not us.warnings("key_changed"), us.warnings("key_changed")[0]


def inject(us, peer, body, sealed):
    """A frame from exactly the peer's address, as a forger of addresses could send it."""
    peer.put(peer.seal(body, us.address) if sealed else body, us.address)


def drops_after(us, act, pause=0.15):
    """The drop counters that an act moved."""
    before = us.drops()
    act()
    time.sleep(pause)
    return us.drops() - before


def roomy(us, limit):
    """Sanitizers need more memory and time; the bound is for the real program."""
    try:
        with open(f"/proc/{us.process.pid}/exe", "rb") as program:
            return limit * 20 if b"__asan_init" in program.read() else limit
    except PermissionError:  # of another user's, as what keeps secrets is: no sanitizer
        return limit


# --- A01 to A03, A09, A16: announcements -----------------------------------------------------

def a01_false_signatures(ctx):
    """Announcements signed badly or not at all, from the peer's own address, plain and sealed."""
    for generation in "AB":
        peer, us = pair(ctx, generation)
        for sealed in (False, True):
            for name, control, reasons in attacker.false_announcements(peer):
                moved = drops_after(us, lambda: inject(us, peer, wire.frame(control=control), sealed))
                assert set(moved) & reasons, f"{generation} {name}, sealed {sealed}: counted {dict(moved)}"
        goes_on(ctx, us, peer)


def a01_false_answers(ctx):
    """Somebody on the path answers each probe with badly signed announcements before the peer does."""
    voice = ctx.socket()

    def before(peer, address):
        for _, control, _ in attacker.false_announcements(peer):
            voice.sendto(wire.frame(control=control), address)

    peer, us = pair(ctx, "A", attacker.Interfered, before=before)
    assert peer.probes and us.drops()["announce-signature"] >= 5, us.drops()
    goes_on(ctx, us, peer)


def a02_false_ports(ctx):
    """Announcements of a stranger that name the peer's port or an impossible one move nothing."""
    peer, us = pair(ctx)
    stranger = ctx.socket()
    for port in (peer.port, -1, 0, 65536, True, 10 ** 9, str(peer.port), 1.5, None, [peer.port]):
        key = attacker.nacl.public.PrivateKey.generate()
        control = wire.announcement(bytes(key.public_key), attacker.nacl.signing.SigningKey.generate(), port=port)
        stranger.sendto(wire.frame(control=control), us.address)
        time.sleep(0.1)
    time.sleep(6)
    assert heard(stranger) == 0, "something was sent to a stranger"
    goes_on(ctx, us, peer)
    listed = us.seen(lambda e: e["event"] == "peer" and e["peer"] != peer.name and e["state"] != "waiting")
    assert not listed, f"a contact was made: {listed[0]}"


def heard(listener):
    count = 0
    listener.setblocking(False)
    try:
        while True:
            listener.recvfrom(65535)
            count += 1
    except OSError:
        return count


def a03_bad_keys(ctx):
    """Well signed announcements of unusable keys while two people talk: the next text is still sealed."""
    for generation in "AB":
        peer, us = pair(ctx, generation)
        for name, control in attacker.bad_keys():
            moved = drops_after(us, lambda: inject(us, peer, wire.frame(control=control), False))
            assert set(moved) & {"announce-key", "announce-signature"}, f"{name}: counted {dict(moved)}"
        goes_on(ctx, us, peer)


def a03_bad_answers(ctx):
    """Somebody on the path answers each probe with unusable keys before the peer does."""
    voice = ctx.socket()

    def before(peer, address):
        for _, control in list(attacker.bad_keys())[6:14]:
            voice.sendto(wire.frame(control=control), address)

    peer, us = pair(ctx, "B", attacker.Interfered, before=before)
    assert us.drops()["announce-key"] >= 3, us.drops()
    goes_on(ctx, us, peer)


def a09_old_announcement(ctx):
    """After a restart of the peer its old announcement is replayed: the new key stays."""
    peer, us = pair(ctx)
    control = wire.announcement(peer.key, peer.signer, port=peer.port)
    old = wire.frame(control=control)
    peer.stop()
    since = us.mark()
    again = ctx.peer("B", peer.port)
    again.add(us.address)
    us.wait(lambda e: e["event"] == "warning" and e.get("kind") == "key_changed", 25, since, "key_changed")
    they_hear(ctx, us, again)
    since, stranger = us.mark(), ctx.socket()
    for _ in range(3):
        again.put(old, us.address)
        stranger.sendto(old, us.address)
        time.sleep(2)
    there, here = they_hear(ctx, us, again), we_hear(ctx, us, again)
    once(us, again, [there], [here])
    assert not us.warnings("key_changed", since), "the key was rolled back"


def a16_announcement_of_c(ctx):
    """An unsigned announcement for a contact of generation A or B causes a probe and nothing else."""
    for generation in "AB":
        peer, us = pair(ctx, generation)
        time.sleep(5.5)
        count = len(peer.datagrams)
        key = attacker.nacl.public.PrivateKey.generate()
        peer.put(wire.frame(control=wire.announcement(bytes(key.public_key), port=peer.port)), us.address)
        time.sleep(2.5)
        probes = [d for d in peer.datagrams[count:] if is_probe(d.data)]
        assert probes and all(d.source[1] != us.port for d in probes), "no probe, or from the main port"
        goes_on(ctx, us, peer)


def is_probe(data):
    fields = plain_frame(data)
    return bool(fields and fields["c"] and wire.read_control(fields["c"]).get("enc_key") == "?")


def a16_sealed_box(ctx):
    """A SealedBox, which anybody can make, from the address of a contact of generation A or B."""
    for generation in "AB":
        peer, us = pair(ctx, generation)
        text = ctx.text()
        packet = wire.seal_for(peer.slots[us.address].key, wire.text_frame(text))
        moved = drops_after(us, lambda: peer.listener.sendto(packet, us.address))
        assert moved["seal-unexpected"] == 1, f"{generation}: counted {dict(moved)}"
        assert not us.messages(text)
        goes_on(ctx, us, peer)


# --- A04 to A07: texts that are not what they seem ---------------------------------------------

def a04_plaintext(ctx):
    """Plaintext from the contact's address is marked; from a stranger it is never shown."""
    peer, us = pair(ctx)
    text = ctx.text(secret=False)
    inject(us, peer, wire.text_frame(text), sealed=False)
    assert us.wait_message(text, 5)["security"] == "plaintext"
    for host in ("127.0.0.2", "127.0.0.1"):  # of another host; another program on the contact's host
        stranger, text = ctx.socket(host), ctx.text(secret=False)
        moved = drops_after(us, lambda: stranger.sendto(wire.text_frame(text), us.address))
        assert not us.messages(text), f"a stranger at {host} was shown as from {us.messages(text)[0]['peer']}"
        assert moved["plaintext-stranger"] == 1, f"{host}: counted {dict(moved)}"
    goes_on(ctx, us, peer)


def a05_timestamps(ctx):
    """NaN and infinity are refused; any other time is shown once, at the time of our own clock."""
    peer, us = pair(ctx)
    for when in (float("nan"), float("inf"), float("-inf")):
        text = ctx.text()
        packet = peer.seal(wire.text_frame(text), us.address, when)
        moved = drops_after(us, lambda: peer.put(packet, us.address))
        assert moved["timestamp-invalid"] == 1 and not us.messages(text), f"{when}: {dict(moved)}"
    for when in (1e308, -1e308, time.time() - 61, time.time() + 3600, 0.0, -0.0, 5e-324):
        text = ctx.text()
        packet = peer.seal(wire.text_frame(text), us.address, when)
        peer.put(packet, us.address)
        event = us.wait_message(text, 5)
        assert event["time"][:10] in near_today(), f"{when}: shown at {event['time']}"
        moved = drops_after(us, lambda: peer.put(packet, us.address))
        assert moved["replay"] == 1 and len(us.messages(text)) == 1, f"{when}: {dict(moved)}"
    for _ in range(9):  # our guess of the peer's clock rests on its last eight packets
        we_hear(ctx, us, peer)
    goes_on(ctx, us, peer)


def near_today():
    """Any time zone will do."""
    return {time.strftime("%Y-%m-%d", time.gmtime(time.time() + day)) for day in (-86400, 0, 86400)}


def a06_replay(ctx):
    """A text recorded on the wire comes again: five times, from fifty ports, from another address."""
    for generation in "ABC":
        peer, us = pair(ctx, generation)
        text = ctx.text()
        packet = peer.say(text, us.address).data
        us.wait_message(text, 5)
        moved = drops_after(us, lambda: [peer.put(packet, us.address) for _ in range(5)])
        assert moved["replay"] == 5, f"{generation}: {dict(moved)}"
        for number in range(50):
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
                if number % 5 == 0:
                    other.bind(("127.0.0.2", 0))
                other.sendto(packet, us.address)
        time.sleep(0.5)
        assert len(us.messages(text)) == 1, f"{generation}: shown {len(us.messages(text))} times"
        goes_on(ctx, us, peer)


def a06_replay_late(ctx):
    """A recorded text comes again after 70 s, when peers of the library have forgotten it."""
    for_each = []
    for generation in "AC":
        peer, us = pair(ctx, generation)
        text = ctx.text()
        packet = peer.say(text, us.address).data
        us.wait_message(text, 5)
        for_each.append((peer, us, text, packet))
    time.sleep(70)
    for peer, us, text, packet in for_each:
        moved = drops_after(us, lambda: peer.put(packet, us.address))
        assert moved["replay"] == 1 and len(us.messages(text)) == 1, f"{peer.generation}: {dict(moved)}"
        goes_on(ctx, us, peer)


def a06_replay_after_restart(ctx):
    """A recorded text comes again after we restarted: our key is new, it opens nothing."""
    peer, port = ctx.peer("B"), ctx.port()
    us = ctx.cli(port=port, peers=[peer.name])
    connected(us, peer)
    text = we_hear(ctx, us, peer)
    packet, old = peer.sent[-1].data, peer.slots[us.address].key
    us.quit()
    us = ctx.cli(port=port, peers=[peer.name])
    connected(us, peer)
    we_hear(ctx, us, peer, key_not=old)
    moved = drops_after(us, lambda: peer.put(packet, us.address))
    assert moved["undecodable"] == 1 and not us.messages(text), dict(moved)
    goes_on(ctx, us, peer)


def a07_reflection(ctx):
    """Our own packets are sent back to us, from the peer's address and from elsewhere."""
    for generation in "ABC":
        peer, us = pair(ctx, generation)
        text = they_hear(ctx, us, peer)
        sealed = [d.data for d in peer.datagrams if plain_frame(d.data) is None]
        moved = drops_after(us, lambda: [peer.put(data, us.address) for data in sealed], 0.4)
        # Without an inner nonce nothing tells whose it is; random bytes sometimes begin as a frame does.
        expected = ("undecodable", "frame-malformed", "version") if generation == "C" else ("reflected",)
        assert sum(moved[reason] for reason in expected) == len(sealed), f"{generation}: {len(sealed)} sent back, {dict(moved)}"
        announcements = [d.data for d in peer.datagrams if plain_frame(d.data) is not None]
        for data in announcements + sealed:
            peer.put(data, us.address)
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
                other.sendto(data, us.address)
        time.sleep(1)
        assert not us.messages(text), "our own text was shown as the peer's"
        goes_on(ctx, us, peer)


# --- A08: answers to our probes --------------------------------------------------------------

def a08_two_keys(ctx):
    """Two keys answer one probe: neither is taken; when the intruder has gone the peer is found."""
    voice, state = ctx.socket(), {"on": True}
    _, false = attacker.own_announcement()

    def before(peer, address):
        if state["on"]:
            voice.sendto(false, address)

    peer = ctx.peer("B", kind=attacker.Interfered, before=before)
    us = ctx.cli(peers=[peer.name])
    us.wait_dropped("probe-conflict", 12)
    assert not us.seen(lambda e: e["event"] == "peer" and e["state"] == "connected"), "one of two keys was taken"
    state["on"] = False
    connected(us, peer, 40)
    goes_on(ctx, us, peer)


def a08_flood(ctx):
    """A hundred datagrams answer one probe: its socket is closed and the peer found by a later probe."""
    voice, state = ctx.socket(), {"windows": 0}

    def before(peer, address):
        state["windows"] += 1
        if state["windows"] == 1:
            for _ in range(100):
                voice.sendto(os.urandom(200), address)

    peer = ctx.peer("A", kind=attacker.Interfered, before=before)
    us = ctx.cli(peers=[peer.name])
    end = time.monotonic() + 12
    while not us.drops()["probe-flood"] and time.monotonic() < end:  # events of drops are limited, counters not
        time.sleep(0.3)
    assert us.drops()["probe-flood"] >= 1, us.drops()
    connected(us, peer, 40)
    goes_on(ctx, us, peer)


def a08_late(ctx):
    """A false answer comes after the window has closed: nothing takes it."""
    voice = ctx.socket()
    _, false = attacker.own_announcement()
    seen = []

    def after(peer, address):
        seen.append(address)
        for pause in (1.5, 3.0, 6.0):
            attacker.later(pause, voice.sendto, false, address)

    peer, us = pair(ctx, "B", attacker.Interfered, after=after)
    time.sleep(7)
    assert seen
    goes_on(ctx, us, peer)


def a08_other_address(ctx):
    """A false answer comes from another IP address: it is ignored and the true one taken."""
    voice = ctx.socket("127.0.0.2")
    key, false = attacker.own_announcement()

    def before(peer, address):
        voice.sendto(false, address)

    peer, us = pair(ctx, "B", attacker.Interfered, before=before)
    assert us.drops()["probe-conflict"] == 0
    goes_on(ctx, us, peer)


# --- A12 to A14: content ---------------------------------------------------------------------

def a12_bombs(ctx):
    """zstd bombs and other bad payloads, sealed by a worse peer: named, small in memory, quick."""
    peer, us = pair(ctx)
    cases = list(attacker.bad_payloads())
    us.reset_peak()
    before = us.memory("VmHWM")
    for name, payload, reasons in cases:
        body = wire.frame(payload=payload, mtu=64000, pad=False)
        since = us.mark()
        moved = drops_after(us, lambda: inject(us, peer, body, sealed=True))
        assert set(moved) & reasons, f"{name}: counted {dict(moved)}, expected {reasons}"
        assert not us.messages(since=since), f"{name}: shown"
    grown = us.memory("VmHWM") - before
    ctx.note(f"peak +{grown / MIB:.1f} MiB")
    assert grown <= roomy(us, 9 * MIB), f"peak memory grew by {grown / MIB:.1f} MiB"
    body = wire.frame(payload=attacker.bomb(48000), mtu=64000, pad=False)
    start = us.processor()
    for _ in range(40):
        inject(us, peer, body, sealed=True)
        time.sleep(0.03)
    each = (us.processor() - start) / 40
    ctx.note(f"{each * 1000:.1f} ms each")
    assert each < roomy(us, 0.005), f"{each * 1000:.1f} ms each"
    goes_on(ctx, us, peer)


def a12_bombs_plain(ctx):
    """The same payloads in plaintext from the contact's address and from a stranger: never shown."""
    peer, us = pair(ctx)
    stranger = ctx.socket()
    since = us.mark()
    for name, payload, reasons in attacker.bad_payloads():
        body = wire.frame(payload=payload, mtu=64000, pad=False)
        moved = drops_after(us, lambda: inject(us, peer, body, sealed=False))
        assert set(moved) & reasons, f"{name}: counted {dict(moved)}, expected {reasons}"
        moved = drops_after(us, lambda: stranger.sendto(body, us.address))
        assert moved, f"{name}: from a stranger, and not counted"
    assert not us.messages(since=since)
    goes_on(ctx, us, peer)


def a13_frames(ctx):
    """Malformed msgpack and wrong versions, sealed and in plaintext, from the contact and a stranger."""
    peer, us = pair(ctx)
    stranger = ctx.socket()
    for name, body, reason in attacker.bad_frames():
        moved = drops_after(us, lambda: inject(us, peer, body, sealed=True))
        assert moved[reason] == 1, f"{name}, sealed: counted {dict(moved)}, expected {reason}"
        loose = {reason} if reason == "version" else {reason, "undecodable"}
        moved = drops_after(us, lambda: inject(us, peer, body, sealed=False))
        assert set(moved) & loose, f"{name}, plain: counted {dict(moved)}, expected {loose}"
        moved = drops_after(us, lambda: stranger.sendto(body, us.address))
        assert set(moved) & loose, f"{name}, from a stranger: counted {dict(moved)}, expected {loose}"
    for size in (0, 1, 15, 23):
        packet = bytes(peer.slots[us.address].box.encrypt(b"\x00" * size))
        moved = drops_after(us, lambda: peer.put(packet, us.address))
        assert moved["inner-short"] == 1, f"inner text of {size} bytes: {dict(moved)}"
    goes_on(ctx, us, peer)


def a14_controls(ctx):
    """Malformed JSON in the control field, sealed and in plaintext."""
    peer, us = pair(ctx)
    for name, control in attacker.bad_controls():
        body = wire.frame(control=control, mtu=65000, pad=False)
        for sealed in (True, False):
            moved = drops_after(us, lambda: inject(us, peer, body, sealed))
            assert moved["control-malformed"] == 1, f"{name}, sealed {sealed}: counted {dict(moved)}"
    goes_on(ctx, us, peer)


# --- A10, A11, A15: too much -------------------------------------------------------------------

def a10_amplification(ctx):
    """A hundred thousand probes and announcements from 200 addresses: never more bytes out than in."""
    peer, us = pair(ctx)
    sockets = [ctx.socket(f"127.{random.randint(1, 250)}.{random.randint(0, 250)}.{random.randint(1, 250)}")
               for _ in range(200)]
    for one in sockets:
        one.setblocking(False)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    frames = amplifiers()
    spent = [[0, 0, 0] for _ in sockets]  # bytes in, bytes out, datagrams out
    memory = 0
    for number in range(100000):
        at = number % len(sockets)
        data = frames[number % len(frames)]
        sockets[at].sendto(data, us.address)
        spent[at][0] += len(data)
        if number % 50 == 0:
            time.sleep(0.002)  # what the receiver never hears it can not answer
        if number % 2000 == 1999:
            collect(sockets, spent)
        if number == 20000:
            memory = us.memory()
    time.sleep(1)
    collect(sockets, spent)
    inside, outside = sum(s[0] for s in spent), sum(s[1] for s in spent)
    ctx.note(f"in {inside / 1e6:.0f} MB, out {outside / 1e6:.1f} MB in {sum(s[2] for s in spent)} datagrams")
    assert all(s[1] <= s[0] for s in spent), "an address got more bytes than it sent"
    grown = us.memory() - memory
    ctx.note(f"memory {grown / MIB:+.1f} MiB")
    assert grown < roomy(us, MIB), f"memory grew by {grown / MIB:.1f} MiB"
    goes_on(ctx, us, peer)
    single_answers(ctx, us, frames)


def single_answers(ctx, us, frames):
    """One by one: no answer is longer than its question."""
    for data in frames:
        one = ctx.socket("127.0.0.9")
        one.sendto(data, us.address)
        time.sleep(0.05)
        one.setblocking(False)
        out = 0
        try:
            while True:
                out += len(one.recv(65535))
        except OSError:
            pass
        one.close()
        assert out <= len(data), f"{out} bytes for {len(data)}"


def amplifiers():
    """Probes and announcements of 20 to 1200 bytes."""
    frames = []
    for size in (420, 480, 600, 800, 1000, 1200):
        frames.append(wire.probe(size + wire.OVERHEAD))
        frames.append(attacker.own_announcement(size + wire.OVERHEAD)[1])
    for size in (20, 60, 200, 600, 1199, 1200):
        record = b"\x01" + os.urandom(16)
        bare = len(wire.frame(x=record, pad=False))
        pad = max(0, size - bare - (1 if size - bare > 255 else 0))
        frames.append(attacker.msgpack.packb({"v": 2, "p": b"", "c": b"", "g": bytes(pad), "x": record}))
    frames.append(wire.frame(control=wire.announcement("?"), pad=False))  # the shortest question
    return frames


def collect(sockets, spent):
    for one, count in zip(sockets, spent):
        try:
            while True:
                count[1] += len(one.recv(65535))
                count[2] += 1
        except OSError:
            pass


def under_flood(ctx, rate, seconds):
    """Thirty texts each way while junk comes from the peer's own address and port."""
    peer, us = pair(ctx)
    start, since = time.monotonic(), us.mark()
    program = attacker.start_flood(peer.sender, us.address, rate, seconds)
    time.sleep(0.5)
    out, back = [[ctx.text() for _ in range(30)] for _ in range(2)]
    for there, here in zip(out, back):
        us.say(peer.name, there)
        peer.say(here, us.address)
        time.sleep((seconds - 1.5) / 30)
    sent = int(program.communicate()[0])
    ctx.note(f"{sent / seconds:.0f} junk/s")
    peer.wait(lambda: set(out) <= set(peer.texts()), 5)
    time.sleep(1)
    got = sum(1 for text in back if us.messages(text))
    given = sum(1 for text in out if text in peer.texts())
    ctx.note(f"in {got}/30, out {given}/30")
    assert got == 30 and given == 30, f"received {got} of 30, sent {given} of 30 (junk {sent / seconds:.0f}/s)"
    assert sent > 0.5 * rate * seconds, f"the sender managed only {sent / seconds:.0f}/s"
    goes_on(ctx, us, peer)


def a11_junk_700(ctx):
    """Junk at 700/s with the peer's address: every genuine text arrives."""
    under_flood(ctx, 700, 6)


def a11_junk_20000(ctx):
    """Junk at 20,000/s with the peer's address: every genuine text arrives."""
    under_flood(ctx, 20000, 5)


def a15_source_ports(ctx):
    """120,000 source ports and 180,000 announcements under invented ports: memory stays where it is."""
    peer, us = pair(ctx)
    _, announcement = attacker.own_announcement(600)
    text = wire.frame(payload=wire.compress("from a stranger"), mtu=400)
    kinds = [announcement, text, os.urandom(300), wire.probe(600)]
    full_receive_buffers(us, peer)
    from_many_ports(us, kinds, 20000)
    invented_ports(us, 40000)
    time.sleep(1)
    before = us.memory()
    from_many_ports(us, kinds, 120000)
    time.sleep(1)
    ports = us.memory() - before
    invented_ports(us, 140000)
    time.sleep(1)
    grown = us.memory() - before
    ctx.note(f"memory {ports / MIB:+.2f}, then {grown / MIB:+.2f} MiB")
    assert grown < roomy(us, MIB), f"memory grew by {grown / MIB:.2f} MiB"
    assert len(us.seen(lambda e: e["event"] == "peer" and e["peer"] != peer.name)) < 1000, "a flood of events"
    goes_on(ctx, us, peer)


def full_receive_buffers(us, peer):
    """Each place of a batch of 16 once had a large datagram: the buffers have the size that they keep."""
    for place in range(0, 18, 3):
        us.process.send_signal(signal.SIGSTOP)
        for number in range(place + 3):
            peer.put(bytes(100 if number < place else 60000), us.address)
        us.process.send_signal(signal.SIGCONT)
        time.sleep(0.1)


def from_many_ports(us, kinds, count):
    for number in range(count):
        host = f"127.{1 + number // 30000}.{number // 200 % 150}.{1 + number % 200}"
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
            try:
                one.bind((host, 1024 + number % 60000))
                one.sendto(kinds[number % len(kinds)], us.address)
            except OSError:
                pass  # somebody has this port
        if number % 50 == 0:
            time.sleep(0.002)


def invented_ports(us, count):
    """The key of every hundredth is 47 kB long."""
    signer = attacker.nacl.signing.SigningKey.generate()
    key = bytes(attacker.nacl.public.PrivateKey.generate().public_key)
    fields = json.loads(wire.announcement(key, signer))
    long = wire.frame(control=attacker.changed(wire.announcement(key, signer), enc_key="A" * 47000), mtu=65000, pad=False)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        for number in range(count):
            control = json.dumps({**fields, "port": 1 + number % 65535}).encode()
            one.sendto(long if number % 100 == 0 else wire.frame(control=control, mtu=700), us.address)
            if number % 50 == 0:
                time.sleep(0.002)


# --- U01, U02: what people would see ------------------------------------------------------------

NASTY = ["\x1b[2J\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x9b31m", "\u202egnp.exe\u202c", "\u2066x\u2069", "a\rb", "\x00\x08\x7f",
         "<img src=x onerror=alert(1)>", "[link](https://example.org)", "e" + "\u0301" * 30000, "\U0001f600" * 16384,
         "\u200b\u200d\ufeff\u2028\u2029"]


def u01_texts_json(ctx):
    """Nasty texts come through the JSON lines unchanged, and each event is one clean line."""
    peer, us = pair(ctx)
    for text in NASTY:
        start = time.monotonic()
        peer.say(text, us.address)
        us.wait_message(text, 5)
        assert time.monotonic() - start < 2
    assert not us.noise
    goes_on(ctx, us, peer)


def u01_texts_terminal(ctx):
    """On the terminal no control character of a text gets through."""
    peer, port = ctx.peer("B"), ctx.port()
    program = subprocess.Popen([ctx.binary, "run", "--ephemeral", "--no-discovery", "--port", str(port), "--peer", peer.name],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               env={**environment(), "TERM": "dumb", "NO_COLOR": "1"})
    try:
        target = ("127.0.0.1", port)
        assert peer.wait_key(target, 25), "not connected"
        for text in NASTY[:8] + ["the end"]:
            peer.say(text, target)
        time.sleep(1.5)
        out, _ = program.communicate(timeout=10)
    finally:
        program.kill()
    shown = out.decode("utf-8", "replace")
    assert "the end" in shown, f"not shown: {shown[-200:]!r}"
    bad = sorted({hex(ord(c)) for c in shown if ord(c) < 32 and c not in "\n\t" or c in "\x7f\x9b\u202e\u2066"})
    assert not bad, f"reached the terminal: {bad}"


def u02_names(ctx):
    """Peers, names and contacts with tricks or 100,000 characters are refused, not crashed upon."""
    peer, us = pair(ctx)
    for host in ("\x1b[31m127.0.0.1:8000", "127.0.0.1:8000\x00", "a" * 100000 + ":8000", "\u202e127.0.0.1:8000",
                 "[" * 1000 + "::1]:8000", "127.0.0.1:" + "9" * 100000, "127.0.0.1:80 00", "\n:8000", "../../x:8000x"):
        since = us.mark()
        us.add(host)
        us.wait(lambda e: e["event"] == "error", 10, since, f"error for {host[:30]!r}")
    for name in ("\x1b[31m", "\u202e", "x" * 100000):
        program = subprocess.run([ctx.binary, "run", "--ephemeral", "--json", "--port", "0", "--name", name],
                                 input=b'{"cmd":"quit"}\n', capture_output=True, timeout=20, env=environment())
        assert program.returncode in (0, 2), f"--name {name[:5]!r}: exit {program.returncode}"
        assert b"\x1b" not in program.stdout + program.stderr, "an escape of a name came through"
    goes_on(ctx, us, peer)


SCENARIOS = {s.__name__: s for s in [
    a01_false_signatures, a01_false_answers, a02_false_ports, a03_bad_keys, a03_bad_answers, a04_plaintext,
    a05_timestamps, a06_replay, a06_replay_late, a06_replay_after_restart, a07_reflection,
    a08_two_keys, a08_flood, a08_late, a08_other_address, a09_old_announcement,
    a12_bombs, a12_bombs_plain, a13_frames, a14_controls, a16_announcement_of_c, a16_sealed_box,
    u01_texts_json, u01_texts_terminal, u02_names, a10_amplification, a11_junk_700, a11_junk_20000, a15_source_ports]}

# These load the machine and run one after the other at the end.
ALONE = {"a11_junk_700": "flood", "a11_junk_20000": "flood", "a10_amplification": "flood", "a15_source_ports": "flood"}


def main():
    options = harness.arguments(__doc__.splitlines()[0]).parse_args()
    sys.exit(harness.run(SCENARIOS, options, ALONE))


if __name__ == "__main__":
    main()
