"""The bytes of extension x1: handshake records, keys, data packets, frames, safety number.

Written from docs/PROTOCOL.md, sections 2, 4, 5 and 11, with PyNaCl, hashlib, msgpack and
zstandard; no line is shared with the program under test. Nothing here keeps state.

    PROBE -> ANSWER -> INIT -> RESP -> keys -> packet(frames)
"""

import collections
import hashlib
import ipaddress
import os
import struct

import msgpack
import nacl.bindings
import nacl.exceptions
import nacl.public
import nacl.secret
import nacl.signing
import zstandard

SIZE = 1200  # bytes of every record and of every packet with more than ACKs
PLAIN = SIZE - 40
WINDOW = 8128
FRAGMENT, FRAGMENTS, TEXT_LIMIT = 1100, 64, 65536

PROBE, ANSWER, INIT, RESP = 1, 2, 3, 4
RECORD_SIZE = {PROBE: 17, ANSWER: 65, INIT: 213, RESP: 173}
RECORD_NAME = {PROBE: "probe", ANSWER: "answer", INIT: "init", RESP: "resp"}

MSG, ACK, RECEIPT, READ, CHALLENGE, RESPONSE = 1, 2, 3, 4, 5, 6
FILE_WANT, FILE_DATA, FILE_CTL, PING, CLOSE = 7, 8, 9, 10, 11

LABEL_I, LABEL_R = b"vault-udp/x1/I\0\0", b"vault-udp/x1/R\0\0"
KEY_I, KEY_R = b"vault-udp/x1/i>r", b"vault-udp/x1/r>i"


class Drop(Exception):
    """Bytes that are to be dropped; the text is the reason of section 10."""


def need(holds, reason):
    if not holds:
        raise Drop(reason)


def digest(message: bytes, size=32, key=b"") -> bytes:
    return hashlib.blake2b(message, digest_size=size, key=key).digest()


def be(number: int, size: int) -> bytes:
    return number.to_bytes(size, "big")


def number(data: bytes) -> int:
    return int.from_bytes(data, "big")


# --- records, section 4.1 ------------------------------------------------------------------

def container(record: bytes, size=SIZE, pad=None) -> bytes:
    """A plaintext v2 frame of exactly `size` bytes around one record."""
    fields = {"v": 2, "p": b"", "c": b"", "g": b"", "x": record}
    for header in (0, 1):  # g of 256 bytes and more has a header that is one byte longer
        room = size - len(msgpack.packb(fields)) - header
        whole = msgpack.packb({**fields, "g": (pad or os.urandom)(max(0, room))})
        if len(whole) == size:
            return whole
    raise ValueError(f"no frame of {size} bytes")


def record_of(datagram: bytes) -> bytes:
    """The x record of a plaintext frame; Drop if it is none."""
    try:
        fields = msgpack.unpackb(datagram, strict_map_key=False)
    except Exception:
        raise Drop("frame-malformed") from None
    need(isinstance(fields, dict), "frame-malformed")
    need(type(fields.get("v")) is int and fields["v"] == 2, "version")
    record = fields.get("x", b"")
    need(isinstance(record, bytes) and record, "x1-malformed")
    need(len(datagram) >= SIZE or record[0] not in (PROBE, INIT), "probe-short")
    need(RECORD_SIZE.get(record[0]) == len(record), "x1-malformed")
    return record


def probe(n: bytes) -> bytes:
    return b"\1" + n


def answer(n: bytes, e_r: bytes, token: bytes) -> bytes:
    return b"\2" + n + e_r + token


def token_of(secret: bytes, host: str, port: int) -> bytes:
    ip = ipaddress.ip_address(host)
    packed = ip.packed if ip.version == 6 else bytes(10) + b"\xff\xff" + ip.packed
    return digest(packed + be(port, 2), 16, secret)


Proof = collections.namedtuple("Proof", "id caps cid n sig")


def proof_of(plain: bytes) -> Proof:
    need(len(plain) == 124, "proof-bad")
    return Proof(plain[:32], plain[32:36], plain[36:44], plain[44:60], plain[60:])


def signed_by_i(id_i, e_i, e_r, caps, cid, n):
    return LABEL_I + id_i + e_i + e_r + caps + cid + n


def signed_by_r(id_r, id_i, e_r, e_i, caps, cid, n, init):
    return LABEL_R + id_r + id_i + e_r + e_i + caps + cid + n + digest(init)


def box(own: bytes, peer: bytes) -> nacl.public.Box:
    """Of an X25519 private and a public key; Drop for one of low order."""
    shared(own, peer)
    return nacl.public.Box(nacl.public.PrivateKey(own), nacl.public.PublicKey(peer))


