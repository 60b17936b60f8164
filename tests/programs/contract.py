# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One suite over the connectors to vendors' servers, against strict emulators of them.

Usage: contract.py PROGRAMS_FOLDER
"""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "emulators"))

from emulator import Answer, fleet_of  # noqa: E402
from filewave import FileWave  # noqa: E402
from fleet import Fleet  # noqa: E402
from house import Cli, House  # noqa: E402
from iru import Iru  # noqa: E402
from jamf import Jamf  # noqa: E402
from micromdm import MicroMdm  # noqa: E402
from zentral import Zentral  # noqa: E402

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
MANY = 1200


class Contract:
    """What every connector keeps; each vendor's class below says how its server is made."""

    kind = None
    sends = True
    untried = True
    tells_tokens = True
    answers = "acknowledged"

    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix=f"latchkey-{self.kind}-")
        self.addCleanup(temporary.cleanup)
        self.house = House(PROGRAMS, pathlib.Path(temporary.name))
        self.addCleanup(self.house.stop)

    def serve(self, macs, **more):
        server = self.server(macs, **more)
        self.addCleanup(server.stop)
        self.addCleanup(lambda: self.assertEqual(server.violations, []))
        return server

    def profile(self, server, name="profile", secret=None):
        user = ["--user", server.USER] if server.USER else []
        return Cli(self.house, name, server.url, secret or server.SECRET, *user, kind=self.kind)

    def good(self, cli, *arguments):
        ended = cli.run(*arguments)
        self.assertEqual(ended.returncode, 0, (arguments, ended.stdout, ended.stderr))
        return ended.stdout

    def bad(self, cli, status, *arguments):
        ended = cli.run(*arguments)
        self.assertEqual(ended.returncode, status, (arguments, ended.stdout, ended.stderr))
        return ended.stdout + ended.stderr

    @staticmethod
    def escrow(cli, serial):
        return cli.json("show", serial)["diagnosis"]["facts"]["escrowOnServer"]

    @staticmethod
    def serials(cli):
        return sorted(row["serial"] for row in cli.json("list")["devices"])

    def test_reads_every_mac_and_what_is_held(self):
        macs = fleet_of(MANY)
        cli = self.profile(self.serve(macs))
        self.good(cli, "sync")
        self.assertEqual(self.serials(cli), sorted(mac["serial"] for mac in macs))
        for mac in macs[:6]:
            told = "escrowed" if mac["held"] else "not-escrowed"
            self.assertEqual(self.escrow(cli, mac["serial"]).get("value"),
                             told if self.tells_tokens else None)

    def test_an_empty_fleet_is_no_error(self):
        cli = self.profile(self.serve([]))
        self.good(cli, "sync")
        self.assertEqual(self.serials(cli), [])
        self.good(cli, "server", "test", "lab")

    def test_connection_test_names_the_step(self):
        server = self.serve(fleet_of(3))
        self.assertNotIn("failed", self.good(self.profile(server), "server", "test", "lab"))
        wrong = self.profile(server, "wrong", server.WRONG)
        self.assertIn("Credentials: failed", self.bad(wrong, 3, "server", "test", "lab"))
        server.fail_door(server.FORBIDDEN)
        said = self.bad(self.profile(server, "less"), 3, "server", "test", "lab")
        self.assertIn("Permission: failed", said)
        self.assertIn(server.NEEDS, said)

    def test_another_server_is_not_taken_for_it(self):
        server = self.serve(fleet_of(3))
        page = Answer(200, b"<html>Sign in</html>", kind="text/html")
        server.fail_door(page)
        cli = self.profile(server)
        self.assertIn("API version: failed", self.bad(cli, 3, "server", "test", "lab"))
        server.faults.clear()
        server.fail_door(Answer(404, b"<html>Not Found</html>", kind="text/html"))
        said = self.bad(cli, 3, "server", "test", "lab")
        self.assertIn("API version: failed", said)
        self.assertIn("Check the address and the kind of server", said)

    def test_says_that_it_was_never_tried(self):
        cli = self.profile(self.serve(fleet_of(1)))
        said = self.good(cli, "server", "list")
        self.assertEqual("not yet tried on a real" in said, self.untried)
        self.assertIn("Revoke a token: no", self.good(cli, "server", "abilities", "lab"))

    def test_where_it_cannot_revoke_the_macs_command_is_given(self):
        cli = self.profile(self.serve(fleet_of(2)))
        self.good(cli, "sync")
        serial = self.serials(cli)[0]
        ended = cli.run("revoke-token", serial, "--reason", "sold", "--yes", "--dry-run")
        self.assertIn("sudo profiles remove -type bootstraptoken", ended.stdout + ended.stderr)
        self.assertIn("cannot do it. The API of lab has none", ended.stdout)
        self.assertIn("sudo profiles remove -type bootstraptoken",
                      self.good(cli, "server", "abilities", "lab"))

    def test_no_failure_spoils_what_was_read(self):
        server = self.serve(fleet_of(5))
        cli = self.profile(server)
        self.good(cli, "sync")
        before = self.serials(cli)
        for answer in (Answer(500, {"error": "away"}), Answer(404, {"error": "gone"}),
                       Answer(409, {"error": "busy"}), Answer(200, {"odd": True}),
                       Answer(200, b'{"count": 1, "resu'), Answer(200, [7]),
                       Answer(429, {}, {"Retry-After": "3600"})):
            server.faults.clear()
            server.fail_list(answer)
            self.bad(cli, 3, "sync")
            self.assertEqual(self.serials(cli), before)

    def test_waits_where_the_server_asks_for_it(self):
        server = self.serve(fleet_of(5))
        server.fail_list(Answer(429, {}, {"Retry-After": "1"}), times=2)
        cli = self.profile(server)
        self.good(cli, "sync")
        self.assertEqual(len(self.serials(cli)), 5)

    def test_a_mac_that_a_moving_list_skips_is_not_gone(self):
        macs = fleet_of(MANY)
        server = self.serve(macs)
        cli = self.profile(server)
        self.good(cli, "sync", "--full")
        before = len(self.serials(cli))
        moves = [2]  # pages that pass before the first Mac goes

        def moved():
            moves[0] -= 1
            if moves[0] == 0:
                del macs[0]

        server.moved = moved
        self.good(cli, "sync", "--full")
        self.assertGreaterEqual(len(self.serials(cli)), before - 1)
        self.assertTrue({mac["serial"] for mac in macs} <= set(self.serials(cli)))
        server.moved = lambda: None
        self.good(cli, "sync", "--full")
        self.good(cli, "sync", "--full")
        self.assertEqual(self.serials(cli), sorted(mac["serial"] for mac in macs))

    def test_a_list_whose_pages_do_not_turn_ends(self):
        server = self.serve(fleet_of(MANY))
        cli = self.profile(server)
        answer = server.answer

        def first_page(request):
            for name in {"page", "offset"} & set(request.query):
                request.query[name] = ["0"]
            return answer(request)

        server.answer = first_page
        ended = cli.run("sync")
        turns = any({"page", "offset"} & set(request.query) for request in server.seen)
        self.assertEqual(ended.returncode, 3 if turns else 0, ended.stdout + ended.stderr)

    def test_a_resent_option_reaches_the_macs_named_and_is_followed(self):
        macs = fleet_of(30)
        server = self.serve(macs)
        cli = self.profile(server)
        self.good(cli, "sync")
        if not self.sends:
            self.bad(cli, 4, "resend-options", macs[0]["serial"], "--yes")
            return
        names = [mac["serial"] for mac in macs[:27]]
        wait = ("--wait", "30") if self.answers == "acknowledged" else ()
        said = self.good(cli, "resend-options", *names, "--yes", *wait)
        self.assertEqual(server.sent_to(), {mac["id"] for mac in macs[:27]})
        self.assertEqual(said.lower().count(self.answers), 27, said)
        self.assert_options(cli, macs, self.answers)
        self.good(cli, "sync", "--full")
        self.assert_options(cli, macs, self.answers)

    def assert_options(self, cli, macs, answer):
        """What a Mac is known to have acknowledged shows wherever its option does."""
        told = "acknowledged" if answer == "acknowledged" else "unknown"
        options = {row["serial"]: row["option"] for row in cli.json("list")["devices"]}
        for place, mac in enumerate(macs):
            self.assertEqual(options[mac["serial"]], told if place < 27 else "unknown")
        for mac in (macs[0], macs[29]):
            shown = cli.json("show", mac["serial"])
            self.assertEqual(shown["option"], options[mac["serial"]])
            self.assertEqual(shown["diagnosis"]["facts"].get("optionState", {}).get("value", "unknown"),
                             shown["option"])


