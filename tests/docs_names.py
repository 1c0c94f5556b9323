#!/usr/bin/python3
"""Do the tests exist that docs/SECURITY.md names? `Suite.Case` of GoogleTest, `Suite.*`, scenarios, files."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main():
    text = (ROOT / "docs" / "SECURITY.md").read_text(encoding="utf-8")
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*_test.cpp"))
    cases = {f"{suite}.{case}" for suite, case in re.findall(r"TEST(?:_F)?\(\s*(\w+),\s*(\w+)\)", sources)}
    suites = {name.split(".")[0] for name in cases}
    scenarios = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "interop").rglob("*.py"))
    missing = [name for name in re.findall(r"`([A-Z]\w+\.[A-Z]\w+)`", text) if name not in cases]
    missing += [f"{suite}.*" for suite in re.findall(r"`([A-Z]\w+)\.\*`", text) if suite not in suites]
    rows = [line.rsplit("|", 2)[1] for line in text.splitlines() if line.startswith("|") and line.count("|") >= 5]
    for name in set(re.findall(r"\b[a-z]+[a-z0-9]*(?:_[a-z0-9]+)+\b", re.sub(r"`[^`]*`", "", " ".join(rows)))):
        if not re.search(rf"def {name}\(", scenarios):
            missing.append(name)
    missing += [path for path in re.findall(r"`((?:tests|core|app|docs)/[\w/.-]+)`", text)
                if not list(ROOT.glob(path)) and not list(ROOT.glob(path + ".*"))]
    if missing:
        sys.exit("docs/SECURITY.md names what does not exist: " + " ".join(missing))


if __name__ == "__main__":
    main()