def shared(own: bytes, peer: bytes) -> bytes:
    try:
        secret = nacl.bindings.crypto_scalarmult(own, peer)
    except Exception:
        raise Drop("key-low-order") from None
    need(secret != bytes(32), "key-low-order")
    return secret


def public_of(private: bytes) -> bytes:
    return bytes(nacl.public.PrivateKey(private).public_key)


def verify(key: bytes, message: bytes, signature: bytes):
    try:
        nacl.signing.VerifyKey(key).verify(message, signature)
    except (nacl.exceptions.BadSignatureError, ValueError, nacl.exceptions.CryptoError):
        raise Drop("proof-bad") from None


def make_init(signer, e_i, e_r, token, cid, n, caps=bytes(4), identity=None, nonce=None):
    """INIT; `identity` lets a liar name an id that is not the signer's."""
    own = identity or bytes(signer.verify_key)
    public = public_of(e_i)
    sig = signer.sign(signed_by_i(own, public, e_r, caps, cid, n)).signature
    sealed = box(e_i, e_r).encrypt(own + caps + cid + n + sig, nonce or os.urandom(24))
    return b"\3" + public + token + bytes(sealed)


def open_init(record, e_r) -> Proof:
    """What an INIT proves to the owner of the private key e_r."""
    e_i = record[1:33]
    try:
        plain = box(e_r, e_i).decrypt(record[49:])
    except nacl.exceptions.CryptoError:
        raise Drop("proof-bad") from None
    proof = proof_of(plain)
    verify(proof.id, signed_by_i(proof.id, e_i, public_of(e_r), proof.caps, proof.cid, proof.n), proof.sig)
    return proof


def make_resp(signer, e_r, init, cid_i, id_i, cid, n, caps=bytes(4), identity=None, nonce=None):
    own = identity or bytes(signer.verify_key)
    e_i = init[1:33]
    sig = signer.sign(signed_by_r(own, id_i, public_of(e_r), e_i, caps, cid, n, init)).signature
    sealed = box(e_r, e_i).encrypt(own + caps + cid + n + sig, nonce or os.urandom(24))
    return b"\4" + cid_i + bytes(sealed)


def open_resp(record, e_i, e_r, id_i, init) -> Proof:
    try:
        plain = box(e_i, e_r).decrypt(record[9:])
    except nacl.exceptions.CryptoError:
        raise Drop("proof-bad") from None
    proof = proof_of(plain)
    signed = signed_by_r(proof.id, id_i, e_r, public_of(e_i), proof.caps, proof.cid, proof.n, init)
    verify(proof.id, signed, proof.sig)
    return proof


def session_keys(ss, id_i, id_r, e_i, e_r, init, resp):
    """k_i2r, k_r2i"""
    t = id_i + id_r + e_i + e_r + digest(init + resp)
    return digest(KEY_I + t, 32, ss), digest(KEY_R + t, 32, ss)


# --- packets, section 5 --------------------------------------------------------------------

def seal(key: bytes, cid: bytes, seq: int, frames: bytes, pad=True, rnd=None) -> bytes:
    plain = frames + bytes(PLAIN - len(frames)) if pad else frames
    need(len(plain) <= PLAIN, "too-large")
    nonce = cid + be(seq, 8) + (rnd or os.urandom(8))
    return bytes(nacl.secret.SecretBox(key).encrypt(plain, nonce))


def unseal(key: bytes, packet: bytes) -> bytes:
    need(40 <= len(packet) <= SIZE, "x1-malformed")
    try:
        return nacl.secret.SecretBox(key).decrypt(packet)
    except (nacl.exceptions.CryptoError, ValueError):
        raise Drop("auth-failed") from None


class Window:
    def __init__(self):
        self.highest, self.seen = 0, set()

    def accepts(self, seq):
        if seq == 0 or seq + WINDOW <= self.highest or seq in self.seen:
            return False
        self.highest = max(self.highest, seq)
        self.seen.add(seq)
        return True


# --- frames --------------------------------------------------------------------------------

def frame(kind: int, body=b"") -> bytes:
    return bytes([kind]) + be(len(body), 2) + body


def message(msgid, conv_seq, data, sent_ms=0, kind=0, flags=0, index=0, count=1) -> bytes:
    head = msgid + be(conv_seq, 8) + be(sent_ms, 8) + bytes([kind, flags]) + be(index, 2) + be(count, 2)
    return frame(MSG, head + data)


Message = collections.namedtuple("Message", "msgid conv_seq sent_ms kind flags index count data")
Ack = collections.namedtuple("Ack", "largest delay ranges")  # ranges: [(lowest, highest)], newest first


