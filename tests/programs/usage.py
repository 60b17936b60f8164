# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A wrong command line gets one sentence on stderr, and status 2. Usage: usage.py PROGRAMS"""

import pathlib
import sys
import tempfile
import unittest

from house import House

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
WRONG = (
    ("latchkeyd frobnicate", "frobnicate", "latchkeyd --help"),
    ("latchkeyd serve", "--data", "latchkeyd serve --help"),
    ("latchkeyd serve --data D --frobnicate", "--frobnicate", "latchkeyd serve --help"),
    ("latchkeyd token frobnicate", "frobnicate", "latchkeyd token --help"),
    ("latchkeyd token add NAME --data D", "--scope", "latchkeyd token add --help"),
    ("latchkey-cli frobnicate", "frobnicate", "latchkey-cli --help"),
    ("latchkey-cli", "subcommand", "latchkey-cli --help"),
    ("latchkey-cli list --frobnicate", "--frobnicate", "latchkey-cli list --help"),
    ("latchkey-sim fleet --frobnicate", "--frobnicate", "latchkey-sim fleet --help"),
)


class Usage(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-usage-")
        self.addCleanup(temporary.cleanup)
        self.house = House(PROGRAMS, pathlib.Path(temporary.name))
        self.addCleanup(self.house.stop)

    def test_names_what_is_wrong_and_which_help_to_read(self):
        for line, wrong, help_line in WRONG:
            with self.subTest(line):
                program, *arguments = line.split()
                ended = self.house.run(program, *arguments)
                self.assertEqual((ended.returncode, ended.stdout), (2, ""))
                self.assertRegex(ended.stderr, rf"^{program}: [^\n]+; see {help_line}\n$")
                self.assertIn(wrong, ended.stderr.partition(";")[0])


if __name__ == "__main__":
    unittest.main(verbosity=2)
