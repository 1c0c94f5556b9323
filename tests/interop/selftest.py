#!/usr/bin/python3
"""Are the Python peers what they claim to be?

Checks them against the published vectors and against each other: what the protocol page says
works between the generations must work here, and what it says does not work must not.
Needs no vaultgram-cli.
"""

import json
import pathlib
import sys
import time

import nacl.public
import nacl.signing

import capture
import wire
from peer import Peer

VECTORS = pathlib.Path(__file__).resolve().parent.parent / "core" / "vectors.json"
U = bytes.fromhex


def vectors(kind):
    return [v for v in json.loads(VECTORS.read_text())["vectors"] if v["kind"] == kind]


def frames():
    for v in vectors("v2_padded"):
        made = wire.frame(payload=U(v["p"]), mtu=v["mtu"] + wire.OVERHEAD)
        assert len(made) == v["plain_size"], v["name"]
        empty = len(made) - len(wire.read_frame(made)["g"])
        assert made[:empty] == U(v["frame"])[:empty], v["name"]
    for v in vectors("v2_frame") + vectors("v2_accept"):
        if "frame" in v:
            wire.read_frame(U(v["frame"]))


def payloads():
    for v in vectors("zstd"):
        assert wire.decompress(U(v["compressed"])) == U(v["text"]).decode()
        assert wire.decompress(wire.compress(U(v["text"]))) == U(v["text"]).decode()


def boxes():
    for v in vectors("v2_box"):
        box = wire.box(nacl.public.PrivateKey(U(v["priv_a"])), U(v["pub_b"]))
        nonce, when, body = wire.unstamp(box.decrypt(U(v["packet"])))
        assert (nonce.hex(), when) == (v["nonce16"], v["timestamp"])
        assert bytes(box.encrypt(wire.stamp(body, when, nonce), U(v["nonce24"]))) == U(v["packet"])
    for v in vectors("c_sealed"):
        own = nacl.public.PrivateKey(U(v["priv"]))
        assert nacl.public.SealedBox(own).decrypt(U(v["packet"])) == U(v["frame"])
        assert nacl.public.SealedBox(own).decrypt(wire.seal_for(U(v["pub"]), b"x")) == b"x"


def announcements():
    for v in vectors("announce"):
        if v["accept"] and "sign_seed" in v:
            signer = nacl.signing.SigningKey(U(v["sign_seed"]))
            assert wire.announcement(U(v["enc_pub"]), signer) == U(v["control"]), v["name"]
    for v in vectors("legacy_probe"):
        signer = nacl.signing.SigningKey(U(v["sign_seed"]))
        assert wire.announcement("?", signer) == U(v["control"])
    strict, weak = Peer("B"), Peer("A")
    try:
        for v in vectors("announce"):
            if v["accept"] and v["generation"] == "AB":
                strict.verify(wire.read_control(U(v["control"])))
                weak.verify(wire.read_control(U(v["control"])))
    finally:
        strict.stop(), weak.stop()


def pair(one, two, both=True):
    """Two peers that add each other, or only the first the second; they get time to settle."""
    first, second = Peer(one), Peer(two)
    first.add(second.address)
    if both:
        second.add(first.address)
    time.sleep(0.3)
    return first, second


def exchange(one, two, both=True):
    """How a text arrived at each side: (at the first, at the second)."""
    first, second = pair(one, two, both)
    try:
        first.say("to two", second.address)
        second.say("to one", first.address)
        time.sleep(0.3)
        return ([r.how for r in first.received] or ["nothing"])[0], \
               ([r.how for r in second.received] or ["nothing"])[0]
    finally:
        first.stop(), second.stop()


def b_with_b():
    assert exchange("B", "B") == ("box", "box")
    assert exchange("B", "B", both=False) == ("box", "box")


def c_with_c():
    assert exchange("C", "C") == ("sealedbox", "sealedbox")
    assert exchange("C", "C", both=False) == ("sealedbox", "sealedbox")


def a_with_a_can_not_open():
    """Each seals for the other's listening port but writes from another one, where no key is
    known. What does arrive was written in plaintext by a side that never learnt a key."""
    for both in (True, False):
        assert "box" not in exchange("A", "A", both)
    assert exchange("A", "A", both=False) == ("nothing", "plain")


def b_with_a_works_one_way():
    """A knows B's port as both key slot and source; B can not place A's ephemeral port."""
    assert exchange("A", "B") == ("box", "nothing")


