"""A piece of road between two programs: it loses and delays datagrams as it is told.

    relay = Relay(("127.0.0.1", 11000), loss=0.1, delay=0.02)   # one way, each way
    relay.address                                               # what the caller calls

Everything from the caller goes on from a socket of the relay's own, and back. What it did is
counted: it is the truth that figures are compared with.
"""

import heapq
import random
import select
import socket
import threading
import time


class Way:
    def __init__(self):
        self.came = self.lost = self.passed = self.bytes = 0


class Relay:
    def __init__(self, target, loss=0.0, delay=0.0, largest=65535, seed=1):
        self.target, self.loss, self.delay, self.largest = target, loss, delay, largest
        self.random = random.Random(seed)
        self.front, self.back = self.bound(), self.bound()
        self.address = self.front.getsockname()
        self.name = f"127.0.0.1:{self.address[1]}"
        self.ways_back = {}  # caller -> its socket, as a router has a port for each; the first has `back`
        self.there, self.here = Way(), Way()
        self.lock, self.flying, self.count = threading.Lock(), [], 0
        self.running = True
        self.thread = threading.Thread(target=self.loop, daemon=True)
        self.thread.start()

    @staticmethod
    def bound():
        one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        one.bind(("127.0.0.1", 0))
        one.setblocking(False)
        return one

    def forget(self):
        """Counts from now on."""
        with self.lock:
            self.there, self.here = Way(), Way()

    def loop(self):
        while self.running:
            pause = max(0.0, min(0.05, self.flying[0][0] - time.monotonic())) if self.flying else 0.05
            ready, _, _ = select.select([self.front, self.back, *self.ways_back.values()], [], [], pause)
            for one in set(ready):
                self.drain(one)
            self.land()

    def drain(self, one):
        for _ in range(64):
            try:
                data, source = one.recvfrom(65535)
            except OSError:
                return
            outward = one is self.front
            via, to = (self.way_of(source), self.target) if outward else (self.front, self.caller_of(one))
            with self.lock:
                way = self.there if outward else self.here
                way.came += 1
                if len(data) > self.largest or self.random.random() < self.loss:
                    way.lost += 1
                    continue
            self.count += 1
            heapq.heappush(self.flying, (time.monotonic() + self.delay, self.count, outward, via, to, data))

    def land(self):
        while self.flying and self.flying[0][0] <= time.monotonic():
            _, _, outward, via, to, data = heapq.heappop(self.flying)
            with self.lock:
                way = self.there if outward else self.here
                way.passed += 1
                way.bytes += len(data)
            try:
                if to:
                    via.sendto(data, to)
            except OSError:
                pass

    def way_of(self, caller):
        if caller not in self.ways_back:
            self.ways_back[caller] = self.bound() if self.ways_back else self.back
        return self.ways_back[caller]

    def caller_of(self, way):
        return next((caller for caller, each in self.ways_back.items() if each is way), None)

    def close(self):
        self.running = False
        self.thread.join(2)
        self.front.close()
        for one in {self.back, *self.ways_back.values()}:
            one.close()
