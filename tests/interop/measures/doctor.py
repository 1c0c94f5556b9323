#!/usr/bin/python3
"""Why can't I reach them? Each cause is made to happen; `vaultgram-cli doctor` must name it.

    doctor.py --cli PATH [--only NAME] [--list] [--jobs N] [--verbose]
"""

import json
import os
import socket
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, os.pardir), os.path.join(HERE, os.pardir, "x1")]

import cli
import harness
import netns
import wire
from relay import Relay
from x1talk import connected, identity_of, peer_of, us_with

SCRIPTS = os.path.join(HERE, os.pardir)


def examine(ctx, peer, *options, prefix=()):
    """Exit code and report of one examination."""
    kept = [] if "--profile" in options else ["--ephemeral"]
    command = [*prefix, ctx.binary, "doctor", "--json", "--peer", peer, *kept, *options]
    code, out, err = cli.call(command[0], *command[1:])
    assert out, f"exit {code}: {err}"
    report = json.loads(out)
    assert report["event"] == "doctor" and len(report["steps"]) == 14, report
    assert code in (0, 1, 4), f"exit {code}"
    assert not [each for each in report["steps"] if each["result"] == "running"], report
    return code, report


def step(report, name):
    return next(each for each in report["steps"] if each["step"] == name)


def expect(ctx, cause, peer, *options, prefix=(), code=1, at=None):
    """The examination names this cause, in a sentence, with a remedy."""
    got, report = examine(ctx, peer, *options, prefix=prefix)
    shown = [(s["step"], s["result"], s["finding"]) for s in report["steps"]]
    assert report["cause"] == cause, f"cause {report['cause']} at {report['step']}, not {cause}: {shown}"
    assert got == code, f"exit {got}, not {code}"
    assert report["sentence"] and report["remedy"], report
    if at is not None:
        assert report["step"] == at, f"found at {report['step']}"
    ctx.note(f"{report['ms'] / 1000:.1f} s")
    return report


def well(ctx, peer, *options, prefix=()):
    code, report = examine(ctx, peer, *options, prefix=prefix)
    bad = [(s["step"], s["finding"], s["sentence"]) for s in report["steps"] if s["result"] == "failed"]
    assert code == 0 and report["cause"] is None, f"exit {code}: {bad}"
    ctx.note(f"{report['ms'] / 1000:.1f} s")
    return report


def kept(ctx, us, folder, within=8):
    """Ends our program, so that its profile can be examined."""
    ctx.programs.remove(us)
    assert us.quit(within) == 0
    return folder


# --- nothing is wrong ----------------------------------------------------------------------

def all_well_x1(ctx):
    """A contact with an identity that knows us: nothing failed, a round trip was measured."""
    peer, folder = peer_of(ctx), ctx.folder()
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer)
    report = well(ctx, peer.name, "--profile", kept(ctx, us, folder))
    assert step(report, "keys")["result"] == "passed" and step(report, "round_trip")["ms"] is not None, report
    assert step(report, "peer_kind")["finding"] == "good", report


def all_well_legacy(ctx):
    """Old programs of each generation."""
    for generation in "ABC":
        peer = ctx.peer(generation)
        report = well(ctx, peer.name)
        assert step(report, "peer_kind")["finding"] == "older_program", report
        assert step(report, "path_mtu")["result"] == "passed", report


def without_a_profile(ctx):
    """Without an identity an x1 peer is seen, and nothing is held against it."""
    report = well(ctx, peer_of(ctx).name)
    assert step(report, "peer_kind")["finding"] == "good" and step(report, "answer")["ms"] is not None, report


# --- causes on one computer ----------------------------------------------------------------

def nobody_listens(ctx):
    """A closed port says so (ICMP), on IPv4 and IPv6."""
    expect(ctx, "nothing_listens", f"127.0.0.1:{ctx.port()}", at="answer")
    expect(ctx, "nothing_listens", f"[::1]:{ctx.port('::1')}", at="answer")


