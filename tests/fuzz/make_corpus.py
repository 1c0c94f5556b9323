#!/usr/bin/env python3
"""Makes the seeds of the fuzzers from the published vectors: corpus/<fuzzer>/."""
import hashlib
import json
import pathlib
import shutil

here = pathlib.Path(__file__).resolve().parent
vectors = json.loads((here.parent / "core" / "vectors.json").read_text())["vectors"]
seeds = {"frame": set(), "announcement": set(), "payload": set(), "node_receive": set(),
         "handshake": set(), "session_packet": set(), "session_frames": set(),
         "profile": set()}


def field(frame, name):
    """The bytes of a field that stands as we write it: a1 name c4 size ..."""
    start = frame.find(b"\xa1" + name)
    if start < 0 or start + 4 > len(frame):
        return b""
    kind, at = frame[start + 2], start + 4
    size = frame[start + 3] if kind == 0xC4 else 0
    if kind == 0xC5:
        size, at = int.from_bytes(frame[start + 3:start + 5], "big"), start + 5
    return frame[at:at + size]


for vector in vectors:
    for key in ("frame", "data", "control", "compressed"):
        if key not in vector or vector["kind"].startswith("x1"):
            continue
        raw = bytes.fromhex(vector[key])
        if key == "control":
            seeds["announcement"].add(raw)
        elif key == "compressed":
            seeds["payload"].add(raw)
        elif vector.get("layer", "v2") == "v2":
            seeds["frame"].add(raw)
            seeds["announcement"].add(field(raw, b"c"))
            seeds["payload"].add(field(raw, b"p"))

# A step is a number, then what it needs; a raw datagram has its size in units of six.
for frame in sorted(seeds["frame"]):
    if len(frame) <= 600:
        units = bytes([(len(frame) + 5) // 6])
        padded = frame.ljust(units[0] * 6, b"\0")
        seeds["node_receive"].add(b"\x03" + units + padded + b"\x00")
        seeds["node_receive"].add(b"\x04\x00\x07" + bytes(8) + units + padded + b"\x00\x01\x05")
        seeds["node_receive"].add(b"\x05" + units + padded + b"\x01\x02\x01")
seeds["node_receive"].add(bytes([2, 0, 7, 0, 0, 2, 1, 7, 1, 1, 0, 60, 6, 2, 0x80, 6, 1, 0x80]))
seeds["node_receive"].add(bytes([6, 1, 0, 0, 3, 6, 1, 0x80, 6, 2, 0x80, 1, 2, 2, 0, 1, 30]))

# The same for a node with an identity: A1 first. A call from outside, and one of its own;
# 255 leaves a record as it is.
message = bytes([1]) + (38 + 5).to_bytes(2, "big") + bytes(15) + b"\x07" + bytes(7) + b"\x01" \
    + bytes(8) + bytes([0, 0, 0, 0, 0, 1]) + b"hello"
called = bytes([4, 0, 5, 255, 0, 9])
calling = bytes([7, 255, 0, 8, 255, 0])
for frames in (b"\x0a\0\0", message, message[:30] + b"\x01\0" + message[32:], b"\x0b\0\1\0",
               b"\x02\0\x0d" + bytes(7) + b"\x01\0\0\0\1\0", b"\x05\0\x08" + bytes(8),
               b"\x03\0\x10" + bytes(16), b"\x04\0\x10" + bytes(16), b"\x06\0\x08" + bytes(8),
               b"\x07\0\x19" + bytes(20) + b"\1" + bytes(4), b"\x08\0\x20" + bytes(24) + b"in files",
               b"\x09\0\x11" + bytes(16) + b"\2", b"\x85\0\x02zz" + message):
    units = (len(frames) + 5) // 6
    packet = bytes([6, units]) + frames.ljust(units * 6, b"\0") + b"\0"
    for begin in (called, calling):
        seeds["node_receive"].add(b"\xa1\x02\0" + begin + packet + b"\0\x40" + packet + b"\1\xc8")
        seeds["node_receive"].add(b"\xa1" + begin + packet + b"\x02\0\x0a\x40\1\x05" + begin + packet)
seeds["node_receive"].add(b"\xa1\x04\1\x05\xff\1\x09\x06\1\x0a\0\0\0\0\0\1\x0a\x31\x0a\x11\1\xff")

# x1: a number says what the rest is.
for vector in vectors:
    kind, layer = vector["kind"], vector.get("layer", "")
    if kind in ("x1_probe", "x1_answer", "x1_init", "x1_resp"):
        seeds["handshake"].add(b"\x01" + bytes.fromhex(vector["x"]))
    if kind == "x1_probe":
        seeds["handshake"].add(b"\x00" + bytes.fromhex(vector["packet"]))
    if layer == "x1_handshake":
        seeds["handshake"].add(b"\x00" + bytes.fromhex(vector["data"])[:1200])
    if kind == "x1_frame":
        seeds["session_frames"].add(bytes.fromhex(vector["frame"]))
        seeds["session_frames"].add(bytes.fromhex(vector["fields"].get("body", "")))
    if kind == "x1_data":
        seeds["session_frames"].add(bytes.fromhex(vector["plain"]).rstrip(b"\0") + bytes(2))
    if layer in ("x1_plain", "x1_offer"):
        seeds["session_frames"].add(bytes.fromhex(vector["data"]))
    if kind == "x1_window":  # packets of these numbers, empty and short
        steps = (b"\x02" + step[0].to_bytes(8, "big") + b"\x00\x00" for step in vector["steps"])
        seeds["session_packet"].add(b"".join(steps))
for mode in (2, 3, 4):  # an honest record, as it is and with one byte changed
    seeds["handshake"].update({bytes([mode]), bytes([mode, 40, 1]), bytes([mode, 0, 0, 90, 0])})
seeds["session_packet"].add(bytes([0, 129, 3, 10, 0, 0, 1, 4, 0, 0, 1, 4, 0, 9, 0, 3, 2, 1, 2]))
seeds["session_packet"].add(bytes([0, 130, 0, 1, 5, 179, 0, 129, 0, 0, 5, 1, 5, 30, 0, 129, 0, 0]))

header = b"VGID\x01\x00" + (3).to_bytes(4, "big") + (262144).to_bytes(4, "big")
seeds["profile"].update({b"\x00" + header + bytes(120), b"\x00VGID\x02", b"\x01\x00\x02" + bytes(16) + b"hello"})
seeds["profile"].add(b"\x02\x83\xa4name\xa4Anna\xa3pin\xc4\x20" + bytes(32) +
                     b"\xa9addresses\x91\xad10.0.0.9:8000")
seeds["profile"].add(b"\x03" + "Grüße, ΣΑΣ, Ж, 東京 🙂".encode())

for name, contents in seeds.items():
    folder = here / "corpus" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for raw in contents:
        if raw:
            (folder / hashlib.sha1(raw).hexdigest()[:16]).write_bytes(raw)
