# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""backup and restore of latchkeyd while it serves. Usage: backups.py PROGRAMS_FOLDER"""

import pathlib
import shutil
import stat
import sys
import tempfile
import threading
import unittest

from house import House
from macs import HeaderMac, make_identities

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
UDIDS = [f"MAC-{number}" for number in range(4)]


class Backups(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-backups-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.house = House(PROGRAMS, self.folder)
        self.addCleanup(self.house.stop)
        certificates, self.bundle = make_identities(self.house, self.folder, UDIDS)
        self.macs = [HeaderMac(udid, certificates[udid]) for udid in UDIDS]
        self.url = self.serve("data")
        for mac in self.macs:
            mac.enroll(self.url)

    def serve(self, data):
        server = self.house.start(data, "latchkeyd", "serve", "--data", self.folder / data,
                                  "--listen", "127.0.0.1:0", "--device-ca", self.bundle,
                                  "--identity", "header=" + HeaderMac.HEADER)
        return server.said("listening on ")

    def run_verb(self, *arguments):
        return self.house.run("latchkeyd", *arguments)

    def test_a_copy_under_load_is_of_one_moment(self):
        done = threading.Event()
        last = {}

        def write(mac):
            number = 0
            while not done.is_set():
                number += 1
                last[mac.udid] = number
                mac.set_token(self.url, b"token %d" % number)

        writers = [threading.Thread(target=write, args=(mac,)) for mac in self.macs]
        for writer in writers:
            writer.start()
        try:
            ended = [self.run_verb("backup", "--data", self.folder / "data", "--out",
                                   self.folder / f"copy-{number}") for number in range(4)]
        finally:
            done.set()
            for writer in writers:
                writer.join()
        for number, each in enumerate(ended):
            self.assertEqual(each.returncode, 0, each.stderr)
            self.check(number, last)

    def check(self, number, last):
        copy = self.folder / f"copy-{number}"
        self.assertEqual(stat.S_IMODE(copy.stat().st_mode), 0o600)
        back = self.folder / f"back-{number}"
        ended = self.run_verb("restore", "--data", back, "--from", copy)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertTrue(ended.stdout.startswith("4 Macs, "), ended.stdout)
        again = self.run_verb("restore", "--data", back, "--from", copy)
        self.assertEqual(again.returncode, 1)
        self.assertIn("there is such a file already", again.stderr)
        shutil.copy(self.folder / "data/master.key", back / "master.key")
        url = self.serve(f"back-{number}")
        for mac in self.macs:
            token = mac.token(url)
            if token:
                self.assertTrue(1 <= int(token.split()[1]) <= last[mac.udid], token)

    def test_a_damaged_copy_is_refused(self):
        copy = self.folder / "copy"
        self.house.make("latchkeyd", "backup", "--data", self.folder / "data", "--out", copy)
        taken = self.run_verb("backup", "--data", self.folder / "data", "--out", copy)
        self.assertEqual(taken.returncode, 1)
        content = bytearray(copy.read_bytes())
        content[len(content) // 2:len(content) // 2 + 4096] = b"\xff" * 4096
        copy.write_bytes(content)
        ended = self.run_verb("restore", "--data", self.folder / "other", "--from", copy)
        self.assertEqual(ended.returncode, 1)
        self.assertIn("nothing was restored", ended.stderr)
        self.assertFalse((self.folder / "other/latchkeyd.sqlite").exists())

    def test_postgresql_has_its_own(self):
        for verb, option in (("backup", "--out"), ("restore", "--from")):
            ended = self.run_verb(verb, "--data", self.folder / "data", "--database",
                                  "postgresql://h/d", option, self.folder / "x")
            self.assertEqual(ended.returncode, 2)
            self.assertIn("pg_dump", ended.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
