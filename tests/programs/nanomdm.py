# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulated Macs against a real NanoMDM. Usage: nanomdm.py PROGRAMS_FOLDER

tests/peers.sh installs NanoMDM."""

import base64
import http.client
import json
import os
import pathlib
import plistlib
import sys
import tempfile
import unittest
import uuid

from house import House, Program, until
from ports import free_port, takes_connections
from webhook import Webhook

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
NANOMDM = CACHE / "latchkey/peers/nanomdm"
MACS = 60
SEED = 7
COMMANDS = ({"RequestType": "DeviceInformation", "Queries": ["OSVersion", "Model", "DeviceName"]},
            {"RequestType": "SecurityInfo"})


class NanoMdm(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        assert NANOMDM.exists(), f"{NANOMDM} is missing: run tests/peers.sh"
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-nanomdm-")
        cls.addClassCleanup(cls.temporary.cleanup)
        folder = pathlib.Path(cls.temporary.name)
        cls.house = House(PROGRAMS, folder)
        cls.hook = Webhook()
        cls.addClassCleanup(cls.hook.stop)
        cls.addClassCleanup(cls.house.stop)
        cls.house.make("latchkey-sim", "ca", "--out", folder / "ca")
        cls.port = free_port()
        server = Program(
            "nanomdm", [NANOMDM, "-ca", folder / "ca/ca.pem", "-listen", f"127.0.0.1:{cls.port}",
                        "-api", "key", "-storage", "filekv", "-storage-dsn", folder / "store",
                        "-webhook-url", cls.hook.url], folder, cls.house.env)
        cls.house.running.append(server)
        until(lambda: takes_connections(cls.port, server), "NanoMDM listens")
        truth = folder / "truth.jsonl"
        cls.fleet = cls.house.start(
            "fleet", "latchkey-sim", "fleet", "--server", f"http://127.0.0.1:{cls.port}",
            "--checkin-path", "/mdm", "--connect-path", "/mdm", "--identity-in", folder / "ca",
            "--seed", SEED, "--macs", MACS, "--keep", 250, "--poll", 1, "--truth", truth)
        cls.fleet.said(f"{MACS} Macs played their stories")
        cls.truth = [json.loads(line) for line in truth.read_text().splitlines()]

    def enqueue(self, udid, command):
        name = str(uuid.uuid4())
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(
                "PUT", f"/v1/enqueue/{udid}?nopush=1",
                plistlib.dumps({"Command": command, "CommandUUID": name}),
                {"Authorization": "Basic " + base64.b64encode(b"nanomdm:key").decode()})
            response = connection.getresponse()
            self.assertEqual(response.status, 200, response.read())
            return name
        finally:
            connection.close()

    def test_every_mac_acknowledges_every_command(self):
        enrolled = [mac["udid"] for mac in self.truth if mac["enrolled"]]
        self.assertGreater(len(enrolled), MACS * 0.9)
        commands = [self.enqueue(udid, command) for udid in enrolled for command in COMMANDS]
        until(lambda: all(self.hook.statuses.get(name) in ("Acknowledged", "Error",
                                                           "CommandFormatError")
                          for name in commands), "a report to every command")
        self.assertEqual({self.hook.statuses[name] for name in commands}, {"Acknowledged"})
        self.assertEqual(self.fleet.stop(), 0, self.fleet.err.read_text())


if __name__ == "__main__":
    unittest.main(verbosity=2)
