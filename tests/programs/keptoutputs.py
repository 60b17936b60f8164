# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an older cache kept of Macs' outputs comes along, and outlives its cache. Usage:
keptoutputs.py PROGRAMS"""

import contextlib
import json
import pathlib
import sqlite3
import sys
import tempfile
import unittest

from house import House
from sealednames import SealedNames

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."

# cache.sqlite as 0.2.0 left it: what a Mac printed lies at the Mac's row.
OLD_CACHE = """
create table server(
    name text primary key, read_at integer, error_kind integer, error_where text, error_detail text,
    since text not null default '', by_revision integer not null default 0,
    run integer not null default 0, full_run integer not null default 0,
    seal text not null default '') strict;
create table device(
    id integer primary key autoincrement, server text not null, device text not null,
    udid text not null, serial text not null, name text not null, model text not null,
    os text not null, hardware text not null, filevault text not null,
    enrollment text not null, auth text not null,
    status integer not null, why text not null, proof integer not null, option integer not null,
    proven_at integer, escrowed_at integer, fetched_at integer,
    last_contact integer, read_at integer, stated_at integer, enrolled_at integer,
    consequences integer not null, owner integer not null,
    run integer not null, option_errors text not null, names blob not null default x'',
    unique(server, device)) strict;
create index device_status on device(status);
create table facts(device integer primary key, document text not null) strict;
create trigger facts_gone after delete on device begin
    delete from facts where device=old.id;
end;
create table day(
    server text not null, date text not null,
    s0 integer not null, s1 integer not null, s2 integer not null, s3 integer not null,
    s4 integer not null, pending integer not null, stale integer not null, proven integer not null,
    primary key(server, date)) strict, without rowid;
create table kept(
    device integer primary key, document text not null, kept_at integer not null,
    outputs integer not null, names blob not null default x'') strict;
create table accepted(
    server text not null, device text not null, until integer not null,
    primary key(server, device)) strict, without rowid;
create trigger kept_gone after delete on device begin
    delete from kept where device=old.id;
end;
insert into server(name, since) values('lab', 'rev-3');
insert into device(id, server, device, udid, serial, name, model, os, hardware, filevault,
    enrollment, auth, status, why, proof, option, consequences, owner, run, option_errors) values
    (7, 'lab', 'UDID-7', 'UDID-7', 'SERIAL7', 'FIN-MBP-0007', '', '', '', '', '', '', 0, '', 0, 0,
        0, 0, 1, '[]'),
    (8, 'lab', 'UDID-8', 'UDID-8', 'SERIAL8', 'FIN-MBP-0008', '', '', '', '', '', '', 0, '', 0, 0,
        0, 0, 1, '[]');
insert into facts values(7, '{"schema":"latchkey.facts/1","facts":{}}'),
    (8, '{"schema":"latchkey.facts/1","facts":{}}');
pragma user_version=4;
"""
PRINTED = ('{"schema":"latchkey.facts/1","facts":{"tokenValidated":{"value":"valid",'
           '"source":"mac","at":"2026-11-20T08:00:00Z"}},"accounts":{"list":[{"name":"•",'
           '"secureToken":true}],"complete":false,"source":"mac","at":"2026-11-20T08:00:00Z"}}')


class KeptOutputs(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="latchkey-kept-")
        self.addCleanup(self.temporary.cleanup)
        self.folder = pathlib.Path(self.temporary.name)
        self.house = House(PROGRAMS, self.folder)
        self.profile = self.folder / "profile"
        self.cli("server", "add", "lab", "--kind", "latchkey", "--url", "http://127.0.0.1:1")
        self.cli("list")  # makes the profile's key
        self.drop_cache()
        # The seal is bound to the row that the Mac had.
        self.names = SealedNames(self.profile).seal_for("printed 7", ["Kim Ngozi", "", "nokoye"])
        self.inside("cache.sqlite", self.fill)

    def fill(self, database):
        database.executescript(OLD_CACHE)
        database.execute("insert into kept values(7, ?, 1763625600000, 2, ?)", (PRINTED, self.names))

    def cli(self, *words):
        ended = self.house.run("latchkey-cli", "--profile", self.profile, *words)
        self.assertEqual(ended.returncode, 0, (words, ended.stdout, ended.stderr))
        return ended.stdout

    def drop_cache(self):
        for file in self.profile.glob("cache.sqlite*"):
            file.unlink()

    def inside(self, name, work):
        with contextlib.closing(sqlite3.connect(self.profile / name)) as database, database:
            return work(database)

    def rows(self, name, sql):
        return self.inside(name, lambda database: database.execute(sql).fetchall())

    def facts(self, udid):
        return json.loads(self.cli("show", udid, "--json"))["diagnosis"]["facts"]

    def proof(self, udid):
        return self.facts(udid).get("tokenValidated", {}).get("value")

    def test_what_the_old_cache_kept_lies_in_the_journal_and_counts(self):
        for _ in range(2):  # the second start finds all where it belongs
            self.assertEqual(self.proof("UDID-7"), "valid")
            self.assertIsNone(self.proof("UDID-8"))
        self.assertEqual([each["name"] for each in self.facts("UDID-7")["accounts"]["value"]],
                         ["nokoye"])
        self.assertEqual(
            self.rows("journal.sqlite", "select id, server, device, document, names from outputs"),
            [("7", "lab", "UDID-7", PRINTED, self.names)])
        self.assertEqual(self.rows("cache.sqlite", "select count(*) from kept_before"), [(0,)])
        self.assertEqual(self.rows("cache.sqlite", "select kept_device, names from kept"),
                         [("UDID-7", self.names)])

    def test_a_cache_that_is_lost_takes_nothing_with_it(self):
        self.assertEqual(self.proof("UDID-7"), "valid")
        self.drop_cache()
        self.cli("list", "--json")  # a new cache, without Macs
        self.assertEqual(self.rows("cache.sqlite", "select kept_device, names from kept"),
                         [("UDID-7", self.names)])


if __name__ == "__main__":
    unittest.main()
