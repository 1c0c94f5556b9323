#!/usr/bin/python3
"""Attacks on x1 from the network, beside a genuine conversation of vaultgram-cli with a Python peer.

    attacks.py --cli PATH [--only NAME] [--list] [--jobs N] [--verbose]

The numbers X01 to X14 are explained in ../README.md. Each case ends with texts in both directions.
"""

import collections
import os
import random
import shutil
import sys
import time

import nacl.bindings as nb
import nacl.public
import nacl.signing

from x1talk import WITHIN, both_ways, connected, identity_of, once, pair, peer_of, session_with, they_hear, us_with
import harness
import wire as v2
import x1wire as wire


def goes_on(ctx, us, peer, within=15):
    """Both ways, each text once, and nobody's trust has changed."""
    there, here = both_ways(ctx, us, peer, within)
    once(us, peer, [there], [here], 0.4)
    assert not us.warnings("key_changed"), us.warnings("key_changed")[0]


class Stranger:
    """Handshake records by hand, from a socket of its own."""

    def __init__(self, ctx, us, seed=None):
        self.socket, self.us = ctx.socket(), us
        self.signer = nacl.signing.SigningKey(seed or os.urandom(32))
        self.id = bytes(self.signer.verify_key)

    def send(self, record, via=None):
        (via or self.socket).sendto(wire.container(record), self.us.address)

    def receive(self, kind, timeout=2.0):
        """The next record of this type; None after the timeout."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            try:
                record = wire.record_of(self.socket.recvfrom(65535)[0])
            except (OSError, wire.Drop):
                continue
            if record[0] == kind:
                return record
        return None

    def answer(self):
        """e_R and token of our program."""
        n = os.urandom(16)
        self.send(wire.probe(n))
        record = self.receive(wire.ANSWER)
        assert record and record[1:17] == n, "no ANSWER"
        return record[17:49], record[49:]

    def init(self, e_r, token, **changes):
        self.e_i, self.cid = os.urandom(32), os.urandom(8)
        return wire.make_init(changes.pop("signer", self.signer), self.e_i, e_r, token, self.cid, os.urandom(16), **changes)


def counted(us, act, pause=0.4):
    """The drop counters that an act moved."""
    before = us.drops()
    act()
    time.sleep(pause)
    return us.drops() - before


def expect(us, reason, act, times=1, pause=0.4):
    moved = counted(us, act, pause)
    assert moved[reason] == times, f"counted {dict(moved)}, not {reason} {times} times"


# --- handshake ---------------------------------------------------------------------------------

def x01_tokens(ctx):
    """INITs with the token of another port, with one bit changed anywhere, with none: token-bad, no RESP."""
    us, peer = pair(ctx)
    stranger, other = Stranger(ctx, us), ctx.socket()
    e_r, token = stranger.answer()
    init = stranger.init(e_r, token)
    expect(us, "token-bad", lambda: stranger.send(init, other))
    flips = [bytes(b ^ (1 << bit) if at == i else b for i, b in enumerate(token)) for at in range(16) for bit in (0, 7)]
    for each in flips:
        stranger.send(init[:33] + each + init[49:])
    assert stranger.receive(wire.RESP, 0.7) is None
    assert us.drops()["token-bad"] == 1 + len(flips), us.drops()
    goes_on(ctx, us, peer)


def x02_init_again(ctx):
    """The same INIT: the same RESP while tentative, from elsewhere token-bad, after confirmation init-replayed."""
    us, peer = pair(ctx)
    sent, resps = [], []
    peer.outgoing = lambda kind, data, address: (sent.append(data) if kind == "init" else None) or [data]

    def hold(kind, data, address):
        if kind == "resp":
            resps.append(wire.record_of(data))
            return []
        return [data]

    peer.incoming = hold
    peer.call(us.address)
    assert peer.wait(lambda: resps, 5), "no RESP"
    for _ in range(5):
        peer.socket.sendto(sent[0], us.address)
    assert peer.wait(lambda: len(resps) >= 6, 5) and len(set(resps)) == 1, "other RESPs"
    expect(us, "token-bad", lambda: ctx.socket().sendto(sent[0], us.address))
    peer.incoming = lambda kind, data, address: [data]
    peer.socket.sendto(sent[0], us.address)
    assert peer.wait(lambda: session_with(us, peer).seq >= 1 and not peer.calls, 8), "no session"
    both_ways(ctx, us, peer)
    expect(us, "init-replayed", lambda: [peer.socket.sendto(sent[0], us.address) for _ in range(3)], 3)
    goes_on(ctx, us, peer)


def x03_proofs(ctx):
    """INITs that name the contact's id without its key, sign for another e_R, or in the other role: proof-bad, no RESP."""
    us, peer = pair(ctx)
    stranger = Stranger(ctx, us)
    e_r, token = stranger.answer()
    role = bytes(stranger.signer.verify_key)

    def other_role():
        e_i = os.urandom(32)
        body = role + bytes(4) + os.urandom(8) + os.urandom(16)
        sig = stranger.signer.sign(wire.LABEL_R + body[:32] + wire.public_of(e_i) + e_r + body[32:]).signature
        return b"\3" + wire.public_of(e_i) + token + bytes(wire.box(e_i, e_r).encrypt(body + sig))

    def caps_unsigned():
        e_i = os.urandom(32)
        body = role + bytes(4) + os.urandom(8) + os.urandom(16)
        sig = stranger.signer.sign(wire.LABEL_I + body[:32] + wire.public_of(e_i) + e_r + bytes(3) + b"\1" + body[36:]).signature
        return b"\3" + wire.public_of(e_i) + token + bytes(wire.box(e_i, e_r).encrypt(body + sig))

    liars = [stranger.init(e_r, token, identity=peer.id), stranger.init(wire.public_of(os.urandom(32)), token),
             other_role(), caps_unsigned()]
    for liar in liars:
        expect(us, "proof-bad", lambda: stranger.send(liar))
    good = stranger.init(e_r, token)
    low = good[:1] + bytes(32) + good[33:]
    expect(us, "key-low-order", lambda: stranger.send(low))
    assert stranger.receive(wire.RESP, 0.5) is None, "a RESP was sent"
    goes_on(ctx, us, peer)


