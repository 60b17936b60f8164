# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""diagnose --facts and check-mac: exit statuses, both ways in, and what a person reads.
Usage: diagnoses.py PROGRAMS_FOLDER"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAMS = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".").resolve()
NO = "profiles: Bootstrap Token escrowed to server: NO\n"
YES = "profiles: Bootstrap Token escrowed to server: YES\n"
VALID = "profiles: Bootstrap Token validated.\n"
MOST = 64 * 1024 * 1024


class Diagnoses(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-diagnoses-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def run_cli(self, *arguments, **more):
        env = {**os.environ, "LATCHKEY_PROFILE": str(self.folder / "profile")}
        return subprocess.run([PROGRAMS / "latchkey-cli", *arguments], capture_output=True,
                              timeout=120, env=env, **more)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def diagnose(self, document):
        text = document if isinstance(document, str) else json.dumps(document)
        return self.run_cli("diagnose", "--facts", self.file("facts.json", text), "--json")

    def read(self, text):
        """What check-mac says to a person, line by line."""
        return self.run_cli("check-mac", input=text.encode()).stdout.decode().splitlines()

    def assert_refused(self, ended, *words):
        self.assertEqual((ended.returncode, ended.stdout), (2, b""))
        said = ended.stderr.decode()
        self.assertEqual(said.count("\n"), 1, said)
        for word in words:
            self.assertIn(word, said)

    def test_a_finding_above_info_is_status_1(self):
        for text, status in ((NO, 1), (YES, 0), (VALID, 0), ("hello\n", 0), ("", 0)):
            with self.subTest(text):
                self.assertEqual(self.run_cli("check-mac", input=text.encode()).returncode, status)
                ended = self.run_cli("check-mac", "--json", input=text.encode())
                self.assertEqual(ended.returncode, status)
                self.assertEqual(ended.stdout.count(b"\n"), 1)

    def test_files_and_stdin_say_the_same(self):
        both = self.run_cli("check-mac", "--json", self.file("1", YES), self.file("2", VALID))
        self.assertEqual(both.stdout, self.run_cli("check-mac", "--json",
                                                   input=(YES + VALID).encode()).stdout)
        facts = b'{"schema":"latchkey.facts/1","facts":{"osVersion":"14.5"}}'
        piped = self.run_cli("diagnose", "--facts", "-", "--json", input=facts)
        self.assertEqual(piped.stdout, self.diagnose(facts.decode()).stdout)

    def test_what_is_no_fact_document_is_refused_in_one_line(self):
        schema = {"schema": "latchkey.facts/1"}
        bad = {
            "": "", "an object, found": "[]", "the schema": {"facts": {}},
            "$.facts.enrolled": {**schema, "facts": {"enrolled": "YES"}},
            "$.facts.hardware": {**schema, "facts": {"hardware": "m1"}},
            "$.facts.osVersion.at": {**schema, "facts": {"osVersion": {"value": "14", "at": "x"}}},
            "$.events[0]": {**schema, "facts": {}, "events": [{"kind": "revoke"}]},
        }
        for place, document in bad.items():
            with self.subTest(place):
                self.assert_refused(self.diagnose(document), "facts.json: $", place)

    def test_what_is_not_there_or_too_large_is_refused(self):
        for verb in (["diagnose", "--facts"], ["check-mac"]):
            self.assert_refused(self.run_cli(*verb, "/nonexistent"), "/nonexistent")
            large = self.file("large", b" " * (MOST + 1))
            self.assert_refused(self.run_cli(*verb, large), "large")
        half = self.file("half", b"lorem ipsum\n" * (MOST // 24 + 1))
        self.assert_refused(self.run_cli("check-mac", half, half))

    def test_a_person_reads_what_is_missing_and_how_to_get_it(self):
        said = self.read(NO)
        self.assertIn("What is missing to say why: macOS, Enrollment, Server offers Bootstrap "
                      "Tokens, Accounts of the Mac.", said)
        self.assertTrue(any("sw_vers" in line for line in said), said)
        said = self.read(YES)
        self.assertEqual(said[1], "Unknown: No word from the server")
        self.assertTrue(said[2].startswith("Only the MDM server knows"), said)
        self.assertFalse(any("missing" in line for line in self.read(VALID)))

    def test_a_person_who_pasted_no_output_reads_what_to_run(self):
        for text in ("", "hello\n", "2026-03-10T08:00:00Z\n"):
            with self.subTest(text):
                said = self.read(text)
                self.assertIn("Nothing here is an output that Latchkey knows.", said)
                self.assertEqual(said[-8:-5], ["      date -u +%FT%TZ",
                                               "      ioreg -rd1 -c IOPlatformExpertDevice",
                                               "      sw_vers"])


if __name__ == "__main__":
    unittest.main()
