# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""latchkeyd is killed right after it has answered, 200 times. Usage: kills.py PROGRAMS_FOLDER"""

import http.client
import pathlib
import secrets
import sys
import tempfile
import threading
import unittest

from house import House
from macs import HeaderMac, make_identities

KILLS = 200
PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
UDIDS = [f"KILLED-MAC-{number}" for number in range(4)]


class Storm:
    """The other Macs' stores, under way while the server is killed under them."""

    def __init__(self, macs, url, acknowledged, attempted):
        self.acknowledged = acknowledged
        self.attempted = attempted
        self.threads = [threading.Thread(target=self.run, args=(mac, url)) for mac in macs]
        for thread in self.threads:
            thread.start()

    def run(self, mac, url):
        while True:
            token = secrets.token_bytes(48)
            self.attempted[mac.udid] = token
            try:
                mac.set_token(url, token)
            except (OSError, http.client.HTTPException):
                return  # the kill; whether this token was stored nobody was told
            self.acknowledged[mac.udid] = token

    def wait(self):
        for thread in self.threads:
            thread.join(60)


class Kills(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-kills-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.house = House(PROGRAMS, cls.folder)
        cls.addClassCleanup(cls.house.stop)
        identities, cls.roots = make_identities(cls.house, cls.folder, UDIDS)
        cls.macs = [HeaderMac(udid, identities[udid]) for udid in UDIDS]

    def start(self):
        server = self.house.start(
            "latchkeyd", "latchkeyd", "serve", "--data", self.folder / "data", "--listen",
            "127.0.0.1:0", "--identity", "header=" + HeaderMac.HEADER, "--device-ca", self.roots)
        return server, server.said("listening on ")

    def test_every_acknowledged_token_is_there_after_each_kill(self):
        server, url = self.start()
        acknowledged, attempted = {}, {}
        for mac in self.macs:
            mac.enroll(url)
            acknowledged[mac.udid] = attempted[mac.udid] = b""
        for kill in range(KILLS):
            first, *others = self.macs[kill % 4:] + self.macs[:kill % 4]
            storm = Storm(others, url, acknowledged, attempted)
            token = secrets.token_bytes(48)
            first.set_token(url, token)
            server.kill()
            acknowledged[first.udid] = attempted[first.udid] = token
            storm.wait()
            server, url = self.start()
            for mac in self.macs:
                # What was under way may be stored, unacknowledged; nothing older and nothing torn.
                known = {acknowledged[mac.udid], attempted[mac.udid]}
                stored = mac.token(url)
                self.assertIn(stored, known, f"kill {kill}, {mac.udid}")
                acknowledged[mac.udid] = attempted[mac.udid] = stored
        self.assertEqual(server.stop(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
