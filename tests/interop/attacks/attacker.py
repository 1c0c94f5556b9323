#!/usr/bin/python3
"""What an attacker on the network makes: odd frames, bombs, floods, answers that are not asked for.

As a program it only floods, through a socket that it inherits (so the junk has the source address
of the genuine peer without any right to forge one):

    attacker.py FD HOST PORT RATE SECONDS SIZE
"""

import json
import os
import socket
import struct
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir))

import msgpack
import nacl.public
import nacl.signing
import zstandard

import wire
from peer import Peer

# The points of small order on Curve25519 and its twist, RFC 7748 section 6.1 and libsodium's list.
P25519 = 2 ** 255 - 19
LOW_ORDER = [n.to_bytes(32, "little") for n in (
    0, 1, P25519 - 1, P25519, P25519 + 1,
    325606250916557431795983626356110631294008115727848805560023387167927233504,
    39382357235489614581723060781553021112529911719440698176882885853963445705823)]


# --- announcements ---------------------------------------------------------------------------

def false_announcements(victim):
    """name, control, reasons it may be dropped for: signed badly or not at all (A01)."""
    signer, own = nacl.signing.SigningKey.generate(), wire.b64(bytes(nacl.public.PrivateKey.generate().public_key))
    sign_key = wire.b64(bytes(signer.verify_key))
    genuine = wire.read_control(wire.announcement(victim.key, victim.signer))
    other = wire.sign(signer, b"x" * 88)
    bad = {"announce-signature"}
    yield "signature over another text", wire.announcement(own, signer, signature=other), bad
    yield "no signature", without(wire.announcement(own, signer), "signature"), bad
    yield "no sign_key", without(wire.announcement(own, signer), "sign_key"), bad
    yield "signature null", wire.announcement(own, signer, signature=None), bad
    yield "both null", wire.announcement(own, signer, signature=None, sign_key=None), bad
    yield "signature a number", wire.announcement(own, signer, signature=5), bad
    yield "signature a list", wire.announcement(own, signer, signature=[other]), bad
    yield "signature cut short", wire.announcement(own, signer, signature=other[:88]), bad
    yield "victim's signature, attacker's key", wire.announcement(own, victim.signer,
                                                                  signature=genuine["signature"]), bad
    yield "signature by another key", wire.announcement(own, signer, signature=wire.sign(
        nacl.signing.SigningKey.generate(), wire.signed_text(own, sign_key))), bad


def bad_keys():
    """name, control: well signed, but the key is none that may be used (A03)."""
    signer = nacl.signing.SigningKey.generate()
    for name, key in [("31 bytes", wire.b64(bytes(range(31)))), ("33 bytes", wire.b64(bytes(range(33)))),
                      ("no base64", "!" * 44), ("without padding", wire.b64(bytes(range(1, 33)))[:43]),
                      ("spaces", " " + wire.b64(bytes(range(1, 33)))), ("empty", "")]:
        yield name, wire.announcement(key, signer)
    yield "a number", changed(wire.announcement("x", signer), enc_key=5)
    yield "null", changed(wire.announcement("x", signer), enc_key=None)
    for number, point in enumerate(LOW_ORDER):
        yield f"point of low order {number}", wire.announcement(point, signer)
        if number > 0:
            high = point[:31] + bytes([point[31] | 0x80])
            yield f"point of low order {number}, top bit set", wire.announcement(high, signer)


def without(control, name):
    fields = wire.read_control(control)
    del fields[name]
    return json.dumps(fields).encode()


def changed(control, **fields):
    return json.dumps({**wire.read_control(control), **fields}).encode()


# --- bombs -----------------------------------------------------------------------------------

ZSTD = b"\x28\xb5\x2f\xfd"


def zstd_block(size, kind, content, last):
    return (last | kind << 1 | size << 3).to_bytes(3, "little") + content


