"""A peer that speaks x1 over real UDP; written from docs/PROTOCOL.md, sections 4 to 8.

    peer = X1Peer()
    peer.call(("127.0.0.1", 11000))       # as initiator; it answers calls by itself
    peer.say("hello", identity)           # waits for a session if there is none
    peer.wait_text("hi", 5)

What a test wants to disturb goes through `outgoing` and `incoming`: functions of (kind, data,
address) that return the list of datagrams which pass in its place. Kinds are probe, answer,
init, resp, data and other. Unlike the program it keeps all keys it ever had, in `sessions`.
"""

import collections
import os
import selectors
import socket
import threading
import time

import nacl.signing

import x1wire as wire

Text = collections.namedtuple("Text", "text sender cid source time msgid conv_seq")
Seen = collections.namedtuple("Seen", "time kind data address")

PERIOD, STOP, ERASE = 60.0, 180.0, 210.0
INIT_AGAIN = (0.5, 1.5, 3.5)


class Session:
    """One result of one handshake. `own` is the CID of packets to us, `theirs` of packets to them."""

    def __init__(self, own, theirs, receive_key, send_key, peer, address, role, confirmed):
        self.own, self.theirs, self.receive_key, self.send_key = own, theirs, receive_key, send_key
        self.peer, self.address, self.role, self.confirmed = peer, address, role, confirmed
        self.created, self.closed = time.monotonic(), None
        self.seq, self.window, self.secrets = 0, wire.Window(), {}
        self.unacked = {}  # seq -> (time, frames)
        self.acks, self.ack_due = [], None
        self.acked = set()
        self.challenge = None  # (address, data, tries, time)
        self.moved = 0.0

    def age(self):
        return time.monotonic() - self.created


class Call:
    """One series towards an address, and the INIT it leads to."""

    def __init__(self, address, pin):
        self.address, self.pin = address, pin
        self.n = os.urandom(16)
        self.probes, self.next_probe = 0, time.monotonic()
        self.init = None


