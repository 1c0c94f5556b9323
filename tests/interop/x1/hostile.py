#!/usr/bin/python3
"""A hostile house: bad input, no descriptors, a full disk, stopped processes, clocks that jump, routers that rebind.

    hostile.py --cli PATH [--only NAME] [--list] [--jobs N] [--verbose]

A conversation with a Python x1 peer must go on, or come back, after each.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time

from attacks import Stranger
from memory import Image
from x1talk import both_ways, connected, identity_of, once, pair, peer_of, session_with, they_hear, us_with
import harness

CLOCK_LIBRARIES = ("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1", "/usr/lib/faketime/libfaketime.so.1")


def goes_on(ctx, us, peer, within=20):
    there, here = both_ways(ctx, us, peer, within)
    once(us, peer, [there], [here], 0.4)


def bad_lines():
    """Lines that are no command; each must get exactly one `error`."""
    yield from (b"{", b"[]", b"null", b"7", b'"quit"', b"{}", b'{"cmd":null}', b'{"cmd":7}', b'{"cmd":["quit"]}',
                b'{"cmd":"QUIT"}', b'{"cmd":"quit\\u0000"}', b'{"cmd":"no such"}', b"\xff\xfe", b'{"cmd":"\xff"}',
                b'{"cmd":"peers","tag":7}', b'{"cmd":"peers"} {"cmd":"peers"}', b"\0", b'{"cmd":"peers"}\0', b"quit")
    values = (None, True, 7, -1, 1.5, 1e300, [], {}, "", "x", "127.0.0.1", ":1", "127.0.0.1:0", "127.0.0.1:65536",
              "127.0.0.1:-1", "127.0.0.1:99999999999999999999", "[::1]", "[::1]:", "a" * 100000, "\0:1", "\u202e:1", " : ")
    for command in ("add_peer", "remove_peer", "block", "verify", "accept_key", "allow_plaintext", "reject_request"):
        for value in values:
            yield json.dumps({"cmd": command, "peer": value, "block": True, "allow": True, "safety_number": "1"}).encode()
    for port in (None, True, "8000", 80, 1023, -1, 65536, 1.5, 2 ** 64, -2 ** 63, 2 ** 64 + 2000, [], {}):
        yield json.dumps({"cmd": "set_port", "port": port}).encode()
    for text in (None, 7, [], {}, True):
        yield json.dumps({"cmd": "send", "text": text}).encode()
    yield b'{"cmd":"send","text":"x","peer":7}'
    yield b'{"cmd":' + b"[" * 500000 + b"]" * 500000 + b"}"
    yield b'{"a":' * 150000 + b"1" + b"}" * 150000
    yield b'{"cmd":"peers","n":' + b"9" * 500000 + b"}x"
    yield b"x" * (1 << 20)
    yield b"x" * ((1 << 20) + 1)
    yield b'{"cmd":"send","text":"' + b"y" * (1 << 20) + b'"}'
    yield b"z" * (5 << 20)


def bad_lines_everywhere(ctx):
    """Some 200 lines that are no command: one `error` each, nothing else changes, memory stays."""
    us, peer = pair(ctx)
    before = us.memory()
    for line in bad_lines():
        mark = us.mark()
        us.write(line)
        us.wait(lambda e: e["event"] == "error", 10, mark, f"error for {line[:60]!r}")
        others = [e["event"] for e in us.events[mark:] if e["event"] not in ("error", "peer", "dropped")]
        assert not others, f"{others} for {line[:60]!r}"
    time.sleep(0.5)
    peers = us.mark()
    us.command(cmd="peers")
    count = us.wait(lambda e: e["event"] == "peers", 5, peers)["count"]
    assert count == 1, f"{count} peers"
    assert us.memory() - before < 24 << 20, f"{(us.memory() - before) >> 20} MiB more"
    ctx.note(f"{(us.memory() - before) >> 10} KiB more")
    goes_on(ctx, us, peer)


def many_commands(ctx):
    """30,000 commands in one go: one answer each, and the session lives."""
    us, peer = pair(ctx)
    mark, start = us.mark(), time.monotonic()
    us.process.stdin.write(b'{"cmd":"remove_peer","peer":"1.2.3.4:5"}\n' * 30000)
    us.process.stdin.flush()
    limit = time.monotonic() + 60
    while time.monotonic() < limit and len(us.seen(lambda e: e["event"] == "error", mark)) < 30000:
        time.sleep(0.2)
    assert len(us.seen(lambda e: e["event"] == "error", mark)) == 30000
    ctx.note(f"{time.monotonic() - start:.1f} s")
    goes_on(ctx, us, peer)


def nobody_reads(ctx):
    """Whoever reads our events stops for 20 s while texts, drops and commands go on: they come later, none is lost."""
    folder, peer = ctx.folder(), peer_of(ctx)
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer), both_ways(ctx, us, peer)
    identity = identity_of(us, peer)
    with us.changed:  # the reading thread waits for this
        texts = [ctx.text(3000) for _ in range(60)]
        for text in texts:
            peer.say(text, identity)
        peer.wait(lambda: False, 20)
        ctx.note(f"{len(peer.receipts)} receipts meanwhile")
    for text in texts:
        us.wait_message(text, 20)
    once(us, peer, (), texts)
    assert us.memory("VmHWM") < 64 << 20, us.memory("VmHWM")
    goes_on(ctx, us, peer)


def no_newline_at_the_end(ctx):
    """A last line without its newline counts, and end of input ends the program cleanly."""
    us, peer = pair(ctx)
    text = ctx.text()
    us.process.stdin.write(json.dumps({"cmd": "send", "peer": peer.name, "text": text}).encode())
    us.process.stdin.close()
    assert us.process.wait(10) == 0
    assert peer.wait(lambda: peer.closes == [0], 5), "no CLOSE"


def taken_port(ctx):
    """A taken port: exit 1 and a line at the start; an error and the old port later."""
    us, peer = pair(ctx)
    other = ctx.cli(profile=ctx.folder(), port=us.port, ready=False)
    assert other.process.wait(10) == 1
    ctx.programs.remove(other)
    assert other.last_errors().count("port") and str(us.port) in other.last_errors(), other.last_errors()
    mark = us.mark()
    us.command(cmd="set_port", port=ctx.socket().getsockname()[1])
    us.wait(lambda e: e["event"] == "error", 5, mark)
    goes_on(ctx, us, peer)


def one_profile_twice(ctx):
    """A second program with the same profile is refused with a clear line; the first goes on."""
    folder, peer = ctx.folder(), peer_of(ctx)
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer)
    other = ctx.cli(profile=folder, ready=False)
    assert other.process.wait(10) == 1
    ctx.programs.remove(other)
    assert "in use" in other.last_errors(), other.last_errors()
    goes_on(ctx, us, peer)


def few_descriptors(ctx):
    """A limit of 16 descriptors: it runs, or says in a line why not; with 24 it talks."""
    peer = peer_of(ctx)
    for limit in (12, 16, 24):
        us = ctx.cli(profile=ctx.folder(), peers=[peer.name], prefix=["prlimit", f"--nofile={limit}"], ready=False)
        try:
            us.wait(lambda e: e["event"] == "ready", 10)
        except AssertionError:
            code = us.process.wait(10)
            ctx.programs.remove(us)
            assert code == 1 and us.last_errors(), f"limit {limit}: exit {code}, {us.last_errors()!r}"
            ctx.note(f"{limit}: {us.last_errors()[-60:]}")
            continue
        us.port = us.seen(lambda e: e["event"] == "ready")[0]["port"]
        us.address = ("127.0.0.1", us.port)
        connected(us, peer)
        goes_on(ctx, us, peer)
        ctx.note(f"{limit}: talks")


def passphrase_is_forgotten(ctx):
    """A profile that a passphrase protects is open, and no copy of the passphrase is left in memory."""
    words, folder = f"correct horse {ctx.text()} staple", ctx.folder()
    ctx.cli(profile=folder).quit()
    done = subprocess.run([ctx.binary, "identity", "passphrase", "--profile", folder], stdin=subprocess.DEVNULL,
                          env={**os.environ, "VAULTGRAM_NEW_PASSPHRASE": words}, capture_output=True)
    assert done.returncode == 0, done.stderr
    file = os.path.join(ctx.folder(), "words")
    with open(file, "w") as out:
        out.write(words + "\n")
    for arguments, prefix in ((["--passphrase-file", file], []), ([], ["env", f"VAULTGRAM_PASSPHRASE={words}"])):
        us = ctx.cli(*arguments, profile=folder, prefix=prefix)
        image = Image(us.process.pid)
        for encoding in ("utf-8", "utf-16-le"):
            assert sum(image.count(words.encode(encoding))) == 0, f"{encoding}, {image.places(words.encode(encoding))}"
        assert image.locked(), "no locked memory: this looked at nothing"
        us.quit()


def full_disk(ctx):
    """The disk of the profile is full: said once; nothing goes out or is receipted until it can be kept, then all once."""
    folder = ctx.folder()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True).returncode != 0:
        return ctx.note("skipped: may not mount")
    try:
        peer = peer_of(ctx)
        us = us_with(ctx, peer, folder=folder)
        connected(us, peer), both_ways(ctx, us, peer)
        fill(folder)
        mark, there, here = us.mark(), ctx.text(), ctx.text()
        tag, msgid = us.say(peer.name, there), peer.say(here, identity_of(us, peer))
        us.wait(lambda e: e["event"] == "error" and "profile" in e["detail"], 10, mark)
        us.wait_message(here, 10)
        assert not peer.wait(lambda: peer.count(there) or msgid in peer.receipts, 3), "told before it was kept"
        for n in range(40):
            us.add(f"127.0.0.1:{20000 + n}")
        assert us.process.poll() is None
        errors = us.seen(lambda e: e["event"] == "error", mark)
        assert len(errors) == 1, errors
        os.unlink(os.path.join(folder, "filler"))
        us.wait_status(tag, "delivered", 20)
        assert peer.wait_receipt(msgid, 20), "no receipt"
        once(us, peer, [there], [here])
        us.quit()
        again = us_with(ctx, peer, folder=folder)
        connected(again, peer)
        goes_on(ctx, again, peer)
        again.quit()
        for name in os.listdir(folder):
            os.unlink(os.path.join(folder, name))
        fill(folder, "more")
        late = ctx.cli(profile=folder, ready=False)
        assert late.process.wait(10) == 1 and late.last_errors(), f"{late.process.poll()} {late.last_errors()}"
        ctx.programs.remove(late)
        ctx.note(late.last_errors()[-60:])
    finally:
        for program in ctx.programs:
            program.quit()
        subprocess.run(["umount", "-l", folder], check=False)


def fill(folder, name="filler"):
    with open(os.path.join(folder, name), "wb", 0) as file:
        for size in (4096, 512, 64, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                pass


def read_only_profile(ctx):
    """Somebody else's folder, a file in place of it, a damaged identity: one line, exit 1, nothing overwritten."""
    folder = ctx.folder()
    us = ctx.cli(profile=folder)
    us.quit()
    names = sorted(os.listdir(folder))
    identity = next(os.path.join(folder, n) for n in names if "identity" in n)
    with open(identity, "r+b") as file:
        file.seek(20)
        file.write(b"XXXX")
    before = open(identity, "rb").read()
    late = ctx.cli(profile=folder, ready=False)
    assert late.process.wait(10) == 1 and "damaged" in late.last_errors(), late.last_errors()
    ctx.programs.remove(late)
    assert open(identity, "rb").read() == before, "overwritten"
    late = ctx.cli(profile=identity, ready=False)
    assert late.process.wait(10) == 1 and late.last_errors(), late.last_errors()
    ctx.programs.remove(late)
    ctx.note(" ".join(names))


