# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A token that the vault keeps and cannot open is told as none, everywhere. Usage: unopened.py PROGRAMS"""

import contextlib
import csv
import pathlib
import sqlite3
import sys
import tempfile
import unittest
import urllib.request

from house import Api, Cli, House, until
from macs import HeaderMac, make_identities

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
UDIDS = [f"MAC-{number}" for number in range(3)]
BROKEN, *WHOLE = UDIDS


class Unopened(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-unopened-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.house = House(PROGRAMS, self.folder)
        self.addCleanup(self.house.stop)
        certificates, self.roots = make_identities(self.house, self.folder, UDIDS)
        self.macs = {udid: HeaderMac(udid, certificates[udid]) for udid in UDIDS}
        self.data = self.folder / "data"
        self.secret = self.house.make("latchkeyd", "token", "add", "desk", "--scope",
                                      "read,names,act,revoke,admin", "--data", self.data)
        self.serve()
        for udid, mac in self.macs.items():
            mac.enroll(self.url)
            mac.set_token(self.url, b"of " + udid.encode())
        self.cli = Cli(self.house, "profile", self.url, self.secret)
        self.cli.sync()
        self.assertEqual({row["status"] for row in self.cli.macs().values()}, {"escrowed"})

    def serve(self):
        self.server = self.house.start(
            f"serve-{len(self.house.running)}", "latchkeyd", "serve", "--data", self.data,
            "--listen", "127.0.0.1:0", "--identity", "header=" + HeaderMac.HEADER, "--device-ca",
            self.roots)
        self.url = self.server.said("listening on ")

    def damage(self, column="ciphertext"):
        with contextlib.closing(sqlite3.connect(self.data / "latchkeyd.sqlite")) as database:
            changed = database.execute(
                f"update vault set {column}=zeroblob(length({column})) where device="
                "(select key from device where udid=?)", (BROKEN,))
            self.assertEqual(changed.rowcount, 1)
            database.commit()

    def escrow(self, udid):
        facts = Api(self.url, self.secret).get("devices/" + udid)["facts"]["facts"]
        told = facts["escrowOnServer"]
        return (told[0] if isinstance(told, list) else told)["value"]

    def metrics(self):
        with urllib.request.urlopen(self.url + "/metrics", timeout=60) as answer:
            return dict(line.split(" ") for line in answer.read().decode().splitlines()
                        if line.startswith("latchkeyd_tokens_"))

    def assert_told(self, cli):
        """By the API, and by what reads it."""
        self.assertEqual({udid: self.escrow(udid) for udid in UDIDS},
                         {BROKEN: "not-escrowed", **{udid: "escrowed" for udid in WHOLE}})
        self.assertEqual(self.metrics(),
                         {"latchkeyd_tokens_held": "2", "latchkeyd_tokens_unopened": "1"})
        cli.sync()
        rows = cli.macs()
        self.assertEqual((rows[BROKEN]["status"], rows[BROKEN]["why"]),
                         ("not-escrowed", "token-lost-on-server"))
        self.assertEqual({rows[udid]["status"] for udid in WHOLE}, {"escrowed"})
        shown = cli.json("show", BROKEN)["diagnosis"]
        self.assertEqual((shown["facts"]["escrowed"]["value"], shown["facts"]["usable"]["value"]),
                         ("no", "no"))
        self.assertIn("did not open any more", cli.run("show", BROKEN).stdout)
        report = self.folder / "report.csv"
        ended = cli.run("report", "not-compliant", "--format", "csv", "--out", report)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        with report.open(encoding="utf-8-sig", newline="") as file:
            text = "\n".join(",".join(row) for row in csv.reader(file))
        self.assertIn("SERIAL-" + BROKEN, text)
        self.assertNotIn("SERIAL-" + WHOLE[0], text)

    def assert_audited(self):
        entries = [entry for entry in Api(self.url, self.secret).get("audit")["entries"]
                   if entry["action"] == "vault-check"]
        self.assertEqual([(entry["device"], entry["before"], entry["after"], entry["token"])
                          for entry in entries], [(BROKEN, "escrowed", "not-escrowed", None)])
        verified = self.house.run("latchkeyd", "audit", "verify", "--data", self.data)
        self.assertEqual(verified.returncode, 0, verified.stderr)

    def test_what_a_mac_could_not_get(self):
        self.damage()
        self.assertEqual(self.macs[BROKEN].send(self.url, "GetBootstrapToken"), (500, b""))
        self.assert_told(self.cli)
        self.assert_audited()
        self.macs[BROKEN].set_token(self.url, b"a new one")
        self.assertEqual(self.escrow(BROKEN), "escrowed")
        self.cli.sync()
        self.assertEqual(self.cli.macs()[BROKEN]["status"], "escrowed")

    def test_what_only_the_start_could_find(self):
        self.assertEqual(self.server.stop(), 0)
        self.damage("wrapped_key")
        self.serve()
        until(lambda: self.escrow(BROKEN) == "not-escrowed", "the check of the vault")
        self.assert_told(Cli(self.house, "new-profile", self.url, self.secret))
        self.assert_audited()

    def test_what_a_rotation_met(self):
        self.damage()
        ended = self.house.run("latchkeyd", "rotate-key", "--data", self.data)
        self.assertEqual((ended.returncode, ended.stderr),
                         (0, "latchkeyd: tokens of the vault that open under no key: 1 "
                             "(their Macs are listed without one)\n"))
        self.assert_told(self.cli)
        self.assert_audited()
        for udid in WHOLE:
            self.assertEqual(self.macs[udid].token(self.url), b"of " + udid.encode())


if __name__ == "__main__":
    unittest.main(verbosity=2)
