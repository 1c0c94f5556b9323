#!/usr/bin/python3
"""Python peers and vaultgram-cli talk over real UDP.

    run.py --cli PATH [--generation A|B|C|none] [--only NAME] [--list] [--jobs N] [--verbose]
"""

import sys

import general
import generations
import harness


def main():
    parser = harness.arguments(__doc__.splitlines()[0])
    parser.add_argument("--generation", choices=["A", "B", "C", "none"], help="only this one; none: only the rest")
    options = parser.parse_args()

    scenarios = {}
    for generation in "ABC":
        if options.generation in (None, generation):
            scenarios.update(generations.of(generation))
    if options.generation in (None, "none"):
        scenarios.update(general.SCENARIOS)
    sys.exit(harness.run(scenarios, options))


if __name__ == "__main__":
    main()