class JamfContract(Contract, unittest.TestCase):
    kind, server = "jamf", Jamf

    def test_falls_back_to_the_inventory_that_is_there(self):
        for newest in (3, 2, 1):
            server = self.serve(fleet_of(3), newest=newest)
            cli = self.profile(server, f"v{newest}")
            self.good(cli, "sync")
            self.assertEqual(len(self.serials(cli)), 3)

    def test_a_token_that_ends_in_the_middle_is_renewed(self):
        server = self.serve(fleet_of(MANY))
        server.good_for = 2
        cli = self.profile(server)
        self.good(cli, "sync")
        self.assertEqual(len(self.serials(cli)), MANY)
        self.assertGreater(server.tokens, 1)

    def test_reads_only_what_was_reported_since(self):
        macs = fleet_of(MANY)
        server = self.serve(macs)
        cli = self.profile(server)
        self.good(cli, "sync")
        macs[7].update(held=not macs[7]["held"], changed=True)
        server.seen.clear()
        self.good(cli, "sync")
        rules = [request.one("filter") for request in server.seen
                 if "inventory" in request.path and "filter" in request.query]
        self.assertEqual(len(rules), 1)
        self.assertEqual(len(self.serials(cli)), MANY)
        self.assertEqual(self.escrow(cli, macs[7]["serial"])["value"],
                         "escrowed" if macs[7]["held"] else "not-escrowed")

    def test_words_that_come_later_are_unknown(self):
        macs = fleet_of(2)
        macs[0]["word"] = "ESCROWED_ELSEWHERE"
        cli = self.profile(self.serve(macs))
        self.good(cli, "sync")
        self.assertNotIn("value", self.escrow(cli, macs[0]["serial"]))


