#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds many Macs connected to latchkeyd, over SQLite and over PostgreSQL with its defaults.

    connected.py [--macs 10000] [--rounds 5] [--build build/release]

Each Mac enrolls, sets its token and calls once a round, over one connection that it keeps. No
answer may fail, no connection may be lost, and the memory of the server after the last round is
that after the first."""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "programs"))

from cluster import Cluster  # noqa: E402
from house import House  # noqa: E402
from measure import resident  # noqa: E402

GROWTH = 1.05  # of resident memory over all rounds but the first


def sockets(pid):
    return sum(1 for each in pathlib.Path(f"/proc/{pid}/fd").iterdir()
               if each.is_symlink() and "socket:" in str(each.readlink()))


class Trial:
    def __init__(self, build, folder, options, cluster):
        self.house = House(build / "bin", folder)
        self.hold, self.options, self.cluster = build / "tests/bench_hold", options, cluster
        self.house.make("latchkey-sim", "ca", "--out", folder / "ca")
        arguments = ["--database", cluster.database("held")] if cluster else []
        self.server = self.house.start(
            "latchkeyd", "latchkeyd", "serve", "--data", folder / "data", "--listen",
            "127.0.0.1:0", "--device-ca", folder / "ca/ca.pem", *arguments)
        self.port = self.server.said("listening on ").rpartition(":")[2]

    def run(self):
        """One line a round; the resident memory after each."""
        macs, pid, memory = self.options.macs, self.server.process.pid, []
        print(f"{'PostgreSQL' if self.cluster else 'SQLite'}: {resident(pid):.1f} MiB with no Mac")
        load = subprocess.Popen(
            [self.hold, "--identity-in", self.house.folder / "ca", "--port", self.port, "--macs",
             str(macs), "--rounds", str(self.options.rounds)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True)
        for number in range(self.options.rounds + 1):
            began = time.monotonic()
            told = json.loads(load.stdout.readline())
            took = time.monotonic() - began
            memory.append(resident(pid))
            held = sockets(pid)
            line = (f"  {f'round {number}' if number else 'enrolled'}: {held} sockets, "
                    f"{memory[-1]:.1f} MiB, {told['failed']} failed, "
                    f"{told['lostConnections']} lost, {took:.1f} s")
            if self.cluster:
                served = int(self.cluster.ask(
                    "held", "select count(*) from pg_stat_activity where datname='held'")[0])
                line += f", {served} connections to PostgreSQL"
            print(line, flush=True)
            assert told["failed"] == 0 and told["lostConnections"] == 0, told
            assert held >= macs, "not all Macs are connected"
            load.stdin.write("go on\n")
            load.stdin.flush()
        assert load.wait(60) == 0
        assert self.server.err.read_text() == "", self.server.err.read_text()
        return memory


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--macs", type=int, default=10000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    for over_postgres in (False, True):
        with tempfile.TemporaryDirectory(prefix="latchkey-connected-") as folder:
            cluster = Cluster() if over_postgres else None
            trial = Trial(options.build.resolve(), pathlib.Path(folder), options, cluster)
            try:
                memory = trial.run()
            finally:
                trial.house.stop()
                if cluster:
                    cluster.remove()
        assert memory[-1] <= GROWTH * memory[1], f"memory grew: {memory}"


if __name__ == "__main__":
    main()