def stopped(ctx):
    """SIGSTOP for 8 s while the peer writes, then SIGCONT: all arrives, once. Then the peer is still for 8 s."""
    us, peer = pair(ctx)
    identity = identity_of(us, peer)
    us.process.send_signal(signal.SIGSTOP)
    here = [ctx.text() for _ in range(20)]
    for text in here:
        peer.say(text, identity)
    time.sleep(8)
    us.process.send_signal(signal.SIGCONT)
    for text in here:
        us.wait_message(text, 20)
    with peer.lock:
        there = [ctx.text() for _ in range(20)]
        for text in there:
            us.say(peer.name, text)
        time.sleep(8)
    for text in there:
        assert peer.wait_text(text, 30), f"lost; {dict(peer.dropped)}"
    once(us, peer, there, here)


def stopped_for_long(ctx):
    """SIGSTOP for 50 s, longer than a session may be silent: it comes back, what was said meanwhile arrives, once."""
    us, peer = pair(ctx)
    identity, text = identity_of(us, peer), ctx.text()
    us.process.send_signal(signal.SIGSTOP)
    peer.say(text, identity)
    time.sleep(50)
    us.process.send_signal(signal.SIGCONT)
    us.wait_message(text, 25)
    once(us, peer, [they_hear(ctx, us, peer)], [text])