def answers_a_probe_in_plaintext():
    for generation in "ABC":
        peer, asker = Peer(generation), Peer("B")
        try:
            asker.put(wire.probe(), peer.address)
            assert asker.wait(lambda: asker.datagrams, 2), generation
            data, source, _ = asker.datagrams[0]
            control = wire.read_control(wire.read_frame(data)["c"])
            assert control["enc_key"] == wire.b64(peer.key) and control["port"] == peer.port
            assert (source == peer.address) == (generation != "A")
        finally:
            peer.stop(), asker.stop()


def a_probe_from_a_known_address_poisons_it():
    for generation in "ABC":
        peer, victim = pair(generation, "B")
        try:
            assert peer.has_key(victim.address)
            victim.put(wire.probe(), peer.address)
            time.sleep(0.2)
            assert not peer.has_key(victim.address)
            peer.say("for all to read", victim.address)
            assert victim.wait_text("for all to read", 2).how == "plain"
        finally:
            peer.stop(), victim.stop()


def first_answer_of_a_is_sealed():
    """A seals its answer to a new address with a usable key; B and the second time: plain, none."""
    for generation, how in (("A", "box"), ("B", "plain"), ("C", "sealedbox")):
        peer, asker = Peer(generation), Peer("B")
        try:
            asker.announce(peer.address)
            asker.announce(peer.address)
            time.sleep(0.2)
            assert [one.how for one in peer.sent] == [how], generation
        finally:
            peer.stop(), asker.stop()


def copies_and_age():
    """A and B show one nonce once and nothing older than 60 s; C shows every copy."""
    for generation, shown in (("B", 1), ("C", 3)):
        sender, receiver = pair(generation, generation)
        try:
            packet = sender.seal(wire.text_frame("once"), receiver.address)
            for _ in range(3):
                sender.put(packet, receiver.address)
            if generation == "B":
                for age in (-5, 61):
                    body = wire.text_frame(f"age {age}")
                    sender.put(sender.seal(body, receiver.address, time.time() - age), receiver.address)
            time.sleep(0.3)
            assert receiver.texts() == ["once"] * shown, receiver.texts()
        finally:
            sender.stop(), receiver.stop()


def keys_expire():
    sender, receiver = Peer("B", lifetime=0.5, cleanup=(0.1, 0.2)), Peer("B")
    try:
        receiver.add(sender.address)
        assert sender.wait_key(receiver.address, 2)
        time.sleep(1.2)
        assert not sender.has_key(receiver.address)
    finally:
        sender.stop(), receiver.stop()


def limit_per_source():
    sender, receiver = Peer("B"), Peer("B")
    try:
        for number in range(250):
            sender.say(str(number), receiver.address)
        time.sleep(0.5)
        assert len(receiver.received) == 100, len(receiver.received)
        assert receiver.dropped["limited"] == 150
    finally:
        sender.stop(), receiver.stop()


def capture_finds_what_is_readable():
    """A planted leak is found, raw, compressed and repeated; a sealed text is not."""
    watch = capture.Capture()
    sender, receiver = Peer("B", tap=watch.tap), Peer("B", tap=watch.tap)
    try:
        receiver.add(sender.address)
        assert sender.wait_key(receiver.address, 2)
        raw, packed, many, hidden = [capture.canary() for _ in range(4)]
        sender.put(raw.encode(), receiver.address)
        sender.say(packed, receiver.address, how="plain")
        sender.say(many * 50, receiver.address, how="plain")  # packs to a fraction
        sender.say(hidden, receiver.address)
        assert receiver.wait_text(hidden, 2).how == "box"
        watch.settle()
        assert all(watch.leaks_of([text]) for text in (raw, packed, many))
        assert not watch.leaks_of([hidden])
    finally:
        sender.stop(), receiver.stop()


CHECKS = [frames, payloads, boxes, announcements, b_with_b, c_with_c, a_with_a_can_not_open,
          b_with_a_works_one_way, answers_a_probe_in_plaintext, a_probe_from_a_known_address_poisons_it,
          first_answer_of_a_is_sealed, copies_and_age, keys_expire, limit_per_source,
          capture_finds_what_is_readable]


def main():
    failed = 0
    for check in CHECKS:
        try:
            check()
            print(f"ok    {check.__name__}")
        except AssertionError as error:
            failed += 1
            print(f"FAIL  {check.__name__}  {error!r}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
