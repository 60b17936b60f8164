# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One batch over a whole large fleet, and one that is cancelled while it is sent.

    largebatch.py PROGRAMS [--macs N] [--seed N]

The journal's progress only grows and ends with what the server did; latchkey-cli's memory does not
grow while the batch runs; what a cancel came before is sent to nobody. Prints what it took.
"""

import pathlib
import sqlite3
import subprocess
import sys
import time

from faultsite import SENT, Client, Site, arguments

AWAKE = "option:acknowledged"  # others may not answer, and a batch waits for them
LONG = 3600  # seconds, for tens of thousands of Macs
SENDING, SETTLED = 1, 4  # phases of a step
STEADY = 64 * 1024  # KiB


class Progress:
    """The newest batch as its journal has it, seen from outside."""

    def __init__(self, profile):
        self.database = sqlite3.connect(f"file:{profile}/journal.sqlite?mode=ro", uri=True,
                                        timeout=60)

    def batches(self):
        return self.database.execute("select count(*) from batch").fetchone()[0]

    def newest(self):
        return self.database.execute(
            "select id, state from batch order by created_at desc, rowid desc limit 1").fetchone()

    def phases(self):
        """Phase -> steps."""
        return dict(self.database.execute(
            "select phase, count(*) from step where batch=? group by phase", self.newest()[:1]))


def resident(program):
    for line in pathlib.Path(f"/proc/{program.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0  # it has just ended


class Run:
    """latchkey-cli with one batch over all Macs."""

    def __init__(self, client, progress):
        before = progress.batches()
        self.client = client
        self.progress = progress
        self.began = time.monotonic()
        self.program = subprocess.Popen(
            [client.site.house.path("latchkey-cli"), "resend-options", "--where", AWAKE, "--again",
             "--yes", "--wait", str(LONG)], env=client.env, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while progress.batches() == before:
            assert self.program.poll() is None, "it ended before it began"
            time.sleep(0.02)

    def took(self):
        return time.monotonic() - self.began

    def ended(self):
        self.program.wait(LONG)


def watch(run):
    """The settled steps, each time they are more, and the memory after the first and at most."""
    settled, memory = [], []
    while run.program.poll() is None:
        now = run.progress.phases().get(SETTLED, 0)
        if not settled or now != settled[-1]:
            settled.append(now)
        if now > 0:
            memory.append(resident(run.program))
        time.sleep(0.2)
    memory = [each for each in memory if each > 0]
    return settled, memory[0], max(memory)


def check(site, batch, before):
    """Each Mac was given one command, or none where the batch says that none was sent."""
    after = site.given()
    for mac in batch["macs"]:
        assert after[mac["id"]] - before[mac["id"]] == (mac["outcome"] in SENT), mac


def whole(site, client, progress):
    before = site.given()
    run = Run(client, progress)
    left_alone = progress.phases().get(SETTLED, 0)
    settled, first, most = watch(run)
    batch = client.newest()
    assert settled == sorted(settled), "progress went back"
    assert progress.phases()[SETTLED] == sum(
        mac["settledAt"] is not None for mac in batch["macs"]), "the journal counts otherwise"
    check(site, batch, before)
    verified = sum(mac["outcome"] == "verified" for mac in batch["macs"])
    assert most - first < STEADY, (first, most)
    print(f"{len(batch['macs'])} Macs, {left_alone} left alone, {verified} verified in "
          f"{run.took():.0f} s; {len(settled)} steps of progress; memory {first // 1024} MiB, at "
          f"most {most // 1024} MiB", flush=True)


def cancelled(site, client, progress):
    before = site.given()
    run = Run(client, progress)
    while progress.phases().get(SENDING, 0) == 0:  # the first page is about to leave
        assert run.program.poll() is None, "it ended before it could be cancelled"
        time.sleep(0.002)
    asked = time.monotonic()
    client.must("activity", "cancel", progress.newest()[0])
    said = time.monotonic() - asked
    while progress.phases().get(0, 0) > 0:
        time.sleep(0.002)
    took = time.monotonic() - asked
    run.ended()
    batch = client.newest()
    count = sum(mac["outcome"] == "cancelled" for mac in batch["macs"])
    check(site, batch, before)
    print(f"cancelled {count} of {len(batch['macs'])} Macs {took * 1000:.0f} ms after it was asked "
          f"for, {(took - said) * 1000:.0f} ms after latchkey-cli had asked", flush=True)


def main():
    options = arguments(1500)
    with Site(options, woken=True, patience=LONG) as site:
        client = Client(site, site.url)
        progress = Progress(site.folder / "profile")
        whole(site, client, progress)
        cancelled(site, client, progress)
        client.audit_holds()


if __name__ == "__main__":
    sys.exit(main())
