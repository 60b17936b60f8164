# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's audit as a stranger and as its owner checks it: verify, export, tampering.

    tampering.py PROGRAMS
"""

import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import faultsite  # noqa: F401  (puts tests/programs on the path)
from house import House

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
VERIFIER = pathlib.Path(__file__).resolve().parents[2] / "packaging/verify-audit.py"


class Tampering(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="latchkey-audit-")
        self.addCleanup(self.temporary.cleanup)
        self.folder = pathlib.Path(self.temporary.name)
        self.house = House(PROGRAMS, self.folder)
        self.profile = self.folder / "profile"
        for number in range(12):
            self.cli("server", "add", f"S{number}", "--kind", "latchkey", "--url",
                     "http://127.0.0.1:1")
        self.cli("server", "remove", "S3")

    def cli(self, *words, code=0, env=None):
        ended = self.house.run("latchkey-cli", "--profile", self.profile, *words, env=env)
        self.assertEqual(ended.returncode, code, (words, ended.stdout, ended.stderr))
        return ended.stdout

    def verdict(self, code=0):
        return json.loads(self.cli("audit", "verify", "--json", code=code))

    def change(self, *statements):
        with sqlite3.connect(self.profile / "journal.sqlite") as database:
            for statement in statements:
                database.execute(statement)
        database.close()

    def export(self, name, *words):
        file = self.folder / name
        self.cli("audit", "export", "--out", file, *words)
        return file

    def stranger(self, file, *key):
        return subprocess.run([sys.executable, VERIFIER, file, *key], capture_output=True,
                              text=True)

    def test_whatever_was_done_is_noted_and_holds(self):
        verdict = self.verdict()
        self.assertEqual(verdict["entries"], 13)
        self.assertTrue(verdict["intact"] and verdict["headKept"])
        self.assertEqual(verdict["newer"], 0)

    def test_without_a_keyring_it_says_that_only_file_permissions_protect(self):
        self.assertTrue(self.verdict()["filePermissionsOnly"])
        self.assertIn("file permissions only", self.cli("audit", "verify"))
        self.assertEqual((self.profile / "profile.key").stat().st_mode & 0o777, 0o600)

    def test_each_kind_of_tampering_is_named(self):
        for name, at, statements in (
                ("changed", 5, ["update audit set who='mallory' where number=5"]),
                ("removed", 5, ["delete from audit where number=5"]),
                ("cut", 12, ["delete from audit where number>11"]),
                ("reordered", 4, ["update audit set number=-1 where number=4",
                                  "update audit set number=4 where number=9",
                                  "update audit set number=9 where number=-1"])):
            with self.subTest(name):
                before = (self.profile / "journal.sqlite").read_bytes()
                self.change(*statements)
                verdict = self.verdict(code=5)
                self.assertEqual((verdict["flaw"], verdict["at"]), (name, at))
                self.change("pragma wal_checkpoint(truncate)")
                for rest in ("-wal", "-shm"):
                    pathlib.Path(str(self.profile / "journal.sqlite") + rest).unlink(
                        missing_ok=True)
                (self.profile / "journal.sqlite").write_bytes(before)

    def test_a_cut_audit_is_not_taken_for_good_by_going_on(self):
        self.change("delete from audit where number>11")
        self.cli("server", "add", "later", "--kind", "latchkey", "--url", "http://127.0.0.1:1")
        self.cli("server", "add", "later2", "--kind", "latchkey", "--url", "http://127.0.0.1:1")
        self.assertEqual(self.verdict(code=5)["flaw"], "rewritten")

    def test_a_stranger_can_check_an_export(self):
        file = self.export("audit.jsonl")
        checked = self.stranger(file)
        self.assertEqual(checked.returncode, 0, checked.stderr)
        lines = file.read_text().splitlines()
        self.assertEqual(len(lines), 13)
        file.write_text("\n".join(lines[:4] + lines[5:]) + "\n")
        self.assertIn("signature", self.stranger(file).stderr)

    def test_an_export_signed_by_another_is_refused_with_the_key_known(self):
        file = self.export("audit.jsonl")
        known = self.folder / "known.pem"
        known.write_bytes(pathlib.Path(str(file) + ".pem").read_bytes())
        self.cli("audit", "export", "--out", file, env={"LATCHKEY_PROFILE_KEY": "ab" * 32})
        self.assertEqual(self.stranger(file).returncode, 0)  # it fits its own key
        self.assertEqual(self.stranger(file, known).returncode, 1)

    def test_the_entry_of_an_exported_file_is_found(self):
        file = self.export("audit.csv", "--format", "csv")
        self.assertEqual(self.stranger(file).returncode, 0)
        found = json.loads(self.cli("audit", "verify", "--json", "--file", file))
        self.assertEqual(found["exportEntry"], 14)
        with open(file, "ab") as end:
            end.write(b"x")
        missed = json.loads(self.cli("audit", "verify", "--json", "--file", file, code=1))
        self.assertEqual(missed["exportEntry"], 0)

    def test_a_killed_programs_entries_are_noted_as_newer(self):
        # As if the program had died between its entries and their head.
        file = self.export("audit.jsonl")
        older = json.loads(file.read_text().splitlines()[10])["hash"]
        text = (self.profile / "profile.key").read_text().splitlines()
        kept = [f"audit-head 11 {older}" if line.startswith("audit-head") else line
                for line in text]
        (self.profile / "profile.key").write_text("\n".join(kept) + "\n")
        self.assertEqual(self.verdict()["newer"], 3)
        self.cli("server", "remove", "S4")
        self.assertEqual(self.verdict()["newer"], 0)
        last = self.export("again.jsonl").read_text()
        self.assertIn('"action":"recovered"', last)


if __name__ == "__main__":
    unittest.main()