def x03_relayed_call(ctx):
    """A peer calls Mallory, who passes everything on to us: it notices our id, we keep only a tentative session."""
    us, peer = pair(ctx)
    mallory = ctx.socket()
    mallory.setblocking(False)
    caller = peer_of(ctx, seed=bytes(peer.signer))  # the same person as our contact
    caller.call(mallory.getsockname(), pin=bytes(nacl.signing.SigningKey.generate().verify_key))
    end, mark = time.monotonic() + 4, us.mark()
    while time.monotonic() < end and not caller.mismatches:
        try:
            data, source = mallory.recvfrom(65535)
            mallory.sendto(data, caller.address if source[1] == us.port else us.address)
        except OSError:
            time.sleep(0.005)
    assert caller.mismatches == [identity_of(us, peer)], "the caller did not notice"
    assert not us.seen(lambda e: e["event"] == "message", mark)
    goes_on(ctx, us, peer)


def x03_answered_by_another(ctx):
    """Somebody with an id of his own answers in the contact's place: identity-mismatch, the text is held."""
    us, peer = pair(ctx)
    port = peer.address[1]
    peer.stop()
    liar = peer_of(ctx, port=port)
    text = ctx.text()
    us.say(liar.name, text)
    us.wait_dropped("identity-mismatch", WITHIN)
    time.sleep(1)
    assert not [s for s in liar.seen if s.kind == "data" and s.data[:8] in liar.sessions] and not liar.texts
    liar.stop()
    again = peer_of(ctx, port=port, seed=bytes(peer.signer))
    again.call(us.address)
    assert again.wait_text(text, WITHIN), "the text did not go to the pinned identity"


def x04_reflection(ctx):
    """An address that sends back whatever it gets: our own call comes to us, and is own-identity; RESP unsolicited."""
    us, peer = pair(ctx)
    mirror = ctx.socket()
    mirror.setblocking(False)
    us.add(f"127.0.0.1:{mirror.getsockname()[1]}")
    end, resps = time.monotonic() + 6, []
    while time.monotonic() < end and us.drops()["own-identity"] < 1:
        for _ in range(50):
            try:
                mirror.sendto(mirror.recvfrom(65535)[0], us.address)
            except OSError:
                time.sleep(0.01)
    assert us.drops()["own-identity"] >= 1, us.drops()
    peer.incoming = lambda kind, data, address: (resps.append(data) if kind == "resp" else None) or [data]
    peer.call(us.address)
    assert peer.wait(lambda: resps, 5)
    expect(us, "resp-unsolicited", lambda: peer.socket.sendto(resps[0], us.address))
    goes_on(ctx, us, peer)