def port_taken(ctx):
    """Another program has our port."""
    taken = ctx.socket()
    peer = ctx.peer("B")
    report = expect(ctx, "port_taken", peer.name, "--port", str(taken.getsockname()[1]), at="own_port")
    assert step(report, "own_port")["number"] == taken.getsockname()[1], report


def old_clock(ctx):
    """An old program whose clock is two minutes off, either way."""
    for clock, cause in ((-120.0, "clock_ahead"), (120.0, "clock_behind")):
        peer = ctx.peer("A", clock=clock)
        report = expect(ctx, cause, peer.name, at="clock")
        assert 115 < step(report, "clock")["number"] < 125, report


def blocked(ctx):
    """A contact that we blocked; it is asked nothing."""
    peer, folder = peer_of(ctx), ctx.folder()
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer)
    us.command(cmd="block", peer=peer.name, block=True)
    us.wait(lambda e: e["event"] == "peer" and e.get("trust") == "blocked", 5, what="blocked")
    kept(ctx, us, folder)
    time.sleep(0.3)
    before = len(peer.seen)
    expect(ctx, "blocked", peer.name, "--profile", folder, at="trust")
    assert len(peer.seen) == before, f"{len(peer.seen) - before} packets went to a blocked contact"


def key_changed(ctx):
    """Another identity answers where the contact was."""
    peer, folder = peer_of(ctx), ctx.folder()
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer)
    kept(ctx, us, folder)
    port = peer.address[1]
    peer.stop()
    other = peer_of(ctx, port=port)
    assert other.id != peer.id
    expect(ctx, "key_changed", peer.name, "--profile", folder, at="trust")


def not_accepted(ctx):
    """It answers, but wants no call of ours."""
    peer, folder = peer_of(ctx), ctx.folder()
    us = us_with(ctx, peer, folder=folder)
    connected(us, peer)
    kept(ctx, us, folder)
    peer.forget()
    peer.accepts = lambda identity: False
    expect(ctx, "not_accepted", peer.name, "--profile", folder, at="keys")


class Answering:
    """Something that answers whatever comes, always with the same."""

    def __init__(self, ctx, answer):
        self.socket = ctx.socket()
        self.name = f"127.0.0.1:{self.socket.getsockname()[1]}"
        self.answer = answer
        threading.Thread(target=self.loop, daemon=True).start()

    def loop(self):
        while True:
            try:
                _, source = self.socket.recvfrom(65535)
                self.socket.sendto(self.answer, source)
            except TimeoutError:
                continue
            except OSError:
                return


def plaintext_only(ctx):
    """A peer that answers in plaintext and has no key."""
    report = expect(ctx, "plaintext_only", Answering(ctx, wire.text_frame("hello")).name, at="keys")
    assert step(report, "packets_in")["result"] == "passed", report


def another_protocol(ctx):
    """Another program has that port."""
    expect(ctx, "answers_others", Answering(ctx, os.urandom(80)).name, at="answer")


def relay_drops_big(ctx):
    """A relay that drops what is larger than 1000 bytes; a program behind it that sends small packets."""
    relay = ctx.keep(Relay(ctx.peer("B", mtu=900).address, largest=1000))
    expect(ctx, "big_packets_lost", relay.name, at="path_mtu")
    assert relay.there.lost > 0 and relay.there.passed > 0
    wide = ctx.keep(Relay(ctx.peer("B").address))
    well(ctx, wide.name)


# --- causes between two computers ----------------------------------------------------------

def cable(ctx):
    if not netns.possible():
        ctx.note("not tried: needs root for network namespaces")
        return None
    return ctx.keep(netns.Cable().__enter__())


def x1_there(ctx, lan, port=11000):
    """vaultgram-cli with an identity on the other computer."""
    us = ctx.cli(port=port, profile=ctx.folder(), prefix=lan.there.prefix)
    return f"{netns.THERE}:{us.port}"


