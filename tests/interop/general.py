"""What does not depend on a generation: several peers, two of our own programs, commands, errors."""

import json
import socket
import subprocess
import time

import capture as capturing
import wire
from cli import call
from harness import WITHIN
from talk import SEALED, SECURITY, connected, once, orderly, they_hear, we_hear


# --- several peers ---------------------------------------------------------------------------

def three_peers_one_ip(ctx):
    """A, B and C on 127.0.0.1 at once: each is told apart, also when we write to all."""
    peers = [ctx.peer(generation) for generation in "ABC"]
    us = ctx.cli(peers=[peer.name for peer in peers])
    for peer in peers:
        connected(us, peer)
    for peer in peers:
        text = we_hear(ctx, us, peer)
        there = they_hear(ctx, us, peer)
        once(us, peer, [there], [text])
    text = ctx.text()
    us.command(cmd="send", text=text)
    for peer in peers:
        got = peer.wait_text(text, WITHIN)
        assert got and got.how == SEALED[peer.generation], (peer.generation, got)
    for peer in peers:
        once(us, peer, [text])
        orderly(us, peer)


def twelve_peers_one_ip(ctx):
    """Twelve peers on one address, more than a packet may be tried with: each is placed right."""
    peers = [ctx.peer("AB"[number % 2]) for number in range(12)]
    us = ctx.cli(peers=[peer.name for peer in peers])
    for peer in peers:
        connected(us, peer)
    for peer in peers:
        we_hear(ctx, us, peer)
    for peer in peers:
        they_hear(ctx, us, peer)


def ipv6(ctx, generation):
    """A peer on ::1, in both directions."""
    peer = ctx.peer(generation, bind="::1")
    us = ctx.cli(peers=[peer.name])
    us.address = ("::1", us.port)
    connected(us, peer)
    there, here = they_hear(ctx, us, peer), we_hear(ctx, us, peer)
    once(us, peer, [there], [here])
    orderly(us, peer)


def ipv6_a(ctx):
    """A peer of generation A on ::1, in both directions."""
    ipv6(ctx, "A")


def ipv6_b(ctx):
    """A peer of generation B on ::1, in both directions."""
    ipv6(ctx, "B")


def ipv6_c(ctx):
    """A peer of generation C on ::1, in both directions."""
    ipv6(ctx, "C")


# --- two of ours -----------------------------------------------------------------------------

def cli_cli_both(ctx):
    """Two of our programs add each other: texts arrive once in both directions, sealed."""
    one, two = ctx.cli(), ctx.cli()
    one.add(two.name), two.add(one.name)
    one.wait_connected(two.name), two.wait_connected(one.name)
    for near, far in ((one, two), (two, one)):
        text = ctx.text()
        near.say(far.name, text)
        event = far.wait_message(text)
        assert event["security"] == "sealed" and event["peer"] == near.name, event
        time.sleep(1.3)
        assert len(far.messages(text)) == 1


def cli_cli_echo(ctx):
    """One of our programs runs with --echo; nobody answers an echo with an echo."""
    one, two = ctx.cli(), ctx.cli("--echo")
    one.add(two.name), two.add(one.name)
    one.wait_connected(two.name), two.wait_connected(one.name)
    text = ctx.text()
    one.say(two.name, text)
    assert one.wait_message("Echo: " + text)["security"] == "sealed"
    time.sleep(1.5)
    assert len(one.messages()) == 1 and len(two.messages()) == 1


def cli_cli_echo_both(ctx):
    """Both run with --echo: a text does not bounce for ever."""
    one, two = ctx.cli("--echo"), ctx.cli("--echo")
    one.add(two.name), two.add(one.name)
    one.wait_connected(two.name), two.wait_connected(one.name)
    one.say(two.name, ctx.text())
    time.sleep(4)
    count = len(one.messages()) + len(two.messages())
    assert 2 <= count <= 3, f"{count} messages"


def cli_cli_long(ctx):
    """A text of several packets between two of our programs arrives whole, in one piece or numbered."""
    one, two = ctx.cli(), ctx.cli()
    one.add(two.name), two.add(one.name)
    one.wait_connected(two.name)
    text = ctx.text(1800)
    tag = one.say(two.name, text)
    one.wait(lambda e: e["event"] == "status" and e.get("tag") == tag and e["status"] in ("sent", "delivered"), 40)
    time.sleep(1.3)
    parts = [event["text"] for event in two.messages()]
    if len(parts) > 1:
        parts = [part[part.index(") ") + 2:] for part in parts]
    assert "".join(parts) == text


