# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped systemd unit: systemd reads it, and finds little left to take away.
Usage: unit.py PROGRAMS_FOLDER"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

from house import House

PROGRAMS = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".").resolve()
SYSTEMD = pathlib.Path(__file__).parents[2] / "packaging/systemd"
SHIPPED = SYSTEMD / "latchkeyd.service"


class Unit(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-unit-")
        self.addCleanup(temporary.cleanup)
        text = SHIPPED.read_text()
        self.assertEqual(text.count("/usr/bin/latchkeyd"), 1)
        self.unit = pathlib.Path(temporary.name) / "latchkeyd.service"
        self.unit.write_text(text.replace("/usr/bin/latchkeyd", str(PROGRAMS / "latchkeyd")))

    def analyze(self, *arguments):
        return subprocess.run(["systemd-analyze", *arguments, self.unit], capture_output=True,
                              text=True, timeout=60)

    def test_systemd_reads_it(self):
        ended = self.analyze("verify", "--man=no")
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))

    def test_its_exposure_is_below_2_of_10(self):
        ended = self.analyze("security", "--offline=true", "--no-pager", "--threshold=20")
        self.assertEqual(ended.returncode, 0, ended.stdout)

    def choices(self):
        """The lines of /etc/default/latchkeyd that an admin can put into force, as options."""
        return [line.partition("=")[2] for line in (SYSTEMD / "latchkeyd.default").read_text()
                .splitlines() if line.startswith("#LATCHKEYD_OPTIONS=")]

    def test_nothing_starts_before_the_admin_chose(self):
        lines = (SYSTEMD / "latchkeyd.default").read_text().splitlines()
        self.assertEqual([line for line in lines if line and not line.startswith("#")], [])
        self.assertIn("ExecCondition=/usr/bin/test -n \"${LATCHKEYD_OPTIONS}\"",
                      self.unit.read_text().splitlines())
        self.assertEqual(len(self.choices()), 2)

    def test_the_server_starts_with_each_choice(self):
        folder = pathlib.Path(self.unit).parent
        house = House(PROGRAMS, folder)
        self.addCleanup(house.stop)
        house.make("latchkey-sim", "ca", "--out", folder)
        (folder / "ca.pem").rename(folder / "device-ca.pem")
        for key in ("nanomdm.key", "webhook.key"):
            (folder / key).write_text("a-key-of-the-test\n")
            (folder / key).chmod(0o600)
        for number, choice in enumerate(self.choices()):
            options = choice.replace("/etc/latchkeyd", str(folder)).replace(":8080", ":0")
            server = house.start(f"server{number}", "latchkeyd", "serve", "--data",
                                 folder / f"data{number}", *options.split())
            server.said("listening on ")
            self.assertEqual(server.stop(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
