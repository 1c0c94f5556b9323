#!/usr/bin/python3
"""A Python peer of generation A, B or C of py-vault-udp, weaknesses included.

    peer.py --generation A --port 8000 --add 127.0.0.1:11000 --echo --json

What the generations do is in docs/PROTOCOL.md, section 3.1; this file is written from that
page. They are deliberately as careless as the real ones: keys are believed from any
announcement, and whoever has no usable key for an address writes to it in plaintext.
"""

import argparse
import base64
import collections
import json
import random
import select
import socket
import sys
import threading
import time

import nacl.exceptions
import nacl.public
import nacl.signing

import wire

Received = collections.namedtuple("Received", "text address how time")  # how: box, sealedbox, plain
Datagram = collections.namedtuple("Datagram", "data source time")
Sent = collections.namedtuple("Sent", "data address how time")

FRESH_FOR = 60.0  # seconds that a Box packet is accepted after its timestamp


class Slot:
    """What a peer remembers about one address."""

    def __init__(self, generation, own, key_text):
        self.seen = set()
        self.refresh(generation, own, key_text)

    def refresh(self, generation, own, key_text):
        """Takes any key, also one that can never encrypt: then we write plaintext."""
        self.key_text = key_text
        self.since = time.monotonic()
        try:
            self.key = base64.b64decode(key_text)
            self.box = wire.box(own, self.key) if generation != "C" else None
            nacl.public.PublicKey(self.key)
            self.usable = True
        except Exception:
            self.key, self.box, self.usable = None, None, False


