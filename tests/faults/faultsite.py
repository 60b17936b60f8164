# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real latchkeyd with a simulated fleet, for tests that disturb what happens between them."""

import argparse
import collections
import contextlib
import json
import pathlib
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "programs"))

from house import PATIENCE, Api, House, Proxy  # noqa: E402
from ports import free_port  # noqa: E402

SENT = {"queued", "waiting", "acknowledged", "verified", "failed", "unknown"}


def arguments(macs, **numbers):
    """PROGRAMS, --macs, --seed, and what else is a number: its name and its default."""
    parser = argparse.ArgumentParser()
    parser.add_argument("programs")
    parser.add_argument("--macs", type=int, default=macs)
    for name, number in numbers.items():
        parser.add_argument(f"--{name}", type=int, default=number)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Site:
    """Server, fleet and tokens. Everything it started, it stops. Macs call every 2 s, or are woken:
    many thousands would do nothing but call."""

    def __init__(self, options, woken=False, patience=PATIENCE):
        self.temporary = tempfile.TemporaryDirectory(prefix="latchkey-faults-")
        self.folder = pathlib.Path(self.temporary.name)
        self.house = House(options.programs, self.folder)
        self.house.make("latchkey-sim", "ca", "--out", self.folder / "ca")
        self.secret = self.house.make("latchkeyd", "token", "add", "helpdesk", "--scope",
                                      "read,names,act,revoke,admin", "--data", self.folder / "data")
        listen = f"127.0.0.1:{free_port()}"
        wake = ["--wake-url", f"http://{listen}/"] if woken else []
        server = self.house.start("latchkeyd", "latchkeyd", "serve", "--data", self.folder / "data",
                                  "--listen", "127.0.0.1:0", "--device-ca",
                                  self.folder / "ca/ca.pem", "--revoke-limit", "100000", *wake)
        self.url = server.said("listening on ")
        truth = self.folder / "truth.jsonl"
        fleet = self.house.start("fleet", "latchkey-sim", "fleet", "--server", self.url,
                                 "--identity-in", self.folder / "ca", "--seed", options.seed,
                                 "--macs", options.macs, "--keep", 36000, "--truth", truth,
                                 *(["--listen", listen] if woken else ["--poll", 2]))
        fleet.said(f"{options.macs} Macs played their stories", patience)
        self.api = Api(self.url, self.secret)
        self.macs = {mac["udid"]: mac for mac in map(json.loads, truth.read_text().splitlines())}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.house.stop()
        self.temporary.cleanup()

    def revokes(self):
        """The server's own audit of revokes that it carried out."""
        entries, after = [], 0
        while True:
            page = self.api.get(f"audit?after={after}&limit=1000")["entries"]
            if not page:
                return [each for each in entries
                        if each["action"] == "revoke" and each["result"] == "done"]
            entries += page
            after = page[-1]["number"]

    def held(self):
        """UDIDs of Macs whose token the server holds now."""
        devices, cursor = [], ""
        while cursor is not None:
            page = self.api.get("devices?limit=500" + (f"&cursor={cursor}" if cursor else ""))
            devices += page["devices"]
            cursor = page["next"]
        return {each["udid"] for each in devices if self.is_held(each)}

    @staticmethod
    def is_held(device):
        stated = device["facts"]["facts"].get("escrowOnServer")
        stated = stated if isinstance(stated, list) else [stated]
        return any(each and (each.get("value") if isinstance(each, dict) else each) == "escrowed"
                   for each in stated)

    def given(self):
        """UDID -> the options that it was ever given. As the server's file has them: the API tells
        a Mac's newest thousand commands, which a long run exceeds."""
        with contextlib.closing(sqlite3.connect(
                f"file:{self.folder}/data/latchkeyd.sqlite?mode=ro", uri=True)) as database:
            return collections.Counter(dict(database.execute(
                "select device.id, count(*) from command join device on device.key=command.device "
                "where kind='mdm-options' group by device.id")))


class Client:
    """latchkey-cli on one profile; a run of it may be killed."""

    def __init__(self, site, url):
        self.site = site
        self.env = {**site.house.env, "LATCHKEY_PROFILE": str(site.folder / "profile"),
                    "LATCHKEY_SECRET_LAB": site.secret}
        self.must("server", "add", "lab", "--kind", "latchkey", "--url", url)
        self.must("sync")

    def run(self, *words, patience=300):
        return self.site.house.run("latchkey-cli", *words, env=self.env, patience=patience)

    def must(self, *words, codes=(0,), patience=300):
        ended = self.run(*words, patience=patience)
        assert ended.returncode in codes, (words, ended.returncode, ended.stderr)
        return ended.stdout

    def batches(self):
        lines = self.must("activity", "list", "--limit", "10000", "--json").splitlines()
        return [json.loads(line) for line in lines]

    def newest(self):
        return json.loads(self.must("activity", "list", "--limit", "1", "--json"))

    def finish(self):
        """Goes on with whatever was left until only Macs that sleep are waited for. After many
        kills that takes rounds, and each has to settle some."""
        left = None
        while left != 0:
            self.must("activity", "resume", "--wait", "60", codes=(0, 1))
            now = sum(len(self.unsettled(batch)) for batch in self.batches())
            assert left is None or now < left, f"{now} Macs stay open"
            left = now

    @staticmethod
    def unsettled(batch):
        """Macs of which more can be known than that they have not answered."""
        if batch["state"] in ("finished", "cancelled"):
            return []
        return [mac for mac in batch["macs"] if mac["settledAt"] is None
                and not (mac["outcome"] in ("queued", "waiting") and mac["request"])]

    def audit_holds(self):
        verdict = json.loads(self.must("audit", "verify", "--json"))
        assert verdict["intact"] and verdict["headKept"], verdict
        return verdict


__all__ = ["SENT", "Client", "Proxy", "Site", "arguments"]