def x05_unasked(ctx):
    """ANSWER and RESP that nobody asked for, with invented and with old contents, from us to anybody."""
    us, peer = pair(ctx)
    stranger = Stranger(ctx, us)
    answer = wire.answer(os.urandom(16), wire.public_of(os.urandom(32)), os.urandom(16))
    expect(us, "answer-unsolicited", lambda: stranger.send(answer))
    resp = b"\4" + os.urandom(8) + os.urandom(164)
    expect(us, "resp-unsolicited", lambda: stranger.send(resp))
    expect(us, "resp-unsolicited", lambda: peer.socket.sendto(wire.container(resp), us.address))
    old = [s.data for s in peer.sent if s.kind in ("answer", "resp")]
    assert len(old) == 2, "we called once"
    moved = counted(us, lambda: [peer.socket.sendto(each, us.address) for each in old])
    assert moved["answer-unsolicited"] == 1 and moved["resp-unsolicited"] == 1, moved
    goes_on(ctx, us, peer)


def x07_two_places(ctx):
    """A copied profile calls from two places in turn: we are told; each text is shown in one of them, once."""
    us, peer = pair(ctx)
    twin = peer_of(ctx, seed=bytes(peer.signer))
    texts = []
    for turn in range(8):
        (twin if turn % 2 == 0 else peer).call(us.address)
        time.sleep(1.0)
        texts.append(ctx.text())
        us.say(peer.name, texts[-1])
        time.sleep(0.6)
    us.wait(lambda e: e["event"] == "warning" and e["kind"] == "identity_in_two_places", 5, what="notice")
    for text in texts:
        assert peer.wait(lambda: peer.count(text) + twin.count(text) >= 1, 20), "lost"
    assert all(peer.count(text) <= 1 and twin.count(text) <= 1 for text in texts)


def seed_in(folder):
    """The identity of a profile without passphrase, as docs/PROFILE.md describes its file."""
    with open(os.path.join(folder, "identity"), "rb") as file:
        data = file.read()
    assert data[:4] == b"VGID" and data[5] == 0, "with a passphrase, or another format"
    head, nonce = data[:-80], data[-104:-80]
    return nb.crypto_aead_xchacha20poly1305_ietf_decrypt(data[-80:], head, nonce, bytes(32))[:32]


def x06_stolen_key(ctx):
    """Our own key is stolen: the thief calls us, and answers our call for the contact, as us and as himself; neither works."""
    peer, folder = peer_of(ctx), ctx.folder()
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer), both_ways(ctx, us, peer)
    seed = seed_in(folder)
    assert bytes(nacl.signing.SigningKey(seed).verify_key) == identity_of(us, peer), "not our key"
    thief = Stranger(ctx, us, seed)
    e_r, token = thief.answer()
    expect(us, "own-identity", lambda: thief.send(thief.init(e_r, token)))
    expect(us, "proof-bad", lambda: thief.send(thief.init(e_r, token, identity=peer.id)))
    port = peer.address[1]
    peer.stop()
    impostor = peer_of(ctx, port=port, seed=seed)
    impostor.on_init = lambda record, address: forge_resp(impostor, record, address, peer.id)
    text = ctx.text()
    us.say(peer.name, text)
    us.wait_dropped({"own-identity"}, WITHIN)
    us.wait_dropped({"proof-bad"}, WITHIN)
    assert not any(s.data[:8] in impostor.sessions for s in impostor.seen if s.kind == "data"), "we spoke to the thief"
    impostor.stop()
    again = peer_of(ctx, port=port, seed=bytes(peer.signer))
    again.call(us.address)
    assert again.wait_text(text, WITHIN), "the text did not go to the pinned identity"


def forge_resp(impostor, record, address, victim):
    """One RESP as the owner of the stolen key, and one that names the contact's id."""
    for _, e_r, _ in impostor.responder_keys():
        try:
            proof = wire.open_init(record, e_r)
        except wire.Drop:
            continue
        for identity in (None, victim):
            impostor.put_record(wire.make_resp(impostor.signer, e_r, record, proof.cid, proof.id, os.urandom(8),
                                               os.urandom(16), identity=identity), address)


# --- data packets -------------------------------------------------------------------------------

