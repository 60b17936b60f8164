#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds many Macs connected to latchkeyd: over SQLite, over PostgreSQL with its defaults, and to two
nodes over one PostgreSQL behind nginx, one of which is killed.

    connected.py [--macs 10000] [--rounds 5] [--only sqlite|postgresql|nodes] [--build build/release]

Each Mac enrolls, sets its token and calls once a round, over one connection that it keeps. No
answer may fail, no connection may be lost, and the memory of the server after the last round is
that after the first: of the node that lives on, after the first round that it serves alone."""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "programs"))

from balancer import Balancer  # noqa: E402
from cluster import Cluster  # noqa: E402
from house import House  # noqa: E402
from measure import resident  # noqa: E402
from ports import free_port  # noqa: E402

GROWTH = 1.05  # of resident memory over all rounds but the first
KILLED_AFTER = 1  # this round


def sockets(pid):
    return sum(1 for each in pathlib.Path(f"/proc/{pid}/fd").iterdir()
               if each.is_symlink() and "socket:" in str(each.readlink()))


class Trial:
    """One server, which holds the connections itself."""

    def __init__(self, build, folder, options, cluster=None):
        self.house = House(build / "bin", folder)
        self.hold, self.options, self.cluster = build / "tests/bench_hold", options, cluster
        self.house.make("latchkey-sim", "ca", "--out", folder / "ca")
        self.database = ["--database", cluster.database("held")] if cluster else []
        self.start()

    def start(self):
        self.server = self.serve("latchkeyd", "127.0.0.1:0")
        self.port = self.server.said("listening on ").rpartition(":")[2]

    def serve(self, name, listen, *more):
        return self.house.start(
            name, "latchkeyd", "serve", "--data", self.house.folder / name, "--listen", listen,
            "--device-ca", self.house.folder / "ca/ca.pem", *self.database, *more)

    def holders(self):
        """The processes that hold the Macs' connections."""
        return [self.server.process.pid]

    def after(self, number):
        """What happens between this round and the next."""

    def base(self):
        """The round whose memory is the measure."""
        return 1

    def run(self, name):
        """One line a round; the resident memory after each."""
        macs, pid, memory = self.options.macs, self.server.process.pid, []
        print(f"{name}: {resident(pid):.1f} MiB with no Mac")
        load = subprocess.Popen(
            [self.hold, "--identity-in", self.house.folder / "ca", "--port", str(self.port),
             "--macs", str(macs), "--rounds", str(self.options.rounds)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True)
        for number in range(self.options.rounds + 1):
            began = time.monotonic()
            told = json.loads(load.stdout.readline())
            took = time.monotonic() - began
            memory.append(resident(pid))
            held = sum(map(sockets, self.holders()))
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
            self.after(number)
            load.stdin.write("go on\n")
            load.stdin.flush()
        assert load.wait(60) == 0
        assert self.server.err.read_text() == "", self.server.err.read_text()
        base = memory[self.base()]
        assert memory[-1] <= GROWTH * base, f"memory grew: {memory}"


class Nodes(Trial):
    """Two servers over one database; nginx holds the connections."""

    def start(self):
        ports = [free_port(), free_port()]
        self.killed, self.server = map(self.node, ports)
        self.balancer = Balancer(self.house, ports)
        self.port = self.balancer.port

    def node(self, port):
        server = self.serve(f"node-{port}", f"127.0.0.1:{port}", "--behind-proxy", "--master-key",
                            self.house.folder / "master.key")
        server.said("listening on ")
        return server

    def holders(self):
        return self.balancer.workers()

    def after(self, number):
        if number == KILLED_AFTER:
            self.killed.kill()

    def base(self):
        return KILLED_AFTER + 1


TRIALS = {"sqlite": (Trial, False), "postgresql": (Trial, True), "nodes": (Nodes, True)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--macs", type=int, default=10000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=TRIALS)
    options = parser.parse_args()
    for name, (kind, over_postgres) in TRIALS.items():
        if options.only not in (None, name):
            continue
        with tempfile.TemporaryDirectory(prefix="latchkey-connected-") as folder:
            cluster = Cluster() if over_postgres else None
            trial = kind(options.build.resolve(), pathlib.Path(folder), options, cluster)
            try:
                trial.run(name)
            finally:
                trial.house.stop()
                if cluster:
                    cluster.remove()


if __name__ == "__main__":
    main()
