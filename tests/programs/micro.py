# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line against a real MicroMDM. Usage: micro.py PROGRAMS_FOLDER

tests/peers.sh installs it and the client that gets the Macs their certificates."""

import concurrent.futures
import shutil
import subprocess
import sys
import unittest

from house import Cli, until
from peers import PEERS, SEED, PeerTest
from ports import free_port

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
MACS = 16


class MicroMdm(PeerTest):
    programs = PROGRAMS

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.port = free_port()
        cls.url = f"http://127.0.0.1:{cls.port}"
        for name in ("files", "config", "identities"):
            (cls.folder / name).mkdir()
        cls.serve_peer("micromdm", cls.port, "micromdm", "serve", "-server-url",
                       f"https://127.0.0.1:{cls.port}", "-http-addr", f"127.0.0.1:{cls.port}",
                       "-tls=false", "-api-key", "key", "-filerepo", cls.folder / "files",
                       "-config-path", cls.folder / "config", "-command-webhook-url", cls.hook.url)
        udids = cls.house.make("latchkey-sim", "fleet", "--seed", SEED, "--macs", MACS, "--udids")
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(cls.identify, udids.split()))
        cls.truth = cls.play("fleet", cls.port, MACS, cls.folder / "identities")
        cls.cli = cls.profile("full")
        until(cls.lists_all, "MicroMDM's list, which lags behind, has all Macs")

    @classmethod
    def identify(cls, udid):
        """MicroMDM takes only certificates of its own SCEP; each Mac gets one."""
        folder = cls.folder / udid
        folder.mkdir()
        ended = subprocess.run(
            [PEERS / "scepclient", "-server-url", f"{cls.url}/scep", "-challenge", "micromdm",
             "-private-key", folder / "key", "-certificate", folder / "certificate", "-cn", udid],
            cwd=folder, env=cls.house.env, capture_output=True, text=True, timeout=60)
        assert ended.returncode == 0, (udid, ended.stderr)
        shutil.move(folder / "key", cls.folder / f"identities/{udid}.key")
        shutil.move(folder / "certificate", cls.folder / f"identities/{udid}.pem")

    @classmethod
    def profile(cls, name, key="key"):
        return Cli(cls.house, name, cls.url, key, kind="micromdm")

    @classmethod
    def lists_all(cls):
        cls.cli.sync()
        return set(cls.truth) <= set(cls.cli.macs())

    def test_the_server_test_passes_and_names_the_failing_step(self):
        self.assertNotIn("failed", self.good(self.cli, "server", "test", "lab"))
        wrong = self.profile("wrong", key="other")
        ended = wrong.run("server", "test", "lab")
        self.assertEqual(ended.returncode, 3)
        self.assertIn("Credentials: failed", ended.stdout)

    def test_lists_the_macs_and_says_what_it_cannot_tell(self):
        rows = self.cli.macs()
        for udid, mac in self.truth.items():
            self.assertEqual(rows[udid]["serial"], mac["serial"])
            self.assertEqual(rows[udid]["status"], "unknown")
            facts = self.cli.json("show", udid)["diagnosis"]["facts"]
            self.assertEqual(facts["escrowOnServer"]["unknown"], "not-exposed")
            self.assertNotEqual(facts["enrolled"].get("value"), False)
        said = self.good(self.cli, "server", "abilities", "lab")
        self.assertIn("List Macs: yes", said)
        self.assertIn("Re-send the option: yes", said)
        self.assertIn("Revoke a token: no", said)

    def test_every_mac_acknowledges_a_resent_option(self):
        udids = sorted(udid for udid, mac in self.truth.items()
                       if mac["osVersion"] >= "11" and mac["enrollmentType"] == "ade")[:6]
        before = set(self.hook.statuses)
        said = self.good(self.cli, "resend-options", *udids, "--yes")
        self.assertEqual(said.count("ueued"), len(udids), said)
        reported = until(lambda: len(set(self.hook.statuses) - before) >= len(udids)
                         and set(self.hook.statuses) - before, "the Macs report to the webhook")
        self.assertEqual({self.hook.statuses[uuid] for uuid in reported}, {"Acknowledged"})

    def test_revoke_is_refused_with_its_reason(self):
        ended = self.cli.run("revoke-token", min(self.truth), "--reason", "sold", "--yes",
                             "--confirm", "REVOKE 1")
        self.assertEqual(ended.returncode, 4, ended.stdout + ended.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
