# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole chain: 200 simulated Macs, latchkeyd, latchkey-cli. Usage: chain.py PROGRAMS_FOLDER"""

import json
import pathlib
import sys
import tempfile
import unittest

from house import Api, Cli, House, Proxy

MACS = 200
SEED = 7  # a fleet in which every story occurs
RESENT = "Verified: Other options unchanged"
PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."


def release(mac):
    return tuple(int(part) for part in mac["osVersion"].split("."))


def tells_options(mac):
    """Reports its MDMOptions: macOS 11 on, but no privately owned Mac."""
    return mac["enrolled"] and release(mac) >= (11,) and mac["enrollmentType"] != "user-enrollment"


class Chain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="latchkey-chain-")
        cls.addClassCleanup(cls.folder.cleanup)
        folder = pathlib.Path(cls.folder.name)
        cls.house = House(PROGRAMS, folder)
        cls.addClassCleanup(cls.house.stop)
        cls.house.make("latchkey-sim", "ca", "--out", folder / "ca")
        cls.secret = cls.token("helpdesk", "read,names,act,revoke")
        losing = folder / "losing.token"
        losing.write_text(cls.token("losing", "revoke"))
        losing.chmod(0o600)
        cls.server = cls.house.start("latchkeyd", "latchkeyd", "serve", "--data", folder / "data",
                                     "--listen", "127.0.0.1:0", "--device-ca", folder / "ca/ca.pem")
        cls.url = cls.server.said("listening on ")
        truth = folder / "truth.jsonl"
        cls.fleet = cls.house.start(
            "fleet", "latchkey-sim", "fleet", "--server", cls.url, "--identity-in", folder / "ca",
            "--seed", SEED, "--macs", MACS, "--keep", 280, "--poll", 1, "--truth", truth,
            "--revoke-token-file", losing)
        cls.fleet.said(f"{MACS} Macs played their stories")
        cls.truth = {mac["udid"]: mac for mac in map(json.loads, truth.read_text().splitlines())}
        cls.api = Api(cls.url, cls.secret)
        cls.cli = Cli(cls.house, "profile", cls.url, cls.secret)
        cls.ask_all()
        cls.cli.sync()

    @classmethod
    def token(cls, name, scopes):
        return cls.house.make("latchkeyd", "token", "add", name, "--scope", scopes,
                              "--data", cls.house.folder / "data")

    @classmethod
    def ask_all(cls):
        """Stories go on after the server's own questions, so ask again."""
        asked = [udid for udid, mac in cls.truth.items() if tells_options(mac)]
        for kind in ("device-information", "user-list", "security-info"):
            cls.api.command(kind, asked, "ask-" + kind)

    def stored(self, number, skip=0):
        """Macs that the server holds a token of, and that report their options."""
        rows = self.cli.macs()
        found = [udid for udid, mac in self.truth.items() if mac["escrowed"] and tells_options(mac)
                 and rows[udid]["why"] != "token-revoked-by-admin"]
        self.assertGreaterEqual(len(found), skip + number)
        return found[skip:skip + number]

    # 1. What the server and the command line tell is what the Macs know.

    def test_1_list_tells_what_the_macs_know(self):
        rows = self.cli.macs()
        self.assertEqual(rows.keys(), self.truth.keys())
        for udid, mac in self.truth.items():
            row = rows[udid]
            with self.subTest(mac=udid, why=row["why"]):
                for key in ("name", "model", "osVersion", "fileVault"):
                    self.assertEqual(row[key], mac[key], key)
                # A privately owned Mac keeps its serial number from the server.
                owned = mac["enrollmentType"] != "user-enrollment"
                self.assertEqual(row["serial"], mac["serial"] if owned else None)
                # IsAppleSilicon is known from macOS 12 on; before, the server may not know.
                silent = release(mac) < (12,) and row["hardware"] is None
                self.assertTrue(silent or row["hardware"] == mac["hardware"], row["hardware"])

    def test_1_status_is_held_where_the_mac_has_sent_its_token(self):
        rows = self.cli.macs()
        lost = 0
        for udid, mac in self.truth.items():
            row = rows[udid]
            # The story in which the server loses the token: the Mac cannot know, and believes.
            loses = mac["escrowed"] and row["why"] == "token-revoked-by-admin"
            lost += loses
            held = mac["escrowed"] and not loses
            with self.subTest(mac=udid, why=row["why"]):
                self.assertEqual(row["status"] in ("escrowed", "at-risk"), held, row["status"])
        self.assertEqual(lost, 1)
        self.assertTrue(100 < sum(row["status"] == "escrowed" for row in rows.values()) < MACS)

    def test_1_show_tells_accounts_and_the_option(self):
        compared = 0
        for udid, mac in self.truth.items():
            shown = self.cli.json("show", udid)
            self.assertEqual((shown["udid"], shown["osVersion"]), (udid, mac["osVersion"]))
            if not tells_options(mac):
                continue
            facts = shown["diagnosis"]["facts"]
            with self.subTest(mac=udid, why=shown["why"]):
                self.assertEqual(facts["optionOnDevice"]["value"], mac["optionOnDevice"])
                if mac["supervised"]:  # others do not answer UserList
                    told = {each["name"]: each["secureToken"]
                            for each in facts["accounts"]["value"]}
                    self.assertEqual(
                        told, {each["name"]: each["secureToken"] for each in mac["accounts"]})
                    compared += len(told)
        self.assertGreater(compared, 100)

    # 2. Re-sending the option.

    def chosen_for_resend(self):
        """UDID -> the expected start of the outcome, for 20 Macs."""
        wanted = {}

        def take(number, outcome, condition):
            found = [udid for udid, mac in self.truth.items()
                     if udid not in wanted and condition(mac)]
            self.assertGreaterEqual(len(found), number, outcome)
            wanted.update(dict.fromkeys(found[:number], outcome))

        # The story that postpones: enrolled again, and never obeys Settings.
        take(3, "Waiting for the Mac", lambda mac: tells_options(mac) and not mac["optionOnDevice"])
        take(3, "Failed: The setting MDMOptions could not be applied. (MCMDMErrorDomain 12021)",
             lambda mac: release(mac) == (10, 15, 6) and not mac["optionOnDevice"])
        # macOS 10.15 obeys, but reports no MDMOptions to read back.
        take(2, "Acknowledged", lambda mac: release(mac)[:2] == (10, 15) and mac["optionOnDevice"])
        take(1, "Left alone: Privately owned",
             lambda mac: mac["enrollmentType"] == "user-enrollment")
        take(1, "Left alone: macOS is below 10.15", lambda mac: release(mac) < (10, 15))
        take(10, "Verified", lambda mac: tells_options(mac) and mac["optionOnDevice"])
        return wanted

    def test_2_resend_without_yes_sends_nothing(self):
        macs = self.stored(3)
        before = [self.api.commands(udid, "mdm-options") for udid in macs]
        ended = self.cli.run("resend-options", *macs)
        self.assertEqual(ended.returncode, 4, ended.stderr)
        self.assertIn("Nothing was sent", ended.stderr)
        self.assertEqual([self.api.commands(udid, "mdm-options") for udid in macs], before)

    def test_2_resend_tells_each_outcome(self):
        wanted = self.chosen_for_resend()
        self.assertEqual(len(wanted), 20)
        ended = self.cli.run("resend-options", *wanted, "--yes", "--wait", 15)
        self.assertEqual(ended.returncode, 1, ended.stderr)
        outcomes = self.cli.outcomes(ended)
        self.assertEqual(outcomes.keys(), wanted.keys())
        for udid, outcome in wanted.items():
            with self.subTest(mac=udid):
                self.assertTrue(outcomes[udid].startswith(outcome), (outcomes[udid], outcome))

    def test_2_resend_that_all_macs_obey_is_0(self):
        macs = self.stored(4, skip=20)
        ended = self.cli.run("resend-options", *macs, "--yes", "--wait", 40)
        self.assertEqual((ended.returncode, self.cli.outcomes(ended)),
                         (0, dict.fromkeys(macs, RESENT)), ended.stderr)

    # 3. Revoking.

    def test_3_revoke_needs_the_typed_words(self):
        macs = self.stored(5, skip=30)
        for confirm in ("REVOKE 4", "REVOKE", "5", ""):
            ended = self.cli.run("revoke-token", *macs, "--reason", "test", "--confirm", confirm,
                                 "--yes")
            self.assertEqual(ended.returncode, 4, ended.stderr)
        self.assertEqual({self.escrow(udid) for udid in macs}, {"escrowed"})

    def test_3_revoked_tokens_are_gone(self):
        macs = self.stored(5, skip=30)
        ended = self.cli.run("revoke-token", *macs, "--reason", "Geräte verkauft", "--confirm",
                             "REVOKE 5", "--yes", "--wait", 30)
        self.assertEqual((ended.returncode, self.cli.outcomes(ended)),
                         (0, dict.fromkeys(macs, "Verified")), ended.stderr)
        self.assertEqual({self.escrow(udid) for udid in macs}, {"not-escrowed"})
        self.cli.sync()
        rows = self.cli.macs()
        self.assertEqual({rows[udid]["status"] for udid in macs}, {"not-escrowed"})
        for udid in macs:
            status, _ = self.api.call("DELETE", f"devices/{udid}/bootstrap-token",
                                      headers={"Reason": "again"})
            self.assertEqual(status, 404)

    def escrow(self, udid):
        facts = self.api.get("devices/" + udid)["facts"]["facts"]["escrowOnServer"]
        facts = facts if isinstance(facts, list) else [facts]
        return facts[-1]["value"]

    # 4. Answers that get lost on the way.

    def proxied(self, profile):
        proxy = Proxy(self.url)
        self.addCleanup(proxy.stop)
        cli = Cli(self.house, profile, proxy.url, self.secret)
        cli.sync()
        return proxy, cli

    def test_4_lost_answer_to_a_resend_starts_nothing_twice(self):
        proxy, cli = self.proxied("lost-post")
        macs = self.stored(3, skip=40)
        before = {udid: len(self.api.commands(udid, "mdm-options")) for udid in macs}
        # More often than a network library may repeat a request behind its caller's back.
        proxy.cut, proxy.times = ("POST", "/api/v1/commands"), 5
        # --again: the request may join no command that is queued, so only its key protects it.
        ended = cli.run("resend-options", *macs, "--again", "--yes", "--wait", 40)
        self.assertEqual((ended.returncode, cli.outcomes(ended)),
                         (0, dict.fromkeys(macs, RESENT)), ended.stderr)
        self.assertEqual(proxy.lost, [("POST", "/api/v1/commands", 202)] * 5)
        for udid in macs:
            self.assertEqual(len(self.api.commands(udid, "mdm-options")), before[udid] + 1)

    def test_4_lost_answer_to_a_revocation_is_read_back(self):
        proxy, cli = self.proxied("lost-delete")
        udid, = self.stored(1, skip=50)
        proxy.cut, proxy.times = ("DELETE", "/api/v1/devices/"), 5
        ended = cli.run("revoke-token", udid, "--reason", "test", "--confirm", "REVOKE 1", "--yes",
                        "--wait", 30)
        self.assertEqual((ended.returncode, cli.outcomes(ended)), (0, {udid: "Verified"}),
                         ended.stderr)
        self.assertEqual({(lost[0], lost[2]) for lost in proxy.lost}, {("DELETE", 200)})
        self.assertEqual(self.escrow(udid), "not-escrowed")
        deleted = [each for each in self.api.get(f"devices/{udid}/events")["events"]
                   if each["kind"] == "revoke"]
        self.assertEqual(len(deleted), 1)

    def test_4_server_that_stays_away_leaves_it_unknown(self):
        proxy, cli = self.proxied("dead")
        udid, = self.stored(1, skip=60)
        before = len(self.api.commands(udid, "mdm-options"))
        proxy.cut, proxy.stays_dead = ("POST", "/api/v1/commands"), True
        ended = cli.run("resend-options", udid, "--yes", "--wait", 20)
        self.assertEqual(ended.returncode, 1, ended.stderr)
        self.assertTrue(cli.outcomes(ended)[udid].startswith("Unknown"), ended.stdout)
        self.assertEqual(len(self.api.commands(udid, "mdm-options")), before + 1)

    def test_4_server_that_stays_away_leaves_a_revocation_unknown(self):
        proxy, cli = self.proxied("dead-delete")
        udid, = self.stored(1, skip=70)
        proxy.cut, proxy.stays_dead = ("DELETE", "/api/v1/devices/"), True
        ended = cli.run("revoke-token", udid, "--reason", "test", "--confirm", "REVOKE 1", "--yes",
                        "--wait", 20)
        self.assertEqual(ended.returncode, 1, ended.stderr)
        self.assertTrue(cli.outcomes(ended)[udid].startswith("Unknown"), ended.stdout)
        self.assertEqual(self.escrow(udid), "not-escrowed")

    # 5. Exit codes.

    def test_5_exit_codes_of_usage(self):
        for arguments in (("show", "NO-SUCH-MAC", "--json"),
                          ("resend-options", "NO-SUCH-MAC", "--yes"),
                          ("list", "--json", "--where", "status:"),
                          ("list", "--json", "--where", "status:nonsense"),
                          ("list", "--where", '"open'),
                          ("list", "--no-such-option")):
            with self.subTest(arguments=arguments):
                ended = self.cli.run(*arguments)
                self.assertEqual((ended.returncode, ended.stdout), (2, ""))
                self.assertNotEqual(ended.stderr.strip(), "")

    def test_5_server_that_is_not_there_is_3(self):
        proxy, cli = self.proxied("gone")
        proxy.stop()
        for arguments in (("sync",), ("resend-options", *self.stored(1), "--yes")):
            ended = cli.run(*arguments)
            self.assertEqual(ended.returncode, 3, (arguments, ended.stderr))
        self.assertEqual(len(cli.macs()), MACS)  # what was read before stays
        cli.env["LATCHKEY_SECRET_OTHER"] = self.secret
        added = cli.run("server", "add", "other", "--kind", "latchkey", "--url", self.url)
        self.assertEqual(added.returncode, 0, added.stderr)
        self.assertEqual(cli.run("sync").returncode, 1)  # one of two
        self.assertEqual(len(cli.json("list")["devices"]), 2 * MACS)

    def test_5_wrong_secret_is_3(self):
        ended = self.house.run("latchkey-cli", "sync",
                               env={**self.cli.env, "LATCHKEY_SECRET_LAB": "wrong"})
        self.assertEqual(ended.returncode, 3, ended.stderr)

    # 6. Last, since it ends the Macs: they sleep from now on.

    def test_6_sleeping_mac_stays_queued(self):
        self.assertEqual(self.fleet.stop(), 0, self.fleet.err.read_text())
        udid, = self.stored(1, skip=80)
        ended = self.cli.run("resend-options", udid, "--yes", "--wait", 1)
        self.assertEqual((ended.returncode, self.cli.outcomes(ended)), (1, {udid: "Queued"}),
                         ended.stderr)
        # Without --wait it is done once it is queued; here it joins the one that waits.
        ended = self.cli.run("resend-options", udid, "--yes")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        states = [each["state"] for each in self.api.commands(udid, "mdm-options")]
        self.assertEqual(states.count("queued"), 1, states)


if __name__ == "__main__":
    unittest.main(verbosity=2)