def sleeps(ctx):
    """The steady clock jumps by 4 minutes and by 9 hours, as after a sleep: the old session is over, a new one comes."""
    library = next((path for path in CLOCK_LIBRARIES if os.path.exists(path)), None)
    if library is None:
        return ctx.note("skipped: no libfaketime")
    stamp = os.path.join(ctx.folder(), "time")
    write(stamp, "+0")
    peer = peer_of(ctx)
    us = us_with(ctx, peer, env={"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": stamp, "FAKETIME_NO_CACHE": "1"})
    connected(us, peer), both_ways(ctx, us, peer)
    for jump in ("+240", "+32640"):
        old = session_with(us, peer)
        write(stamp, jump)
        for _ in range(2):
            there, here = both_ways(ctx, us, peer, 40)
        once(us, peer, [there], [here], 0.2)
        ctx.note(f"{jump}: {'another' if session_with(us, peer) is not old else 'the same'} session")


def write(path, text):
    with open(path + ".new", "w") as file:
        file.write(text + "\n")
    os.replace(path + ".new", path)


class Router:
    """Stands between both and gives our program another outside port whenever it is told to."""

    def __init__(self, ctx, inside, outside):
        self.ctx, self.inside, self.outside = ctx, inside, outside
        self.door = ctx.socket()
        self.door.setblocking(False)
        self.address = self.door.getsockname()
        self.known = None
        self.rebind()

    def rebind(self):
        self.out = self.ctx.socket()
        self.out.setblocking(False)

    def pass_on(self, seconds, until=lambda: False):
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            moved = False
            try:
                data, self.known = self.door.recvfrom(65535)
                self.before(data)
                self.out.sendto(data, self.outside)
                moved = True
            except OSError:
                pass
            try:
                data, _ = self.out.recvfrom(65535)
                if self.known:
                    self.door.sendto(data, self.known)
                moved = True
            except OSError:
                pass
            if not moved:
                time.sleep(0.001)

    before = staticmethod(lambda data: None)