def read_message(body: bytes) -> Message:
    need(39 <= len(body) <= 38 + FRAGMENT, "x1-malformed")
    seq, ms, kind, flags, index, count = struct.unpack("!QQBBHH", body[16:38])
    need(seq < 1 << 53 and kind <= 1 and flags <= 1 and 1 <= count <= FRAGMENTS and index < count, "frame-value")
    return Message(body[:16], seq, ms, kind, flags, index, count, body[38:])


def ack(ranges, delay=0) -> bytes:
    """ranges: [(lowest, highest)], newest first, with gaps between them."""
    low, high = ranges[0]
    body = be(high, 8) + be(delay, 2) + be(high - low + 1, 2) + bytes([len(ranges) - 1])
    for below, above in ranges[1:]:
        body += be(low - above - 1, 2) + be(above - below + 1, 2)
        low = below
    return frame(ACK, body)


def read_ack(body: bytes) -> Ack:
    need(len(body) >= 13, "x1-malformed")
    largest, delay, first, count = struct.unpack("!QHHB", body[:13])
    need(count <= 32, "ack-invalid")
    need(len(body) == 13 + 4 * count, "x1-malformed")
    need(1 <= first <= largest, "ack-invalid")
    low = largest - first + 1
    ranges = [(low, largest)]
    for at in range(13, len(body), 4):
        gap, length = struct.unpack("!HH", body[at:at + 4])
        need(gap >= 1 and length >= 1 and low - gap - length >= 1, "ack-invalid")
        high = low - gap - 1
        low = high - length + 1
        ranges.append((low, high))
    return Ack(largest, delay, ranges)


def read_ids(body: bytes):
    need(body and len(body) % 16 == 0 and len(body) <= 1024, "x1-malformed")
    return [body[at:at + 16] for at in range(0, len(body), 16)]


def sized(size):
    def read(body):
        need(len(body) == size, "x1-malformed")
        return body
    return read


def read_want(body):
    need(len(body) >= 21 and len(body) % 4 == 1 and len(body) <= 85, "x1-malformed")
    need(body[20] <= 1, "frame-value")
    return body


def read_chunk(body):
    need(25 <= len(body) <= 24 + 1024, "x1-malformed")
    need(number(body[16:24]) % 1024 == 0, "frame-value")
    return body


def read_control(body):
    need(len(body) == 17, "x1-malformed")
    need(1 <= body[16] <= 5, "frame-value")
    return body


READERS = {MSG: read_message, ACK: read_ack, RECEIPT: read_ids, READ: read_ids, CHALLENGE: sized(8),
           RESPONSE: sized(8), FILE_WANT: read_want, FILE_DATA: read_chunk, FILE_CTL: read_control,
           PING: sized(0), CLOSE: sized(1)}


def frames_of(plain: bytes):
    """[(type, what its reader makes of it)]; one bad frame spoils all."""
    found, at = [], 0
    while at < len(plain) and plain[at] != 0:
        need(at + 3 <= len(plain), "x1-malformed")
        kind, size = plain[at], number(plain[at + 1:at + 3])
        need(at + 3 + size <= len(plain), "x1-malformed")
        body = plain[at + 3:at + 3 + size]
        need(kind in READERS or kind >= 0x80, "frame-unknown")
        found.append((kind, READERS[kind](body) if kind in READERS else body))
        at += 3 + size
    return found


def fragments_of(msgid, conv_seq, text, sent_ms=0):
    """The MSG frames of one text, compressed where that is smaller."""
    raw = text.encode("utf-8")
    need(len(raw) <= TEXT_LIMIT, "too-large")
    packed = zstandard.ZstdCompressor(level=16).compress(raw)
    data, flags = (packed, 1) if len(packed) < len(raw) else (raw, 0)
    pieces = [data[at:at + FRAGMENT] for at in range(0, len(data), FRAGMENT)]
    return [message(msgid, conv_seq, piece, sent_ms, 0, flags, index, len(pieces))
            for index, piece in enumerate(pieces)]


def text_of(flags: int, data: bytes) -> str:
    if flags & 1:
        try:
            data = zstandard.ZstdDecompressor(max_window_size=1 << 23).decompress(data, max_output_size=TEXT_LIMIT)
        except zstandard.ZstdError:
            raise Drop("payload-malformed") from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Drop("payload-utf8") from None


# --- safety number, section 11 -------------------------------------------------------------

def half_of(identity: bytes) -> str:
    return fingerprint(b"\5" + identity, identity)


def fingerprint(key: bytes, identifier: bytes) -> str:
    h = b"\0\0" + key + identifier
    for _ in range(5200):
        h = hashlib.sha512(h + key).digest()
    return "".join("%05d" % (number(h[5 * at:5 * at + 5]) % 100000) for at in range(6))


def safety_number(one: bytes, other: bytes) -> str:
    return "".join(sorted((half_of(one), half_of(other))))
