# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Re-sends whose questions are all lost: whether the option arrived, no Mac is asked.

    questions.py PROGRAMS [--macs N] [--seed N]

Such Macs end as acknowledged, and stay so in the eyes of nobody: a later sync, or a resume, asks
them again, the next sync reads back what they said. No Mac is given the option a second time, and
no question is asked for ever.
"""

import io
import sys

from faultsite import Client, Proxy, Site, arguments
from house import until

AWAKE = "option:acknowledged"  # others may not answer, and a batch waits for them
QUESTIONS = 5  # of one Mac, as journal/batch.h has it
FIRST_THAT_REPORTS = 11  # macOS


class DeafWire(Proxy):
    """Carries everything to the server but, while it is deaf, what asks Macs for their options."""

    def __init__(self, url):
        super().__init__(url)
        self.is_deaf = False
        self.questions = 0

    def handle(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        if request.command == "POST" and b'"device-information"' in body:
            self.questions += 1
            if self.is_deaf:
                request.close_connection = True
                return
        stream, request.rfile = request.rfile, io.BytesIO(body)
        super().handle(request)
        request.rfile = stream


class Story:
    """One re-send whose questions are lost, and what becomes of it."""

    def __init__(self, site, client, wire):
        self.site = site
        self.client = client
        self.wire = wire
        self.before = site.given()
        wire.is_deaf = True
        client.must("resend-options", "--where", AWAKE, "--again", "--yes", "--wait", "120",
                    codes=(0, 1))
        self.id = client.newest()["batch"]
        assert self.open(), "nobody was left unread"

    def outcomes(self):
        batch = next(each for each in self.client.batches() if each["batch"] == self.id)
        return {mac["id"]: mac["outcome"] for mac in batch["macs"]}

    def open(self):
        """Macs that could report, and of which that was not read."""
        return {udid for udid, outcome in self.outcomes().items() if outcome == "acknowledged"
                and int(self.site.macs[udid]["osVersion"].split(".")[0]) >= FIRST_THAT_REPORTS}

    def sync(self):
        self.client.must("sync")

    def asked(self, *words):
        """The questions that this run of latchkey-cli asked."""
        before = self.wire.questions
        self.client.must(*words, codes=(0, 1))
        return self.wire.questions - before

    def is_read(self):
        self.sync()
        return not self.open()

    def check(self):
        """Once each, whatever was lost."""
        after = self.site.given()
        for udid, outcome in self.outcomes().items():
            assert after[udid] - self.before[udid] == (outcome != "left-alone"), (udid, outcome)


def asked_by(words, site, client, wire):
    story = Story(site, client, wire)
    unread = len(story.open())
    wire.is_deaf = False
    assert story.asked(*words) == 1, "one page of Macs, one question"
    until(story.is_read, "the Macs' answers are read")
    assert story.asked("sync") == 0, "asked although all is known"
    story.check()
    print(f"{unread} Macs unread, asked again by {words[0]}: all verified, none sent to twice")


def asked_in_vain(site, client, wire):
    story = Story(site, client, wire)
    unread = story.open()
    asked = [story.asked("sync") for _ in range(2 * QUESTIONS)]
    assert asked == [1] * (QUESTIONS - 1) + [0] * (QUESTIONS + 1), asked
    assert story.open() == unread
    story.check()
    print(f"{len(unread)} Macs unread, asked in vain: {sum(asked)} times, then no more")


def main():
    options = arguments(60)
    with Site(options) as site:
        wire = DeafWire(site.url)
        try:
            client = Client(site, wire.url)
            asked_by(("sync",), site, client, wire)
            asked_by(("activity", "resume", "--wait", "30"), site, client, wire)
            asked_in_vain(site, client, wire)
            client.audit_holds()
        finally:
            wire.stop()


if __name__ == "__main__":
    sys.exit(main())