def zstd_run(length, block=1 << 17):
    """Blocks of one repeated byte: four bytes for 128 KiB of text."""
    full, rest = divmod(length, block)
    sizes = [block] * full + ([rest] if rest else [])
    return b"".join(zstd_block(size, 1, b"a", number == len(sizes) - 1) for number, size in enumerate(sizes))


def bomb(packed):
    """A zstd frame of this many bytes without a declared size."""
    return ZSTD + b"\x00\x50" + zstd_run((packed - 6) // 4 << 17)


def bad_payloads():
    """name, payload, reasons (A12)."""
    text = "a text that packs, that packs, that packs".encode()
    good = wire.compress(text)
    checked = bytearray(zstandard.ZstdCompressor(write_checksum=True).compress(text))
    checked[-1] ^= 1
    raw = zstd_block(4, 0, b"text", 1)
    large = {"payload-too-large"}
    malformed, window = {"payload-malformed"}, {"payload-window"}
    for packed in (1300, 8000, 48000):
        yield f"bomb of {packed} bytes", bomb(packed), large
        declared = ZSTD + b"\xc0\x50" + struct.pack("<Q", (packed - 14) // 4 << 17) + bomb(packed - 8)[6:]
        yield f"bomb of {packed} bytes, size declared", declared, large
    yield "one byte too much", ZSTD + b"\x00\x50" + zstd_run(65537), large
    yield "declares less than it holds", ZSTD + b"\x80\x50" + struct.pack("<I", 5) + zstd_run(70000), malformed | large
    yield "nested", wire.compress(bomb(1300)), {"payload-utf8"}
    yield "window of 2^31", ZSTD + b"\x00\xa8" + raw, window
    yield "window of 16 MiB", ZSTD + b"\x00\x70" + raw, window
    yield "wrong checksum", bytes(checked), malformed
    yield "dictionary id", ZSTD + b"\x01\x50\x07" + raw, malformed
    yield "second frame", good + good, malformed
    yield "trailing byte", good + b"\x00", malformed
    yield "cut short", good[:-2], malformed
    yield "skippable frame", b"\x50\x2a\x4d\x18\x04\x00\x00\x00abcd", malformed
    yield "no zstd", b"plain old text", malformed
    yield "not UTF-8", wire.compress(b"\xc3\x28 \xed\xa0\x80"), {"payload-utf8"}


def bad_frames():
    """name, frame, reason (A13)."""
    pack = lambda fields: msgpack.packb(fields, use_bin_type=True)
    bad = "frame-malformed"
    good = {"v": 2, "p": b"", "c": b"", "g": b""}
    yield "map of 2^32-1", b"\xdf\xff\xff\xff\xff", bad
    yield "array of 2^32-1", b"\x81\xa1v\xdd\xff\xff\xff\xff", bad
    yield "bin of 2^32-1", b"\x82\xa1v\x02\xa1p\xc6\xff\xff\xff\xff", bad
    yield "str of 2^32-1", b"\x82\xa1v\x02\xa1p\xdb\xff\xff\xff\xff", bad
    yield "deep", b"\x82\xa1v\x02\xa1z" + b"\x91" * 60000 + b"\xc0", bad
    yield "nested five deep", b"\x82\xa1v\x02\xa1z" + b"\x91" * 5 + b"\xc0", bad
    yield "duplicate key", b"\x82\xa1v\x02\xa1v\x02", bad
    yield "number as key", b"\x82\xa1v\x02\x05\x05", bad
    yield "nine keys", pack({**good, **{str(n): n for n in range(5)}}), bad
    yield "ext type", pack({**good, "z": msgpack.ExtType(4, b"abc")}), bad
    yield "timestamp", pack({**good, "z": msgpack.Timestamp(1)}), bad
    yield "trailing byte", pack(good) + b"\x00", bad
    yield "cut short", pack(good)[:-1], bad
    yield "payload a number", pack({**good, "p": 7}), bad
    yield "payload a list", pack({**good, "p": [1]}), bad
    yield "padding null", pack({**good, "g": None}), bad
    yield "an array", pack([2, b"", b"", b""]), bad
    yield "reserved byte", b"\xc1", bad
    for name, version in [("2.0", 2.0), ("true", True), ("text 2", "2"), ("3", 3), ("1", 1), ("-2", -2),
                          ("null", None), ("2^64-1", 2 ** 64 - 1)]:
        yield f"v = {name}", pack({**good, "v": version}), "version"
    yield "v missing", pack({"p": b"", "c": b"", "g": b""}), "version"


def bad_controls():
    """name, control (A14)."""
    key = wire.b64(bytes(nacl.public.PrivateKey.generate().public_key))
    yield "depth 30,000", b'{"a":' + b"[" * 30000 + b"]" * 30000 + b"}"
    yield "depth 5", b'{"a":[[[[1]]]]}'
    yield "lone surrogate", b'{"enc_key":"\\ud800"}'
    yield "lone surrogate as key", b'{"\\udc00":1}'
    yield "1e999", b'{"port":1e999}'
    yield "duplicate keys", b'{"enc_key":"a","enc_key":"%s"}' % key.encode()
    yield "2,049 bytes", b'{"a":"' + b"x" * 2041 + b'"}'
    yield "not UTF-8", b'{"a":"\xff"}'
    yield "an array", b"[1]"
    yield "cut short", b'{"enc_key":"'
    yield "NaN", b'{"a":NaN}'
    yield "trailing", b'{} {}'
    yield "comment", b'{}/*x*/'


# --- worse peers -----------------------------------------------------------------------------

class Interfered(Peer):
    """A genuine peer on whose path somebody sits who sees each probe and answers it, too."""

    def __init__(self, *arguments, before=None, after=None, answers=True, **options):
        self.before, self.after, self.answers, self.probes = before, after, answers, 0
        super().__init__(*arguments, **options)

    def answer(self, address):
        if self.slots[address].usable:  # no probe: a real announcement
            return super().answer(address)
        self.probes += 1
        if self.before:
            self.before(self, address)
        if self.answers:
            super().answer(address)
        if self.after:
            self.after(self, address)


def own_announcement(mtu=1500):
    """A well-formed announcement of a key that the attacker holds: private key and frame."""
    key = nacl.public.PrivateKey.generate()
    control = wire.announcement(bytes(key.public_key), nacl.signing.SigningKey.generate())
    return key, wire.frame(control=control, mtu=mtu)


def later(seconds, call, *arguments):
    timer = threading.Timer(seconds, call, arguments)
    timer.daemon = True
    timer.start()


# --- floods ----------------------------------------------------------------------------------

def start_flood(sender: socket.socket, target, rate, seconds, size=1394):
    """Junk through this socket from a process of its own; its output is the number sent."""
    return subprocess.Popen([sys.executable, os.path.abspath(__file__), str(sender.fileno()), target[0],
                             str(target[1]), str(rate), str(seconds), str(size)],
                            pass_fds=[sender.fileno()], stdout=subprocess.PIPE)


def flood(sender, target, rate, seconds, size):
    junk = [os.urandom(size) for _ in range(64)]
    start, sent = time.monotonic(), 0
    while True:
        now = time.monotonic() - start
        if now >= seconds:
            return sent
        for _ in range(max(0, min(int(now * rate) - sent, 500))):
            try:
                sender.sendto(junk[sent % 64], target)
            except OSError:
                pass
            sent += 1
        time.sleep(0.0005 if rate > 2000 else 0.001)


def main():
    fd, host, port, rate, seconds, size = sys.argv[1:]
    sender = socket.socket(fileno=os.dup(int(fd)))
    print(flood(sender, (host, int(port)), float(rate), float(seconds), int(size)))


if __name__ == "__main__":
    main()
