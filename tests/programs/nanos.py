# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line against a real NanoMDM and a real NanoHUB. Usage: nanos.py PROGRAMS_FOLDER

tests/peers.sh installs both."""

import base64
import http.client
import plistlib
import sys
import unittest

from house import Cli, until
from peers import PeerTest
from ports import free_port

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
MACS = 40


def macs_file(path, macs):
    rows = [f"{mac['udid']},{mac['serial']},\"{mac['name']}\"" for mac in macs]
    path.write_text("\n".join(["udid,serial,name", *rows, ""]))
    return path


class Nanos(PeerTest):
    programs = PROGRAMS

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.house.make("latchkey-sim", "ca", "--out", cls.folder / "ca")
        cls.nanomdm = cls.serve("nanomdm", "-api", "key", "-storage", "inmem", "-storage-dsn",
                                "none", "-migration", "-webhook-url", cls.hook.url)
        cls.truth = cls.enroll("fleet", cls.nanomdm, MACS)
        cls.list = macs_file(cls.folder / "macs.csv", cls.truth.values())
        cls.cli = cls.profile("full", cls.nanomdm, "--macs", cls.list)

    @classmethod
    def serve(cls, name, *arguments, log=None):
        port = free_port()
        cls.serve_peer(log or name, port, name, "-ca", cls.folder / "ca/ca.pem", "-listen",
                       f"127.0.0.1:{port}", *arguments)
        return port

    @classmethod
    def enroll(cls, log, port, macs):
        return cls.play(log, port, macs, cls.folder / "ca", "--checkin-path", "/mdm",
                        "--connect-path", "/mdm")

    @classmethod
    def profile(cls, name, port, *more, kind="nanomdm", key="key"):
        return Cli(cls.house, name, f"http://127.0.0.1:{port}", key, *more, kind=kind)

    def held(self, udid):
        """Whether NanoMDM really holds a token of this Mac."""
        connection = http.client.HTTPConnection("127.0.0.1", self.nanomdm, timeout=60)
        try:
            connection.request(
                "PUT", "/migration",
                plistlib.dumps({"MessageType": "GetBootstrapToken", "UDID": udid}),
                {"Authorization": "Basic " + base64.b64encode(b"nanomdm:key").decode()})
            answer = connection.getresponse().read()
            return bool(answer and plistlib.loads(answer).get("BootstrapToken"))
        finally:
            connection.close()

    def states(self):
        self.good(self.cli, "sync")
        return {udid: row["status"] for udid, row in self.cli.macs().items()}

    def test_lists_the_given_macs_with_what_the_server_holds(self):
        self.assertEqual(set(self.states()), set(self.truth))
        for udid in self.truth:
            facts = self.cli.json("show", udid)["diagnosis"]["facts"]
            self.assertEqual(facts["escrowOnServer"]["value"],
                             "escrowed" if self.held(udid) else "not-escrowed", udid)

    def test_every_mac_acknowledges_a_resent_option(self):
        udid = next(udid for udid, mac in self.truth.items()
                    if mac["osVersion"] >= "11" and mac["enrollmentType"] == "ade")
        self.states()
        before = len(self.hook.statuses)
        said = self.good(self.cli, "resend-options", udid, "--yes")
        self.assertIn("ueued", said)
        until(lambda: len(self.hook.statuses) > before, "the Mac reports to the webhook")

    def test_revoke_clears_the_token_and_nothing_else(self):
        held = [udid for udid in self.truth if self.held(udid)]
        self.states()
        self.good(self.cli, "revoke-token", held[0], "--reason", "sold", "--yes", "--confirm",
                  "REVOKE 1", "--anyway", "--wait", "30")
        self.assertFalse(self.held(held[0]))
        self.assertTrue(all(self.held(udid) for udid in held[1:]))
        self.states()
        facts = self.cli.json("show", held[0])["diagnosis"]["facts"]
        self.assertEqual(facts["escrowOnServer"]["value"], "not-escrowed")

    def test_no_token_lies_in_the_profile(self):
        self.states()
        connection = http.client.HTTPConnection("127.0.0.1", self.nanomdm, timeout=60)
        udid = next(udid for udid in self.truth if self.held(udid))
        connection.request("PUT", "/migration",
                           plistlib.dumps({"MessageType": "GetBootstrapToken", "UDID": udid}),
                           {"Authorization": "Basic " + base64.b64encode(b"nanomdm:key").decode()})
        token = plistlib.loads(connection.getresponse().read())["BootstrapToken"]
        connection.close()
        for file in self.cli.profile.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                self.assertNotIn(token, content, file)
                self.assertNotIn(base64.b64encode(token), content, file)

    def test_connection_test_names_the_failing_step(self):
        self.assertNotIn("failed", self.good(self.cli, "server", "test", "lab"))
        wrong = self.profile("wrong", self.nanomdm, "--macs", self.list, key="other")
        ended = wrong.run("server", "test", "lab")
        self.assertEqual(ended.returncode, 3)
        self.assertIn("Credentials: failed", ended.stdout)
        nobody = self.profile("nobody", free_port(), "--macs", self.list)
        self.assertIn("TLS: failed", nobody.run("server", "test", "lab").stdout)

    def test_without_a_list_it_says_so(self):
        bare = self.profile("bare", self.nanomdm)
        self.assertNotIn("failed", self.good(bare, "server", "test", "lab"))
        self.assertIn("List Macs: no", self.good(bare, "server", "abilities", "lab"))
        ended = bare.run("sync")
        self.assertEqual(ended.returncode, 3)
        self.assertIn("no list of Macs", ended.stderr)

    def test_without_migration_nothing_is_revoked(self):
        port = self.serve("nanomdm", "-api", "key", "-storage", "inmem", "-storage-dsn", "none",
                          log="nanomdm-plain")
        plain = self.profile("plain", port, "--macs", self.list)
        said = self.good(plain, "server", "abilities", "lab")
        self.assertIn("Revoke a token: no. lab runs without its -migration flag", said)
        self.assertIn("Re-send the option: yes", said)
        self.good(plain, "sync")
        self.assertEqual({row["status"] for row in plain.macs().values()}, {"unknown"})
        ended = plain.run("revoke-token", next(iter(self.truth)), "--reason", "sold", "--yes",
                          "--confirm", "REVOKE 1")
        self.assertEqual(ended.returncode, 4, ended.stdout + ended.stderr)

    def test_nanohub_takes_commands_to_macs_and_cannot_revoke(self):
        port = self.serve("nanohub", "-api-key", "key", "-storage", "inmem", "-migration",
                          "-webhook-url", self.hook.url)
        truth = self.enroll("hubfleet", port, 8)
        hub = self.profile("hub", port, "--macs",
                           macs_file(self.folder / "hub.csv", truth.values()), kind="nanohub")
        self.assertNotIn("failed", self.good(hub, "server", "test", "lab"))
        said = self.good(hub, "server", "abilities", "lab")
        self.assertIn("Revoke a token: no. The /migration of lab answered an error", said)
        self.good(hub, "sync")
        self.assertEqual(set(hub.macs()), set(truth))
        udid = next(udid for udid, mac in truth.items()
                    if mac["osVersion"] >= "11" and mac["enrollmentType"] == "ade")
        before = len(self.hook.reports)
        self.assertIn("ueued", self.good(hub, "resend-options", udid, "--yes"))
        until(lambda: (udid, "Acknowledged") in self.hook.reports[before:],
              "the Mac reports to the webhook")
        wrong = self.profile("hubwrong", port, "--macs", self.list, kind="nanohub", key="other")
        self.assertIn("Credentials: failed", wrong.run("server", "test", "lab").stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
