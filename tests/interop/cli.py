"""Drives one `vaultgram-cli run --json`: commands in, events out.

    with Cli(binary, "--ephemeral", port=0) as us:
        us.add("127.0.0.1:8000")
        us.wait_connected("127.0.0.1:8000", 25)
        us.say("127.0.0.1:8000", "hello")
"""

import collections
import json
import os
import signal
import subprocess
import tempfile
import threading
import time


HOME = tempfile.TemporaryDirectory()  # no test touches the profile of whoever runs it


class Ended(AssertionError):
    """The program ended while something was still expected of it."""


def binary_path(given=None):
    path = given or os.environ.get("VAULTGRAM_CLI")
    if not path or not os.access(path, os.X_OK):
        raise SystemExit(f"no vaultgram-cli at {path!r}: use --cli PATH or set VAULTGRAM_CLI")
    return os.path.abspath(path)


def environment():
    """No window, no colours, the same texts everywhere."""
    return {**os.environ, "XDG_DATA_HOME": HOME.name, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen"}


def read_event(line):
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return {**event, "at": time.monotonic()} if isinstance(event, dict) and "event" in event else None


class Cli:
    def __init__(self, binary, *options, port=0, peers=(), ready=True, prefix=(), profile=None, env=None):
        """Without a profile of its own it has an identity that ends with it."""
        self.events, self.noise, self.errors = [], [], collections.deque(maxlen=200)
        self.changed = threading.Condition()
        self.tags = 0
        kept = ["--profile", profile] if profile else ["--ephemeral"]
        command = [*prefix, binary, "run", "--json", *kept, "--no-discovery", "--port", str(port), *options]
        for peer in peers:
            command += ["--peer", peer]
        self.started = time.monotonic()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, env={**environment(), **(env or {})})
        self.readers = [threading.Thread(target=self.read_events, daemon=True),
                        threading.Thread(target=self.read_errors, daemon=True)]
        for reader in self.readers:
            reader.start()
        self.port = None
        if ready:
            self.ready = self.wait(lambda e: e["event"] == "ready", 15, what="ready")
            self.port = self.ready["port"]
            self.address = ("127.0.0.1", self.port)
            self.name = f"127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    # --- reading -----------------------------------------------------------------------

    def read_events(self):
        for line in self.process.stdout:
            event = read_event(line)
            with self.changed:
                # stdout must carry nothing but events: what is none is complained about at the end
                (self.noise if event is None else self.events).append(event or line)
                self.changed.notify_all()
        with self.changed:
            self.changed.notify_all()

    def read_errors(self):
        for line in self.process.stderr:
            self.errors.append(line.decode("utf-8", "replace").rstrip())

    def mark(self):
        """A place in the stream of events, for `since`."""
        return len(self.events)

    def wait(self, predicate, timeout, since=0, what="event"):
        """The first event from `since` on that fits; an AssertionError tells what came instead."""
        end, at = time.monotonic() + timeout, since
        with self.changed:
            while True:
                for event in self.events[at:]:
                    if predicate(event):
                        return event
                at = len(self.events)
                left = end - time.monotonic()
                if left <= 0:
                    raise AssertionError(f"no {what} within {timeout:g} s; last: {self.last()}")
                if self.process.poll() is not None and not self.readers[0].is_alive():
                    raise Ended(f"ended with {self.process.returncode} before {what}; {self.last_errors()}")
                self.changed.wait(min(left, 0.3))

    def seen(self, predicate, since=0):
        with self.changed:
            return [event for event in self.events[since:] if predicate(event)]

    def last(self, count=4):
        return [{k: v for k, v in e.items() if k != "at"} for e in self.events[-count:]]

    def last_errors(self):
        time.sleep(0.1)
        return " | ".join(list(self.errors)[-3:])

    # --- what events say -----------------------------------------------------------------

    def wait_peer(self, peer, timeout, state="connected", since=0):
        return self.wait(lambda e: e["event"] == "peer" and e.get("peer") == peer and e.get("state") == state,
                         timeout, since, f"peer {peer} {state}")

    def wait_connected(self, peer, timeout=25, since=0):
        return self.wait_peer(peer, timeout, "connected", since)

    def wait_message(self, text, timeout=25, since=0):
        return self.wait(lambda e: e["event"] == "message" and e.get("text") == text, timeout, since,
                         f"message {text[:40]!r}")

    def wait_status(self, tag, status, timeout=25, since=0):
        return self.wait(lambda e: e["event"] == "status" and e.get("tag") == tag and e.get("status") == status,
                         timeout, since, f"status {status}")

    def wait_dropped(self, reasons, timeout=5, since=0):
        reasons = {reasons} if isinstance(reasons, str) else set(reasons)
        return self.wait(lambda e: e["event"] == "dropped" and e.get("reason") in reasons, timeout, since,
                         f"dropped for {'/'.join(sorted(reasons))}")

    def messages(self, text=None, since=0):
        return self.seen(lambda e: e["event"] == "message" and text in (None, e.get("text")), since)

    def warnings(self, kind, since=0):
        return self.seen(lambda e: e["event"] == "warning" and e.get("kind") == kind, since)

    def dropped(self, reason, since=0):
        return self.seen(lambda e: e["event"] == "dropped" and e.get("reason") == reason, since)

    # --- commands ------------------------------------------------------------------------

    def command(self, **fields):
        """Sends one command; returns its tag."""
        self.tags += 1
        fields.setdefault("tag", f"t{self.tags}")
        self.write(json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        return fields["tag"]

    def write(self, line: bytes):
        try:
            self.process.stdin.write(line + b"\n")
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            raise Ended(f"stdin closed, exit {self.process.poll()}; {self.last_errors()}") from None

    def add(self, peer):
        return self.command(cmd="add_peer", peer=peer)

    def say(self, peer, text):
        return self.command(cmd="send", peer=peer, text=text)

    def stats(self, timeout=5):
        since = self.mark()
        tag = self.command(cmd="stats")
        return self.wait(lambda e: e["event"] == "stats" and e.get("tag", tag) == tag, timeout, since, "stats")

    def drops(self):
        """Counters by reason, from stats."""
        return collections.Counter(drop_counts(self.stats()))

    def memory(self, field="VmRSS"):
        """Bytes in use now (VmRSS) or at most so far (VmHWM)."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith(field + ":"))

    def reset_peak(self):
        try:
            with open(f"/proc/{self.process.pid}/clear_refs", "w") as refs:
                refs.write("5")
        except OSError:
            pass

    def processor(self):
        """Seconds of processor time used so far."""
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    # --- the end -------------------------------------------------------------------------

    def quit(self, timeout=10):
        """Asks it to end; the exit code."""
        if self.process.poll() is None:
            try:
                self.command(cmd="quit")
                self.process.stdin.close()
            except (Ended, OSError):
                pass
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"did not end within {timeout} s of quit; {self.last_errors()}") from None
        for reader in self.readers:
            reader.join(2)
        return code

    def stop_with(self, number=signal.SIGTERM, timeout=10):
        self.process.send_signal(number)
        return self.process.wait(timeout)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def drop_counts(stats):
    """Finds the counters by reason wherever stats keeps them."""
    counts = {}

    def walk(value, key):
        if isinstance(value, dict):
            for name, inner in value.items():
                if key.startswith("drop") and isinstance(inner, (int, float)):
                    counts[name] = counts.get(name, 0) + inner
                elif key.startswith("drop") and isinstance(inner, dict) and "count" in inner:
                    counts[name] = counts.get(name, 0) + inner["count"]
                else:
                    walk(inner, name)
        elif isinstance(value, list):
            for inner in value:
                if isinstance(inner, dict) and "reason" in inner and "count" in inner:
                    counts[inner["reason"]] = counts.get(inner["reason"], 0) + inner["count"]

    for name, value in stats.items():
        if name not in ("peers",):
            walk(value, name)
    return counts


def call(binary, *arguments, timeout=40, stdin=b""):
    """Runs one command to its end: exit code, stdout, stderr."""
    done = subprocess.run([binary, *arguments], input=stdin, capture_output=True, timeout=timeout, env=environment())
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
