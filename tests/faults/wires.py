# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches over a wire that loses, doubles, delays, cuts and breaks what it carries.

    wires.py PROGRAMS [--requests N] [--macs N] [--seed N]

Afterwards no outcome is wrong: what a batch calls verified is so on the server, what it calls
failed or cancelled had no effect, what cannot be known is called unknown, and nothing was done
twice.
"""

import collections
import random
import socket
import struct
import sys
import threading
import time

from faultsite import Client, Proxy, Site, arguments

FAULTS = ("lost before", "lost after", "reset after", "twice", "late", "cut", "nonsense", "busy")


class BadWire(Proxy):
    """Carries requests to the server; each fault strikes one of several, by chance."""

    def __init__(self, url, seed):
        super().__init__(url)
        self.chance = random.Random(seed)
        self.guard = threading.Lock()
        self.rate = 0.0
        self.requests = 0
        self.struck = collections.Counter()
        self.server.handle_error = lambda *_: None  # clients leave; that is no news here

    def fault(self):
        with self.guard:
            self.requests += 1
            if self.chance.random() >= self.rate:
                return None
            struck = self.chance.choice(FAULTS)
            self.struck[struck] += 1
            return struck

    def handle(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        fault = self.fault()
        if fault == "lost before":
            request.close_connection = True
            return
        if fault == "busy":
            self.send(request, 429, [("Retry-After", "1")], b"{}")
            return
        status, headers, answer = self.ask(request, body)
        if fault in ("lost after", "reset after"):
            if fault == "reset after":
                request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                              struct.pack("ii", 1, 0))
            request.close_connection = True
            return
        if fault == "late":
            time.sleep(0.3)  # the delay is the fault
        if fault == "nonsense":
            answer = b'{"request":7,"commands":"' + answer[:40]
        self.send(request, status, headers, answer, cut=fault == "cut")
        if fault == "twice":
            self.send(request, status, headers, answer)

    def send(self, request, status, headers, answer, cut=False):
        request.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                request.send_header(name, value)
        request.send_header("Content-Length", str(len(answer)))
        request.end_headers()
        request.wfile.write(answer[:len(answer) // 2] if cut else answer)
        request.close_connection = request.close_connection or cut


def check_resends(site, batch, before):
    after = site.given()
    for mac in batch["macs"]:
        given = after[mac["id"]] - before[mac["id"]]
        if mac["outcome"] == "verified":
            assert given == 1, mac
        elif mac["outcome"] in ("left-alone", "cancelled"):
            assert given == 0, mac
        else:
            assert given <= 1, mac


def check_revokes(site, batch, before):
    done = collections.Counter(entry["device"] for entry in site.revokes())
    for mac in batch["macs"]:
        times = done[mac["id"]] - before[mac["id"]]
        if mac["outcome"] == "verified":
            assert times == 1, (mac, times)
        elif mac["outcome"] == "unknown":
            assert times <= 1, (mac, times)
        else:
            assert times == 0, (mac, times)


def run(client, *words):
    known = {batch["batch"] for batch in client.batches()}
    client.must(*words, codes=(0, 1, 3, 4))
    return [batch for batch in client.batches() if batch["batch"] not in known]


def main():
    options = arguments(60, requests=600)
    with Site(options) as site:
        wire = BadWire(site.url, options.seed)
        try:
            client = Client(site, wire.url)
            rounds = 0
            while wire.requests < options.requests:
                wire.rate = 0.25
                before = site.given()
                for batch in run(client, "resend-options", "--where", "server:lab", "--again",
                                 "--yes", "--wait", "20"):
                    check_resends(site, batch, before)
                rounds += 1
                revoke(site, client, rounds)
            wire.rate = 0.0
            client.finish()
            client.audit_holds()
            outcomes = collections.Counter(
                mac["outcome"] for batch in client.batches() for mac in batch["macs"])
            assert set(wire.struck) == set(FAULTS) or options.requests < 500, wire.struck
            print(f"{wire.requests} requests, {sum(wire.struck.values())} struck, "
                  f"outcomes {dict(outcomes)}: none wrong")
        finally:
            wire.stop()


def revoke(site, client, number):
    """Some of the tokens that are still held go over the same wire."""
    held = [udid for udid in site.macs if udid in site.held()][:3]
    if not held:
        return
    before = collections.Counter(entry["device"] for entry in site.revokes())
    for batch in run(client, "revoke-token", *held, "--reason", f"round {number}", "--yes",
                     "--anyway", "--confirm", f"REVOKE {len(held)}", "--wait", "20"):
        check_revokes(site, batch, before)


if __name__ == "__main__":
    sys.exit(main())
