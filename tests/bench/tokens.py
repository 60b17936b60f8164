#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SetBootstrapToken side by side with NanoMDM 0.9, in one run; see run.sh.

latchkeyd answers once the encrypted token is synced, over both its databases. NanoMDM's filekv
never syncs; its pgsql does."""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "programs"))

from cluster import USER, Cluster  # noqa: E402
from house import House, Program, until  # noqa: E402
from ports import free_port, takes_connections  # noqa: E402

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
NANOMDM = CACHE / "latchkey/peers/nanomdm"
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pids):
    """User and system time so far, of these processes and of what they waited for."""
    total = 0
    for pid in pids:
        try:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += sum(map(int, fields[11:15]))
    return total / TICKS


def descendants(pid):
    found = [pid]
    for each in found:
        for task in pathlib.Path(f"/proc/{each}/task").glob("*/children"):
            found += map(int, task.read_text().split())
    return found


class Server:
    """One of the four, with a store of its own."""

    def __init__(self, bench, name):
        self.name = name
        self.port = free_port()
        self.cluster = None
        house, folder = bench.house, bench.house.folder
        if "PostgreSQL" in name:
            # Above the default for NanoMDM alone, which opens a connection for each request.
            self.cluster = Cluster(max_connections=400 if name.startswith("NanoMDM") else 100)
            database = self.cluster.database("bench")
        ca = folder / "ca"
        if name.startswith("NanoMDM"):
            storage = ["filekv", folder / "kv"]
            if self.cluster:
                module = subprocess.run(["go", "list", "-m", "-f", "{{.Dir}}",
                                         "github.com/micromdm/nanomdm@v0.9.0"], check=True,
                                        capture_output=True, text=True, cwd=folder)
                schema = pathlib.Path(module.stdout.strip()) / "storage/pgsql/schema.sql"
                self.cluster.ask("bench", schema.read_text())
                storage = ["pgsql", f"host={self.cluster.folder} port={self.cluster.port} "
                                    f"user={USER} dbname=bench sslmode=disable"]
            arguments = [NANOMDM, "-ca", ca / "ca.pem", "-listen", f"127.0.0.1:{self.port}", "-api",
                         "key", "-storage", storage[0], "-storage-dsn", storage[1]]
        else:
            arguments = [house.path("latchkeyd"), "serve", "--data", folder / name, "--listen",
                         f"127.0.0.1:{self.port}", "--device-ca", ca / "ca.pem"]
            if self.cluster:
                arguments += ["--database", database]
        self.program = Program(name.replace(" ", "-"), list(map(str, arguments)), folder, house.env)
        house.running.append(self.program)
        until(lambda: takes_connections(self.port, self.program), f"{name} listens")

    def pids(self):
        pids = [self.program.process.pid]
        if self.cluster:
            postmaster = (self.cluster.folder / "data/postmaster.pid").read_text().split()[0]
            pids += descendants(int(postmaster))
        return pids

    def measure(self, bench, connections, run):
        load = subprocess.Popen(
            [bench.load, "--identity-in", bench.house.folder / "ca", "--port", str(self.port),
             "--connections", str(connections), "--requests", str(bench.requests), "--macs",
             str(bench.macs), "--run", run], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True)
        assert load.stdout.readline() == "ready\n", self.name
        before = cpu_seconds(self.pids())
        load.stdin.write("go\n")
        load.stdin.flush()
        told = json.loads(load.stdout.readline())
        # A process that ended meanwhile is counted in its parent.
        told["cpu"] = 1000 * (cpu_seconds(self.pids()) - before) / bench.requests
        load.stdin.close()
        assert load.wait(60) == 0
        return told


class Bench:
    NAMES = ("latchkeyd SQLite", "NanoMDM filekv", "latchkeyd PostgreSQL", "NanoMDM PostgreSQL")

    def __init__(self, build, folder, options):
        self.house = House(build / "bin", folder)
        self.load = build / "tests/bench_load"
        self.requests, self.macs, self.rounds = options.requests, options.macs, options.rounds
        self.house.make("latchkey-sim", "ca", "--out", folder / "ca")
        self.servers = []

    def run(self):
        for name in self.NAMES:
            self.servers.append(Server(self, name))
        results = {}
        for connections in (32, 256):
            for number in range(self.rounds):
                for server in self.servers:
                    told = server.measure(self, connections, f"{connections}R{number}")
                    results.setdefault((server.name, connections), []).append(told)
        return results

    def end(self):
        self.house.stop()
        for server in self.servers:
            if server.cluster:
                server.cluster.remove()


def report(results):
    medians = {}
    print(f"{'server':<22} {'at once':>7} {'Set/s':>8} {'p50 ms':>8} {'p99 ms':>8} "
          f"{'CPU ms':>7} {'failed':>6}")
    for (name, connections), runs in results.items():
        row = {key: statistics.median(run[key] for run in runs)
               for key in ("perSecond", "p50", "p99", "cpu")}
        row["failed"] = sum(run["failed"] for run in runs)
        medians[name, connections] = row
        print(f"{name:<22} {connections:>7} {row['perSecond']:>8.0f} {row['p50']:>8.1f} "
              f"{row['p99']:>8.1f} {row['cpu']:>7.2f} {row['failed']:>6}")
    for ours, theirs, target in (("latchkeyd SQLite", "NanoMDM filekv", 1),
                                 ("latchkeyd PostgreSQL", "NanoMDM PostgreSQL", 2)):
        for connections in (32, 256):
            a, b = medians[ours, connections], medians[theirs, connections]
            print(f"{ours} / {theirs}, {connections} at once: rate "
                  f"{a['perSecond'] / b['perSecond']:.2f} x (target >= {target}), "
                  f"p99 {a['p99'] / b['p99']:.2f} x, CPU {a['cpu'] / b['cpu']:.2f} x (target < 1)")
    return medians


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--requests", type=int, default=6000)
    parser.add_argument("--macs", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    assert NANOMDM.exists(), f"{NANOMDM} is missing: run tests/peers.sh"
    with tempfile.TemporaryDirectory(prefix="latchkey-tokens-") as folder:
        bench = Bench(options.build.resolve(), pathlib.Path(folder), options)
        try:
            medians = report(bench.run())
        finally:
            bench.end()
    assert all(row["failed"] == 0 for (name, _), row in medians.items()
               if name.startswith("latchkeyd")), "latchkeyd refused a token"
    if options.json:
        options.json.write_text(json.dumps(
            [{"server": name, "connections": n, **row} for (name, n), row in medians.items()]))


if __name__ == "__main__":
    main()