def cli_cli_restart(ctx):
    """One of two of our programs restarts with its profile: both directions come back sealed."""
    port, profile = ctx.port(), ctx.folder()
    one, two = ctx.cli(), ctx.cli(profile=profile, port=port)
    one.add(two.name), two.add(one.name)
    one.wait_connected(two.name), two.wait_connected(one.name)
    assert two.quit() == 0
    since = one.mark()
    two = ctx.cli(profile=profile, port=port, peers=[one.name])
    two.wait_connected(one.name)
    assert not one.warnings("key_changed", since)
    for near, far in ((one, two), (two, one)):
        text = ctx.text()
        near.say(far.name, text)
        assert far.wait_message(text)["security"] == "sealed"


# --- send: one message and an exit code ------------------------------------------------------

def send_sealed(ctx):
    """send ends with 0 for each generation and for one of our own, and the text came sealed."""
    for generation in "ABC":
        peer, text = ctx.peer(generation), ctx.text()
        code, _, errors = call(ctx.binary, "send", "--ephemeral", "--port", "0", "--wait", "20",
                               "--peer", peer.name, text)
        assert code == 0, f"{generation}: {code} {errors}"
        time.sleep(0.3)
        assert [one.how for one in peer.received] == [SEALED[generation]], peer.received
    us, text = ctx.cli("--echo"), ctx.text()
    code, _, errors = call(ctx.binary, "send", "--ephemeral", "--port", "0", "--wait", "20", "--peer", us.name, text)
    assert code == 0, f"to ours: {code} {errors}"


class Mute:
    """A program that answers whatever comes with plaintext and never names a key."""

    def __init__(self, ctx):
        self.ctx, self.socket, self.heard = ctx, ctx.socket(port=ctx.port()), []
        self.name = wire.format_address(self.socket.getsockname())

    def serve(self, seconds, until=lambda: False):
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            try:
                data, source = self.socket.recvfrom(65535)
            except socket.timeout:
                continue
            self.heard.append(data)
            self.socket.sendto(wire.text_frame("I know no keys"), source)