def x08_packets(ctx):
    """Guessed CIDs, used, zero and old numbers, flipped bits, short and long packets: the window moves for none."""
    us, peer = pair(ctx)
    session, put = session_with(us, peer), lambda data: peer.socket.sendto(data, us.address)
    peer.retransmits = False
    with peer.lock:
        good = peer.packet(session, wire.frame(wire.PING))
        session_seq = session.seq
    expect(us, "cid-unknown", lambda: put(os.urandom(8) + good[8:]))
    expect(us, "auth-failed", lambda: [put(flip(good, at)) for at in range(8, 1200, 41)], len(range(8, 1200, 41)))
    ahead = good[:8] + wire.be(1 << 60, 8) + good[16:]
    expect(us, "auth-failed", lambda: put(ahead))
    expect(us, "x1-malformed", lambda: [put(good[:8]), put(good[:39]), put(good + b"\0")], 3)
    expect(us, "auth-failed", lambda: [put(good[:40]), put(good[:1199])], 2)
    put(good)
    assert peer.wait(lambda: session_seq in session.acked, 5), "the window was moved by what did not open"
    expect(us, "replay", lambda: [put(good) for _ in range(4)], 4)
    expect(us, "replay", lambda: put(peer.packet(session, wire.frame(wire.PING), seq=0)))
    far = peer.packet(session, wire.frame(wire.PING), seq=session_seq + 20000)
    session.seq = session_seq + 20000
    put(far)
    time.sleep(0.3)
    edge = session_seq + 20000 - wire.WINDOW
    expect(us, "replay", lambda: put(peer.packet(session, wire.frame(wire.PING), seq=edge)))
    put(peer.packet(session, wire.frame(wire.PING), seq=edge + 1))
    assert peer.wait(lambda: edge + 1 in session.acked, 5), "inside the window, but not accepted"
    peer.retransmits = True
    goes_on(ctx, us, peer)


def flip(data, at):
    return data[:at] + bytes([data[at] ^ 4]) + data[at + 1:]


def x08_other_direction(ctx):
    """Our own packets sent back, with their CID and with ours: they do not open."""
    us, peer = pair(ctx)
    session = session_with(us, peer)
    ours = [s.data for s in peer.seen if s.kind == "data" and s.data[:8] == session.own]
    expect(us, "cid-unknown", lambda: [peer.socket.sendto(each, us.address) for each in ours[:5]], len(ours[:5]))
    expect(us, "auth-failed",
           lambda: [peer.socket.sendto(session.theirs + each[8:], us.address) for each in ours[:5]], len(ours[:5]))
    goes_on(ctx, us, peer)


def bad_frames():
    """name, frames, reason"""
    text = wire.message(os.urandom(16), 5, b"hidden behind a bad frame")
    short = {wire.MSG: 38, wire.ACK: 12, wire.RECEIPT: 15, wire.READ: 17, wire.CHALLENGE: 7, wire.RESPONSE: 9,
             wire.FILE_WANT: 20, wire.FILE_DATA: 24, wire.FILE_CTL: 16, wire.PING: 1, wire.CLOSE: 2}
    for kind, size in short.items():
        yield f"type {kind} with {size} bytes", text + wire.frame(kind, bytes(size)), "x1-malformed"
    yield "data of 1101 bytes", wire.message(os.urandom(16), 5, bytes(1101)), "x1-malformed"
    yield "receipt of 65", wire.frame(wire.RECEIPT, bytes(65 * 16)), "x1-malformed"
    yield "want of 17 blocks", text + wire.frame(wire.FILE_WANT, bytes(21 + 68)), "x1-malformed"
    yield "length past the end", text + b"\x0a\xff\xff", "x1-malformed"
    for kind in (0x0C, 0x20, 0x7F):
        yield f"type {kind}", text + wire.frame(kind), "frame-unknown"
    for index, count in ((0, 0), (0, 65), (1, 1), (64, 64)):
        yield f"fragment {index} of {count}", text + wire.message(os.urandom(16), 5, b"x", index=index, count=count), "frame-value"
    yield "kind 2", wire.message(os.urandom(16), 5, b"x", kind=2), "frame-value"
    yield "flag 2", wire.message(os.urandom(16), 5, b"x", flags=2), "frame-value"
    yield "conv_seq 2^53", wire.message(os.urandom(16), 1 << 53, b"x"), "frame-value"
    yield "chunk off its place", wire.frame(wire.FILE_DATA, bytes(23) + b"\1x"), "frame-value"
    yield "file control 0", wire.frame(wire.FILE_CTL, bytes(17)), "frame-value"
    ack = lambda largest, first, count, rest=b"": wire.frame(
        wire.ACK, wire.be(largest, 8) + bytes(2) + wire.be(first, 2) + bytes([count]) + rest)
    yield "ACK of 0", text + ack(0, 1, 0), "ack-invalid"
    yield "ACK below 1", text + ack(1, 2, 0), "ack-invalid"
    yield "ACK of nothing", text + ack(1, 0, 0), "ack-invalid"
    yield "ACK with a gap of 0", text + ack(50, 1, 1, b"\0\0\0\1"), "ack-invalid"
    yield "ACK with 255 ranges", text + ack(60000, 1, 255, b"\0\1\0\1" * 255), "ack-invalid"
    yield "ACK range below 1", text + ack(3, 1, 1, b"\0\2\0\1"), "ack-invalid"