class X1Peer:
    def __init__(self, seed=None, port=0, bind="127.0.0.1", tap=None, caps=0, answering=True):
        self.signer = nacl.signing.SigningKey(seed or os.urandom(32))
        self.id = bytes(self.signer.verify_key)
        self.bind, self.caps, self.answering, self.tap = bind, wire.be(caps, 4), answering, tap
        self.outgoing = self.incoming = lambda kind, data, address: [data]
        self.retransmits, self.acknowledging, self.receipting = True, True, True
        self.accepts = lambda identity: True
        self.landing = lambda arrival: None  # is told (own port, frame types) of each packet that opens
        self.calls, self.sessions, self.order = [], {}, collections.defaultdict(list)
        self.periods = []  # (start, e_R private, secret), newest last
        self.answered = {}  # INIT -> RESP
        self.texts, self.receipts, self.reads = [], set(), set()
        self.outbox = collections.OrderedDict()  # msgid -> [peer, frames, time]
        self.conv_seq, self.partial, self.shown = collections.Counter(), {}, set()
        self.dropped, self.seen, self.sent = collections.Counter(), [], []
        self.closes, self.mismatches = [], []
        self.lock, self.changed = threading.RLock(), None
        self.changed = threading.Condition(self.lock)
        self.selector, self.sockets = selectors.DefaultSelector(), []
        self.open_socket(port)
        self.running = True
        self.thread = threading.Thread(target=self.loop, daemon=True)
        self.thread.start()

    # --- the socket ----------------------------------------------------------------------

    def open_socket(self, port=0):
        family = socket.AF_INET6 if ":" in self.bind else socket.AF_INET
        one = socket.socket(family, socket.SOCK_DGRAM)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        one.bind((self.bind, port))
        one.setblocking(False)
        self.socket = one
        self.sockets.append(one)
        self.selector.register(one, selectors.EVENT_READ)
        self.address = one.getsockname()[:2]
        if len(self.sockets) > 1:
            return  # it stays known by its first address
        self.name = f"[{self.bind}]:{self.address[1]}" if ":" in self.bind else f"{self.bind}:{self.address[1]}"

    def move(self, keep_old=False):
        """A new port, as after a new mapping of a router. The old one is closed or only left."""
        with self.lock:
            old = self.socket
            self.open_socket()
            if not keep_old:
                self.selector.unregister(old)
                self.sockets.remove(old)
                old.close()
            return old

    def put(self, data, address, kind=None, via=None):
        """Sends one datagram, through `outgoing`."""
        kind = kind or self.kind_of(data)
        for each in self.outgoing(kind, data, address):
            self.sent.append(Seen(time.monotonic(), kind, each, address))
            try:
                (via or self.socket).sendto(each, address)
            except OSError:
                continue
            if self.tap:
                self.tap(each, self.address, address)

    @staticmethod
    def kind_of(data):
        try:
            return wire.RECORD_NAME[wire.record_of(data)[0]]
        except wire.Drop:
            return "data" if len(data) >= 40 else "other"

    def put_record(self, record, address):
        self.put(wire.container(record), address, wire.RECORD_NAME[record[0]])

    def loop(self):
        while self.running:
            ready = self.selector.select(0.005)
            with self.changed:
                for key, _ in ready:
                    self.drain(key.fileobj)
                self.tick(time.monotonic())
                self.changed.notify_all()

    def drain(self, one):
        for _ in range(64):
            try:
                data, address = one.recvfrom(65535)
            except OSError:
                return
            address = address[:2]
            kind = self.kind_of(data)
            self.seen.append(Seen(time.monotonic(), kind, data, address))
            if self.tap:
                self.tap(data, address, self.address)
            for each in self.incoming(kind, data, address):
                try:
                    self.receive(each, address, one)
                except wire.Drop as drop:
                    self.dropped[str(drop)] += 1

    def stop(self):
        self.running = False
        self.thread.join(2)
        for one in self.sockets:
            one.close()

    close = stop

    def wait(self, predicate, timeout):
        end = time.monotonic() + timeout
        with self.changed:
            while not predicate():
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self.changed.wait(min(left, 0.1))
            return True

    def wait_text(self, text, timeout):
        self.wait(lambda: any(each.text == text for each in self.texts), timeout)
        return next((each for each in self.texts if each.text == text), None)

    def count(self, text):
        return sum(each.text == text for each in self.texts)

    def wait_receipt(self, msgid, timeout):
        return self.wait(lambda: msgid in self.receipts, timeout)

    def wait_session(self, identity, timeout):
        return self.wait(lambda: self.current(identity) is not None, timeout)

    # --- calling, section 4.3 --------------------------------------------------------------

    def call(self, address, pin=None):
        with self.lock:
            call = Call(address, pin)
            self.calls = [each for each in self.calls if each.address != address] + [call]
            return call

    def serve_call(self, call, now):
        if call.init is not None:
            while call.resends and now >= call.resends[0]:
                call.resends.pop(0)
                self.put_record(call.init, call.address)
            if now >= call.given_up:
                call.init, call.n = None, os.urandom(16)
                call.next_probe = now
            return
        if call.probes < 10 and now >= call.next_probe:
            call.probes += 1
            call.next_probe = now + 0.5
            self.put_record(wire.probe(call.n), call.address)

    def on_answer(self, record, address):
        call = next((c for c in self.calls if c.init is None and c.n == record[1:17] and c.address == address), None)
        wire.need(call, "answer-unsolicited")
        now = time.monotonic()
        call.e_i, call.e_r, call.cid = os.urandom(32), record[17:49], os.urandom(8)
        call.init = wire.make_init(self.signer, call.e_i, call.e_r, record[49:], call.cid, os.urandom(16), self.caps)
        call.resends, call.given_up = [now + after for after in INIT_AGAIN], now + 4.0
        self.put_record(call.init, address)

    def on_resp(self, record, address):
        call = next((c for c in self.calls if c.init and c.cid == record[1:9] and c.address == address), None)
        wire.need(call, "resp-unsolicited")
        proof = wire.open_resp(record, call.e_i, call.e_r, self.id, call.init)
        wire.need(proof.id != self.id, "own-identity")
        if call.pin and proof.id != call.pin:
            self.calls.remove(call)
            self.mismatches.append(proof.id)
            raise wire.Drop("identity-mismatch")
        ss = wire.shared(call.e_i, call.e_r)
        i2r, r2i = wire.session_keys(ss, self.id, proof.id, wire.public_of(call.e_i), call.e_r, call.init, record)
        session = Session(call.cid, proof.cid, r2i, i2r, proof.id, address, "initiator", True)
        session.secrets = {"e_i": call.e_i, "ss": ss, "k_i2r": i2r, "k_r2i": r2i}
        self.calls.remove(call)
        self.keep(session)
        self.confirmed(session)
        self.transmit(session, [wire.frame(wire.PING)])

    # --- being called, section 4.2 -----------------------------------------------------------

    def responder_keys(self):
        now = time.monotonic()
        if not self.periods or now - self.periods[-1][0] >= PERIOD:
            self.periods.append((now, os.urandom(32), os.urandom(32)))
        self.periods = [p for p in self.periods if now - p[0] < 2 * PERIOD]
        return self.periods

    def on_probe(self, record, address):
        _, e_r, secret = self.responder_keys()[-1]
        token = wire.token_of(secret, *address)
        self.put_record(wire.answer(record[1:17], wire.public_of(e_r), token), address)

    def on_init(self, record, address):
        matching = [(e_r, secret) for _, e_r, secret in self.responder_keys()
                    if wire.token_of(secret, *address) == record[33:49]]
        wire.need(matching, "token-bad")
        if record in self.answered:
            own = self.answered[record][0]
            wire.need(own in self.sessions and not self.sessions[own].confirmed, "init-replayed")
            return self.put_record(self.answered[record][1], address)
        e_r = matching[0][0]
        proof = wire.open_init(record, e_r)
        wire.need(proof.id != self.id, "own-identity")
        wire.need(self.accepts(proof.id), "identity-unknown")
        cid = os.urandom(8)
        resp = wire.make_resp(self.signer, e_r, record, proof.cid, proof.id, cid, os.urandom(16), self.caps)
        ss = wire.shared(e_r, record[1:33])
        i2r, r2i = wire.session_keys(ss, proof.id, self.id, record[1:33], wire.public_of(e_r), record, resp)
        session = Session(cid, proof.cid, i2r, r2i, proof.id, address, "responder", False)
        session.secrets = {"e_r": e_r, "ss": ss, "k_i2r": i2r, "k_r2i": r2i}
        self.answered[record] = (cid, resp)
        self.keep(session)
        self.put_record(resp, address)

    # --- sessions, section 4.4 -----------------------------------------------------------------

    def keep(self, session):
        self.sessions[session.own] = session

    def confirmed(self, session):
        session.confirmed = True
        self.order[session.peer].append(session)

    def confirmed_of(self, identity):
        return [s for s in self.order[identity] if s.closed is None and s.age() < ERASE]

    def current(self, identity):
        live = self.confirmed_of(identity)
        return live[-1] if live and live[-1].age() < STOP else None

    def close_sessions(self, reason=0, identity=None):
        with self.lock:
            for session in list(self.sessions.values()):
                if session.closed is None and session.confirmed and identity in (None, session.peer):
                    self.transmit(session, [wire.frame(wire.CLOSE, bytes([reason]))], follow=False)
                    session.closed = "by us"

    def forget(self):
        """Everything but the identity is lost, as in a restart without CLOSE."""
        with self.lock:
            self.calls, self.sessions, self.periods, self.answered = [], {}, [], {}
            self.order.clear()

    # --- packets -----------------------------------------------------------------------------

    def packet(self, session, frames, pad=True, seq=None):
        if seq is None:
            session.seq += 1
            seq = session.seq
        return wire.seal(session.send_key, session.theirs, seq, frames, pad)

    def transmit(self, session, frames, follow=True, address=None, via=None):
        """One packet; those that ask for an ACK are followed."""
        data = self.packet(session, b"".join(frames))
        asks = [f for f in frames if f[0] not in (wire.ACK, wire.CLOSE)]
        if follow and asks:
            session.unacked[session.seq] = (time.monotonic(), asks)
        self.put(data, address or session.address, "data", via)

    def say(self, text, identity, session=None, msgid=None, conv_seq=None):
        """Queues a text; it goes when there is a session, and until its RECEIPT comes. Its id."""
        with self.lock:
            msgid = msgid or os.urandom(16)
            self.conv_seq[identity] += 1
            frames = wire.fragments_of(msgid, conv_seq or self.conv_seq[identity], text, int(time.time() * 1000))
            self.outbox[msgid] = [identity, frames, None]
            self.send_waiting(session)
            return msgid

    def send_waiting(self, session=None):
        now = time.monotonic()
        for msgid, row in list(self.outbox.items()):
            due = row[2] is None or (self.retransmits and now - row[2] > 10)
            live = session or self.current(row[0])
            if not due or live is None or len(live.unacked) > 50:
                continue
            row[2] = now
            for each in row[1]:
                self.transmit(live, [each])

    def receive(self, data, address, one):
        session = self.sessions.get(data[:8])
        if session is not None:
            return self.on_packet(session, data, address, one)
        record = wire.record_of(data)
        if record[0] in (wire.PROBE, wire.INIT) and not self.answering:
            return None
        return {wire.PROBE: self.on_probe, wire.ANSWER: self.on_answer, wire.INIT: self.on_init,
                wire.RESP: self.on_resp}[record[0]](record, address)

    def on_packet(self, session, data, address, one):
        wire.need(session.closed is None and session.age() < ERASE, "cid-unknown")
        plain = wire.unseal(session.receive_key, data)
        seq = wire.number(data[8:16])
        newest = seq > session.window.highest
        wire.need(session.window.accepts(seq), "replay")
        frames = wire.frames_of(plain)
        self.landing((one.getsockname()[1] if one else None, [kind for kind, _ in frames]))
        if not session.confirmed:
            self.confirmed(session)
        if newest and address != session.address:
            self.heard_elsewhere(session, address)
        for kind, value in frames:
            self.on_frame(session, kind, value, address, one)
        session.acks.append(seq)
        if any(kind not in (wire.ACK, wire.CLOSE) for kind, _ in frames):
            session.ack_due = session.ack_due or time.monotonic() + 0.02

    def on_frame(self, session, kind, value, address, one):
        if kind == wire.MSG:
            self.on_message(session, value, address)
        elif kind == wire.ACK:
            self.on_ack(session, value)
        elif kind == wire.RECEIPT:
            self.receipts.update(value)
            for msgid in value:
                self.outbox.pop(msgid, None)
        elif kind == wire.READ:
            self.reads.update(value)
        elif kind == wire.CHALLENGE:
            self.transmit(session, [wire.frame(wire.RESPONSE, value)], follow=False, address=address, via=one)
        elif kind == wire.RESPONSE:
            self.on_response(session, value, address)
        elif kind == wire.CLOSE:
            session.closed = "by them"
            self.closes.append(value[0])

    def on_message(self, session, m, address):
        key = (session.peer, m.msgid)
        if key not in self.shown:
            head, pieces = self.partial.setdefault(key, (m[1:5] + m[6:7], {}))
            wire.need(head == m[1:5] + m[6:7], "frame-value")
            pieces.setdefault(m.index, m.data)
            if len(pieces) < m.count:
                return
            del self.partial[key]
            text = wire.text_of(m.flags, b"".join(pieces[at] for at in range(m.count)))
            self.shown.add(key)
            self.texts.append(Text(text, session.peer, session.own, address, time.monotonic(), m.msgid, m.conv_seq))
        if self.receipting and (self.current(session.peer) or session):
            self.transmit(self.current(session.peer) or session, [wire.frame(wire.RECEIPT, m.msgid)])

    def on_ack(self, session, ack):
        wire.need(ack.largest <= session.seq, "ack-invalid")
        for low, high in ack.ranges:
            session.acked.update(range(low, high + 1))
            for seq in [s for s in session.unacked if low <= s <= high]:
                del session.unacked[seq]

    def heard_elsewhere(self, session, address):
        now = time.monotonic()
        if session.challenge and session.challenge[0] == address and now - session.challenge[2] < 0.25:
            return
        data = os.urandom(8)
        session.challenge = (address, data, now)
        self.transmit(session, [wire.frame(wire.CHALLENGE, data)], follow=False, address=address)

    def on_response(self, session, data, address):
        if session.challenge and session.challenge[0] == address and session.challenge[1] == data:
            session.address, session.challenge = address, None

    # --- time ----------------------------------------------------------------------------------

    def tick(self, now):
        for call in list(self.calls):
            self.serve_call(call, now)
        for session in list(self.sessions.values()):
            if session.closed is None and session.confirmed and session.age() < STOP:
                self.serve_session(session, now)
        self.send_waiting()

    def serve_session(self, session, now):
        if self.acknowledging and session.ack_due and now >= session.ack_due:
            self.transmit(session, [wire.ack(ranges_of(session.window.seen))], follow=False)
            session.acks, session.ack_due = [], None
        if not self.retransmits:
            return
        for seq, (when, frames) in list(session.unacked.items()):
            if now - when > 0.4:
                del session.unacked[seq]
                self.transmit(self.current(session.peer) or session, frames)


def ranges_of(seen, most=33):
    """The newest ranges of a set of numbers: [(lowest, highest)], newest first."""
    ranges = []
    for seq in sorted(seen, reverse=True):
        if ranges and ranges[-1][0] == seq + 1:
            ranges[-1] = (seq, ranges[-1][1])
        elif len(ranges) == most or (ranges and ranges[-1][0] - seq - 1 > 65535):
            break
        else:
            ranges.append((seq, seq))
    return [(max(low, high - 65534), high) for low, high in ranges]