def send_plaintext_refused(ctx):
    """send ends with 3 when the peer speaks, but only ever in plaintext; the text does not leave."""
    mute = Mute(ctx)
    program = subprocess.Popen([ctx.binary, "send", "--ephemeral", "--port", "0", "--wait", "12",
                                "--peer", mute.name, ctx.text()], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    mute.serve(20, lambda: program.poll() is not None)
    code, errors = program.wait(5), program.stderr.read().decode()
    assert mute.heard, "nothing was tried"
    assert code == 3, f"{code} {errors}"


def send_time_out(ctx):
    """send ends with 4 when nobody answers, and not later than asked."""
    start = time.monotonic()
    code, _, errors = call(ctx.binary, "send", "--ephemeral", "--port", "0", "--wait", "4",
                           "--peer", f"127.0.0.1:{ctx.port()}", ctx.text())
    assert code == 4, f"{code} {errors}"
    assert 3.5 < time.monotonic() - start < 8, f"took {time.monotonic() - start:.1f} s"


def bad_arguments(ctx):
    """Bad arguments end with 2 and one line that names them; a taken port ends with 1."""
    cases = [
        (["run", "--port", "many"], "port"), (["run", "--port", "80"], "port"), (["run", "--port", "65536"], "port"),
        (["run", "--port", "-1"], "port"), (["run", "--peer", "127.0.0.1"], "peer"),
        (["run", "--peer", "127.0.0.1:0"], "peer"), (["run", "--peer", "127.0.0.1:65536"], "peer"),
        (["run", "--peer", "no such host:8000"], "peer"), (["run", "--mtu", "100"], "mtu"),
        (["run", "--mtu", "10000"], "mtu"), (["run", "--key-lifetime", "-3"], "key-lifetime"),
        (["run", "--rate-limit", "x"], "rate-limit"), (["run", "--no-such-option"], "no-such-option"),
        (["send", "--peer", "127.0.0.1", "text"], "peer"), (["send", "text"], "peer"), (["no-such-command"], ""),
    ]
    for arguments, word in cases:
        extra = ["--ephemeral"] if arguments[0] == "run" else []
        code, out, errors = call(ctx.binary, *arguments, *extra, timeout=15)
        assert code == 2, f"{arguments}: exit {code}, {errors!r}"
        assert word in errors, f"{arguments}: {errors!r} does not name it"
        assert len(errors.strip().splitlines()) == 1, f"{arguments}: {errors!r} is not one line"
    taken = ctx.peer("B")
    code, _, errors = call(ctx.binary, "run", "--ephemeral", "--json", "--bind", "127.0.0.1", "--port", str(taken.port))
    assert code == 1 and str(taken.port) in errors, f"taken port: exit {code}, {errors!r}"
    assert len(errors.strip().splitlines()) == 1, errors


def help_and_version(ctx):
    """--help and --version work everywhere; netinfo --json is one object."""
    for arguments in (["--help"], ["--version"], ["run", "--help"], ["send", "--help"], ["netinfo", "--help"]):
        code, out, errors = call(ctx.binary, *arguments)
        assert code == 0 and out.strip() and not errors.strip(), f"{arguments}: {code} {errors!r}"
    code, out, errors = call(ctx.binary, "netinfo", "--json")
    assert code == 0 and isinstance(json.loads(out), dict), errors


# --- commands --------------------------------------------------------------------------------

def set_port_taken(ctx):
    """set_port to a taken port says why and leaves the old one working."""
    peer, us = ctx.peer("A"), ctx.cli("--bind", "127.0.0.1")
    taken = ctx.peer("B")
    us.add(peer.name)
    connected(us, peer)
    since = us.mark()
    tag = us.command(cmd="set_port", port=taken.port)
    event = us.wait(lambda e: e["event"] == "error", 5, since, "error")
    assert event.get("tag") == tag and str(taken.port) in event["detail"], event
    for bad in (80, 65536, -1, "many", None, 1.5):
        since = us.mark()
        us.command(cmd="set_port", port=bad)
        us.wait(lambda e: e["event"] == "error", 5, since, f"error for port {bad}")
    there, here = they_hear(ctx, us, peer), we_hear(ctx, us, peer)
    once(us, peer, [there], [here])


def set_port_free(ctx):
    """set_port to a free port: peers get our key there at once and both directions go on."""
    for generation in "ABC":
        peer, us, free = ctx.peer(generation), ctx.cli(), ctx.port()
        us.add(peer.name)
        connected(us, peer)
        they_hear(ctx, us, peer)
        since, old = us.mark(), us.port
        us.command(cmd="set_port", port=free)
        event = us.wait(lambda e: e["event"] == "ready", 5, since, "ready")
        assert event["port"] == free, event
        us.port, us.address = free, ("127.0.0.1", free)
        assert peer.wait_key(us.address, 6), f"{generation}: no announcement from the new port within 6 s"
        there, here = they_hear(ctx, us, peer), we_hear(ctx, us, peer)
        once(us, peer, [there], [here])
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as check:
            check.bind(("127.0.0.1", old))  # the old one is free again


def remove_peer(ctx):
    """A removed peer is gone: nothing is sent to it and nothing shown from it; adding it again works."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    they_hear(ctx, us, peer)
    us.command(cmd="remove_peer", peer=peer.name)
    time.sleep(1.3)
    heard, since = len(peer.datagrams), us.mark()
    text = ctx.text()
    peer.say(text, us.address)
    us.command(cmd="send", peer=peer.name, text=ctx.text())
    us.wait(lambda e: e["event"] == "error" or e.get("status") == "failed", 5, since, "refusal to send")
    time.sleep(8)
    assert not us.messages(text), "shown from a removed peer"
    assert len(peer.datagrams) == heard, f"{len(peer.datagrams) - heard} datagrams to a removed peer"
    since = us.mark()
    us.command(cmd="remove_peer", peer=peer.name)
    us.wait(lambda e: e["event"] == "error", 5, since, "error for an unknown peer")
    since = us.mark()
    us.add(peer.name)
    connected(us, peer, since=since)
    they_hear(ctx, us, peer), we_hear(ctx, us, peer)


def peers_command(ctx):
    """peers lists each peer once, with the tag of the command; adding one twice changes nothing."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    us.add(peer.name)
    connected(us, peer)
    since = us.mark()
    tag = us.command(cmd="peers")
    time.sleep(1)
    found = us.seen(lambda e: e.get("tag") == tag and e["event"] in ("peer", "peers"), since)
    named = [e for e in found if e.get("peer") == peer.name] or [p for e in found for p in e.get("peers", [])]
    assert len(named) == 1, found


def bad_input(ctx):
    """A bad line gets an error event each and changes nothing else."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    lines = [b"not json", b"{", b"[1,2]", b"null", b'"quit"', b"{}", b'{"cmd":null}', b'{"cmd":7}', b'{"cmd":"nope"}',
             b'{"cmd":"send"}', b'{"cmd":"send","peer":5,"text":"x"}', b'{"cmd":"send","peer":"127.0.0.1:9","text":7}',
             b'{"cmd":"add_peer"}', b'{"cmd":"add_peer","peer":"nowhere"}', b'{"cmd":"add_peer","peer":"127.0.0.1:0"}',
             b'{"cmd":"add_peer","peer":"127.0.0.1:70000"}', b'{"cmd":"add_peer","peer":":8000"}',
             b'{"cmd":"add_peer","peer":"[::1:8000"}', b'{"cmd":"add_peer","peer":["127.0.0.1:8000"]}',
             b'{"cmd":"set_port"}', b'{"cmd":"set_port","port":"x"}', b'{"cmd":"allow_plaintext"}',
             b'\xff\xfe\x80', b'{"cmd":"send","text":"\xff"}', b'{"cmd":"\\u0000"}', b"[" * 100000,
             b'{"cmd":"' + b"a" * 1000000 + b'"}', b'{"cmd":"peers"} {"cmd":"peers"}', b'{"cmd":"peers"}x']
    for line in lines:
        since = us.mark()
        us.write(line)
        us.wait(lambda e: e["event"] == "error", 10, since, f"error for {line[:50]!r}")
        time.sleep(0.02)
    since = us.mark()
    us.command(cmd="nope", tag="mine")
    assert us.wait(lambda e: e["event"] == "error", 5, since)["tag"] == "mine"
    since = us.mark()
    us.write(b"")  # an empty line is either ignored or an error, but no end
    us.stats()
    they_hear(ctx, us, peer), we_hear(ctx, us, peer)


def every_way_out(ctx):
    """quit, end of input, SIGINT and SIGTERM end the program within 2 s with 0."""
    import signal
    peer = ctx.peer("B")
    ways = {"quit": lambda us: us.command(cmd="quit"), "end of input": lambda us: us.process.stdin.close(),
            "SIGINT": lambda us: us.process.send_signal(signal.SIGINT),
            "SIGTERM": lambda us: us.process.send_signal(signal.SIGTERM)}
    for name, way in ways.items():
        us = ctx.cli(peers=[peer.name])
        connected(us, peer)
        start = time.monotonic()
        way(us)
        code = us.process.wait(10)
        assert code == 0 and time.monotonic() - start < 2, f"{name}: {code} after {time.monotonic() - start:.1f} s"


# --- limits ----------------------------------------------------------------------------------

def rate_limit(ctx):
    """Of 300 texts in a moment about 100 are taken and the rest counted; later ones are taken again."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    we_hear(ctx, us, peer)
    time.sleep(1.5)
    texts = [ctx.text() for _ in range(300)]
    for text in texts:
        peer.say(text, us.address)
    time.sleep(1.5)
    shown = sum(1 for text in texts if us.messages(text))
    limited = us.drops()["limited"]
    assert 80 <= shown <= 220, f"{shown} of 300 shown"
    assert limited == 300 - shown, f"{shown} shown, {limited} limited"
    ctx.note(f"{shown} shown, {limited} limited")
    we_hear(ctx, us, peer, 5)


def rate_limit_option(ctx):
    """--rate-limit 10: of 60 texts about ten are taken; another peer is not affected."""
    peer, other = ctx.peer("B"), ctx.peer("B")
    us = ctx.cli("--rate-limit", "10", peers=[peer.name, other.name])
    connected(us, peer), connected(us, other)
    assert peer.wait_key(us.address, WITHIN)
    texts = [ctx.text() for _ in range(60)]
    for text in texts:
        peer.say(text, us.address)
    we_hear(ctx, us, other, 3)
    time.sleep(1)
    shown = sum(1 for text in texts if us.messages(text))
    assert 8 <= shown <= 25, f"{shown} of 60 shown"
    time.sleep(1.5)
    we_hear(ctx, us, peer, 5)


def version_check(ctx):
    """Frames of version 1 and 3, plaintext and sealed, are dropped and named; version 2 goes on."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    we_hear(ctx, us, peer)
    sent = 0
    for version in (1, 3):
        for sealed in (False, True):
            since, text = us.mark(), ctx.text(secret=sealed)
            body = wire.text_frame(text, version=version)
            peer.put(peer.seal(body, us.address) if sealed else body, us.address)
            event = us.wait_dropped("version", 5, since)
            assert event["peer"] == peer.name, event
            assert not us.messages(text)
            sent += 1
    assert us.drops()["version"] == sent
    they_hear(ctx, us, peer), we_hear(ctx, us, peer)


def biggest_datagram(ctx):
    """65,507 bytes from the peer's address are dropped and counted, and nothing else happens."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    before = sum(us.drops().values())
    for data in (b"\x84" * 65507, b"", b"\x00" * 65507, b"x"):
        peer.put(data, us.address)
    time.sleep(0.5)
    assert sum(us.drops().values()) >= before + 4, "not all four were counted"
    they_hear(ctx, us, peer), we_hear(ctx, us, peer)


# --- plaintext, only where it was allowed ----------------------------------------------------

def plaintext_only_if_allowed(ctx):
    """To a peer without keys a text waits; after allow_plaintext it leaves, marked as plaintext."""
    mute, us = Mute(ctx), ctx.cli()
    us.add(mute.name)
    text = ctx.text(secret=False)
    tag = us.say(mute.name, text)
    mute.serve(8)
    assert not any(text.encode() in found for data in mute.heard for found in capturing.readable(data)), \
        "plaintext left without permission"
    assert us.seen(lambda e: e["event"] == "status" and e.get("tag") == tag and e["status"] == "queued")
    us.command(cmd="allow_plaintext", peer=mute.name, allow=True)
    reads = lambda: any(text.encode() in found for data in mute.heard for found in capturing.readable(data))
    mute.serve(20, reads)
    assert reads(), "did not leave within 20 s of the permission"


def allowed_but_sealed(ctx):
    """Where plaintext is allowed a known key is used all the same."""
    for generation in "ABC":
        peer = ctx.peer(generation)
        us = ctx.cli("--allow-plaintext", peer.name, peers=[peer.name])
        connected(us, peer)
        they_hear(ctx, us, peer)


def plaintext_of_a_contact(ctx):
    """A plaintext text from a contact's address is shown, but marked and warned about."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    text = ctx.text(secret=False)
    peer.say(text, us.address, how="plain")
    assert us.wait_message(text, 5)["security"] == "plaintext"
    us.wait(lambda e: e["event"] == "warning" and e.get("kind") == "plaintext_received", 5, 0, "warning")
    they_hear(ctx, us, peer)


def odd_texts(ctx):
    """Empty, zero bytes, combining marks, bidi overrides, emoji, 64 KiB that packs well: same on the other side."""
    peer, us = ctx.peer("B"), ctx.cli()
    us.add(peer.name)
    connected(us, peer)
    assert peer.wait_key(us.address, WITHIN)
    texts = ["\x00a\x00", "e" + "\u0301" * 500, "\u202egnp.exe\u202c", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
             "line\r\nline\n", "<b>&amp;</b>", "\x1b[31mred\x1b]0;title\x07", " ", "\ufeff", "\u2028", "x" * 65536,
             "\U0001f600" * 16384]
    for text in texts:
        peer.say(text, us.address)
        assert us.wait_message(text, 5)["text"] == text
        us.say(peer.name, text)
        assert peer.wait_text(text, 10), f"{text[:20]!r} did not arrive"


SCENARIOS = {s.__name__: s for s in [
    three_peers_one_ip, twelve_peers_one_ip, ipv6_a, ipv6_b, ipv6_c,
    cli_cli_both, cli_cli_echo, cli_cli_echo_both, cli_cli_long, cli_cli_restart,
    send_sealed, send_plaintext_refused, send_time_out, bad_arguments, help_and_version,
    set_port_taken, set_port_free, remove_peer, peers_command, bad_input, every_way_out,
    rate_limit, rate_limit_option, version_check, biggest_datagram,
    plaintext_only_if_allowed, allowed_but_sealed, plaintext_of_a_contact, odd_texts]}
