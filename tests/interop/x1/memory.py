"""Looks for secrets in the memory of a running process, through /proc. Needs to be root or its owner.

    image = Image(pid)
    image.count(key)            # copies anywhere, (in locked memory, elsewhere)
    image.find(is_private_key)  # tries every offset of the locked pages, where secrets are kept
"""

import re

HEAD = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) (....) \S+ \S+ \d+\s*(.*)$")


class Region:
    def __init__(self, start, end, access, name):
        self.start, self.end, self.access, self.name = start, end, access, name
        self.locked, self.data = False, b""


def regions_of(pid):
    """All mappings; those with VmFlags `lo` are locked in RAM, as sodium_malloc does."""
    found = []
    with open(f"/proc/{pid}/smaps") as lines:
        for line in lines:
            head = HEAD.match(line)
            if head:
                found.append(Region(int(head[1], 16), int(head[2], 16), head[3], head[4]))
            elif line.startswith("VmFlags:"):
                found[-1].locked = " lo" in line
    return found


class Image:
    """A copy of everything that the process can read now."""

    def __init__(self, pid):
        self.regions = []
        with open(f"/proc/{pid}/mem", "rb", 0) as memory:
            for region in regions_of(pid):
                if "r" not in region.access or region.name in ("[vvar]", "[vsyscall]"):
                    continue
                try:
                    memory.seek(region.start)
                    while len(region.data) < region.end - region.start:
                        piece = memory.read(region.end - region.start - len(region.data))
                        if not piece:
                            break
                        region.data += piece
                except (OSError, ValueError):
                    pass
                self.regions.append(region)

    def size(self):
        return sum(len(region.data) for region in self.regions)

    def locked(self):
        return [region for region in self.regions if region.locked]

    def writable(self):
        return [region for region in self.regions if "w" in region.access]

    def count(self, secret):
        """(copies in locked memory, copies elsewhere)"""
        inside = sum(region.data.count(secret) for region in self.locked())
        return inside, sum(region.data.count(secret) for region in self.regions) - inside

    def places(self, secret):
        return [f"{region.name or 'anonymous'}{' locked' if region.locked else ''} +{region.data.find(secret):#x}"
                for region in self.regions if secret in region.data]

    def find(self, fits, size=32, regions=None, step=1):
        """The first `size` bytes at any offset for which fits() holds; None."""
        for region in self.locked() if regions is None else regions:
            for window in windows(region.data, size, step):
                if fits(window):
                    return window
        return None


def windows(data, size=32, step=1):
    """Every window that could be a key: zeros and text with many zeros are skipped."""
    for at in range(0, len(data) - size + 1, step):
        window = data[at:at + size]
        if window.count(0) < size // 2:
            yield window
