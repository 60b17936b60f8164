# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile with a fleet that is hard to write down, and disks that fail."""

import datetime
import html
import io
import json
import os
import pathlib
import sqlite3
import subprocess
import time
import zipfile

from sealednames import SealedNames, put_names, take_names

FLEET_SIZE = 400
SERVERS = ["HQ", "Schools"]
HARD_NAMES = ['=HYPERLINK("http://example.org","x")', "+49 30 1234", "-1+1", "@SUM(A1)", "\tTab",
              "\rReturn", "Zeile\nzwei", 'He said "no", twice', "مكتب المدير", "מחשב ראשי", "山田の Mac",
              "Łódź Ёлка ∂", "🦊 fox", "<script>alert(1)</script> & co", "{{7*7}}", "a" * 300]
HARD_USERS = ["Kim <kim@example.org>", "=cmd|' /C calc'!A0", "محمد علي", "דנה כהן", "山田太郎",
              "José Núñez"]


class ReportHouse:
    """One profile without a server: what is in its cache is all there is."""

    formats = ["csv", "json", "html", "xlsx", "pdf"]

    def __init__(self, programs, folder):
        self.program = str(programs / "latchkey-cli")
        self.folder = folder
        self.profile = folder / "profile"
        self.env = {key: value for key, value in os.environ.items()
                    if not key.startswith("LATCHKEY_")}
        self.env.update(HOME=str(folder), LATCHKEY_PROFILE=str(self.profile),
                        DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        now = datetime.datetime.now(datetime.timezone.utc)
        subprocess.run([programs.parent / "tests/bench_fleet", "--out", self.profile, "--macs",
                        str(FLEET_SIZE), "--servers", ",".join(SERVERS), "--today",
                        now.strftime("%Y-%m-%dT%H:%M:%SZ"), "cache"], check=True)
        self.sealed = SealedNames(self.profile)
        with sqlite3.connect(self.profile / "cache.sqlite") as database:
            self.make_hard(database)
            self.make_crowded(database)
            self.add_days(database, now)
        database.close()

    def make_hard(self, database):
        """Names in every script, formulas and newlines, on Macs that every list shows."""
        ids = [row[0] for row in database.execute("select id from device where status < 3")]
        for n, row in enumerate(ids):
            if n < len(HARD_NAMES):
                database.execute("update device set name=? where id=?", (HARD_NAMES[n], row))
            if n < len(HARD_USERS):
                _, accounts, in_facts = self.names_of(database, row)
                self.set_names(database, row, (HARD_USERS[n], accounts, in_facts))

    def make_crowded(self, database):
        """300 accounts and crypto users on one Mac."""
        row, self.crowded, document = database.execute(
            "select id, serial, document from device join facts on facts.device=id "
            "where document like '%\"cryptoUsers\"%' limit 1").fetchone()
        user, accounts, in_facts = self.names_of(database, row)
        facts = json.loads(put_names(document, in_facts))
        uuids = [f"AAAAAAAA-0000-4000-8000-{n:012d}" for n in range(300)]
        facts["cryptoUsers"]["list"] = [
            {"uuid": uuid, "type": "local-user", "volumeOwner": True} for uuid in uuids]
        facts["accounts"]["list"] = [
            {**facts["accounts"]["list"][0], "name": f"person-{n}", "uuid": uuid}
            for n, uuid in enumerate(uuids)]
        document, in_facts = take_names(json.dumps(facts, ensure_ascii=False, separators=(",", ":")))
        database.execute("update facts set document=? where device=?", (document, row))
        self.set_names(database, row, (user, accounts, in_facts))

    def names_of(self, database, row):
        return self.sealed.open(*database.execute(
            "select server, device, names from device where id=?", (row,)).fetchone())

    def set_names(self, database, row, texts):
        server, device = database.execute("select server, device from device where id=?",
                                          (row,)).fetchone()
        database.execute("update device set names=? where id=?",
                         (self.sealed.seal(server, device, texts), row))

    @staticmethod
    def add_days(database, now):
        """What 30 days counted."""
        columns = [row[1] for row in database.execute("pragma table_info(day)")]
        for back in range(1, 31):
            date = (now - datetime.timedelta(days=back)).strftime("%Y-%m-%d")
            for server in SERVERS:
                values = [server, date, 20 + back, 5, 5, 160 - back, 10, 3, 2, 90]
                database.execute(f"insert into day values({','.join('?' * len(columns))})", values)

    def cli(self, *arguments, **options):
        pipes = {} if "stdout" in options else {"capture_output": True}
        return subprocess.run([self.program, *map(str, arguments)], env=self.env, text=True,
                              stdin=subprocess.DEVNULL, timeout=120, **pipes, **options)

    def start(self, *arguments):
        return subprocess.Popen([self.program, *map(str, arguments)], env=self.env, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    @staticmethod
    def wait_until_blocked(child):
        """Until it sleeps in a write to a pipe that nobody reads."""
        give_up = time.monotonic() + 60
        while time.monotonic() < give_up:
            if "pipe" in pathlib.Path(f"/proc/{child.pid}/wchan").read_text():
                return
            time.sleep(0.02)
        raise AssertionError("it never filled the pipe")

    def list(self, *more):
        ended = self.cli("list", "--json", *more)
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout)["devices"]

    def mac_names(self):
        """Id -> the Mac's name, as the cache has it."""
        database = sqlite3.connect(self.profile / "cache.sqlite")
        names = dict(database.execute("select device, name from device"))
        database.close()
        return names

    def audit(self):
        file = self.folder / "audit.jsonl"
        ended = self.cli("audit", "export", "--out", file)
        assert ended.returncode == 0, ended.stderr
        return file.read_text()

    def names(self):
        """Every name of a user or an account that the cache holds."""
        database = sqlite3.connect(self.profile / "cache.sqlite")
        names = set()
        for row, document in database.execute(
                "select id, document from device join facts on facts.device=id"):
            user, _, in_facts = self.names_of(database, row)
            facts = json.loads(put_names(document, in_facts))
            names.add(user)
            for key in ("accounts", "unlockUsers"):
                for each in (facts.get(key) or {}).get("list", []):
                    names |= {each.get("name"), each.get("fullName")}
        database.close()
        return {name for name in names if name and not name.startswith("_") and name != "root"}

    @staticmethod
    def text_of(data, format):
        """What a reader of the file sees, names included that only its properties hold."""
        if format == "xlsx":
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                return "\n".join(html.unescape(parts.read(name).decode()) for name in parts.namelist())
        if format == "pdf":
            return subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, check=True,
                                  capture_output=True).stdout.decode()
        return html.unescape(data.decode()) if format == "html" else data.decode()
