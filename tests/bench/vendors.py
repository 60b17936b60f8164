#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Peak memory of latchkey-cli that reads a whole fleet from the emulator of each vendor.

    vendors.py [--macs 100000] [--only KIND] [--build build/release]

Each is read with a tenth of the Macs and with all. Where the API has pages, a Mac more costs what
the cache's index keeps of it, and nothing in the connector; FileWave and MicroMDM answer with the
whole list, which costs what it weighs."""
import argparse
import pathlib
import sys
import tempfile

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / name)
                for name in ("programs", "emulators")]

from emulator import fleet_of  # noqa: E402
from filewave import FileWave  # noqa: E402
from fleet import Fleet  # noqa: E402
from house import Cli, House  # noqa: E402
from iru import Iru  # noqa: E402
from jamf import Jamf  # noqa: E402
from measure import timed  # noqa: E402
from micromdm import MicroMdm  # noqa: E402
from zentral import Zentral  # noqa: E402

PAGED = {"jamf": Jamf, "zentral": Zentral, "fleet": Fleet, "iru": Iru}
WHOLE = {"filewave": FileWave, "micromdm": MicroMdm}
PAGED_COST, WHOLE_COST = 0.5, 4  # KiB a Mac
CHANCE = 8  # MiB


def peak(build, emulator, kind):
    """Seconds and peak memory in MiB of the first sync with this server."""
    with tempfile.TemporaryDirectory(prefix=f"latchkey-{kind}-") as folder:
        house = House(build / "bin", pathlib.Path(folder))
        user = ["--user", emulator.USER] if emulator.USER else []
        cli = Cli(house, "profile", emulator.url, emulator.SECRET, *user, kind=kind)
        return timed(house.path("latchkey-cli"), "sync", env={**house.env, **cli.env})


def measure(build, kind, kind_of_server, macs):
    emulator = kind_of_server(fleet_of(macs))
    try:
        took, memory = peak(build, emulator, kind)
    finally:
        emulator.stop()
    assert emulator.violations == [], emulator.violations[:3]
    print(f"{kind:<10} {macs:>7} Macs {memory:>7.1f} MiB {took:>6.1f} s", flush=True)
    return memory


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--macs", type=int, default=100000)
    parser.add_argument("--only", choices=[*PAGED, *WHOLE])
    options = parser.parse_args()
    build, macs = options.build.resolve(), options.macs
    grown = []
    for kind, server in {**PAGED, **WHOLE}.items():
        if options.only not in (None, kind):
            continue
        few = measure(build, kind, server, macs // 10)
        cost = PAGED_COST if kind in PAGED else WHOLE_COST
        most = few + CHANCE + cost * 0.9 * macs / 1024
        if measure(build, kind, server, macs) > most:
            grown.append(kind)
    assert not grown, f"their memory grows with the fleet: {grown}"


if __name__ == "__main__":
    main()
