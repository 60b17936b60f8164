# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots of the shipped program, beside a reader that knows nothing but their description.

Usage: snapshots.py PROGRAMS_FOLDER
"""

import csv
import hashlib
import io
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

import snapshotreader
from reporthouse import FLEET_SIZE, ReportHouse
from unwritable import KeepsOldFiles

PROGRAMS = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".")
PASSPHRASE = "correct horse battery staple"
STATES = ("status", "why", "option", "proof")


class Snapshots(KeepsOldFiles, unittest.TestCase):
    EXPORT = ("snapshot", "export")
    NAME = "old.lksnapshot"

    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-snapshots-")
        cls.addClassCleanup(temporary.cleanup)
        cls.house = ReportHouse(PROGRAMS, pathlib.Path(temporary.name))
        cls.house.env["LATCHKEY_SECRET_SNAPSHOT"] = PASSPHRASE
        cls.names = cls.house.names()
        cls.file = cls.house.folder / "fleet.lksnapshot"
        cls.written = cls.house.cli("snapshot", "export", "--out", cls.file)
        assert cls.written.returncode == 0, cls.written.stderr
        cls.devices = {device["id"]: device for device in cls.house.list()}

    def cli(self, *arguments, status=0, **options):
        ended = self.house.cli(*arguments, **options)
        self.assertEqual(ended.returncode, status, ended.stderr)
        return ended

    def refused(self, *arguments, status, word):
        """One sentence that names the trouble, and nothing else."""
        ended = self.cli(*arguments, status=status)
        self.assertEqual(ended.stdout, "")
        self.assertEqual(len(ended.stderr.splitlines()), 1, ended.stderr)
        self.assertIn(word, ended.stderr)
        return ended.stderr

    def typed(self, text, *arguments):
        return subprocess.run([self.house.program, *map(str, arguments)], env=self.house.env,
                              input=text, text=True, capture_output=True, check=False)

    # the format

    def test_a_stranger_reads_every_mac(self):
        header, front, macs = snapshotreader.read(self.file, PASSPHRASE.encode())
        self.assertEqual(header["macs"], FLEET_SIZE)
        self.assertEqual(front["takenAt"], header["takenAt"])
        self.assertEqual([server["name"] for server in front["servers"]], ["HQ", "Schools"])
        self.assertEqual({mac["id"] for mac in macs}, set(self.devices))
        keys = [(mac["server"].encode(), mac["id"].encode()) for mac in macs]
        self.assertEqual(keys, sorted(keys))
        for mac in macs:
            self.assertEqual(mac["serial"], self.devices[mac["id"]]["serial"] or "")
            self.assertEqual(mac["facts"]["schema"], "latchkey.facts/1")

    def test_a_stranger_finds_what_was_changed_or_cut(self):
        data = self.file.read_bytes()
        for changed in (data[:-1], data[:len(data) // 2], data + b"x", data[:-9] + b"x" + data[-8:]):
            path = self.house.folder / "changed.lksnapshot"
            path.write_bytes(changed)
            with self.assertRaises(snapshotreader.NotWhole):
                snapshotreader.read(path, PASSPHRASE.encode())
        with self.assertRaises(snapshotreader.NotWhole):
            snapshotreader.read(self.file, b"another one")

    def test_everybody_reads_the_header(self):
        header = json.loads(self.cli("snapshot", "info", "--json", self.file).stdout)
        self.assertEqual(header["macs"], FLEET_SIZE)
        self.assertIn(str(FLEET_SIZE), self.cli("snapshot", "info", self.file).stdout)

    # the whole command line over it

    def test_the_list_is_the_one_of_then(self):
        listed = json.loads(self.cli("list", "--json", "--snapshot", self.file).stdout)
        self.assertEqual(len(listed["devices"]), FLEET_SIZE)
        for device in listed["devices"]:
            kept = self.devices[device["id"]]
            for member in ("serial", "name", "model", "osVersion", "server", "lastContact"):
                self.assertEqual(device[member], kept[member], member)
        filtered = self.cli("list", "--csv", "--where", "server:HQ", "--snapshot", self.file).stdout
        self.assertEqual(len(list(csv.DictReader(io.StringIO(filtered)))), FLEET_SIZE // 2)

    def test_one_mac_is_shown_and_diagnosed(self):
        mac = next(iter(self.devices))
        shown = json.loads(self.cli("show", mac, "--json", "--snapshot", self.file).stdout)
        self.assertEqual(shown["serial"], self.devices[mac]["serial"])
        self.assertIsNone(shown["commands"])
        ended = self.house.cli("diagnose", mac, "--json", "--snapshot", self.file)
        self.assertTrue(json.loads(ended.stdout), ended.stderr)

    def test_a_report_says_that_it_is_of_a_snapshot(self):
        out = self.house.folder / "coverage.json"
        self.cli("report", "coverage", "--out", out, "--snapshot", self.file)
        self.assertIn("Made from a snapshot", out.read_text())
        self.assertIn(hashlib.sha256(out.read_bytes()).hexdigest(), self.house.audit())

    def test_only_reading_verbs_take_a_snapshot(self):
        for arguments in (("sync",), ("revoke-token", "X"), ("resend-options", "X")):
            ended = self.house.cli(*arguments, "--snapshot", self.file)
            self.assertEqual(ended.returncode, 2)

    def test_the_profile_is_as_it_was(self):
        def macs():
            with sqlite3.connect(self.house.profile / "cache.sqlite") as database:
                return database.execute("select * from device order by id").fetchall()

        before = macs()
        self.cli("list", "--json", "--snapshot", self.file)
        self.assertEqual(macs(), before)

    # names

    def test_no_name_is_in_it_without_names(self):
        _, front, macs = snapshotreader.read(self.file, PASSPHRASE.encode())
        self.assertEqual(front["names"], "pseudonyms")
        # Macs are called as they are called: only what may hold a person's name is searched.
        text = json.dumps([{**mac, "name": ""} for mac in macs], ensure_ascii=False)
        written = {name: json.dumps(name, ensure_ascii=False) for name in self.names}
        found = [name for name, quoted in written.items()
                 if quoted in text or (" " in name and quoted[1:-1] in text)]
        self.assertEqual(found, [])

    def test_pseudonyms_stay(self):
        again = self.house.folder / "again.lksnapshot"
        self.cli("snapshot", "export", "--out", again)
        users = [[mac["user"] for mac in snapshotreader.read(file, PASSPHRASE.encode())[2]]
                 for file in (self.file, again)]
        self.assertEqual(users[0], users[1])
        self.assertTrue(any(user.startswith("person-") for user in users[0]))

    def test_names_are_there_when_asked_for(self):
        named = self.house.folder / "named.lksnapshot"
        self.cli("snapshot", "export", "--out", named, "--with-names")
        _, front, macs = snapshotreader.read(named, PASSPHRASE.encode())
        self.assertEqual(front["names"], "kept")
        self.assertTrue({mac["user"] for mac in macs} & self.names)
        self.assertIn(", with names", self.house.audit())

    def test_a_filter_narrows_it_and_names_nobody(self):
        some = self.house.folder / "some.lksnapshot"
        self.cli("snapshot", "export", "--out", some, "--where", "server:HQ user:Kim")
        _, front, macs = snapshotreader.read(some, PASSPHRASE.encode())
        self.assertTrue(all(mac["server"] == "HQ" for mac in macs))
        self.assertNotIn("Kim", front["filter"])
        self.assertIn("server:HQ", front["filter"])
        self.assertEqual(front["days"], [])

    # the passphrase

    def test_the_passphrase_comes_from_stdin_or_a_private_file(self):
        out = self.house.folder / "typed.lksnapshot"
        ended = self.typed("another long passphrase\n", "snapshot", "export", "--out", out,
                           "--passphrase-stdin")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        snapshotreader.read(out, b"another long passphrase")
        secret = self.house.folder / "secret"
        secret.write_text("another long passphrase\n")
        secret.chmod(0o600)
        self.cli("list", "--json", "--snapshot", out, "--passphrase-file", secret)
        secret.chmod(0o644)
        self.refused("list", "--json", "--snapshot", out, "--passphrase-file", secret, status=5,
                  word="0600")

    def test_a_short_passphrase_is_refused(self):
        ended = self.typed("short\n", "snapshot", "export", "--out", self.file, "--passphrase-stdin")
        self.assertEqual(ended.returncode, 2)
        self.assertIn("12", ended.stderr)

    def test_a_missing_passphrase_is_said_so(self):
        env, self.house.env = self.house.env, dict(self.house.env)
        del self.house.env["LATCHKEY_SECRET_SNAPSHOT"]
        self.refused("list", "--snapshot", self.file, status=2, word="LATCHKEY_SECRET_SNAPSHOT")
        self.house.env = env

    def test_each_trouble_has_its_sentence(self):
        data = self.file.read_bytes()
        file = self.house.folder / "broken.lksnapshot"
        for changed, status, word in ((data[:-100], 5, "ends too early"),
                                      (data[:9000] + b"?!" + data[9002:], 5, "not as it was made"),
                                      (data[:30] + b"?" + data[31:], 5, "not as it was made"),
                                      (b"hello, I am something else", 2, "not a snapshot")):
            file.write_bytes(changed)
            for verb in (("list", "--snapshot"), ("snapshot", "import"), ("snapshot", "diff",
                                                                          self.file)):
                self.refused(*verb, file, status=status, word=word)
        ended = self.typed("some wrong passphrase\n", "list", "--snapshot", self.file,
                           "--passphrase-stdin")
        self.assertEqual(ended.returncode, 5)
        self.assertIn("The passphrase does not open", ended.stderr)
        self.refused("list", "--snapshot", self.house.folder / "missing", status=2, word="cannot be read")

    # keeping and comparing

    def test_an_imported_snapshot_is_kept_as_it_came(self):
        said = self.cli("snapshot", "import", self.file).stdout
        name = said.split("Kept as ")[1].split(",")[0]
        kept = self.house.profile / "snapshots" / f"{name}.lksnapshot"
        self.assertEqual(kept.read_bytes(), self.file.read_bytes())
        self.assertEqual(kept.stat().st_mode & 0o777, 0o600)
        self.assertIn(name, self.cli("snapshot", "list").stdout)
        listed = json.loads(self.cli("list", "--json", "--snapshot", name).stdout)
        self.assertEqual(listed["total"], FLEET_SIZE)

    def test_the_difference_is_what_was_changed(self):
        changed = {}
        database = sqlite3.connect(self.house.profile / "cache.sqlite")
        with database:
            rows = database.execute("select id, device.device, document from device join facts on "
                                    "facts.device=id where status=3 and document like "
                                    "'%\"escrowOnServer\":{\"value\":\"escrowed\"%'").fetchall()
            kept = {row[0]: row[2] for row in rows[:2]}
            self.assertEqual(len(kept), 2)
            for row, device, document in rows[:2]:
                changed[device] = document
                database.execute("update facts set document=? where device=?",
                                 (document.replace('"escrowOnServer":{"value":"escrowed"',
                                                   '"escrowOnServer":{"value":"not-escrowed"'), row))
        try:
            now = self.diff(self.file)
            after = self.house.folder / "after.lksnapshot"
            self.cli("snapshot", "export", "--out", after)
            between = self.diff(self.file, after)
            back = self.diff(after, self.file)
        finally:
            with database:
                for row, document in kept.items():
                    database.execute("update facts set document=? where device=?", (document, row))
            database.close()
        lost = {change["id"] for change in between["changes"] if change["change"] == "token-lost"}
        self.assertEqual(lost, set(changed))
        self.assertTrue(between["usersCompared"])
        self.assertEqual(between["counts"]["users-changed"], 0)
        self.assertEqual(now["counts"], between["counts"])
        self.assertEqual({change["id"] for change in back["changes"]
                          if change["change"] == "token-gained"}, set(changed))

    def test_a_report_tells_the_changes_between_two_snapshots(self):
        some = self.house.folder / "hq.lksnapshot"
        self.cli("snapshot", "export", "--out", some, "--where", "server:HQ")
        out = self.house.folder / "changes.json"
        self.cli("report", "changes", "--since", some, "--snapshot", self.file, "--out", out)
        document = json.loads(out.read_text())
        rows = document["tables"][0]["rows"]
        self.assertEqual(len(rows), FLEET_SIZE // 2)
        self.assertEqual({row["change"] for row in rows}, {"new"})
        self.assertTrue(any("Compares what was known" in note for note in document["notes"]))
        self.refused("report", "coverage", "--since", some, "--out", out, status=2, word="--since")

    def diff(self, *files):
        return json.loads(self.cli("snapshot", "diff", *files, "--json").stdout)

    def test_the_same_snapshot_has_no_difference(self):
        same = self.diff(self.file, self.file)
        self.assertEqual(same["changes"], [])
        self.assertEqual(self.diff(self.file)["changes"], [])
        self.assertIn(f"{FLEET_SIZE} Macs before",
                      self.cli("snapshot", "diff", self.file, self.file).stdout)

    def test_another_selection_is_told_as_gone_and_new(self):
        some = self.house.folder / "schools.lksnapshot"
        self.cli("snapshot", "export", "--out", some, "--where", "server:Schools")
        self.assertEqual(self.diff(self.file, some)["counts"]["gone"], FLEET_SIZE // 2)
        self.assertEqual(self.diff(some, self.file)["counts"]["new"], FLEET_SIZE // 2)

    # audit, and what failures leave behind

    def test_each_export_is_found_in_the_audit(self):
        digest = hashlib.sha256(self.file.read_bytes()).hexdigest()
        self.assertIn(digest, self.written.stdout)
        self.assertIn(digest, self.house.audit())
        ended = self.cli("audit", "verify", "--file", self.file, "--json")
        self.assertGreater(json.loads(ended.stdout)["exportEntry"], 0)

    def test_a_cancel_or_a_kill_leaves_an_old_or_a_whole_file(self):
        folder = self.house.folder / "kills"
        folder.mkdir()
        file = folder / "fleet.lksnapshot"
        file.write_bytes(self.file.read_bytes())
        dice = random.Random(8)
        started = time.monotonic()
        self.cli("snapshot", "export", "--out", file)
        usual = time.monotonic() - started
        for stop in [signal.SIGKILL] * 20 + [signal.SIGTERM] * 10:
            child = self.house.start("snapshot", "export", "--out", file)
            time.sleep(dice.uniform(0, usual))
            child.send_signal(stop)
            child.communicate(timeout=60)
            self.assertEqual(os.listdir(folder), [file.name])
        snapshotreader.read(file, PASSPHRASE.encode())

    def test_nothing_of_it_is_written_in_the_clear(self):
        """What the program writes while it reads a snapshot holds no serial of the fleet."""
        profile = self.house.folder / "reviewer"
        env, self.house.env = self.house.env, {**self.house.env, "LATCHKEY_PROFILE": str(profile),
                                               "TMPDIR": str(self.house.folder / "temporary")}
        (self.house.folder / "temporary").mkdir()
        self.cli("list", "--json", "--snapshot", self.file)
        self.cli("snapshot", "import", self.file)
        self.house.env = env
        serials = [device["serial"].encode() for device in self.devices.values()]
        files = [path for folder in (profile, self.house.folder / "temporary")
                 for path in folder.rglob("*") if path.is_file()]
        self.assertTrue(files)
        for path in files:
            data = path.read_bytes()
            self.assertFalse(any(serial in data for serial in serials), path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