def rebinding(ctx):
    """A router gives us another port between PROBE and INIT, then after INIT, then in the middle of texts."""
    peer = peer_of(ctx)
    router = Router(ctx, None, peer.address)
    counts = {"init": 0}

    def before(data):
        if peer.kind_of(data) == "init":
            counts["init"] += 1
            if counts["init"] == 1:
                router.rebind()  # the token is for another port: no answer
        if peer.kind_of(data) == "data" and counts["init"] >= 2 and not counts.get("moved"):
            counts["moved"] = True
            router.rebind()

    router.before = before
    name = f"127.0.0.1:{router.address[1]}"
    us = ctx.cli(profile=ctx.folder(), peers=[name])
    text = ctx.text()
    tag = us.say(name, text)
    router.pass_on(30, lambda: peer.count(text) == 1)
    assert peer.count(text) == 1, f"{counts}, peer dropped {dict(peer.dropped)}"
    assert peer.dropped["token-bad"] >= 1 and counts["init"] >= 2, (peer.dropped, counts)
    done = lambda status: us.seen(lambda e: e["event"] == "status" and e.get("tag") == tag and e["status"] == status)
    router.pass_on(10, lambda: done("delivered"))
    assert done("delivered")
    for _ in range(3):
        router.rebind()
        back = ctx.text()
        text, msgid = ctx.text(), None
        us.say(name, text)
        router.pass_on(10, lambda: peer.count(text) == 1)
        msgid = peer.say(back, next(iter(peer.order)))
        router.pass_on(15, lambda: msgid in peer.receipts)
        assert peer.count(text) == 1 and us.messages(back), "lost after a new mapping"
        router.pass_on(1.2)
    assert len(us.messages()) == 3


