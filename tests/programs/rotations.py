# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""rotate-key of latchkeyd while it serves, and killed in the middle. Usage: rotations.py PROGRAMS"""

import pathlib
import shutil
import signal
import stat
import sys
import tempfile
import threading
import time
import unittest

from house import Api, House, Program
from macs import HeaderMac, make_identities

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
UDIDS = [f"MAC-{number}" for number in range(5)]


class Rotations(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-rotations-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.house = House(PROGRAMS, self.folder)
        self.addCleanup(self.house.stop)
        certificates, self.bundle = make_identities(self.house, self.folder, UDIDS)
        self.macs = [HeaderMac(udid, certificates[udid]) for udid in UDIDS]
        self.data = self.folder / "data"
        self.key = self.data / "master.key"
        self.secret = self.house.make("latchkeyd", "token", "add", "desk", "--scope", "read",
                                      "--data", self.data)
        self.server = self.serve()
        for mac in self.macs:
            mac.enroll(self.url)
            mac.set_token(self.url, b"of " + mac.udid.encode())

    def serve(self, *more):
        server = self.house.start(f"serve-{len(self.house.running)}", "latchkeyd", "serve",
                                  "--data", self.data, "--listen", "127.0.0.1:0", "--device-ca",
                                  self.bundle, "--identity", "header=" + HeaderMac.HEADER, *more)
        self.url = server.said("listening on ")
        return server

    def rotate(self, *more):
        return self.house.run("latchkeyd", "rotate-key", "--data", self.data, *more)

    def keys(self):
        self.assertEqual(stat.S_IMODE(self.key.stat().st_mode), 0o600)
        return self.key.read_text().split()

    def prints(self, mac):
        events = Api(self.url, self.secret).get(f"devices/{mac.udid}/events")["events"]
        return {each["fingerprint"] for each in events if each.get("result") == "stored"}

    def test_all_tokens_open_and_look_the_same(self):
        old = self.keys()
        shutil.copy(self.key, self.folder / "old.key")
        ended = self.rotate()
        self.assertEqual((ended.returncode, ended.stdout),
                         (0, "5 tokens are sealed under the new key\n"), ended.stderr)
        self.assertEqual(len(self.keys()), 1)
        self.assertNotEqual(self.keys(), old)
        for mac in self.macs:
            self.assertEqual(mac.token(self.url), b"of " + mac.udid.encode())
            mac.set_token(self.url, b"of " + mac.udid.encode())
            self.assertEqual(len(self.prints(mac)), 1)
        self.assertEqual(self.server.stop(), 0)
        refused = self.house.run("latchkeyd", "serve", "--data", self.data, "--master-key",
                                 self.folder / "old.key")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("another vault", refused.stderr)
        self.serve()
        self.assertEqual(self.macs[0].token(self.url), b"of MAC-0")

    def test_tokens_that_come_meanwhile_open_afterwards(self):
        done = threading.Event()
        last = {}

        def write(mac):
            number = 0
            while not done.is_set():
                number += 1
                mac.set_token(self.url, b"%d" % number)
                last[mac.udid] = b"%d" % number

        writers = [threading.Thread(target=write, args=(mac,)) for mac in self.macs]
        for writer in writers:
            writer.start()
        try:
            ended = [self.rotate() for _ in range(4)]
        finally:
            done.set()
            for writer in writers:
                writer.join()
        self.assertEqual({each.returncode for each in ended}, {0}, ended)
        self.assertEqual(self.server.stop(), 0)
        self.serve()  # with the newest key alone
        self.assertEqual({mac.udid: mac.token(self.url) for mac in self.macs}, last)

    def test_killed_at_any_moment_it_goes_on(self):
        for pause in (0.002, 0.01, 0.03, 0.06, 0.1):
            program = Program("rotate", [self.house.path("latchkeyd"), "rotate-key", "--data",
                                         str(self.data)], self.folder, self.house.env)
            time.sleep(pause)
            if program.process.poll() is None:
                program.kill(signal.SIGKILL)
            self.assertIn(len(self.keys()), (1, 2))
            for mac in self.macs:
                self.assertEqual(mac.token(self.url), b"of " + mac.udid.encode())
        self.assertEqual(self.rotate().returncode, 0)
        self.assertEqual(len(self.keys()), 1)
        self.assertEqual(self.server.stop(), 0)
        self.serve()
        self.assertEqual(self.macs[3].token(self.url), b"of MAC-3")

    def test_a_server_with_a_copy_is_prepared_first(self):
        self.assertEqual(self.server.stop(), 0)
        copy = self.folder / "copy.key"
        shutil.copy(self.key, copy)
        self.serve("--master-key", copy)
        self.assertEqual(self.rotate("--prepare").returncode, 0)
        self.assertEqual(len(self.keys()), 2)
        shutil.copy(self.key, copy)
        self.assertEqual(self.rotate().returncode, 0)
        for mac in self.macs:
            self.assertEqual(mac.token(self.url), b"of " + mac.udid.encode())
            mac.set_token(self.url, b"new")
            self.assertEqual(mac.token(self.url), b"new")


if __name__ == "__main__":
    unittest.main(verbosity=2)
