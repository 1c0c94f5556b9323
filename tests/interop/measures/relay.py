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
        self.caller = None
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
            ready, _, _ = select.select([self.front, self.back], [], [], pause)
            for one in ready:
                self.drain(one)
            self.land()

    def drain(self, one):
        for _ in range(64):
            try:
                data, source = one.recvfrom(65535)
            except OSError:
                return
            outward = one is self.front
            if outward:
                self.caller = source
            with self.lock:
                way = self.there if outward else self.here
                way.came += 1
                if len(data) > self.largest or self.random.random() < self.loss:
                    way.lost += 1
                    continue
            self.count += 1
            heapq.heappush(self.flying, (time.monotonic() + self.delay, self.count, outward, data))

    def land(self):
        while self.flying and self.flying[0][0] <= time.monotonic():
            _, _, outward, data = heapq.heappop(self.flying)
            with self.lock:
                way = self.there if outward else self.here
                way.passed += 1
                way.bytes += len(data)
            try:
                if outward:
                    self.back.sendto(data, self.target)
                elif self.caller:
                    self.front.sendto(data, self.caller)
            except OSError:
                pass

    def close(self):
        self.running = False
        self.thread.join(2)
        self.front.close()
        self.back.close()
