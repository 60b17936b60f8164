# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""latchkeyd beside a real NanoMDM with simulated Macs, and latchkey-cli on it.
Usage: beside.py PROGRAMS_FOLDER

tests/peers.sh installs NanoMDM."""

import base64
import hashlib
import hmac
import http.client
import json
import os
import pathlib
import plistlib
import sys
import tempfile
import unittest
import uuid

from house import Api, Cli, House, Program, until
from ports import free_port, takes_connections

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
NANOMDM = CACHE / "latchkey/peers/nanomdm"
MACS = 60
SEED = 7
KEY, HMAC_KEY = "the-api-key", b"the-hmac-key"


def release(mac):
    return tuple(int(part) for part in mac["osVersion"].split("."))


def private(path, content):
    path.write_bytes(content)
    path.chmod(0o600)
    return path


class Beside(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        assert NANOMDM.exists(), f"{NANOMDM} is missing: run tests/peers.sh"
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-beside-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.house = House(PROGRAMS, cls.folder)
        cls.addClassCleanup(cls.house.stop)
        cls.house.make("latchkey-sim", "ca", "--out", cls.folder / "ca")
        cls.secret = cls.house.make("latchkeyd", "token", "add", "desk", "--scope",
                                    "read,names,act,revoke,admin", "--data", cls.folder / "data")
        private(cls.folder / "api.key", KEY.encode() + b"\n")
        private(cls.folder / "hmac.key", HMAC_KEY)
        cls.port = free_port()
        cls.own = free_port()
        cls.serve("first")
        cls.nanomdm = cls.start_nanomdm()
        cls.api = Api(cls.url, cls.secret)
        truth = cls.folder / "truth.jsonl"
        cls.fleet = cls.house.start(
            "fleet", "latchkey-sim", "fleet", "--server", f"http://127.0.0.1:{cls.port}",
            "--checkin-path", "/mdm", "--connect-path", "/mdm", "--identity-in",
            cls.folder / "ca", "--seed", SEED, "--macs", MACS, "--keep", 280, "--poll", 1,
            "--truth", truth)
        cls.fleet.said(f"{MACS} Macs played their stories")
        cls.truth = {mac["udid"]: mac for mac in map(json.loads, truth.read_text().splitlines())
                     if mac["enrolled"]}
        cls.cli = Cli(cls.house, "profile", cls.url, cls.secret)
        cls.settle()
        cls.first = {udid: cls.kept(udid) for udid in cls.truth}
        until(lambda: sum(map(cls.obeys, cls.truth)) > MACS / 2, "the Macs obey the option")

    @classmethod
    def serve(cls, log):
        cls.server = cls.house.start(
            log, "latchkeyd", "serve", "--data", cls.folder / "data", "--listen",
            f"127.0.0.1:{cls.own}", "--engine", "nanomdm", "--nanomdm-url",
            f"http://127.0.0.1:{cls.port}", "--nanomdm-key-file", cls.folder / "api.key",
            "--webhook-hmac-key-file", cls.folder / "hmac.key")
        cls.url = cls.server.said("listening on ")

    @classmethod
    def start_nanomdm(cls):
        program = Program(
            f"nanomdm-{uuid.uuid4()}",
            [NANOMDM, "-ca", cls.folder / "ca/ca.pem", "-listen", f"127.0.0.1:{cls.port}", "-api",
             KEY, "-migration", "-storage", "filekv", "-storage-dsn", cls.folder / "store",
             "-webhook-url", cls.url + "/webhook", "-webhook-hmac-key", HMAC_KEY.decode()],
            cls.folder, cls.house.env)
        cls.house.running.append(program)
        until(lambda: takes_connections(cls.port, program), "NanoMDM listens")
        return program

    @classmethod
    def settle(cls):
        """Every errand was run, and the Macs have answered what they can."""
        until(lambda: cls.api.get("server")["capabilities"]["see-token"]["reason"]
              == "from-check-ins", "it has caught up")
        until(lambda: all((cls.escrow(udid) == "escrowed") == bool(cls.kept(udid))
                          for udid in cls.truth), "each Mac's token is known")
        until(lambda: cls.api.get("server")["capabilities"]["revoke"]["value"] == "yes",
              "NanoMDM was looked at")

    @classmethod
    def escrow(cls, udid):
        facts = cls.api.get("devices/" + udid)["facts"]["facts"]["escrowOnServer"]
        facts = facts if isinstance(facts, list) else [facts]
        return facts[0].get("value")

    @classmethod
    def kept(cls, udid):
        """The token that NanoMDM itself gives."""
        return cls.migration("GetBootstrapToken", udid)

    @classmethod
    def migration(cls, kind, udid, **entries):
        connection = http.client.HTTPConnection("127.0.0.1", cls.port, timeout=60)
        try:
            connection.request(
                "PUT", "/migration", plistlib.dumps({"MessageType": kind, "UDID": udid, **entries}),
                {"Authorization": "Basic " + base64.b64encode(f"nanomdm:{KEY}".encode()).decode()})
            response = connection.getresponse()
            body = response.read()
            assert response.status == 200, (kind, udid, response.status, body)
            return plistlib.loads(body).get("BootstrapToken") if body else None
        finally:
            connection.close()

    def webhook(self, body, key=HMAC_KEY):
        signature = base64.b64encode(hmac.new(key, body, hashlib.sha256).digest()).decode()
        connection = http.client.HTTPConnection("127.0.0.1", self.own, timeout=60)
        try:
            connection.request("POST", "/webhook", body, {"X-Hmac-Signature": signature})
            return connection.getresponse().status
        finally:
            connection.close()

    @classmethod
    def obeys(cls, udid):
        """It has acknowledged the option, and is none of those that postpone for ever."""
        return any(each["state"] == "acknowledged" for each in cls.api.commands(udid, "mdm-options"))

    def holders(self, number, skip=0):
        """Macs whose token NanoMDM has had from the start; a story may end that at any time."""
        found = [udid for udid, mac in self.truth.items()
                 if self.first[udid] and release(mac) >= (11,) and self.obeys(udid)
                 and self.kept(udid)]
        self.assertGreaterEqual(len(found), skip + number)
        return found[skip:skip + number]

    def test_1_the_list_tells_what_the_macs_know(self):
        self.cli.sync()
        rows = self.cli.macs()
        self.assertEqual(rows.keys(), self.truth.keys())
        unequal = 0
        for udid, mac in self.truth.items():
            with self.subTest(mac=udid, why=rows[udid]["why"]):
                held = bool(self.first[udid])
                self.assertEqual(rows[udid]["name"], mac["name"])
                self.assertEqual(rows[udid]["status"] in ("escrowed", "at-risk"), held)
                unequal += held != mac["escrowed"]
        # A Mac that renews its identity believes on, though NanoMDM drops the token then.
        self.assertLess(unequal, 3)
        self.assertGreater(sum(map(bool, self.first.values())), MACS / 2)

    def test_1_capabilities_tell_what_nanomdm_showed(self):
        told = self.api.get("server")
        self.assertEqual(told["engine"], "nanomdm")
        self.assertEqual(told["capabilities"]["push"],
                         {"value": "no", "reason": "no-push-certificate"})
        self.assertEqual(told["capabilities"]["revoke"], {"value": "yes"})

    def test_1_no_token_is_kept(self):
        macs = self.holders(20)
        tokens = [self.first[udid] for udid in macs]
        self.assertTrue(all(len(token) > 15 for token in tokens))
        files = [path for path in (self.folder / "data").rglob("*") if path.is_file()]
        logs = [self.server.out, self.server.err]
        for path in files + logs:
            content = path.read_bytes()
            for token in tokens:
                self.assertNotIn(token, content, path)
                self.assertNotIn(base64.b64encode(token), content, path)

    def test_2_the_option_is_sent_again_through_nanomdm(self):
        macs = self.holders(4)
        ended = self.cli.run("resend-options", *macs, "--yes", "--wait", 40)
        self.assertEqual((ended.returncode, self.cli.outcomes(ended)),
                         (0, dict.fromkeys(macs, "Verified: Other options unchanged")),
                         ended.stderr)

    def test_3_a_revoked_token_is_gone_from_nanomdm(self):
        macs = self.holders(3, skip=4)
        self.cli.sync()
        ended = self.cli.run("revoke-token", *macs, "--reason", "sold", "--confirm", "REVOKE 3",
                             "--yes", "--wait", 30)
        self.assertEqual((ended.returncode, self.cli.outcomes(ended)),
                         (0, dict.fromkeys(macs, "Verified")), ended.stderr)
        for udid in macs:
            self.assertFalse(self.kept(udid))
            self.assertEqual(self.escrow(udid), "not-escrowed")
            status, _ = self.api.call("DELETE", f"devices/{udid}/bootstrap-token",
                                      headers={"Reason": "again"})
            self.assertEqual(status, 404)
        verified = self.house.make("latchkeyd", "audit", "verify", "--data", self.folder / "data")
        self.assertIn("entries fit", verified)

    def test_4_nothing_unsigned_or_sent_twice_counts(self):
        udid = self.holders(1, skip=8)[0]
        before = self.api.get(f"devices/{udid}/events")
        event = {"topic": "mdm.CheckOut", "event_id": "1", "created_at": "2020-01-01T00:00:00Z",
                 "checkin_event": {"udid": udid, "ids": {"id": udid, "type": "Device"},
                                   "raw_payload": base64.b64encode(plistlib.dumps(
                                       {"MessageType": "CheckOut", "UDID": udid})).decode()}}
        body = json.dumps(event, separators=(",", ":")).encode()
        self.assertEqual(self.webhook(body, b"another key"), 401)
        self.assertEqual(self.webhook(body), 200)  # signed, but of long ago
        self.assertEqual(self.webhook(b"{}"), 400)
        self.assertEqual(self.api.get(f"devices/{udid}/events"), before)

    def test_5_a_restarted_listener_asks_for_what_it_missed(self):
        changed, cleared, enrolled = self.holders(3, skip=9)
        self.assertEqual(self.server.stop(), 0, self.server.err.read_text())
        self.migration("SetBootstrapToken", changed, BootstrapToken=b"a new token, unheard")
        self.migration("SetBootstrapToken", cleared)
        self.serve("second")
        until(lambda: self.escrow(cleared) == "not-escrowed", "the cleared token is noticed")
        newest = until(lambda: [each for each in self.api.get(f"devices/{changed}/events")["events"]
                                if each["kind"] == "set-token"][1:], "the new token is noticed")
        events = [each for each in self.api.get(f"devices/{changed}/events")["events"]
                  if each["kind"] == "set-token"]
        self.assertNotEqual(events[0]["fingerprint"], events[1]["fingerprint"])
        self.assertTrue(newest)
        self.assertEqual(self.escrow(changed), "escrowed")
        self.assertEqual(self.escrow(enrolled), "escrowed")
        self.assertIn("messages of NanoMDM may be missed from", self.server.err.read_text())
        until(lambda: self.api.get("server")["capabilities"]["see-token"]["reason"]
              == "from-check-ins", "it has caught up")

    def test_6_nanomdm_away_and_back(self):
        udid = self.holders(1, skip=13)[0]
        self.nanomdm.kill()
        status, problem = self.api.call("DELETE", f"devices/{udid}/bootstrap-token",
                                        headers={"Reason": "away"})
        self.assertEqual((status, self.escrow(udid)), (502, "escrowed"), problem)
        status, answer = self.api.call(
            "POST", "commands", {"type": "device-information", "devices": [udid]},
            {"Idempotency-Key": "while-away"})
        self.assertEqual(status, 202, answer)
        type(self).nanomdm = self.start_nanomdm()
        until(lambda: self.api.get("commands/" + answer["request"])["commands"][0]["state"]
              == "acknowledged", "the command arrives after all")


if __name__ == "__main__":
    unittest.main(verbosity=2)