class ChangesContract(Contract):
    """Of servers that sort what changed last to the front."""

    def test_reads_only_what_changed_since(self):
        macs = fleet_of(self.many)
        server = self.serve(macs)
        cli = self.profile(server)
        self.good(cli, "sync")
        mac = macs[self.many // 2]
        mac.update(held=not mac["held"], changed="2099-01-01T00:00:00Z"[:self.stamp])
        server.seen.clear()
        self.good(cli, "sync")
        self.assertLessEqual(len(server.seen), 4, [request.path for request in server.seen])
        self.assertEqual(len(self.serials(cli)), self.many)
        self.assertEqual(self.escrow(cli, mac["serial"])["value"],
                         "escrowed" if mac["held"] else "not-escrowed")
        server.seen.clear()
        self.good(cli, "sync", "--full")
        self.assertFalse([request for request in server.seen if {"ordering", "order_key"} & set(
            request.query)])


class ZentralContract(ChangesContract, unittest.TestCase):
    kind, server = "zentral", Zentral
    stamp, many = -1, MANY  # its stamps are UTC and do not say so

    def test_an_answer_of_an_earlier_life_is_no_answer(self):
        macs = fleet_of(2)
        macs[1].update(held=True, seen=None)
        cli = self.profile(self.serve(macs))
        self.good(cli, "sync")
        self.assertNotIn("value", self.escrow(cli, macs[1]["serial"]))

    def test_a_500_is_no_proof_of_failure(self):
        macs = fleet_of(2)
        server = self.serve(macs)
        cli = self.profile(server)
        self.good(cli, "sync")
        server.fail(r".*/send_custom_command/", Answer(500, {"error": "Server Error (500)"}),
                    method="POST")
        said = self.bad(cli, 1, "resend-options", macs[0]["serial"], "--yes")
        self.assertIn("nknown", said)
        self.assertEqual(server.sent_to(), set())


    def test_a_command_that_was_dropped_may_have_been_carried_out(self):
        macs = fleet_of(2)
        server = self.serve(macs)
        cli = self.profile(server)
        self.good(cli, "sync")
        server.fail("/api/mdm/devices/commands/u-1/", Answer(404, {"detail": "No"}), times=99)
        said = self.bad(cli, 1, "resend-options", macs[0]["serial"], "--yes", "--wait", "30")
        self.assertIn("nknown", said)


class FleetContract(ChangesContract, unittest.TestCase):
    kind, server = "fleet", Fleet
    stamp, many = None, 300

    def test_macs_behind_many_hosts_of_other_platforms_are_found(self):
        others = [{**each, "platform": "windows"} for each in fleet_of(2000)]
        macs = [{**each, "id": str(int(each["id"]) + 2000)} for each in fleet_of(3)]
        cli = self.profile(self.serve(others + macs))
        self.good(cli, "sync")
        self.assertEqual(self.serials(cli), [mac["serial"] for mac in macs])

    def test_an_older_fleet_tells_of_no_token(self):
        macs = fleet_of(2)
        macs[0]["word"] = None
        cli = self.profile(self.serve(macs))
        self.good(cli, "sync")
        self.assertNotIn("value", self.escrow(cli, macs[0]["serial"]))
        self.assertIn("See whether it holds a token: no",
                      self.good(cli, "server", "abilities", "lab"))


class IruContract(Contract, unittest.TestCase):
    kind, server, sends = "iru", Iru, False

    def test_a_category_that_is_not_in_the_plan_leaves_tokens_unknown(self):
        macs = fleet_of(2)
        server = self.serve(macs)
        server.fail("/api/v1/prism/startup_settings", Answer(404, {"error": "no"}), times=99)
        cli = self.profile(server)
        self.good(cli, "sync")
        self.assertEqual(self.escrow(cli, macs[0]["serial"]).get("unknown"), "no-permission")

    def test_what_was_collected_of_disks_and_accounts_is_read(self):
        macs = fleet_of(700)
        cli = self.profile(self.serve(macs))
        self.good(cli, "sync")
        for mac in (macs[0], macs[1], macs[699]):
            facts = cli.json("show", mac["serial"])["diagnosis"]["facts"]
            self.assertEqual(facts["fileVault"]["value"], "on" if mac["held"] else "off")
            self.assertEqual(facts["hardware"]["value"], "apple-silicon")
            self.assertIs(facts["accounts"]["complete"], True)
            account = facts["accounts"]["value"][0]
            self.assertIs(account["secureToken"], mac["held"])
            self.assertIs(account["admin"], True)

    def test_accounts_are_left_out_where_there_are_too_many_or_none_may_be_read(self):
        for name, prepare in (
                ("many", lambda server: setattr(server, "users_said", 60_001)),
                ("refused", lambda server: server.fail(
                    "/api/v1/prism/count", Answer(403, {"error": "no"}), times=99))):
            macs = fleet_of(2)
            server = self.serve(macs)
            prepare(server)
            cli = self.profile(server, name)
            self.good(cli, "sync")
            facts = cli.json("show", macs[1]["serial"])["diagnosis"]["facts"]
            self.assertNotIn("value", facts.get("accounts", {}))
            self.assertEqual(facts["escrowOnServer"]["value"], "escrowed")


class FileWaveContract(Contract, unittest.TestCase):
    kind, server, sends, tells_tokens = "filewave", FileWave, False, False

    def test_named_columns_and_the_macs_own_report_are_read(self):
        macs = fleet_of(3)
        server = self.serve(macs)
        cli = Cli(self.house, "columns", server.url, server.SECRET, "--query", "17", "--column",
                  "token=CustomFields_token", "--column", "report=CustomFields_latchkey",
                  kind="filewave")
        self.assertIn("CustomFields_latchkey",
                      self.good(cli, "server", "columns", "lab", "--query", "17"))
        self.good(cli, "sync")
        for mac in macs:
            facts = cli.json("show", mac["serial"])["diagnosis"]["facts"]
            self.assertEqual(facts["escrowOnServer"]["value"],
                             "escrowed" if mac["held"] else "not-escrowed")
            self.assertIs(facts["macSaysEscrowed"]["value"], True)


class MicroMdmContract(Contract, unittest.TestCase):
    kind, server, tells_tokens = "micromdm", MicroMdm, False
    answers = "queued"
    untried = False  # tests/programs/micro.py

    def test_a_lost_answer_is_not_sent_again(self):
        macs = fleet_of(2)
        server = self.serve(macs)
        cli = self.profile(server)
        self.good(cli, "sync")
        server.fail("/v1/commands/.*", Answer(500, {"error": "odd"}), method="POST")
        said = self.bad(cli, 1, "resend-options", macs[0]["serial"], "--yes")
        self.assertIn("nknown", said)
        sent = [request for request in server.seen if request.path.startswith("/v1/commands/")]
        self.assertEqual(len(sent), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