def x09_frames(ctx):
    """Each frame type with a wrong length or value: the reason, the whole packet dropped, not acknowledged."""
    us, peer = pair(ctx)
    session, mark = session_with(us, peer), us.mark()
    peer.retransmits = False
    spoiled = []
    for name, frames, reason in bad_frames():
        moved = counted(us, lambda: peer.transmit(session, [frames], follow=False), 0.12)
        assert moved[reason] == 1, f"{name}: counted {dict(moved)}, not {reason}"
        spoiled.append(session.seq)
    time.sleep(0.3)
    assert not session.acked & set(spoiled), "acknowledged"
    assert not us.messages(since=mark), us.messages(since=mark)
    assert session_with(us, peer) is session, "another session"
    peer.retransmits = True
    goes_on(ctx, us, peer)


def x09_fragments(ctx):
    """Another header for the same text is frame-value; the same piece with other bytes changes nothing."""
    us, peer = pair(ctx)
    session, text = session_with(us, peer), ctx.text(40)
    msgid, (one, two) = os.urandom(16), (text.encode()[:40], text.encode()[40:])
    send = lambda *frames: peer.transmit(session, list(frames), follow=False)
    piece = lambda data, index, seq=5, count=2, ms=9: wire.message(msgid, seq, data, sent_ms=ms, index=index, count=count)
    send(piece(one, 0))
    expect(us, "frame-value", lambda: [send(piece(two, 1, seq=6)), send(piece(two, 1, count=3)), send(piece(two, 1, ms=1))], 3)
    send(piece(b"F" * 40, 0))
    send(piece(two, 1))
    us.wait_message(text, 5)
    send(wire.message(msgid, 5, b"other content"))
    goes_on(ctx, us, peer)
    assert not us.messages("other content")


def x09_half_messages(ctx):
    """1,000 texts that never become whole: four are kept, the others reassembly-expired; memory stays."""
    us, peer = pair(ctx)
    session = session_with(us, peer)
    before = us.memory()
    for _ in range(1000):
        peer.transmit(session, [wire.message(os.urandom(16), 5, bytes(1000), count=64)], follow=False)
        time.sleep(0.003)
    time.sleep(0.5)
    assert us.drops()["reassembly-expired"] >= 990, us.drops()
    assert us.memory() - before < 4 << 20, f"{us.memory() - before} bytes more"
    ctx.note(f"{(us.memory() - before) >> 10} KiB more")
    goes_on(ctx, us, peer)


def x09_false_ack(ctx):
    """An ACK for a number that was never sent: ack-invalid, CLOSE 3, and a new handshake."""
    us, peer = pair(ctx)
    time.sleep(5)
    session = session_with(us, peer)
    expect(us, "ack-invalid", lambda: peer.transmit(session, [wire.ack([(999_999, 1_000_000)])], follow=False))
    assert peer.wait(lambda: peer.closes == [3], 5), f"closes: {peer.closes}"
    assert peer.wait(lambda: session_with(us, peer) not in (None, session), 10), "no new session"
    goes_on(ctx, us, peer)


def x10_old_number(ctx):
    """A packet with an old number from another address: read, but nothing is ever sent there."""
    us, peer = pair(ctx)
    session, elsewhere = session_with(us, peer), ctx.socket()
    peer.retransmits = False
    with peer.lock:
        old = peer.packet(session, wire.frame(wire.PING))
        peer.transmit(session, [wire.frame(wire.PING)])
    time.sleep(0.3)
    elsewhere.sendto(old, us.address)
    they_hear(ctx, us, peer)
    time.sleep(1)
    elsewhere.settimeout(0.1)
    assert not received(elsewhere), "something was sent to an old packet's address"
    peer.retransmits = True
    goes_on(ctx, us, peer)


