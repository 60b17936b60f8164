# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One batch over a whole large fleet, one that is cancelled while it is sent, and one whose program
is killed just after its cancel.

    largebatch.py PROGRAMS [--macs N] [--seed N]

The journal's progress only grows and ends with what the server did; latchkey-cli's memory does not
grow while the batch runs; once a cancel has returned, nothing more is begun, and whoever reads the
batch reads it so. Prints what it took.
"""

import csv
import json
import pathlib
import sqlite3
import subprocess
import sys
import time

from faultsite import SENT, Client, Site, arguments

AWAKE = "option:acknowledged"  # others may not answer, and a batch waits for them
LONG = 3600  # seconds, for tens of thousands of Macs
PLANNED, SENDING, SETTLED = 0, 1, 4  # phases of a step
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

    def begun(self):
        """Steps of the newest batch that were ever about to be sent."""
        return self.database.execute("select count(*) from step where batch=? and sent_at not null",
                                     self.newest()[:1]).fetchone()[0]


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


def cancel(run, client, progress):
    """Cancels it while the first pages leave: what was begun, and how long that took."""
    while progress.phases().get(SENDING, 0) == 0:  # the first page is about to leave
        assert run.program.poll() is None, "it ended before it could be cancelled"
        time.sleep(0.002)
    asked = time.monotonic()
    client.must("activity", "cancel", progress.newest()[0])
    took = time.monotonic() - asked
    return progress.begun(), took


def count(batch):
    return sum(mac["outcome"] == "cancelled" for mac in batch["macs"])


def unbegun(batch, begun):
    """Macs that were to be sent to and were not."""
    return sum(mac["outcome"] != "left-alone" for mac in batch["macs"]) - begun


def cancelled(site, client, progress):
    before = site.given()
    run = Run(client, progress)
    begun, took = cancel(run, client, progress)
    since = time.monotonic()
    seen = client.newest()  # by another program than the one that runs it
    while progress.phases().get(PLANNED, 0) > 0:
        time.sleep(0.05)
    written = time.monotonic() - since
    run.ended()
    batch = client.newest()
    assert count(seen) == unbegun(batch, begun), (count(seen), begun)
    assert progress.begun() == begun, (progress.begun(), begun)
    check(site, batch, before)
    print(f"cancelled {count(batch)} of {len(batch['macs'])} Macs: latchkey-cli took "
          f"{took * 1000:.0f} ms in all; written in pages after {written:.1f} s", flush=True)


def cancelled_and_killed(site, client, progress):
    before = site.given()
    run = Run(client, progress)
    begun, _ = cancel(run, client, progress)
    run.program.kill()
    run.program.wait()
    unwritten = progress.phases().get(PLANNED, 0)
    readers = {"list": count(client.newest()), "report": reported(site, client, progress)}
    client.finish()
    batch = client.newest()
    readers |= {"at its end": count(batch), "audit": audited(site, client, progress)}
    assert set(readers.values()) == {unbegun(batch, begun)}, (readers, begun)
    assert batch["state"] == "cancelled" and progress.begun() == begun, batch["state"]
    assert progress.phases().get(PLANNED, 0) == 0
    check(site, batch, before)
    print(f"killed {unwritten} steps before it was written, all {count(batch)} cancelled by "
          "whoever reads them", flush=True)


def reported(site, client, progress):
    """Cancelled Macs of the newest batch as the report has them."""
    file = site.folder / "activity.csv"
    client.must("report", "activity", "--format", "csv", "--columns", "outcome,batch", "--out",
                file)
    with open(file, encoding="utf-8-sig", newline="") as lines:
        return sum(progress.newest()[0] in row and "cancelled" in map(str.lower, row)
                   for row in csv.reader(lines))


def audited(site, client, progress):
    """And as the audit has them."""
    file = site.folder / "audit.jsonl"
    client.must("audit", "export", "--out", file)
    entries = (json.loads(line)["entry"] for line in file.read_text().splitlines())
    return sum((each["action"], each["result"], each["batch"])
               == ("outcome", "cancelled", progress.newest()[0]) for each in entries)


def main():
    options = arguments(1500)
    with Site(options, woken=True, patience=LONG) as site:
        client = Client(site, site.url)
        progress = Progress(site.folder / "profile")
        whole(site, client, progress)
        cancelled(site, client, progress)
        cancelled_and_killed(site, client, progress)
        client.audit_holds()


if __name__ == "__main__":
    sys.exit(main())