def requests_flood(ctx):
    """200 identities call from 200 addresses: 32 requests at most, memory flat, the conversation goes on."""
    us, peer = pair(ctx)
    before, mark = us.memory(), us.mark()
    for n in range(200):
        stranger = Stranger(ctx, us)
        e_r, token = stranger.answer()
        stranger.send(stranger.init(e_r, token))
        stranger.socket.close()
        time.sleep(0.12)
    requests = us.seen(lambda e: e["event"] == "request", mark)
    stats = us.stats()
    assert stats["tables"]["requests"] <= 32, stats["tables"]
    assert us.memory() - before < 2 << 20
    ctx.note(f"{len(requests)} events, {stats['tables']['requests']} listed, {(us.memory() - before) >> 10} KiB more")
    goes_on(ctx, us, peer)


def no_core_dump(ctx):
    """A crash writes no core, also where cores go through a pipe: limit 0, and not dumpable."""
    us = ctx.cli(profile=ctx.folder(), prefix=["prlimit", "--core=unlimited"])
    with open(f"/proc/{us.process.pid}/limits") as limits:
        core = next(line.split() for line in limits if line.startswith("Max core file size"))
    assert core[4:6] == ["0", "0"], core
    # What is not dumpable belongs to root, and only root may read its memory.
    if os.getuid() != 0:
        assert os.stat(f"/proc/{us.process.pid}/mem").st_uid == 0
    us.process.send_signal(signal.SIGSEGV)
    _, status = os.waitpid(us.process.pid, 0)
    us.process.returncode = -signal.SIGSEGV
    assert os.WIFSIGNALED(status) and not os.WCOREDUMP(status)
    ctx.programs.remove(us)


def big_datagrams(ctx):
    """Datagrams of every kind of size, empty ones too, from the peer's own address."""
    us, peer = pair(ctx)
    for size in (0, 1, 8, 39, 1199, 1201, 1472, 9000, 65000, 65507):
        for _ in range(20):
            peer.socket.sendto(random.randbytes(size), us.address)
        cid = session_with(us, peer).theirs
        if size >= 8:
            peer.socket.sendto(cid + random.randbytes(size - 8), us.address)
    goes_on(ctx, us, peer)


SCENARIOS = {f.__name__: f for f in
             (bad_lines_everywhere, many_commands, nobody_reads, no_newline_at_the_end, taken_port, one_profile_twice, few_descriptors,
              full_disk, passphrase_is_forgotten, read_only_profile, stopped, stopped_for_long, sleeps, rebinding, requests_flood, big_datagrams,
              no_core_dump)}

if __name__ == "__main__":
    sys.exit(harness.run(SCENARIOS, harness.arguments(__doc__.splitlines()[0]).parse_args()))
