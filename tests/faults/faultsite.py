# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real latchkeyd with a simulated fleet, for tests that disturb what happens between them."""

import argparse
import json
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "programs"))

from house import Api, House, Proxy, until  # noqa: E402

SENT = {"queued", "waiting", "acknowledged", "verified", "failed", "unknown"}


def arguments(what, number, macs):
    parser = argparse.ArgumentParser()
    parser.add_argument("programs")
    parser.add_argument(f"--{what}", type=int, default=number)
    parser.add_argument("--macs", type=int, default=macs)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Site:
    """Server, fleet and tokens. Everything it started, it stops."""

    def __init__(self, options):
        self.temporary = tempfile.TemporaryDirectory(prefix="latchkey-faults-")
        self.folder = pathlib.Path(self.temporary.name)
        self.house = House(options.programs, self.folder)
        self.house.make("latchkey-sim", "ca", "--out", self.folder / "ca")
        self.secret = self.house.make("latchkeyd", "token", "add", "helpdesk", "--scope",
                                      "read,names,act,revoke,admin", "--data", self.folder / "data")
        server = self.house.start("latchkeyd", "latchkeyd", "serve", "--data", self.folder / "data",
                                  "--listen", "127.0.0.1:0", "--device-ca",
                                  self.folder / "ca/ca.pem", "--revoke-limit", "100000")
        self.url = server.said("listening on ")
        truth = self.folder / "truth.jsonl"
        fleet = self.house.start("fleet", "latchkey-sim", "fleet", "--server", self.url,
                                 "--identity-in", self.folder / "ca", "--seed", options.seed,
                                 "--macs", options.macs, "--keep", 36000, "--poll", 2,
                                 "--truth", truth)
        fleet.said(f"{options.macs} Macs played their stories")
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

    def option_commands(self, udid):
        return self.api.commands(udid, "mdm-options")


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

    def finish(self):
        """Goes on with whatever was left until only Macs that sleep are waited for."""

        def is_through():
            self.must("activity", "resume", "--wait", "20", codes=(0, 1))
            return all(self.is_through(batch) for batch in self.batches())

        until(is_through, "all that can end has ended", patience=600)

    @staticmethod
    def is_through(batch):
        open_ones = [mac for mac in batch["macs"] if mac["settledAt"] is None]
        return batch["state"] in ("finished", "cancelled") or all(
            mac["outcome"] in ("queued", "waiting") and mac["request"] for mac in open_ones)

    def audit_holds(self):
        verdict = json.loads(self.must("audit", "verify", "--json"))
        assert verdict["intact"] and verdict["headKept"], verdict
        return verdict


__all__ = ["SENT", "Client", "Site", "arguments", "until"]