def lan_well(ctx):
    """Two computers, nothing in between; without a firewall there is no cause."""
    if lan := cable(ctx):
        report = well(ctx, x1_there(ctx, lan), prefix=lan.here.prefix)
        assert step(report, "network")["detail"] == netns.HERE, report


def lan_wrong_port(ctx):
    """They listen on 11000, we call 11001: closed, or dropped by a firewall."""
    if lan := cable(ctx):
        x1_there(ctx, lan)
        for rules in ((), ("udp dport 11001 drop",)):
            lan.there.firewall(*rules)
            report = expect(ctx, "other_port", f"{netns.THERE}:11001", prefix=lan.here.prefix, at="answer")
            assert step(report, "answer")["number"] == 11000, report


def lan_firewall(ctx):
    """nft drops the port, or refuses it, on a computer that is there otherwise."""
    if lan := cable(ctx):
        name = x1_there(ctx, lan)
        lan.there.firewall("udp dport 11000 drop")
        expect(ctx, "firewall_drops", name, prefix=lan.here.prefix, at="answer")
        lan.there.firewall("udp dport 11000 reject with icmpx type admin-prohibited")
        expect(ctx, "firewall_refuses", name, prefix=lan.here.prefix, at="answer")


def lan_everything_dropped(ctx):
    """nft drops all that comes in: off or closed, nothing tells which. Exit 4."""
    if lan := cable(ctx):
        name = x1_there(ctx, lan)
        lan.there.firewall("meta l4proto { tcp, udp, icmp } drop")
        expect(ctx, "no_answer", name, prefix=lan.here.prefix, code=4, at="answer")


def lan_nobody_has_the_address(ctx):
    """No computer has that address: the neighbours say so."""
    if lan := cable(ctx):
        expect(ctx, "host_down", "10.77.0.99:11000", prefix=lan.here.prefix, at="answer")


def lan_big_packets(ctx):
    """A path that drops what is larger than 1000 bytes and says nothing; x1 needs 1228."""
    if lan := cable(ctx):
        name = x1_there(ctx, lan)
        lan.there.firewall("meta length > 1000 drop")
        expect(ctx, "big_packets_lost", name, prefix=lan.here.prefix, at="path_mtu")


def lan_own_firewall(ctx):
    """Our own system lets nothing out."""
    if lan := cable(ctx):
        name = x1_there(ctx, lan)
        lan.here.run("nft", "-f", "-", text="add table inet own\nadd chain inet own output "
                     "{ type filter hook output priority 0; }\nadd rule inet own output udp dport 11000 drop")
        expect(ctx, "nothing_sent", name, prefix=lan.here.prefix, at="packets_out")


def lan_no_route(ctx):
    """An address in a network that there is no way to, and no network at all."""
    if lan := cable(ctx):
        expect(ctx, "no_route", "192.0.2.9:11000", prefix=lan.here.prefix, at="address")
        links = json.loads(lan.here.run("ip", "-json", "link", "show"))
        for link in links:
            if link["ifname"] != "lo":
                lan.here.run("ip", "link", "set", link["ifname"], "down")
        expect(ctx, "no_network", f"{netns.THERE}:11000", prefix=lan.here.prefix, at="network")


SCENARIOS = {f.__name__: f for f in
             (all_well_x1, all_well_legacy, without_a_profile, nobody_listens, port_taken, old_clock, blocked,
              key_changed, not_accepted, plaintext_only, another_protocol, relay_drops_big, lan_well, lan_wrong_port,
              lan_firewall, lan_everything_dropped, lan_nobody_has_the_address, lan_big_packets, lan_own_firewall,
              lan_no_route)}

if __name__ == "__main__":
    sys.exit(harness.run(SCENARIOS, harness.arguments(__doc__.splitlines()[0]).parse_args()))