class Peer:
    """One program that uses the library: a listening port, key slots, a thread."""

    def __init__(self, generation, port=0, bind="127.0.0.1", mtu=1500, lifetime=60.0,
                 cleanup=(5.0, 30.0), reannounce=(5, 20), rate=100, clock=0.0, loss=0.0,
                 echo=False, tap=None, on_message=None):
        assert generation in ("A", "B", "C")
        self.generation, self.mtu, self.lifetime, self.rate = generation, mtu, lifetime, rate
        self.cleanup, self.reannounce, self.clock, self.loss = cleanup, reannounce, clock, loss
        self.echo, self.tap, self.on_message = echo, tap, on_message

        family = socket.AF_INET6 if ":" in bind else socket.AF_INET
        self.listener = socket.socket(family, socket.SOCK_DGRAM)
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        self.listener.bind((bind, port))
        self.port = self.listener.getsockname()[1]
        self.address = (bind, self.port)
        self.name = wire.format_address(self.address)
        # Generation A writes from another port than the one it listens on.
        self.sender = self.listener
        if generation == "A":
            self.sender = socket.socket(family, socket.SOCK_DGRAM)
            self.sender.bind((bind, 0))
        self.source = (bind, self.sender.getsockname()[1])

        self.own = nacl.public.PrivateKey.generate()
        self.key = bytes(self.own.public_key)
        self.signer = nacl.signing.SigningKey.generate()

        self.added = []
        self.slots = {}
        self.received, self.sent, self.datagrams = [], [], []
        self.answered = 0  # announcements sent because an address was new
        self.dropped = collections.Counter()
        self.paused = False  # a paused peer neither hears nor announces
        self.changed = threading.Condition(threading.RLock())
        self.limits = collections.defaultdict(collections.deque)
        self.next_announce = self.next_cleanup = float("inf")
        self.running = True
        self.thread = threading.Thread(target=self.loop, daemon=True)
        self.thread.start()

    # --- what a program calls --------------------------------------------------------

    def add(self, address):
        """Adds a peer as the library does: announces at once and again from time to time."""
        with self.changed:
            self.added.append(address)
            self.announce(address)
            if self.next_announce == float("inf"):
                self.next_announce = time.monotonic() + self.announce_pause()

    def say(self, text, address, how=None):
        """Sealed if there is a usable key for the address, otherwise in plaintext without a word."""
        return self.transmit(wire.text_frame(text, self.mtu), address, how=how)

    def announce(self, address):
        """A and C seal announcements once they can; B never does."""
        signer = self.signer if self.generation != "C" else None
        control = wire.announcement(self.key, signer, port=self.port)
        how = "plain" if self.generation == "B" else None
        return self.transmit(wire.frame(control=control, mtu=self.mtu), address, how=how)

    def forget(self, address):
        """What the clean-up does when the key has expired."""
        with self.changed:
            return self.slots.pop(address, None)

    def has_key(self, address, key=None):
        slot = self.slots.get(address)
        return bool(slot and slot.usable and (key is None or slot.key == key))

    def wait(self, condition, timeout):
        """Waits until condition() holds; says whether it does."""
        end = time.monotonic() + timeout
        with self.changed:
            while not condition():
                left = end - time.monotonic()
                if left <= 0 or not self.running:
                    return bool(condition())
                self.changed.wait(min(left, 0.5))
        return True

    def wait_key(self, address, timeout, key=None):
        return self.wait(lambda: self.has_key(address, key), timeout)

    def texts(self, how=None):
        return [one.text for one in list(self.received) if how in (None, one.how)]

    def wait_text(self, text, timeout):
        """The first delivery of this text, or None."""
        self.wait(lambda: text in self.texts(), timeout)
        return next((one for one in list(self.received) if one.text == text), None)

    def stop(self):
        self.running = False
        with self.changed:
            self.changed.notify_all()
        self.thread.join(5)
        self.listener.close()
        self.sender.close()

    # --- sending ---------------------------------------------------------------------

    def now(self):
        return time.time() + self.clock

    def seal(self, body, address, when=None, nonce=None):
        """The sealed packet, or None where no usable key is known."""
        slot = self.slots.get(address)
        if slot is None or not slot.usable:
            return None
        if self.generation == "C":
            return wire.seal_for(slot.key, body)
        return bytes(slot.box.encrypt(wire.stamp(body, self.now() if when is None else when, nonce)))

    def transmit(self, body, address, how=None):
        with self.changed:
            packet = self.seal(body, address) if how != "plain" else None
            kind = "plain" if packet is None else "sealedbox" if self.generation == "C" else "box"
            return self.put(packet or body, address, kind)

    def put(self, data, address, how="raw"):
        """Any bytes, from the socket that this peer sends with."""
        one = Sent(data, address, how, time.monotonic())
        self.sent.append(one)
        if self.loss and random.random() < self.loss:
            return one
        if self.tap:
            self.tap(self.source, address, data)
        try:
            self.sender.sendto(data, address)
        except OSError:
            pass  # nobody there yet: the library does not care either
        return one

    # --- receiving -------------------------------------------------------------------

    def loop(self):
        self.next_cleanup = time.monotonic() + random.uniform(*self.cleanup)
        while self.running:
            due = min(self.next_announce, self.next_cleanup)
            pause = max(0.0, min(0.2, due - time.monotonic()))
            try:
                readable, _, _ = select.select([self.listener], [], [], pause)
                if readable:
                    data, source = self.listener.recvfrom(65535)
                    self.hear(data, source[:2])
            except ConnectionError:
                pass  # an ICMP answer to something that we sent
            except OSError:
                break
            self.tick()

    def tick(self):
        with self.changed:
            now = time.monotonic()
            if now >= self.next_announce:
                self.next_announce = now + self.announce_pause()
                for address in list(self.added) if not self.paused else ():
                    self.announce(address)
            if now >= self.next_cleanup:
                self.next_cleanup = now + random.uniform(*self.cleanup)
                for address in [a for a, s in self.slots.items() if now - s.since > self.lifetime]:
                    del self.slots[address]

    def announce_pause(self):
        """Whole seconds, as the library has it; a test may ask for less than one."""
        low, high = self.reannounce
        whole = isinstance(low, int) and isinstance(high, int)
        return random.randint(low, high) if whole else random.uniform(low, high)

    def hear(self, data, source):
        if self.paused or (self.loss and random.random() < self.loss):
            return
        with self.changed:
            self.datagrams.append(Datagram(data, source, time.monotonic()))
            if not self.within_limit(source):
                self.dropped["limited"] += 1
                return
            try:
                body, how = self.open(data, source)
                self.interpret(body, how, source)
            except wire.Malformed as error:
                self.dropped[str(error).split(":")[0]] += 1
            self.changed.notify_all()
        if self.tap:
            self.tap(source, self.address, data)

    def within_limit(self, source):
        now, recent = time.monotonic(), self.limits[source]
        while recent and now - recent[0] > 1.0:
            recent.popleft()
        if len(recent) >= self.rate:
            return False
        recent.append(now)
        return True

    def open(self, data, source):
        """The frame in a datagram and how it came. What can not be opened is tried as plaintext."""
        try:
            if self.generation == "C":
                return nacl.public.SealedBox(self.own).decrypt(data), "sealedbox"
            slot = self.slots.get(source)
            if slot and slot.box:
                return self.fresh(slot.box.decrypt(data), slot), "box"
        except (nacl.exceptions.CryptoError, ValueError):
            pass
        return data, "plain"

    def fresh(self, inner, slot):
        nonce, when, body = wire.unstamp(inner)
        if not 0 <= self.now() - when <= FRESH_FOR:
            raise wire.Malformed(f"stale: {self.now() - when:.1f} s")
        if nonce in slot.seen:
            raise wire.Malformed("replay")
        slot.seen.add(nonce)
        return body

    def interpret(self, body, how, source):
        fields = wire.read_frame(body)
        if fields["c"]:
            self.control(wire.read_control(fields["c"]), source)
        if fields["p"]:
            self.deliver(wire.decompress(fields["p"]), how, source)

    def deliver(self, text, how, source):
        one = Received(text, source, how, time.monotonic())
        self.received.append(one)
        if self.on_message:
            self.on_message(one)
        if self.echo and not text.startswith("Echo: "):
            self.say("Echo: " + text, source)

    def control(self, fields, source):
        if "enc_key" not in fields:
            raise wire.Malformed("control without a key")
        self.verify(fields)
        port = fields.get("port")
        address = (source[0], port if isinstance(port, int) else source[1])
        known = self.slots.get(address)
        if known:
            known.refresh(self.generation, self.own, fields["enc_key"])
            return
        self.slots[address] = Slot(self.generation, self.own, fields["enc_key"])
        self.answered += 1
        self.answer(address)

    def answer(self, address):
        """A place of its own, so that a test can put a worse peer here."""
        self.announce(address)

    def verify(self, fields):
        """A asks whether the signature is good, B also what it signs, C asks nothing."""
        if self.generation == "C" or (self.generation == "A" and "signature" not in fields):
            return
        text = wire.signature_text(fields)
        if self.generation == "B" and text != wire.signed_text(fields["enc_key"], fields["sign_key"]):
            raise wire.Malformed("signature: of another text")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--generation", choices="ABC", required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--bind", default="127.0.0.1")
    parser.add_argument("--mtu", type=int, default=1500)
    parser.add_argument("--lifetime", type=float, default=60.0, help="seconds that a key is kept")
    parser.add_argument("--add", metavar="HOST:PORT", action="append", default=[], type=wire.parse_address)
    parser.add_argument("--echo", action="store_true")
    parser.add_argument("--json", action="store_true", help="one JSON object for each message")
    options = parser.parse_args()

    def show(one):
        fields = {"event": "message", "from": wire.format_address(one.address), "text": one.text,
                  "sealed": one.how != "plain", "how": one.how}
        line = json.dumps(fields) if options.json else f"{fields['from']} [{one.how}] {one.text!r}"
        print(line, flush=True)

    peer = Peer(options.generation, options.port, options.bind, options.mtu, options.lifetime,
                echo=options.echo, on_message=show)
    ready = {"event": "ready", "address": peer.name, "generation": peer.generation}
    print(json.dumps(ready) if options.json else f"generation {peer.generation} at {peer.name}", flush=True)
    for address in options.add:
        peer.add(address)
    try:
        for line in sys.stdin:  # each line goes to all added peers
            for address in options.add:
                peer.say(line.rstrip("\n"), address)
        threading.Event().wait()  # stdin closed: go on listening
    except KeyboardInterrupt:
        peer.stop()


if __name__ == "__main__":
    main()
