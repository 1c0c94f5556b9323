"""A desktop of its own for one test: display, session bus, accessibility bus, window manager.

Nothing of the desktop of whoever runs the test is seen or touched. Everything ends with it.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time

TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox", "import": "imagemagick",
         "dbus-daemon": "dbus-daemon", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}

OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus>
<placement><policy>Smart</policy></placement></openbox_config>"""


class Desktop:
    def __init__(self, width=1280, height=800):
        missing = sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})
        if missing:
            raise SystemExit(f"packages that this test needs are missing: {' '.join(missing)}")
        self.size = (width, height)
        self.processes = []
        self.folder = tempfile.mkdtemp(prefix="vaultgram-drive-")
        self.runtime = self.scratch("runtime")

    def __enter__(self):
        try:
            self.environment = {
                "PATH": os.environ["PATH"], "HOME": self.scratch("home"), "XDG_RUNTIME_DIR": self.runtime,
                "XDG_DATA_HOME": self.scratch("data"), "XDG_CONFIG_HOME": self.scratch("config"),
                "LANG": "en_GB.UTF-8", "LC_CTYPE": "C.UTF-8", "LANGUAGE": "en", "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
            # Without -noreset the server begins anew when its last client goes, and whoever comes in
            # that moment is turned away.
            self.environment["DISPLAY"] = ":" + self.start_and_read(
                "Xvfb", "-displayfd", "{fd}", "-screen", "0", "%dx%dx24" % self.size, "-nolisten", "tcp",
                "-noreset")
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.start_and_read(
                "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}")
            self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
            rules = os.path.join(self.folder, "openbox.xml")
            with open(rules, "w") as file:
                file.write(OPENBOX)
            self.start("openbox", "--config-file", rules)
            self.wait_for_window_manager()
            # libatspi in this process finds its bus through these.
            os.environ.update({key: self.environment[key] for key in (
                "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME")})
            os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def scratch(self, name):
        """A folder that is gone at the end."""
        path = os.path.join(self.folder, name)
        os.makedirs(path, mode=0o700, exist_ok=True)
        return path

    def start(self, *command, **more):
        log = open(os.path.join(self.folder, os.path.basename(command[0]) + ".log"), "ab")
        more.setdefault("env", self.environment)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **more)
        log.close()
        self.processes.append(process)
        return process

    def start_and_read(self, *command):
        """Starts what writes one line, its address, as soon as it is ready."""
        read, write = os.pipe()
        self.start(*[part.replace("{fd}", str(write)) for part in command], pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            line = answer.readline().strip()
        if not line:
            raise SystemExit(f"{command[0]} does not start: {self.log(command[0])}")
        return line

    def wait_for_window_manager(self, patience=30):
        """A window that comes before it gets no focus."""
        limit = time.monotonic() + patience
        while subprocess.run(["xdotool", "get_num_desktops"], env=self.environment, capture_output=True).returncode != 0:
            if time.monotonic() > limit:
                raise SystemExit(f"openbox does not start: {self.log('openbox')}")
            time.sleep(0.05)

    def log(self, program):
        with open(os.path.join(self.folder, os.path.basename(program) + ".log"), errors="replace") as file:
            return file.read()[-2000:]

    def run(self, *command):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=30)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: {done.stderr.strip()}")
        return done.stdout.strip()


def end(process, number=signal.SIGTERM, timeout=10):
    """Its exit code; who does not go is killed, and that has no code."""
    if process.poll() is None:
        process.send_signal(number)
    try:
        return process.wait(timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None
