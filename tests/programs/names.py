# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a profile's folder tells about people, and what becomes of names without their key.
Usage: names.py PROGRAMS_FOLDER"""

import json
import pathlib
import sqlite3
import stat
import sys
import tempfile
import unittest

from house import Api, Cli, House, until

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
MACS = 40
OTHER_KEY = "ab" * 32
WORDS = {"admin", "root", "daemon", "nobody", "Guest"}  # that stand in records anyway


def spellings(name):
    """As it is, folded for search, and as UTF-16 of either order."""
    return [name.encode(), name.casefold().encode(), name.encode("utf-16-le"),
            name.encode("utf-16-be")]


class Names(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-names-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.house = House(PROGRAMS, cls.folder)
        cls.addClassCleanup(cls.house.stop)
        cls.house.make("latchkey-sim", "ca", "--out", cls.folder / "ca")
        data = cls.folder / "data"
        secret = cls.house.make("latchkeyd", "token", "add", "desk", "--scope", "read,names,admin",
                                "--data", data)
        server = cls.house.start("server", "latchkeyd", "serve", "--data", data, "--listen",
                                 "127.0.0.1:0", "--device-ca", cls.folder / "ca/ca.pem")
        url = server.said("listening on ")
        truth = cls.folder / "truth.jsonl"
        fleet = cls.house.start(
            "fleet", "latchkey-sim", "fleet", "--server", url, "--identity-in", cls.folder / "ca",
            "--macs", MACS, "--seed", 5, "--keep", 250, "--poll", 1, "--truth", truth)
        fleet.said(f"{MACS} Macs played their stories")
        cls.macs = [json.loads(line) for line in truth.read_text().splitlines()]
        api = Api(url, secret)
        cls.assign(api)
        until(lambda: sum("accounts" in api.get(f"devices/{mac['udid']}")["facts"]
                          for mac in cls.macs if mac["enrolled"]) > MACS / 4, "accounts are told")
        cls.cli = Cli(cls.house, "profile", url, secret)
        cls.people = cls.users | {
            name for mac in cls.macs for account in mac["accounts"]
            for name in (account["name"], account["fullName"])
            if len(name) > 3 and not name.startswith("_") and name not in WORDS}

    @classmethod
    def assign(cls, api):
        cls.users = {f"Ngozi Okoye-{n}" for n in range(len(cls.macs))}
        rows = [f"{mac['serial']},{mac['name']},,{user}"
                for mac, user in zip(cls.macs, sorted(cls.users))]
        connection = api.connect()
        connection.request("POST", "/api/v1/assigned",
                           "\r\n".join(["serial,name,model,user", *rows, ""]),
                           {"Authorization": "Bearer " + api.token, "Content-Type": "text/csv"})
        assert connection.getresponse().status == 200
        connection.close()

    def setUp(self):
        self.cli.env.pop("LATCHKEY_PROFILE_KEY", None)
        self.cli.sync()

    def shown_users(self):
        return {row["user"] for row in self.cli.json("list")["devices"]} - {None}

    def assert_nothing_tells(self):
        for file in filter(pathlib.Path.is_file, self.cli.profile.rglob("*")):
            content = file.read_bytes()
            told = {name for name in self.people
                    if any(spelling in content for spelling in spellings(name))}
            self.assertEqual(told, set(), file.name)

    def test_no_byte_of_the_profile_tells_a_name(self):
        self.assertEqual(self.shown_users(), self.users)
        self.assert_nothing_tells()
        reader = sqlite3.connect(self.cli.profile / "cache.sqlite")  # so that the log stays
        reader.execute("select count(*) from device").fetchone()
        self.assertEqual(self.cli.run("sync", "--full").returncode, 0)
        self.assertGreater((self.cli.profile / "cache.sqlite-wal").stat().st_size, 0)
        self.assert_nothing_tells()
        reader.close()

    def test_people_are_found_by_search(self):
        user = min(self.users)
        found = self.cli.json("list", "--where", f'user:"{user}"')["devices"]
        self.assertEqual([row["user"] for row in found], [user])
        names = [account["name"] for mac in self.macs if mac["enrolled"]
                 for account in mac["accounts"] if account["name"] in self.people]
        self.assertTrue(any(self.cli.json("list", "--where", f"account:{name}")["shown"]
                            for name in names))

    def test_another_key_hides_names_until_the_next_sync(self):
        self.cli.env["LATCHKEY_PROFILE_KEY"] = OTHER_KEY
        ended = self.cli.run("list", "--json")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        rows = json.loads(ended.stdout)["devices"]
        self.assertGreaterEqual(len(rows), MACS)
        self.assertEqual({row["user"] for row in rows}, {None})
        self.assertEqual(ended.stderr.count("\n"), 1)
        self.assertIn("sealed with another key", ended.stderr)
        self.cli.sync()
        ended = self.cli.run("list", "--json")
        self.assertEqual(ended.stderr, "")
        self.assertEqual(self.shown_users(), self.users)

    def test_without_a_key_nothing_is_lost_or_written(self):
        self.cli.env["LATCHKEY_PROFILE_KEY"] = "no key"
        ended = self.cli.run("list", "--json")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertEqual({row["user"] for row in json.loads(ended.stdout)["devices"]}, {None})
        self.assertIn("LATCHKEY_PROFILE_KEY", ended.stderr)
        ended = self.cli.run("sync", "--full")
        self.assertNotEqual(ended.returncode, 0)
        self.assertIn("LATCHKEY_PROFILE_KEY", ended.stderr + ended.stdout)
        del self.cli.env["LATCHKEY_PROFILE_KEY"]
        self.assertEqual(self.shown_users(), self.users)

    def test_a_key_in_a_file_is_said_to_be_one(self):
        mode = (self.cli.profile / "profile.key").stat().st_mode
        self.assertEqual(stat.S_IMODE(mode), 0o600)
        self.assertIn("protected by file permissions only", self.cli.run("server", "list").stdout)


if __name__ == "__main__":
    unittest.main()
