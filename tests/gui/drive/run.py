"""Drives the real window like a person: run.py --window vaultgram --cli vaultgram-cli [--pictures DIR]"""

import argparse
import os
import sys
import time
import traceback

from desktop import Desktop


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--window", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--pictures", help="a folder for a picture of each step")
    options = parser.parse_args()
    with Desktop() as desktop:
        from screen import Screen  # finds the buses that the desktop has started
        from story import Story

        with Screen(desktop) as screen:
            story = Story(desktop, screen, options.window, options.cli, options.pictures)
            try:
                return tell(story)
            finally:
                story.end()


def tell(story):
    for step in story.steps():
        began = time.monotonic()
        try:
            step()
        except Exception:  # whatever a step stumbles over is what this test is for
            traceback.print_exc()
            print(f"FAILED  {step.__name__}", file=sys.stderr)
            if story.pictures:
                story.picture("failed")
            print(story.desktop.log(story.window.binary), file=sys.stderr)
            return 1
        print(f"ok  {time.monotonic() - began:5.1f} s  {step.__name__}", flush=True)
    return 0


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())
