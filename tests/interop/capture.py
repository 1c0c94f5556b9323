"""Watches the loopback and finds user text that can be read on the way.

A canary is a random text that no compressor makes smaller. Texts under test carry one; the
capture looks for it in every datagram, raw and inside everything in it that zstd can expand.
With the right to open a packet socket (root) every datagram of the machine's loopback is seen;
without it the Python peers feed in what they send and receive.
"""

import collections
import random
import re
import secrets
import socket
import struct
import threading
import time

import zstandard

import wire

MARK = b"canary-"
TOKEN = re.compile(rb"canary-[0-9a-f]{24}")
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
SO_RCVBUFFORCE, SOL_PACKET, PACKET_STATISTICS, PACKET_OUTGOING = 33, 263, 6, 4
ETH_P_ALL, ETH_P_IP, ETH_P_IPV6, UDP = 0x0003, 0x0800, 0x86DD, 17

Leak = collections.namedtuple("Leak", "token source target size time")


def canary(length=60):
    """A recognisable token and letters from all over the Basic Multilingual Plane."""
    rest = "".join(chr(random.randint(0x4E00, 0x9FFF)) for _ in range(max(0, length - 32)))
    return MARK.decode() + secrets.token_hex(12) + (" " + rest if rest else "")


def readable(data: bytes):
    """The datagram and everything in it that looks like a zstd frame, expanded."""
    yield data
    at = data.find(ZSTD_MAGIC)
    while at >= 0:
        try:
            yield zstandard.ZstdDecompressor().decompressobj().decompress(data[at:])[:wire.TEXT_LIMIT]
        except zstandard.ZstdError:
            pass
        at = data.find(ZSTD_MAGIC, at + 1)


def tokens_in(data: bytes):
    if MARK not in data and ZSTD_MAGIC not in data:
        return set()
    return {found for text in readable(data) for found in TOKEN.findall(text)}


def read_udp(packet: bytes, protocol: int):
    """source, target, data of an IP packet; None if it is no UDP."""
    if protocol == ETH_P_IP and len(packet) >= 28 and packet[9] == UDP:
        head = (packet[0] & 15) * 4
        hosts = [socket.inet_ntop(socket.AF_INET, packet[at:at + 4]) for at in (12, 16)]
    elif protocol == ETH_P_IPV6 and len(packet) >= 48 and packet[6] == UDP:
        head = 40
        hosts = [socket.inet_ntop(socket.AF_INET6, packet[at:at + 16]) for at in (8, 24)]
    else:
        return None
    source, target = struct.unpack("!HH", packet[head:head + 4])
    return (hosts[0], source), (hosts[1], target), packet[head + 8:]


class Capture:
    def __init__(self):
        self.leaks, self.seen, self.lost = [], 0, 0
        self.flows = collections.Counter()  # (source, target) -> datagrams
        self.paused = False
        self.lock = threading.Lock()
        self.raw = self.open()
        if self.raw:
            threading.Thread(target=self.loop, daemon=True).start()

    @staticmethod
    def open():
        try:
            raw = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_ALL))
            raw.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, 64 << 20)
            raw.bind(("lo", ETH_P_ALL))
            return raw
        except (AttributeError, OSError):
            return None

    @property
    def how(self):
        return "packet socket on lo" if self.raw else "what the Python peers sent and received"

    def loop(self):
        while True:
            packet, (_, protocol, kind, *_) = self.raw.recvfrom(70000)
            if kind != PACKET_OUTGOING or self.paused:  # loopback shows each packet twice
                continue
            found = read_udp(packet, protocol)
            if found:
                self.look(*found)

    def tap(self, source, target, data):
        """For peers; counts only where no packet socket is open."""
        if not self.raw:
            self.look(source, target, data)

    def look(self, source, target, data):
        self.seen += 1
        tokens = tokens_in(data)
        with self.lock:
            self.flows[source, target] += 1
            for token in tokens:
                self.leaks.append(Leak(token.decode(), source, target, len(data), time.monotonic()))

    def sent_to(self, port):
        """Datagrams that went to this port, whoever sent them."""
        with self.lock:
            return sum(n for (_, target), n in self.flows.items() if target[1] == port)

    def leaks_of(self, texts):
        tokens = {text[:text.find(" ")] if " " in text else text for text in texts}
        with self.lock:
            return [leak for leak in self.leaks if leak.token in tokens]

    def settle(self):
        """Waits until what is on its way has been looked at; counts what the kernel threw away."""
        time.sleep(0.3)
        if self.raw and not self.paused:
            _, lost = struct.unpack("II", self.raw.getsockopt(SOL_PACKET, PACKET_STATISTICS, 8))
            self.lost += lost
