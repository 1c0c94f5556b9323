#!/usr/bin/env python3
"""vaultgram-cli as a process: exit codes, one line for each bad argument, JSON lines, clean ends.

cli_process_test.py PATH-OF-VAULTGRAM-CLI      Only the standard library and loopback are needed.
"""

import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

CLI = os.path.abspath(sys.argv.pop(1))
HOME = tempfile.TemporaryDirectory()  # no test touches the profile of whoever runs it
# Seconds. A build with sanitizers is some ten times slower.
with open(CLI, "rb") as program:
    SANITIZED = b"__asan_init" in program.read()  # whichever compiler: it takes its time
AT_ONCE = 15 if SANITIZED else 1
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm", "XDG_DATA_HOME": HOME.name}


def call(*arguments, stdin=b"", timeout=60, **variables):
    done = subprocess.run([CLI, *arguments], input=stdin, capture_output=True, timeout=timeout,
                          env={**ENVIRONMENT, **variables})
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Node:
    """One `run --json`; events are read on demand."""

    def __init__(self, *options, **variables):
        if "--profile" not in options:
            options = ("--ephemeral", *options)
        if "--port" not in options:
            options = ("--port", "0", *options)
        self.process = subprocess.Popen([CLI, "run", "--json", "--bind", "127.0.0.1", *options],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        env={**ENVIRONMENT, **variables})
        self.buffer, self.events = b"", []
        self.port = self.wait(lambda e: e["event"] == "ready")["port"]
        self.name = f"127.0.0.1:{self.port}"

    def write(self, line):
        self.process.stdin.write((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n")
        self.process.stdin.flush()

    def wait(self, fits, timeout=20):
        """The first event from now on that fits."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            while b"\n" in self.buffer:
                line, self.buffer = self.buffer.split(b"\n", 1)
                self.events.append(json.loads(line))
                if fits(self.events[-1]):
                    return self.events[-1]
            if select.select([self.process.stdout], [], [], 0.2)[0]:
                data = os.read(self.process.stdout.fileno(), 65536)
                if not data:
                    break
                self.buffer += data
        raise AssertionError(f"did not come; last: {self.events[-3:]}")

    def ask(self, command, event, timeout=20):
        self.write(command)
        return self.wait(lambda e: e["event"] == event and e.get("tag") == command.get("tag"), timeout)

    def end(self, timeout=30):
        start = time.monotonic()
        code = self.process.wait(timeout)
        errors = self.process.stderr.read().decode()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            try:
                stream.close()
            except BrokenPipeError:
                pass
        return code, time.monotonic() - start, errors


class Arguments(unittest.TestCase):
    def test_bad_ones_end_with_2_and_one_line_that_names_them(self):
        for arguments, word in [
                (["run", "--port", "text"], "--port"), (["run", "--port", "80"], "1024"),
                (["run", "--port", "65536"], "65535"), (["run", "--port", "-1"], "--port"),
                (["run", "--peer", "127.0.0.1"], "--peer"), (["run", "--peer", "bad host:8000"], "--peer"),
                (["run", "--peer", "no-such-host.invalid:8000"], "--peer"), (["run", "--mtu", "100"], "--mtu"),
                (["run", "--rate-limit", "0"], "--rate-limit"), (["run", "--nonsense"], "--nonsense"),
                (["send", "text"], "--peer"), (["send", "--peer", "127.0.0.1:9"], "TEXT"),
                (["identity", "export"], "FILE"), (["history", "--peer", "127.0.0.1:9", "x"], "x"),
                (["--nonsense"], "--nonsense"), ([], "command")]:
            with self.subTest(arguments=arguments):
                code, out, errors = call(*arguments)
                self.assertEqual((code, out), (2, ""), errors)
                self.assertIn(word, errors)
                self.assertEqual(len(errors.splitlines()), 1, errors)

    def test_help_and_version_are_everywhere(self):
        for command in ([], ["run"], ["send"], ["identity"], ["contacts"], ["history"], ["stats"], ["netinfo"]):
            for flag in ("--help", "--version"):
                code, out, errors = call(*command, flag)
                self.assertEqual((code, errors), (0, ""))
                self.assertTrue(out.strip())

    def test_netinfo(self):
        code, out, errors = call("netinfo", "--json")
        self.assertEqual((code, errors), (0, ""))
        self.assertLessEqual({"mtu", "ipv4", "ipv6", "primary", "hostname", "interfaces"}, json.loads(out).keys())
        self.assertIn("hostname", call("netinfo")[1])

    def test_a_port_in_use_ends_with_1_and_one_line(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
            taken.bind(("127.0.0.1", 0))
            port = str(taken.getsockname()[1])
            for more in (["--json"], []):
                code, out, errors = call("run", "--bind", "127.0.0.1", "--port", port, *more)
                self.assertEqual((code, out), (1, ""))
                self.assertIn(port, errors)
                self.assertEqual(len(errors.splitlines()), 1, errors)

    def test_send_ends_with_4_when_nobody_answers(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mute:
            mute.bind(("127.0.0.1", 0))
            start = time.monotonic()
            code, _, errors = call("send", "--peer", "127.0.0.1:%d" % mute.getsockname()[1], "--wait", "1", "x")
        self.assertEqual(code, 4, errors)
        self.assertLess(time.monotonic() - start, 5)


class Ends(unittest.TestCase):
    def test_each_way_out_takes_less_than_a_second_and_gives_0(self):
        for name, way in {"quit": lambda node: node.write({"cmd": "quit"}),
                          "end of input": lambda node: node.process.stdin.close(),
                          "SIGINT": lambda node: node.process.send_signal(signal.SIGINT),
                          "SIGTERM": lambda node: node.process.send_signal(signal.SIGTERM)}.items():
            with self.subTest(name):
                node = Node("--peer", "127.0.0.1:9")
                way(node)
                code, took, errors = node.end()
                self.assertEqual((code, errors), (0, ""))
                self.assertLess(took, AT_ONCE)

    def test_a_reader_that_goes_away_ends_it_cleanly(self):
        node = Node()
        node.process.stdout.close()
        node.write({"cmd": "stats"})
        code, took, errors = node.end()
        self.assertEqual((code, errors), (0, ""))
        self.assertLess(took, AT_ONCE)

    def test_a_reader_that_takes_nothing_does_not_hold_up_the_end(self):
        node = Node()
        for _ in range(300):  # stats are about 4 kB: more than a pipe holds
            node.write({"cmd": "stats"})
        time.sleep(0.5)
        node.process.send_signal(signal.SIGTERM)
        code, took, errors = node.end()
        self.assertEqual((code, errors), (0, ""))
        self.assertLess(took, AT_ONCE)

    def test_what_still_waits_is_told_as_failed(self):
        node = Node("--peer", "127.0.0.1:9")
        sent = node.ask({"cmd": "send", "text": "x", "tag": "t"}, "status")
        self.assertEqual(sent["status"], "queued")
        node.write({"cmd": "quit"})
        failed = node.wait(lambda e: e["event"] == "status" and e["status"] == "failed")
        self.assertEqual((failed["id"], failed["tag"]), (sent["id"], "t"))
        self.assertEqual(node.end()[0], 0)


class Identities(unittest.TestCase):
    """Two nodes with profiles: x1."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def node(self, profile, *options):
        return Node("--profile", os.path.join(self.folder.name, profile), *options)

    def connected(self, node):
        return node.wait(lambda e: e["event"] == "peer" and e["state"] == "connected")

    def test_messages_are_confirmed_and_a_pin_survives_a_restart(self):
        anna, bruno = self.node("anna"), self.node("bruno")
        for one, other in ((anna, bruno), (bruno, anna)):
            one.write({"cmd": "add_peer", "peer": other.name})
        seen, from_there = self.connected(anna), self.connected(bruno)
        self.assertEqual((seen["kind"], seen["security"], seen["trust"]), ("x1", "sealed", "unverified"))
        self.assertEqual(seen["safety_number"], from_there["safety_number"])
        self.assertEqual(len(seen["safety_number"]), 60)

        anna.write({"cmd": "send", "peer": bruno.name, "text": "grüß dich", "tag": "t"})
        message = bruno.wait(lambda e: e["event"] == "message")
        self.assertEqual((message["text"], message["seq"], message["trust"], message["contact"]),
                         ("grüß dich", 1, "unverified", from_there["fingerprint"]))
        delivered = anna.wait(lambda e: e["event"] == "status" and e["status"] == "delivered")
        self.assertEqual(delivered["tag"], "t")

        wrong = anna.ask({"cmd": "verify", "peer": bruno.name, "safety_number": "1" * 60, "tag": "w"}, "error")
        self.assertIn("another one", wrong["detail"])
        right = anna.ask({"cmd": "verify", "peer": bruno.name, "tag": "r",
                          "safety_number": seen["safety_number"]}, "peer")
        self.assertEqual(right["trust"], "verified")
        anna.write({"cmd": "quit"})
        self.assertEqual(anna.end()[0], 0)

        again = self.node("anna")
        again.write({"cmd": "peers", "tag": "p"})
        kept = again.wait(lambda e: e["event"] == "peer")
        self.assertEqual((kept["peer"], kept["trust"], kept["contact"]),
                         (bruno.name, "verified", seen["contact"]))
        for node in (again, bruno):
            node.write({"cmd": "quit"})
            self.assertEqual(node.end()[0], 0)

    def test_another_identity_is_held_until_the_user_decides(self):
        anna, bruno = self.node("anna"), self.node("bruno")
        port = bruno.port
        anna.write({"cmd": "add_peer", "peer": bruno.name})
        bruno.write({"cmd": "add_peer", "peer": anna.name})
        first = self.connected(anna)
        bruno.write({"cmd": "quit"})
        self.assertEqual(bruno.end()[0], 0)
        mallory = self.node("mallory")
        mallory.ask({"cmd": "set_port", "port": port, "tag": "s"}, "ready")
        mallory.write({"cmd": "add_peer", "peer": anna.name})
        warning = anna.wait(lambda e: e["event"] == "warning" and e["kind"] == "key_changed", 40)
        self.assertEqual(warning["peer"], first["peer"])
        held = anna.ask({"cmd": "send", "peer": first["peer"], "text": "for Bruno", "tag": "h"}, "status")
        self.assertEqual((held["status"], held["reason"]), ("queued", "another identity answers in its place"))
        self.assertFalse(any(e["event"] == "message" for e in mallory.events))
        accepted = anna.ask({"cmd": "accept_key", "peer": first["peer"], "tag": "a"}, "peer")
        self.assertEqual(accepted["trust"], "unverified")
        self.assertNotEqual(accepted["contact"], first["contact"])
        got = mallory.wait(lambda e: e["event"] == "message", 40)
        self.assertEqual(got["text"], "for Bruno")
        blocked = anna.ask({"cmd": "block", "peer": first["peer"], "block": True, "tag": "b"}, "peer")
        self.assertEqual(blocked["trust"], "blocked")
        for node in (anna, mallory):
            node.write({"cmd": "quit"})
            self.assertEqual(node.end()[0], 0)

    def test_one_program_a_profile(self):
        first = self.node("anna")
        code, _, errors = call("run", "--port", "0", "--profile", os.path.join(self.folder.name, "anna"))
        self.assertEqual(code, 1)
        self.assertIn("in use", errors)
        self.assertEqual(errors.count("\n"), 1)
        first.write({"cmd": "quit"})
        self.assertEqual(first.end()[0], 0)

    def test_a_profile_that_can_not_be_is_one_line(self):
        path = os.path.join(self.folder.name, "file")
        with open(path, "w") as file:
            file.write("x")
        code, _, errors = call("run", "--port", "0", "--profile", path)
        self.assertEqual((code, errors.count("\n")), (1, 1))
        self.assertIn("is no folder", errors)


class Kept(unittest.TestCase):
    """What a profile keeps between two runs."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def profile(self, name):
        return os.path.join(self.folder.name, name)

    def node(self, name, *options):
        return Node("--profile", self.profile(name), *options)

    def lines(self, command, name, *options):
        code, out, errors = call(command, "--profile", self.profile(name), "--json", *options)
        self.assertEqual((code, errors), (0, ""))
        return [json.loads(line) for line in out.splitlines()]

    def end(self, *nodes):
        for node in nodes:
            node.write({"cmd": "quit"})
            self.assertEqual(node.end()[0], 0)

    def test_the_users_own_profile_is_used_by_default(self):
        code, out, _ = call("identity", "--json", XDG_DATA_HOME=self.profile("home"))
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out)["profile"], os.path.join(self.profile("home"), "vaultgram"))
        again = json.loads(call("identity", "--json", XDG_DATA_HOME=self.profile("home"))[1])
        self.assertEqual(again["fingerprint"], json.loads(out)["fingerprint"])
        self.assertEqual(call("contacts", XDG_DATA_HOME=self.profile("nobody")), (0, "", ""))
        self.assertFalse(os.path.exists(self.profile("nobody")))  # looking makes no profile

    def test_a_message_waits_for_the_next_run_and_keeps_its_id(self):
        bruno = self.node("bruno")
        name, port = bruno.name, str(bruno.port)
        anna = self.node("anna", "--peer", name)
        bruno.ask({"cmd": "add_peer", "peer": anna.name, "tag": "a"}, "peer")
        anna.wait(lambda e: e["event"] == "peer" and e["state"] == "connected")
        self.end(bruno)
        queued = anna.ask({"cmd": "send", "peer": name, "text": "für später", "tag": "q"}, "status")
        self.assertEqual(queued["status"], "queued")
        self.end(anna)
        kept = self.lines("history", "anna")
        self.assertEqual([(m["text"], m["direction"], m["status"], m["id"]) for m in kept],
                         [("für später", "out", "queued", queued["id"])])
        anna = self.node("anna", "--port", str(anna.port))
        bruno = self.node("bruno", "--port", port)
        got = bruno.wait(lambda e: e["event"] == "message", 40)
        self.assertEqual((got["text"], got["id"]), ("für später", queued["id"]))
        done = anna.wait(lambda e: e["event"] == "status" and e["status"] == "delivered", 40)
        self.assertEqual(done["id"], queued["id"])
        self.assertEqual(self.lines("history", "bruno")[0]["text"], "für später")  # while it runs
        self.end(anna, bruno)

    def test_history_and_contacts_tell_what_was(self):
        bruno = self.node("bruno", "--echo")
        anna = self.node("anna", "--peer", bruno.name)
        for text in ("eins", "Zwei", "drei"):
            anna.write({"cmd": "send", "peer": bruno.name, "text": text})
            anna.wait(lambda e: e["event"] == "message" and e["text"] == "Echo: " + text)
        contact = anna.ask({"cmd": "peers", "tag": "p"}, "peer")["contact"]
        self.end(anna, bruno)
        told = self.lines("history", "anna")
        self.assertEqual([m["text"] for m in told],
                         ["eins", "Echo: eins", "Zwei", "Echo: Zwei", "drei", "Echo: drei"])
        self.assertEqual([m["seq"] for m in told], [1, 2, 3, 4, 5, 6])
        self.assertEqual({m["status"] for m in told}, {"delivered", "received"})
        self.assertEqual([m["text"] for m in self.lines("history", "anna", "--search", "zWEI")], ["Zwei", "Echo: Zwei"])
        self.assertEqual(len(self.lines("history", "anna", "--peer", contact)), 6)
        self.assertEqual(len(self.lines("history", "anna", "--peer", bruno.name)), 6)
        known = self.lines("contacts", "anna")
        self.assertEqual([(c["peer"], c["contact"], c["trust"]) for c in known], [(bruno.name, contact, "unverified")])
        self.assertEqual(call("history", "--profile", self.profile("anna"), "--peer", "127.0.0.1:9")[0], 2)
        self.assertIn("Echo: drei", call("history", "--profile", self.profile("anna"))[1])

    def test_history_of_all_is_in_the_order_of_time(self):
        bruno, clara = self.node("bruno"), self.node("clara")
        anna = self.node("anna", "--peer", bruno.name, "--peer", clara.name)
        for number in range(6):
            anna.ask({"cmd": "send", "peer": (bruno, clara)[number % 2].name, "text": str(number), "tag": str(number)}, "status")
        self.end(anna, bruno, clara)
        self.assertEqual([m["text"] for m in self.lines("history", "anna")], list("012345"))

    def test_what_the_window_can_do_to_a_message_a_program_can(self):
        anna = self.node("anna", "--peer", "127.0.0.1:9")
        peer = "127.0.0.1:9"
        ids = [anna.ask({"cmd": "send", "peer": peer, "text": t, "tag": t}, "status")["id"] for t in ("one", "two")]
        failed = anna.ask({"cmd": "cancel", "peer": peer, "id": ids[0], "tag": "c"}, "status")
        self.assertEqual((failed["id"], failed["status"], failed["reason"]), (ids[0], "failed", "cancelled"))
        anna.ask({"cmd": "cancel", "peer": peer, "id": ids[0], "tag": "c2"}, "error")
        again = anna.ask({"cmd": "retry", "peer": peer, "id": ids[0], "tag": "r"}, "status")
        self.assertEqual((again["id"], again["status"]), (ids[0], "queued"))
        self.assertEqual(anna.ask({"cmd": "rename", "peer": peer, "name": "Bruno", "tag": "n"}, "peer")["name"], "Bruno")
        path = os.path.join(self.folder.name, "talk.json")
        anna.ask({"cmd": "export", "peer": peer, "path": path, "format": "json", "tag": "e"}, "exported")
        with open(path, encoding="utf-8") as file:
            self.assertIn("two", file.read())
        anna.ask({"cmd": "export", "peer": peer, "path": "/no/such/folder/x", "tag": "e2"}, "error")
        anna.ask({"cmd": "remove_message", "peer": peer, "id": ids[1], "tag": "d"}, "message_removed")
        anna.ask({"cmd": "set", "retention_days": 30, "tag": "s"}, "ready")
        moved = anna.ask({"cmd": "set_address", "peer": peer, "address": "127.0.0.1:10", "tag": "m"}, "peer")
        self.assertEqual((moved["peer"], moved["name"]), ("127.0.0.1:10", "Bruno"))
        self.end(anna)
        self.assertEqual([m["text"] for m in self.lines("history", "anna")], ["one"])

    def test_a_command_has_one_answer(self):
        bruno = self.node("bruno")
        anna = self.node("anna", "--peer", bruno.name)
        bruno.ask({"cmd": "add_peer", "peer": anna.name, "tag": "a"}, "peer")
        anna.wait(lambda e: e["event"] == "peer" and e["state"] == "connected" and e["trust"] == "unverified")
        mark = len(anna.events)
        anna.ask({"cmd": "block", "peer": bruno.name, "block": True, "tag": "b"}, "peer")
        anna.ask({"cmd": "peers", "tag": "p"}, "peers")
        told = [e for e in anna.events[mark:] if e["event"] == "peer" and e.get("tag") != "p"]
        self.assertEqual([e.get("tag") for e in told], ["b"], told)
        self.end(anna, bruno)

    def test_send_ends_when_it_is_delivered(self):
        bruno = self.node("bruno", "--echo")
        sent = call("send", "--profile", self.profile("anna"), "--peer", bruno.name, "one message")
        self.assertEqual(sent[0], 0, sent)
        self.assertEqual(bruno.wait(lambda e: e["event"] == "message")["text"], "one message")
        self.assertEqual(self.lines("history", "anna")[0]["status"], "delivered")
        self.end(bruno)

    def test_send_that_was_told_to_have_failed_is_not_sent_later(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mute:
            mute.bind(("127.0.0.1", 0))
            peer = "127.0.0.1:%d" % mute.getsockname()[1]
            code = call("send", "--profile", self.profile("anna"), "--peer", peer, "--wait", "1", "x")[0]
        self.assertEqual(code, 4)
        self.assertEqual(self.lines("history", "anna")[0]["status"], "failed")

    def test_an_identity_moves_with_a_passphrase(self):
        copy = self.profile("copy")
        made = json.loads(call("identity", "--json", "--profile", self.profile("anna"))[1])
        code, _, errors = call("identity", "export", copy, "--profile", self.profile("anna"),
                               VAULTGRAM_FILE_PASSPHRASE="a secret of some length")
        self.assertEqual(code, 0, errors)
        self.assertEqual(os.stat(copy).st_mode & 0o777, 0o600)
        wrong = call("identity", "import", copy, "--profile", self.profile("new"), stdin=b"another\n")
        self.assertEqual(wrong[0], 1)
        self.assertIn("passphrase", wrong[2])
        code, out, errors = call("identity", "import", copy, "--profile", self.profile("new"), "--json",
                                 stdin=b"a secret of some length\n")
        self.assertEqual(code, 0, errors)
        self.assertEqual(json.loads(out)["fingerprint"], made["fingerprint"])
        code, _, errors = call("identity", "import", copy, "--profile", self.profile("anna"),
                               stdin=b"a secret of some length\n")
        self.assertEqual(code, 1)
        self.assertIn("has an identity already", errors)

    def test_a_profile_with_a_passphrase_asks_for_it(self):
        profile, word = self.profile("anna"), self.profile("word")
        call("identity", "--profile", profile)
        code, _, errors = call("identity", "passphrase", "--profile", profile, stdin=b"open sesame\n")
        self.assertEqual(code, 0, errors)
        code, _, errors = call("run", "--port", "0", "--profile", profile)
        self.assertEqual((code, errors.count("\n")), (1, 1))
        self.assertIn("--passphrase-file", errors)
        code, _, errors = call("run", "--port", "0", "--profile", profile, VAULTGRAM_PASSPHRASE="wrong")
        self.assertEqual(code, 1)
        self.assertIn("another passphrase", errors)
        with open(word, "w") as file:
            file.write("open sesame\n")
        node = Node("--profile", profile, "--passphrase-file", word)
        self.end(node)
        shown = json.loads(call("identity", "--json", "--profile", profile, VAULTGRAM_PASSPHRASE="open sesame")[1])
        self.assertEqual(shown["protection"], "passphrase")

    def test_a_passphrase_is_asked_for_at_the_terminal_without_echo(self):
        profile = self.profile("anna")
        call("identity", "--profile", profile)
        call("identity", "passphrase", "--profile", profile, stdin=b"open sesame\n")
        master, slave = pty.openpty()
        process = subprocess.Popen([CLI, "identity", "--profile", profile], stdin=slave, stdout=slave, stderr=slave,
                                   env=ENVIRONMENT, start_new_session=True)
        os.close(slave)
        shown = b""
        while b"Passphrase of the profile: " not in shown:
            shown += os.read(master, 4096)
        os.write(master, b"open sesame\n")
        while b"protected by" not in shown:
            shown += os.read(master, 4096)
        self.assertEqual(process.wait(10), 0)
        os.close(master)
        self.assertNotIn(b"sesame", shown)

    def test_a_contact_is_taken_where_a_peer_is(self):
        anna, bruno = self.node("anna"), self.node("bruno")
        for one, other in ((anna, bruno), (bruno, anna)):
            one.write({"cmd": "add_peer", "peer": other.name})
        contact = anna.wait(lambda e: e["event"] == "peer" and e["state"] == "connected")["contact"]
        anna.write({"cmd": "send", "peer": contact, "text": "by fingerprint"})
        self.assertEqual(bruno.wait(lambda e: e["event"] == "message")["text"], "by fingerprint")
        removed = anna.ask({"cmd": "remove_peer", "peer": contact, "tag": "r"}, "peer_removed")
        self.assertEqual((removed["peer"], removed["contact"]), (bruno.name, contact))
        self.end(anna, bruno)


class JsonLines(unittest.TestCase):
    def test_two_nodes_chat_sealed(self):
        one, two = Node("--echo"), Node()
        added = two.ask({"cmd": "add_peer", "peer": one.name, "tag": "add"}, "peer")
        self.assertEqual((added["peer"], added["contact"]), (one.name, one.name))
        connected = two.wait(lambda e: e["event"] == "peer" and e["state"] == "connected")
        self.assertEqual((connected["kind"], connected["security"], connected["trust"], connected["tag"]),
                         ("x1", "sealed", "unverified", "add"))
        queued = two.ask({"cmd": "send", "peer": one.name, "text": "Grüße \x00\u202e", "tag": "s"}, "status")
        sent = two.wait(lambda e: e["event"] == "status" and e["status"] == "delivered")
        self.assertEqual((sent["id"], sent["tag"], sent["security"]), (queued["id"], "s", "sealed"))
        heard = one.wait(lambda e: e["event"] == "message")
        self.assertEqual((heard["text"], heard["security"], heard["peer"]), ("Grüße \x00\u202e", "sealed", two.name))
        is_message = lambda e: e["event"] == "message"
        answer = next(filter(is_message, two.events), None) or two.wait(is_message)
        self.assertEqual((answer["text"], answer["security"]), ("Echo: Grüße \x00\u202e", "sealed"))
        stats = two.ask({"cmd": "stats", "tag": "n"}, "stats")
        self.assertEqual(stats["totals"]["out"]["messages"], 1)
        self.assertEqual(len(stats["drops"]), 48)
        for node in (one, two):
            node.write({"cmd": "quit"})
            self.assertEqual(node.end()[0], 0)

    def test_a_key_that_is_known_beforehand_needs_no_exchange(self):
        one = Node()
        ready = one.events[0]
        two = Node("--peer-key", f"{one.name}={ready['public_key']}")
        two.ask({"cmd": "send", "peer": one.name, "text": "at once", "tag": "t"}, "status")
        start = time.monotonic()
        sent = two.wait(lambda e: e["event"] == "status" and e["status"] == "sent", 5)
        self.assertEqual(sent["security"], "sealed")
        self.assertLess(time.monotonic() - start, 3)
        for node in (one, two):
            node.process.terminate()
            self.assertEqual(node.end()[0], 0)

    def test_what_is_no_command_is_an_error_and_changes_nothing(self):
        node = Node()
        lines = [b"", b"x", b"[]", b'"quit"', b'{"cmd":"nope"}', b"\xff", b"[" * 500000, b"x" * 2000000,
                 b'{"cmd":"send","peer":"127.0.0.1:9","text":"to a stranger"}', b'{"cmd":"send","text":"to nobody"}',
                 b'{"cmd":"add_peer","peer":"no-such-host.invalid:8000"}', b'{"cmd":"add_peer","peer":"0.0.0.0:8000"}',
                 b'{"cmd":"add_peer","peer":"127.0.0.1"}', b'{"cmd":"remove_peer","peer":"127.0.0.1:9"}',
                 b'{"cmd":"allow_plaintext","peer":"127.0.0.1:9","allow":true}', b'{"cmd":"set_port","port":80}',
                 b'{"cmd":"reject_request","peer":"127.0.0.1:9"}', b'{"cmd":"block","peer":"127.0.0.1:9"}']
        for line in lines:
            node.write(line)
            error = node.wait(lambda e: True)
            self.assertEqual(error["event"], "error", line[:40])
            self.assertLess(len(error["detail"]), 300)
        self.assertEqual(node.ask({"cmd": "peers", "tag": "p"}, "peers")["count"], 0)
        node.process.stdin.close()
        self.assertEqual(node.end()[0], 0)

    def test_a_taken_port_leaves_the_old_one_and_a_free_one_is_taken(self):
        node = Node()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
            error = node.ask({"cmd": "set_port", "port": port, "tag": "t"}, "error")
            self.assertIn(str(port), error["detail"])
        ready = node.ask({"cmd": "set_port", "port": port, "tag": "u"}, "ready")
        self.assertEqual(ready["port"], port)
        self.assertIn(f"127.0.0.1:{port}", ready["addresses"])
        node.process.stdin.close()
        self.assertEqual(node.end()[0], 0)

    def test_peers_come_and_go(self):
        node = Node()
        node.ask({"cmd": "add_peer", "peer": "127.0.0.1:9", "tag": "a"}, "peer")
        node.ask({"cmd": "add_peer", "peer": " 127.0.0.1:9", "tag": "b"}, "peer")
        self.assertEqual(node.ask({"cmd": "peers", "tag": "c"}, "peers")["count"], 1)
        node.ask({"cmd": "send", "text": "x", "tag": "d"}, "status")
        removed = node.ask({"cmd": "remove_peer", "peer": "127.0.0.1:9", "tag": "e"}, "peer_removed")
        self.assertEqual(removed["peer"], "127.0.0.1:9")
        self.assertTrue([e for e in node.events if e.get("tag") == "d" and e.get("status") == "failed"])
        node.process.stdin.close()
        self.assertEqual(node.end()[0], 0)


class Measured(unittest.TestCase):
    def test_stats_waits_until_the_way_is_measured(self):
        other = Node("--echo")
        code, out, errors = call("stats", "--json", "--ephemeral", "--bind", "127.0.0.1", "--port", "0",
                                 "--peer", other.name)
        self.assertEqual(code, 0, errors)
        stats = json.loads(out)
        peer = stats["peers"][0]
        self.assertGreater(peer["rtt"], 0)
        self.assertGreater(peer["rtt_min"], 0)
        self.assertIsNotNone(peer["key_age"])
        self.assertIsNotNone(stats["cpu"])
        code, out, errors = call("stats", "--ephemeral", "--bind", "127.0.0.1", "--port", "0", "--peer", other.name)
        self.assertEqual(code, 0, errors)
        self.assertRegex(out, r"round trip: [0-9.]+ ms, least [0-9.]+ ms")
        other.write({"cmd": "quit"})
        self.assertEqual(other.end()[0], 0)

    def test_metrics_answers_head_and_keeps_going_beside_silent_connections(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        node = Node("--metrics-port", str(port))

        def ask(request):
            with socket.create_connection(("127.0.0.1", port), timeout=2) as asking:
                asking.sendall(request + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
                answer = b""
                while data := asking.recv(65536):
                    answer += data
            head, _, body = answer.partition(b"\r\n\r\n")
            return head.splitlines()[0], body

        self.assertEqual(ask(b"HEAD /metrics"), (b"HTTP/1.1 200 OK", b""))
        self.assertEqual(ask(b"HEAD /other"), (b"HTTP/1.1 404 Not Found", b""))
        silent = [socket.create_connection(("127.0.0.1", port), timeout=2) for _ in range(20)]
        status, body = ask(b"GET /metrics")
        self.assertEqual(status, b"HTTP/1.1 200 OK")
        self.assertIn(b"vaultgram_queue_messages 0\n", body)
        for each in silent:
            each.close()
        node.write({"cmd": "quit"})
        self.assertEqual(node.end()[0], 0)


class Terminal(unittest.TestCase):
    """A person at a pseudo-terminal."""

    def setUp(self):
        self.other = Node("--echo")
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen([CLI, "run", "--ephemeral", "--port", "0", "--bind", "127.0.0.1"], stdin=slave,
                                        stdout=slave, stderr=slave, env=ENVIRONMENT, start_new_session=True)
        os.close(slave)
        self.shown = ""

    def tearDown(self):
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        self.other.process.stdin.close()
        self.assertEqual(self.other.end()[0], 0)

    def type(self, text):
        os.write(self.master, text.encode())

    def see(self, text, timeout=15):
        end = time.monotonic() + timeout
        while text not in self.shown:
            self.assertLess(time.monotonic(), end, f"{text!r} is not in {self.shown[-600:]!r}")
            if select.select([self.master], [], [], 0.2)[0]:
                self.shown += os.read(self.master, 65536).decode(errors="replace")

    def test_chat(self):
        self.see("Listening on port")
        self.type("/add nowhere\r")
        self.see("has no port")
        self.type(f"/add {self.other.name}\r")
        self.see("is connected [sealed, not verified]")
        self.type("hellp\x7fo \x1b[31m\u00e9\r")  # Backspace edits; a stray sequence harms nothing
        self.see(f"you to {self.other.name} [sealed, not verified] delivered: hello")
        self.see(f"{self.other.name} [sealed, not verified]: Echo: hello")
        self.type("/peers\r")
        self.see(f"1  {self.other.name}  connected")
        self.type("/quit\r")
        self.assertEqual(self.process.wait(3), 0)

    def test_an_escape_from_the_network_does_not_reach_the_terminal(self):
        self.see("Listening on port")
        self.type(f"/add {self.other.name}\r")
        self.see("is connected")
        self.other.wait(lambda e: e["event"] == "peer" and e["state"] == "connected")
        self.other.write({"cmd": "send", "text": "\x1b[2J\u202egnp\r\nline two"})
        self.see("␛[2J[U+202E]gnp")
        self.see("| line two")
        self.assertNotIn("\x1b[2J\u202e", self.shown)
        self.type("\x04")  # Ctrl+D
        self.assertEqual(self.process.wait(3), 0)

    def test_signals(self):
        self.see("Listening on port")
        self.process.send_signal(signal.SIGWINCH)
        self.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.process.wait(3), 0)


if __name__ == "__main__":
    unittest.main()
