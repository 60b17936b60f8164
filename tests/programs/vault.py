# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Known tokens must stay in the vault, sealed. Usage: vault.py FOLDER_OF_PROGRAMS"""

import base64
import hashlib
import json
import pathlib
import sys
import tempfile
import unittest
import urllib.request

from house import Api, Cli, House
from macs import HeaderMac, make_identities

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
UDIDS = [f"PLANTED-MAC-{number}" for number in range(4)]


def token_of(udid):
    return hashlib.sha512(b"token of " + udid.encode()).digest() + bytes(range(32))


def traces_of(token):
    """What would betray the token: itself, its hex digits, its base64 at every alignment."""
    traces = [token, token[8:24], token.hex().encode()[:32], token.hex().upper().encode()[:32]]
    for start in range(3):
        piece = token[start:start + 24]
        traces += [base64.b64encode(piece), base64.urlsafe_b64encode(piece)]
    return traces


class Vault(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-vault-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.house = House(PROGRAMS, cls.folder)
        cls.addClassCleanup(cls.house.stop)
        identities, roots = make_identities(cls.house, cls.folder, UDIDS)
        cls.macs = {udid: HeaderMac(udid, identities[udid]) for udid in UDIDS}
        secret = cls.house.make("latchkeyd", "token", "add", "helpdesk", "--scope",
                                "read,names,act,revoke", "--data", cls.folder / "data")
        # The reverse proxy's way to show an identity needs no signature by the Mac.
        cls.server = cls.house.start(
            "latchkeyd", "latchkeyd", "serve", "--data", cls.folder / "data", "--listen",
            "127.0.0.1:0", "--identity", "header=" + HeaderMac.HEADER, "--device-ca", roots,
            "--audit-lines")
        cls.url = cls.server.said("listening on ")
        cls.api = Api(cls.url, secret)
        for udid, mac in cls.macs.items():
            mac.enroll(cls.url)
            mac.set_token(cls.url, token_of(udid))
        cls.cli = Cli(cls.house, "profile", cls.url, secret)
        cls.cli.sync()

    def stored(self, udid):
        return self.macs[udid].token(self.url)

    def finds(self, trace):
        """The files of the server, its profile and its logs that hold these bytes."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return [str(path.relative_to(self.folder)) for path in files if trace in path.read_bytes()]

    def assert_sealed(self):
        # What must be there is found, so that finding nothing means something.
        self.assertTrue(any(name.startswith("data/") for name in self.finds(UDIDS[0].encode())))
        self.assertTrue(any(name.startswith("profile/") for name in self.finds(UDIDS[0].encode())))
        for udid in UDIDS:
            for trace in traces_of(token_of(udid)):
                self.assertEqual(self.finds(trace), [], udid)

    def test_1_macs_get_back_what_they_stored(self):
        self.assertEqual([self.stored(udid) for udid in UDIDS], [token_of(udid) for udid in UDIDS])
        self.assertEqual({row["status"] for row in self.cli.macs().values()}, {"escrowed"})

    def test_2_no_file_holds_a_token(self):
        self.assert_sealed()

    def test_2_no_answer_holds_a_token(self):
        with urllib.request.urlopen(self.url + "/metrics", timeout=60) as metrics:
            answers = [metrics.read().decode(), str(self.api.get("devices"))]
        for udid in UDIDS:
            answers += [self.cli.run("show", udid, "--json").stdout,
                        self.cli.run("show", udid).stdout,
                        str(self.api.get("devices/" + udid)),
                        str(self.api.get(f"devices/{udid}/events"))]
        self.assertIn(UDIDS[0], answers[1])
        for answer in answers:
            for trace in (trace for udid in UDIDS for trace in traces_of(token_of(udid))):
                self.assertNotIn(trace, answer.encode())

    def test_3_revoked_token_opens_no_more(self):
        ended = self.cli.run("revoke-token", UDIDS[0], "--reason", "sold", "--confirm", "REVOKE 1",
                             "--yes", "--anyway", "--wait", 20)
        self.assertEqual(ended.returncode, 0, ended.stderr + ended.stdout)
        self.assertEqual(self.stored(UDIDS[0]), b"")
        self.assertEqual(self.stored(UDIDS[1]), token_of(UDIDS[1]))
        self.assert_sealed()

    def test_4_audit_names_the_revocation_and_holds_after_the_stop(self):
        self.assertEqual(self.server.stop(), 0)
        verified = self.house.run("latchkeyd", "audit", "verify", "--data", self.folder / "data",
                                  "--json")
        self.assertEqual(verified.returncode, 0, verified.stderr)
        # The lines for the journal are the entries: the last one's hash is the head.
        lines = [json.loads(line) for line in self.server.out.read_text().splitlines()
                 if line.startswith("{")]
        revoked = [line for line in lines if line["action"] == "revoke"]
        self.assertEqual([(line["device"], line["reason"], line["before"], line["after"],
                           line["result"]) for line in revoked],
                         [(UDIDS[0], "sold", "escrowed", "not-escrowed", "done")])
        self.assertEqual(lines[-1]["hash"], json.loads(verified.stdout)["head"])
        self.assert_sealed()


if __name__ == "__main__":
    unittest.main(verbosity=2)
