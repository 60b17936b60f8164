# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""latchkeyd wakes simulated Macs that never call by themselves. Usage: wakes.py PROGRAMS_FOLDER"""

import sys
import unittest
import urllib.request

from house import until
from lab import Lab, enrolled_in
from ports import free_port

MACS = 80
SEED = 7
PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."


class Wakes(Lab):
    programs = PROGRAMS

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        truth = cls.folder / "truth.jsonl"
        cls.fleet = cls.house.start(
            "fleet", "latchkey-sim", "fleet", "--server", cls.url, "--identity-in",
            cls.folder / "ca", "--seed", SEED, "--macs", MACS, "--keep", 250, "--listen",
            cls.listen, "--truth", truth)
        cls.waking = cls.fleet.said("waking on ")
        cls.fleet.said(f"{MACS} Macs played their stories")
        cls.macs = list(enrolled_in(truth))

    @classmethod
    def serving(cls):
        cls.listen = f"127.0.0.1:{free_port()}"
        return "--wake-url", f"http://{cls.listen}/"

    def failures(self):
        with urllib.request.urlopen(self.url + "/metrics", timeout=60) as metrics:
            lines = metrics.read().decode().splitlines()
        return sum(int(line.split()[1]) for line in lines
                   if line.startswith("latchkeyd_wake_failures_total"))

    def test_1_woken_macs_obey(self):
        self.assertGreater(len(self.macs), MACS * 0.9)
        for run in range(3):
            self.api.command("security-info", self.macs, f"run {run}")
        states = {each["state"] for udid in self.macs
                  for each in self.api.commands(udid, "security-info")}
        self.assertEqual(states, {"acknowledged"})
        self.assertEqual(self.failures(), 0)

    def test_2_a_wake_that_fails_is_counted_and_harms_nothing(self):
        self.assertEqual(self.fleet.stop(), 0, self.fleet.err.read_text())
        status, answer = self.api.call("POST", "commands",
                                       {"type": "security-info", "devices": self.macs[:1]},
                                       {"Idempotency-Key": "asleep"})
        self.assertEqual((status, answer["commands"][0]["outcome"]), (202, "queued"))
        until(lambda: self.failures() > 0, "a counted failure")
        command, = self.api.get("commands/" + answer["request"])["commands"]
        self.assertEqual(command["state"], "queued")


if __name__ == "__main__":
    unittest.main(verbosity=2)