def received(one):
    found = []
    while True:
        try:
            found.append(one.recvfrom(65535)[0])
        except OSError:
            return found


def x10_no_response(ctx):
    """New packets from another address that answers no challenge: three challenges there, texts still to the old one."""
    us, peer = pair(ctx)
    session, elsewhere = session_with(us, peer), ctx.socket()
    peer.retransmits = False
    with peer.lock:
        elsewhere.sendto(peer.packet(session, wire.frame(wire.PING)), us.address)
    they_hear(ctx, us, peer)
    time.sleep(1.5)
    elsewhere.settimeout(0.1)
    there = received(elsewhere)
    for data in there:
        kinds = [kind for kind, _ in wire.frames_of(wire.unseal(session.receive_key, data))]
        assert kinds == [wire.CHALLENGE] and len(data) == wire.SIZE, f"{kinds} in {len(data)} bytes"
    assert 1 <= len(there) <= 3, f"{len(there)} challenges"
    peer.retransmits = True
    goes_on(ctx, us, peer)


def x10_flapping(ctx):
    """Packets from two addresses in turn, as fast as Python can, both answer: few challenges, nothing lost."""
    us, peer = pair(ctx)
    session, other = session_with(us, peer), peer.move(keep_old=True)
    sockets, challenges = (peer.socket, other), []
    peer.landing = lambda arrival: challenges.append(arrival) if wire.CHALLENGE in arrival[1] else None
    text = ctx.text()
    end, turn, tag = time.monotonic() + 4, 0, None
    while time.monotonic() < end:
        turn += 1
        with peer.lock:
            peer.transmit(session, [wire.frame(wire.PING)], follow=False, via=sockets[turn % 2])
        if tag is None and time.monotonic() > end - 2:
            tag = us.say(peer.name, text)
        time.sleep(0.0003)
    assert len(challenges) <= 18, f"{len(challenges)} challenges in 4 s"
    assert peer.wait_text(text, 10), "lost while flapping"
    ctx.note(f"{turn} packets, {len(challenges)} challenges")
    peer.selector.unregister(other), peer.sockets.remove(other), other.close()
    peer.say(ctx.text(), identity_of(us, peer))
    goes_on(ctx, us, peer)


# --- trust, histories ----------------------------------------------------------------------------

def x11_downgrade(ctx):
    """The contact's address speaks like an old program: downgrade-refused, plaintext-refused; no legacy packet goes there."""
    us, peer = pair(ctx)
    key, signer = nacl.public.PrivateKey.generate(), nacl.signing.SigningKey.generate()
    put = lambda data: peer.socket.sendto(data, us.address)
    expect(us, "downgrade-refused", lambda: put(v2.frame(control=v2.announcement(key.public_key, signer))))
    expect(us, "downgrade-refused", lambda: put(v2.frame(control=v2.announcement(key.public_key, port=peer.address[1]))))
    expect(us, "plaintext-refused", lambda: put(v2.text_frame("pay me")))
    public = v2.base64.b64decode(us.ready["public_key"])
    put(nacl.public.SealedBox(nacl.public.PublicKey(public)).encrypt(v2.text_frame("psst")))
    put(v2.probe())
    listener = ctx.socket()
    listener.sendto(v2.probe(), us.address)
    peer.forget()  # and now it does not answer at all
    peer.answering = False
    us.say(peer.name, ctx.text())
    time.sleep(12)
    assert not received(listener), "a legacy probe was answered"
    assert not us.messages("pay me") and not us.messages("psst")
    strange = [s for s in peer.seen if s.address[1] != us.port or s.kind == "other" or len(s.data) != wire.SIZE]
    assert not strange, f"a packet of {len(strange[0].data)} bytes from port {strange[0].address[1]}"
    peer.answering = True
    goes_on(ctx, us, peer, 30)


