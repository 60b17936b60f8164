# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A re-sent option leaves a Mac's other MDMOptions alone, or says so. Usage: options.py PROGRAMS"""

import sys
import unittest

from house import Cli, until
from lab import Lab

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."


class Options(Lab):
    programs = PROGRAMS

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.macs = {}
        for seed, story in enumerate(("activation-lock", "loses-activation-lock"), start=1):
            cls.house.start(story, "latchkey-sim", "scenario", story, "--server", cls.url,
                            "--identity-in", cls.folder / "ca", "--seed", seed, "--keep", 200,
                            "--poll", 0.5)
            cls.macs[story] = until(lambda: cls.newcomer(), story)
        cls.cli = Cli(cls.house, "profile", cls.url, cls.secret)

    @classmethod
    def newcomer(cls):
        """The Mac that has told its server everything and is not known yet."""
        known = set(cls.macs.values())
        return next((each["udid"] for each in cls.api.get("devices")["devices"]
                     if each["udid"] not in known and cls.reported(each["udid"]) is not None), None)

    @classmethod
    def reported(cls, udid):
        """What the server knows of the Mac's Activation Lock option."""
        told = cls.api.get(f"devices/{udid}")["facts"]["facts"].get("activationLockAllowed")
        return None if told is None else told["value"]

    def resend(self, story, code):
        """What was printed, and the Mac as the batch has it."""
        self.cli.sync()
        ended = self.cli.run("resend-options", self.macs[story], "--again", "--yes", "--wait", 40)
        self.assertEqual(ended.returncode, code, (ended.stdout, ended.stderr))
        return ended.stdout, self.cli.json("activity", "list", "--limit", "1")["macs"][0]

    def test_what_was_allowed_elsewhere_is_asked_for_and_kept(self):
        said, mac = self.resend("activation-lock", 0)
        self.assertEqual((mac["outcome"], mac["otherOptions"]), ("verified", "unchanged"))
        self.assertIn("Verified: Other options unchanged", said)
        sent = self.api.commands(mac["id"], "mdm-options")[0]["sentOptions"]
        self.assertEqual(sent, {"activationLockAllowed": True, "promptsForToken": False})
        self.assertIs(self.reported(mac["id"]), True)

    def test_a_change_is_told_and_is_no_success(self):
        said, mac = self.resend("loses-activation-lock", 1)
        self.assertEqual((mac["outcome"], mac["otherOptions"]), ("verified", "changed"))
        self.assertIn("ActivationLockAllowedWhileSupervised was true and is now false", said)
        self.assertIs(self.reported(mac["id"]), False)


if __name__ == "__main__":
    unittest.main()
