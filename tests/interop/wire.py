"""The bytes of vault-udp v2: frames, padding, payloads, announcements, seals.

Written from docs/PROTOCOL.md, sections 2 and 3. Nothing here keeps state: bytes in, bytes out.

    text -> zstd -> frame {v, p, c, g} -> padded to M -> Box (A, B) or SealedBox (C) -> datagram
"""

import base64
import json
import os
import struct
import time

import msgpack
import nacl.public
import nacl.signing
import zstandard

VERSION = 2
NONCE_SIZE = 16  # bytes, the inner nonce of a Box packet
HEAD_SIZE = NONCE_SIZE + 8  # inner nonce and timestamp
OVERHEAD = 107  # 20 IP + 8 UDP + 40 Box + 15 msgpack + 24 inner
TEXT_LIMIT = 65536  # bytes; the honest receivers here refuse more


class Malformed(Exception):
    """A datagram that is no v2 frame, or holds no readable text."""


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


# --- frames ------------------------------------------------------------------------------

def frame(payload=b"", control=b"", mtu=1500, version=VERSION, pad=True, **extra) -> bytes:
    """One frame, padded to the size that a link of this MTU allows."""
    fields = {"v": version, "p": payload, "c": control, "g": b"", **extra}
    bare = msgpack.packb(fields, use_bin_type=True)
    room = mtu - OVERHEAD - len(bare)
    if room < 0:
        raise ValueError(f"{len(bare)} bytes do not fit one packet")
    if not pad:
        return bare
    fields["g"] = os.urandom(room)
    return msgpack.packb(fields, use_bin_type=True)


def read_frame(data: bytes) -> dict:
    try:
        fields = msgpack.unpackb(data, raw=False, strict_map_key=False)
    except Exception as error:
        raise Malformed(f"no msgpack: {error}") from None
    if not isinstance(fields, dict) or fields.get("v") != VERSION:
        raise Malformed("no v2 map")
    for name in ("p", "c"):
        value = fields.get(name, b"")
        fields[name] = value.encode() if isinstance(value, str) else value
        if not isinstance(fields[name], bytes):
            raise Malformed(f"{name} is not bytes")
    return fields


# --- user text ---------------------------------------------------------------------------

def compress(text) -> bytes:
    raw = text.encode("utf-8") if isinstance(text, str) else text
    return zstandard.ZstdCompressor(level=16).compress(raw)


def decompress(payload: bytes) -> str:
    try:
        raw = zstandard.ZstdDecompressor().decompress(payload, max_output_size=TEXT_LIMIT)
        return raw.decode("utf-8")
    except (zstandard.ZstdError, UnicodeDecodeError) as error:
        raise Malformed(str(error)) from None


def text_frame(text, mtu=1500, **changes) -> bytes:
    return frame(payload=compress(text), mtu=mtu, **changes)


# --- announcements -----------------------------------------------------------------------

def signed_text(enc_key: str, sign_key: str) -> bytes:
    return (enc_key + sign_key).encode("ascii")


def sign(signer: nacl.signing.SigningKey, text: bytes) -> str:
    """Combined mode: signature and text in one base64 string."""
    return b64(bytes(signer.sign(text)))


def announcement(enc_key, signer=None, port=None, **changes) -> bytes:
    """The control text; without a signer it is generation C's."""
    fields = {"enc_key": enc_key if isinstance(enc_key, str) else b64(bytes(enc_key))}
    if signer is not None:
        fields["sign_key"] = b64(bytes(signer.verify_key))
        fields["signature"] = sign(signer, signed_text(fields["enc_key"], fields["sign_key"]))
    if port is not None:
        fields["port"] = port
    fields.update(changes)
    return json.dumps(fields).encode("utf-8")


def probe(mtu=1500) -> bytes:
    """An announcement with a key that nobody can use: all generations answer it in plaintext."""
    return frame(control=announcement("?", nacl.signing.SigningKey.generate()), mtu=mtu)


def read_control(data: bytes) -> dict:
    try:
        fields = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Malformed(f"no JSON: {error}") from None
    if not isinstance(fields, dict):
        raise Malformed("control is no object")
    return fields


def signature_text(fields: dict) -> bytes:
    """What the signature of an announcement signs; Malformed if it does not verify."""
    try:
        verifier = nacl.signing.VerifyKey(base64.b64decode(fields["sign_key"]))
        return verifier.verify(base64.b64decode(fields["signature"]))
    except Exception as error:
        raise Malformed(f"signature: {error}") from None


# --- seals -------------------------------------------------------------------------------

def stamp(body: bytes, when=None, nonce=None) -> bytes:
    """The inside of a Box: nonce, time and frame."""
    when = time.time() if when is None else when
    return (os.urandom(NONCE_SIZE) if nonce is None else nonce) + struct.pack("!d", when) + body


def unstamp(inner: bytes):
    """nonce, time, frame"""
    if len(inner) < HEAD_SIZE:
        raise Malformed("inner text too short")
    return inner[:NONCE_SIZE], struct.unpack("!d", inner[NONCE_SIZE:HEAD_SIZE])[0], inner[HEAD_SIZE:]


def box(own: nacl.public.PrivateKey, peer: bytes) -> nacl.public.Box:
    return nacl.public.Box(own, nacl.public.PublicKey(peer))


def seal_for(peer: bytes, body: bytes) -> bytes:
    """Generation C: anyone can do this who knows the public key."""
    return nacl.public.SealedBox(nacl.public.PublicKey(peer)).encrypt(body)


# --- addresses ---------------------------------------------------------------------------

def parse_address(text: str):
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def format_address(address) -> str:
    host, port = address[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
