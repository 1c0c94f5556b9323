"""A bad network between two programs: loses, doubles, delays and reorders datagrams.

    with LossyRelay(left=4001, right=4002, seed=7, loss=0.3) as relay:
        # the program on port 4001 reaches the other one at relay.for_left, and the other way round

The same seed gives the same decisions for the same datagrams in the same order. Both directions
are equally bad; `hold()` lets nothing through until `release()`.
"""

import heapq
import random
import select
import socket
import threading
import time

HOST = "127.0.0.1"


class LossyRelay:
    def __init__(self, left, right, seed, loss=0.0, duplicates=0.0, reordering=0.0, delay=0.0):
        """Ports of the two programs; shares from 0 to 1; `delay` in seconds, one way."""
        self.random = random.Random(seed)
        self.loss, self.duplicates, self.reordering, self.delay = loss, duplicates, reordering, delay
        self.sockets = [self.bound(), self.bound()]  # what the left one and the right one talk to
        self.programs = [(HOST, left), (HOST, right)]
        self.for_left, self.for_right = (f"{HOST}:{each.getsockname()[1]}" for each in self.sockets)
        self.seen = self.lost = self.forwarded = 0
        self.held = False
        self.queue, self.count = [], 0
        self.ending = False
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    @staticmethod
    def bound():
        one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        one.bind((HOST, 0))
        one.setblocking(False)
        return one

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.ending = True
        self.thread.join()
        for each in self.sockets:
            each.close()

    def hold(self):
        self.held = True

    def release(self):
        self.held = False

    def run(self):
        while not self.ending:
            wait = 0.05 if not self.queue else max(0.0, min(0.05, self.queue[0][0] - time.monotonic()))
            for ready in select.select(self.sockets, [], [], wait)[0]:
                self.take(self.sockets.index(ready))
            self.pass_on()

    def take(self, side):
        for _ in range(64):
            try:
                data, source = self.sockets[side].recvfrom(65535)
            except (BlockingIOError, ConnectionError):
                return
            self.programs[side] = source  # it may have come back on another port
            self.seen += 1
            if self.held or self.random.random() < self.loss:
                self.lost += 1
                continue
            for _ in range(1 + (self.random.random() < self.duplicates)):
                late = self.random.uniform(0.005, 0.03) if self.random.random() < self.reordering else 0.0
                self.count += 1
                heapq.heappush(self.queue, (time.monotonic() + self.delay + late, self.count, 1 - side, data))

    def pass_on(self):
        while self.queue and self.queue[0][0] <= time.monotonic():
            _, _, side, data = heapq.heappop(self.queue)
            try:
                self.sockets[side].sendto(data, self.programs[side])
                self.forwarded += 1
            except OSError:
                self.lost += 1  # nobody is there
