"""Two computers on one cable: network namespaces with a veth pair between them. Root only.

    with Cable() as cable:
        cable.there.run("nft", "-f", "-", text=RULES)      # a firewall on the other computer
        Cli(binary, prefix=cable.here.prefix)               # a program on ours
"""

import os
import subprocess
import threading

HERE, THERE = "10.77.0.1", "10.77.0.2"


def possible():
    """Namespaces need root, and a kernel that lets us."""
    if os.geteuid() != 0:
        return False
    name = f"vg-try-{os.getpid()}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True)
    if made.returncode == 0:
        subprocess.run(["ip", "netns", "del", name], check=False)
    return made.returncode == 0


class Computer:
    def __init__(self, name, address):
        self.name, self.address = name, address
        self.prefix = ("ip", "netns", "exec", name)
        self.started = []

    def run(self, *command, text=None):
        return subprocess.run([*self.prefix, *command], input=text, text=True, check=True, capture_output=True).stdout

    def start(self, *command):
        """A program that is ended with the computer; it is killed, not asked."""
        process = subprocess.Popen([*self.prefix, *command], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.started.append(process)
        return process

    def firewall(self, *rules):
        """Replaces the rules for what comes in."""
        lines = "\n".join(f"add rule inet test input {rule}" for rule in rules)
        self.run("nft", "-f", "-", text="add table inet test\ndelete table inet test\nadd table inet test\n"
                 "add chain inet test input { type filter hook input priority 0; }\n" + lines)

    def stop(self):
        for process in self.started:
            process.kill()
            process.wait()


class Cable:
    lock, made = threading.Lock(), 0

    def __init__(self, delay=None, loss=None):
        with Cable.lock:
            Cable.made += 1
            mark = f"{os.getpid() % 100000}-{Cable.made}"
        self.here, self.there = Computer(f"vga-{mark}", HERE), Computer(f"vgb-{mark}", THERE)
        self.mark, self.delay, self.loss = mark, delay, loss

    def __enter__(self):
        subprocess.run(["ip", "netns", "add", self.here.name], check=True)
        subprocess.run(["ip", "netns", "add", self.there.name], check=True)
        ends = f"a{self.mark}"[:15], f"b{self.mark}"[:15]
        subprocess.run(["ip", "link", "add", ends[0], "netns", self.here.name, "type", "veth",
                        "peer", "name", ends[1], "netns", self.there.name], check=True)
        for computer, end in zip((self.here, self.there), ends):
            computer.run("ip", "address", "add", f"{computer.address}/24", "dev", end)
            computer.run("ip", "link", "set", end, "up")
            computer.run("ip", "link", "set", "lo", "up")
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for computer in (self.here, self.there):
            computer.stop()
            subprocess.run(["ip", "netns", "del", computer.name], check=False, capture_output=True)
