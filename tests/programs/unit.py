# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped systemd unit: systemd reads it, and finds little left to take away.
Usage: unit.py PROGRAMS_FOLDER"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAMS = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".").resolve()
SHIPPED = pathlib.Path(__file__).parents[2] / "packaging/systemd/latchkeyd.service"


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
        ended = self.analyze("verify")
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))

    def test_its_exposure_is_below_2_of_10(self):
        ended = self.analyze("security", "--offline=true", "--no-pager", "--threshold=20")
        self.assertEqual(ended.returncode, 0, ended.stdout)

    def test_the_server_takes_its_options(self):
        words = self.unit.read_text().replace("\\\n", " ")
        line = next(each for each in words.splitlines() if each.startswith("ExecStart="))
        ended = subprocess.run([*line.removeprefix("ExecStart=").split(), "--help"],
                               capture_output=True, text=True, timeout=60)
        self.assertEqual(ended.returncode, 0, ended.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