def x13_clock_jumps(ctx):
    """Our wall clock jumps by an hour, a day, and to 1970 while both talk: nothing is lost or shown twice."""
    library = next((path for path in ("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
                                      "/usr/lib/faketime/libfaketime.so.1") if os.path.exists(path)), None)
    if library is None:
        return ctx.note("skipped: no libfaketime")
    stamp = os.path.join(ctx.folder(), "time")
    set_clock(stamp, "+0")
    peer = peer_of(ctx)
    us = us_with(ctx, peer, env={"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": stamp, "FAKETIME_NO_CACHE": "1",
                                 "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"})
    connected(us, peer)
    for jump in ("+3600", "-3600", "-86400", "-56y", "+0"):
        set_clock(stamp, jump)
        for _ in range(3):
            there, here = both_ways(ctx, us, peer)
        once(us, peer, [there], [here], 0.2)
        ctx.note(us.messages()[-1]["time"][:13])


def set_clock(path, jump):
    with open(path + ".new", "w") as file:
        file.write(jump + "\n")
    os.replace(path + ".new", path)


def x14_restored_backup(ctx):
    """Our profile is copied, goes on, and is put back: the session comes back, both pins hold, nobody is locked out."""
    peer, folder, backup, port = peer_of(ctx), ctx.folder(), ctx.folder(), ctx.port()
    us = us_with(ctx, peer, folder=folder, port=port)
    connected(us, peer), both_ways(ctx, us, peer)
    us.quit()
    shutil.copytree(folder, backup, dirs_exist_ok=True)
    for _ in range(2):
        us = ctx.cli(profile=folder, port=port)
        connected(us, peer), both_ways(ctx, us, peer)
        identity = identity_of(us, peer)
        us.quit()
    us = ctx.cli(profile=backup, port=port)
    connected(us, peer)
    assert identity_of(us, peer) == identity
    goes_on(ctx, us, peer)


def a10_no_amplifier(ctx):
    """Probes, announcements and junk of every size from 40 addresses: never more bytes back than came."""
    us, peer = pair(ctx)
    voices, out, back = [ctx.socket() for _ in range(40)], collections.Counter(), collections.Counter()
    key, signer = nacl.public.PrivateKey.generate(), nacl.signing.SigningKey.generate()
    short = wire.container(wire.probe(os.urandom(16)))[:1199]
    for voice in voices:
        voice.settimeout(0.01)
        for data in (wire.container(wire.probe(os.urandom(16))), wire.container(wire.probe(os.urandom(16)), 1300), short,
                     wire.container(wire.probe(os.urandom(16)), 1199), v2.probe(), v2.frame(version=3),
                     v2.frame(control=v2.announcement(key.public_key, signer)), os.urandom(20), os.urandom(1200)):
            voice.sendto(data, us.address)
            out[voice] += len(data)
        time.sleep(0.02)
    time.sleep(0.5)
    for voice in voices:
        back[voice] += sum(map(len, received(voice)))
        assert back[voice] <= out[voice], f"{back[voice]} bytes for {out[voice]}"
    assert us.drops()["probe-short"] >= 40, us.drops()
    ctx.note(f"{sum(back.values())} bytes back for {sum(out.values())}")
    goes_on(ctx, us, peer)


def init_flood(ctx):
    """INITs with good tokens from one address, more than 20 at once: limited, and the conversation goes on."""
    us, peer = pair(ctx)
    stranger = Stranger(ctx, us)
    e_r, token = stranger.answer()
    inits = [stranger.init(e_r, token) for _ in range(60)]
    moved = counted(us, lambda: [stranger.send(each) for each in inits])
    assert moved["limited"] >= 30 and moved["limited"] + moved["identity-unknown"] == 60, moved
    assert stranger.receive(wire.RESP, 0.3) is None, "a stranger got our identity"
    goes_on(ctx, us, peer)


SCENARIOS = {f.__name__: f for f in
             (x01_tokens, x02_init_again, x03_proofs, x03_relayed_call, x03_answered_by_another, x04_reflection,
              x05_unasked, x06_stolen_key, x07_two_places, x08_packets, x08_other_direction, x09_frames, x09_fragments,
              x09_half_messages, x09_false_ack, x10_old_number, x10_no_response, x10_flapping, x11_downgrade,
              x13_clock_jumps, x14_restored_backup, a10_no_amplifier, init_flood)}

if __name__ == "__main__":
    random.seed(1)
    sys.exit(harness.run(SCENARIOS, harness.arguments(__doc__.splitlines()[0]).parse_args(),
                         alone={"x10_flapping": "timing", "x09_half_messages": "timing"}))
