# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two latchkeyd behind nginx over one PostgreSQL; one is killed in the middle of a load.

Usage: nodes.py [--macs N] PROGRAMS_FOLDER"""

import concurrent.futures
import json
import pathlib
import sys
import tempfile
import unittest

from balancer import Balancer
from cluster import Cluster
from house import Api, Cli, House, until
from ports import free_port

MACS = 60
if "--macs" in sys.argv:
    at = sys.argv.index("--macs")
    MACS = int(sys.argv[at + 1])
    del sys.argv[at:at + 2]
PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
SEED = 7


class Nodes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-nodes-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = folder = pathlib.Path(cls.temporary.name)
        cls.cluster = Cluster()  # all defaults: synced commits, max_connections 100
        cls.addClassCleanup(cls.cluster.remove)
        cls.database = cls.cluster.database("latchkey")
        cls.house = House(PROGRAMS, folder)
        cls.addClassCleanup(cls.house.stop)
        cls.house.make("latchkey-sim", "ca", "--out", folder / "ca")
        cls.ports = [free_port(), free_port()]
        cls.nodes = [cls.serve("first", 0), cls.serve("second", 1)]
        cls.secret = cls.house.make("latchkeyd", "token", "add", "desk", "--scope",
                                    "read,names,act,revoke,admin", "--data", folder / "first",
                                    "--database", cls.database)
        cls.url = f"http://127.0.0.1:{Balancer(cls.house, cls.ports).port}"
        cls.api = Api(cls.url, cls.secret)
        cls.most_connections = 0
        cls.load()

    @classmethod
    def serve(cls, name, index):
        node = cls.house.start(
            f"{name}-{len(cls.house.running)}", "latchkeyd", "serve", "--data", cls.folder / name,
            "--listen", f"127.0.0.1:{cls.ports[index]}", "--behind-proxy", "--database",
            cls.database, "--master-key", cls.folder / "master.key", "--device-ca",
            cls.folder / "ca/ca.pem")
        node.said("listening on ")
        return node

    @classmethod
    def count(cls, sql):
        return int(cls.cluster.ask("latchkey", sql)[0])

    @classmethod
    def load(cls):
        """A fleet enrolls and goes on; when a quarter has its token there, one node is killed."""
        truth = cls.folder / "truth.jsonl"
        cls.fleet = cls.house.start(
            "fleet", "latchkey-sim", "fleet", "--server", cls.url, "--identity-in",
            cls.folder / "ca", "--seed", SEED, "--macs", MACS, "--keep", 280, "--poll",
            max(1, MACS // 500), "--truth", truth)

        def quarter():
            cls.most_connections = max(cls.most_connections,
                                       cls.count("select count(*) from pg_stat_activity"))
            return cls.count("select count(*) from vault") >= MACS / 4

        until(quarter, "a quarter of the tokens", patience=280)
        cls.nodes[0].kill()
        until(lambda: f"{MACS} Macs played their stories" in cls.fleet.out.read_text(),
              "all stories were played", patience=280)
        cls.most_connections = max(cls.most_connections,
                                   cls.count("select count(*) from pg_stat_activity"))
        cls.truth = {mac["udid"]: mac for mac in map(json.loads, truth.read_text().splitlines())}

    def test_1_nothing_is_lost(self):
        cli = Cli(self.house, "profile", self.url, self.secret)
        cli.sync()
        rows = cli.macs()
        self.assertEqual(rows.keys(), self.truth.keys())
        for udid, mac in self.truth.items():
            with self.subTest(mac=udid, why=rows[udid]["why"]):
                self.assertEqual(rows[udid]["status"] in ("escrowed", "at-risk"), mac["escrowed"])

    def test_1_nothing_is_doubled(self):
        self.assertEqual(self.count("select count(*)-count(distinct revision) from device"), 0)
        # A Mac's option is asked once at each enrollment.
        asked = self.count("select count(*) from command where kind='mdm-options'")
        enrolled = self.count("select count(*) from event e join device d on d.key=e.device "
                              "where e.kind='authenticate' and e.detail='re-enrollment' "
                              "and d.user_enrollment=0")
        old = self.count("select count(*) from event e join device d on d.key=e.device where "
                         "e.kind='authenticate' and e.detail='re-enrollment' and "
                         "d.user_enrollment=0 and d.os_version like '10.1_.%' and "
                         "d.os_version not like '10.15%'")
        self.assertEqual(asked, enrolled - old)
        self.assertEqual(self.count("select value from counter where name='devices'"), MACS)

    def test_1_few_connections_are_enough(self):
        self.assertLess(self.most_connections, 60)

    def test_2_one_key_sent_to_both_nodes_starts_one_request(self):
        self.nodes[0] = self.serve("first", 0)
        udids = [udid for udid, mac in self.truth.items() if mac["enrolled"]][:20]
        apis = [Api(f"http://127.0.0.1:{port}", self.secret) for port in self.ports]

        def ask(number):
            return apis[number % 2].call(
                "POST", "commands", {"type": "security-info", "devices": udids},
                {"Idempotency-Key": f"both-{number // 4}"})

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(ask, range(40)))
        self.assertEqual({status for status, _ in answers}, {202})
        for first in range(0, 40, 4):
            told = {json.dumps(answer) for _, answer in answers[first:first + 4]}
            self.assertEqual(len(told), 1)
        self.assertEqual(self.count("select count(*) from request"), 10)

    def test_3_the_audit_of_both_is_one_chain(self):
        apis = [Api(f"http://127.0.0.1:{port}", self.secret) for port in self.ports]

        def refused(number):
            return apis[number % 2].call("DELETE", f"devices/NONE-{number}/bootstrap-token",
                                         headers={"Reason": "chain"})[0]

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            self.assertEqual(set(pool.map(refused, range(60))), {404})
        told = self.house.make("latchkeyd", "audit", "verify", "--data", self.folder / "first",
                               "--database", self.database)
        self.assertGreaterEqual(int(told.split()[0]), 71)  # the token, ten requests, sixty refusals

    def test_4_changes_alone_give_what_a_full_read_gives(self):
        cli = Cli(self.house, "changes", self.url, self.secret)
        cli.sync()
        self.api.command("device-information", list(self.truth)[:5], "some")
        cli.sync()
        changed = cli.macs()
        full = Cli(self.house, "full", f"http://127.0.0.1:{self.ports[1]}", self.secret)
        full.sync()
        fresh = full.macs()
        for udid, row in changed.items():
            for name in ("status", "why", "option", "osVersion", "escrowedAt"):
                self.assertEqual(row[name], fresh[udid][name], (udid, name))

    def test_5_the_database_away_and_back(self):
        udid = next(udid for udid, mac in self.truth.items() if mac["escrowed"])
        self.cluster.stop()
        status, _ = self.api.call("GET", f"devices/{udid}")
        self.assertIn(status, (502, 503))
        self.cluster.start()
        until(lambda: self.api.call("GET", f"devices/{udid}")[0] == 200, "it reads again")
        until(lambda: self.api.call("POST", "commands",
                                    {"type": "security-info", "devices": [udid]},
                                    {"Idempotency-Key": "after"})[0] == 202, "it writes again")


if __name__ == "__main__":
    unittest.main(verbosity=2)
