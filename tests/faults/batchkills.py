# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of latchkey-cli at random moments of batches over a whole fleet.

    batchkills.py PROGRAMS [--kills N] [--macs N] [--seed N]

Afterwards every Mac was given each batch's command at most once, and exactly once where the batch
says that it was sent; every batch could go on to its end, and both audits hold.
"""

import collections
import random
import subprocess
import sys
import time

from faultsite import SENT, Client, Site, arguments


def kill_at_random(client, chance, words):
    """One run of latchkey-cli, killed within some seconds; whether it was still alive then."""
    program = subprocess.Popen([client.site.house.path("latchkey-cli"), *words], env=client.env,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(chance.uniform(0.02, 3.5))  # the moment is what is tried, not a wait
    was_alive = program.poll() is None
    program.kill()
    program.wait()
    return was_alive


def check(site, client, base):
    """Counts on the server what each Mac was given, and compares it with what the batches say."""
    wanted = collections.Counter()
    doubtful = collections.Counter()
    for batch in client.batches():
        for mac in batch["macs"]:
            wanted[mac["id"]] += mac["outcome"] in SENT
            doubtful[mac["id"]] += mac["outcome"] == "unknown"
    given = site.given() - base
    for udid in site.macs:
        least = wanted[udid] - doubtful[udid]
        assert least <= given[udid] <= wanted[udid], (udid, given[udid], least, wanted[udid])
    return sum(wanted.values())


def main():
    options = arguments(500, kills=50)
    chance = random.Random(options.seed)
    with Site(options) as site:
        client = Client(site, site.url)
        base = site.given()
        killed = 0
        while killed < options.kills:
            # --again: each batch is to make a command of its own, which can be counted.
            killed += kill_at_random(client, chance, [
                "resend-options", "--where", "server:lab", "--again", "--yes", "--wait", "60"])
            client.audit_holds()
            while chance.random() < 0.6 and killed < options.kills:
                killed += kill_at_random(client, chance, ["activity", "resume", "--wait", "60"])
                client.audit_holds()
        client.finish()
        client.audit_holds()
        site.house.make("latchkeyd", "audit", "verify", "--data", site.folder / "data")
        sent = check(site, client, base)
        print(f"{killed} kills, {len(client.batches())} batches, {sent} commands: none twice")


if __name__ == "__main__":
    sys.exit(main())
