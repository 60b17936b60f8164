# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is copied for whoever helps tells enough, and nothing of people, Macs, servers or addresses;
and each program's --version names what it is made of.

Usage: diagnostics.py PROGRAMS_FOLDER
"""

import json
import pathlib
import re
import socket
import sys
import tempfile
import unittest

from house import Cli, House

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."


class Diagnostics(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-diagnostics-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.house = House(PROGRAMS, self.folder)
        self.addCleanup(self.house.stop)

    def synced(self):
        """A profile that read 40 Macs, had a trouble and acted."""
        self.house.make("latchkey-sim", "ca", "--out", self.folder / "ca")
        self.secret = self.house.make("latchkeyd", "token", "add", "desk", "--scope",
                                      "read,names,act", "--data", self.folder / "data")
        server = self.house.start("server", "latchkeyd", "serve", "--data", self.folder / "data",
                                  "--device-ca", self.folder / "ca/ca.pem", "--listen", "127.0.0.1:0")
        url = server.said("listening on ")
        self.house.make("latchkey-sim", "fleet", "--server", url, "--macs", 40, "--seed", 1,
                        "--identity-in", self.folder / "ca")
        cli = Cli(self.house, "the-secret-profile", url, self.secret)
        cli.sync()
        cli.run("resend-options", "--where", "status:not-escrowed", "--yes")
        self.rows = cli.json("list")["devices"]
        server.stop()
        self.assertEqual(cli.run("sync").returncode, 3)
        self.port = url.rsplit(":", 1)[1]
        return cli

    def told(self, cli):
        ended = cli.run("diagnostics")
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))
        return ended.stdout

    def test_it_tells_versions_counts_times_and_results(self):
        told = self.told(self.synced())
        for pattern in (r"^latchkey-cli \d+\.\d+\.\d+$", r"^commit (unknown|[0-9a-f]{12}(-dirty)?)$",
                        r"^Qt 6\.\d+\.\d+$", r"^SQLite 3\.", r"^TLS OpenSSL ", r"^libsodium 1\.",
                        r"^system: .+, kernel .+$", r"^secrets: [a-z-]+$",
                        r"^cache\.sqlite: \d+ bytes$", r"^journal\.sqlite: \d+ bytes$",
                        r"^server 1: latchkey, 40 Macs, read \d{4}-.+Z, then connection-refused$",
                        r"^log cli\.log:$", r"^\S+Z read server 1 done 40 Macs$",
                        r"^\S+Z read server 1 connection-refused$", r"^\S+Z action resend-options"):
            self.assertRegex(told, re.compile(pattern, re.M))

    def test_it_tells_nothing_of_people_macs_servers_addresses_or_secrets(self):
        cli = self.synced()
        log = cli.profile / "cli.log"
        with open(log, "a", encoding="utf-8") as file:  # what somebody else put there, and a torn line
            file.write('{"at":"2026-01-01T00:00:00Z","what":"read","server":"kim","result":"pw Hunter2"}\n'
                       '{"at":"2026-01-01T00:00:00Z","what":"C02SERIAL","server":"lab","result":"done"}\n'
                       'plain words of kim\n{"at":"2026-01-01T00:00:00Z","what":"re')
        told = self.told(cli)
        secrets = {"lab", "kim", "Hunter2", "C02SERIAL", "plain words", self.secret, "127.0.0.1",
                   self.port, str(self.folder), "the-secret-profile", socket.gethostname()}
        for row in self.rows:
            secrets |= {row[key] for key in ("udid", "serial", "name", "user", "id") if row[key]}
        self.assertGreater(len(secrets), 100)
        for secret in secrets:
            self.assertIsNone(re.search(rf"(?<!\w){re.escape(secret)}(?!\w)", told), secret)

    def test_the_log_holds_only_its_members(self):
        cli = self.synced()
        lines = (cli.profile / "cli.log").read_text().splitlines()
        self.assertGreaterEqual(len(lines), 3)
        for line in lines:
            self.assertEqual(set(json.loads(line)), {"at", "what", "server", "result", "macs"})
        self.assertEqual((cli.profile / "cli.log").stat().st_mode & 0o777, 0o600)

    def test_a_full_log_becomes_the_older_one(self):
        cli = self.synced()
        log = cli.profile / "cli.log"
        log.write_text("x" * (1 << 20) + "\n")
        cli.run("sync")
        self.assertEqual(len((cli.profile / "cli.log.1").read_text()), (1 << 20) + 1)
        self.assertEqual(len(log.read_text().splitlines()), 1)

    def test_every_program_names_its_version_commit_and_libraries(self):
        libraries = {"latchkey": {"Qt", "SQLite", "TLS", "libsodium"},
                     "latchkey-cli": {"Qt", "SQLite", "TLS", "libsodium"},
                     "latchkeyd": {"SQLite", "OpenSSL", "libsodium"},
                     "latchkey-sim": {"OpenSSL", "libsodium"}}
        first = None
        for name, wanted in libraries.items():
            ended = self.house.run(name, "--version")
            self.assertEqual((ended.returncode, ended.stderr), (0, ""), name)
            lines = ended.stdout.splitlines()
            self.assertRegex(lines[0], rf"^{name} \d+\.\d+\.\d+$")
            first = first or lines[0].split()[1]
            self.assertEqual(lines[0].split()[1], first)
            self.assertRegex(lines[1], r"^commit (unknown|[0-9a-f]{12}(-dirty)?)$")
            self.assertEqual({line.split()[0] for line in lines[2:]}, wanted)


if __name__ == "__main__":
    unittest.main(verbosity=2)
