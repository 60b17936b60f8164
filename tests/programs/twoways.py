# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every story twice through the whole chain: by what the server knows, and by what the Mac prints.

Usage: twoways.py PROGRAMS_FOLDER
"""

import json
import pathlib
import sys
import tempfile
import unittest

from house import Api, Cli, House, until

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
ENDED = "The story has ended"


class Story:
    """What each side must say in the end: escrowed, first cause; and why they may differ."""

    def __init__(self, server, mac, differ=""):
        self.server, self.mac, self.differ = server, mac, differ


HELD = ("yes", None)
BELIEVES = ("unknown", None)
ONLY_SERVER = "only the server knows what it holds"
STORIES = {
    "setup-admin": Story(HELD, BELIEVES, ONLY_SERVER),
    "auto-admin": Story(("no", "never-escrowed-auto-admin"),
                        ("no", "never-escrowed-no-secure-token-user"),
                        "no command of the Mac tells that the admin came with the enrollment"),
    "standard-user": Story(("no", None), ("no", "never-escrowed-cause-not-found"),
                           "macOS 10.15 tells its server no SecureToken; nobody tells the Mac that "
                           "Setup Assistant was told to make a standard user"),
    "no-user": Story(("no", "never-escrowed-no-setup-user"),
                     ("no", "never-escrowed-no-secure-token-user"),
                     "the crypto users do not tell whether there are accounts"),
    "not-automated-10-15": Story(("no", "not-automated-enrollment-on-10-15"),
                                 ("no", "not-automated-enrollment-on-10-15")),
    "mojave": Story(("no", "os-too-old"), ("unknown", "os-too-old"), ONLY_SERVER),
    "catalina-untouched": Story(("no", "never-escrowed-manual-step-10-15"),
                                ("no", "never-escrowed-manual-step-10-15")),
    "catalina-by-hand": Story(HELD, BELIEVES, ONLY_SERVER),
    "later-users": Story(HELD, BELIEVES, ONLY_SERVER),
    "mobile-by-admin": Story(HELD, BELIEVES, ONLY_SERVER),
    "mobile-by-profile": Story(HELD, BELIEVES, ONLY_SERVER),
    "enrolled-by-hand": Story(("no", "never-escrowed-user-initiated-enrollment"),
                              ("no", "never-escrowed-cause-not-found"),
                              "no command of the Mac tells who has logged in"),
    "user-enrollment": Story(("no", "user-enrollment-forbids-token"),
                             ("no", "mac-says-not-supported"),
                             "profiles status calls User Enrollment an enrollment by hand"),
    "no-holder": Story(("no", "never-escrowed-no-secure-token-user"),
                       ("no", "never-escrowed-no-secure-token-user")),
    "lost-capability": Story(("no", "token-lost-at-reenrollment"), ("no", "mac-says-not-supported"),
                             "the Mac does not print that it enrolled again"),
    "enrolled-again": Story(("no", "token-lost-at-reenrollment"), BELIEVES, ONLY_SERVER),
    "identity-renewed": Story(HELD, BELIEVES, ONLY_SERVER),
    "lost-by-server": Story(("no", "token-revoked-by-admin"), BELIEVES, ONLY_SERVER),
    "removed-by-hand": Story(("no", "token-removed-by-mac"), ("no", "never-escrowed-cause-not-found"),
                             "the Mac does not print that it had a token before"),
    "not-now": Story(HELD, BELIEVES, ONLY_SERVER),
    "option-error": Story(("no", "option-rejected"), ("no", "mac-says-not-supported"),
                          "the Mac does not print how it answered"),
    "activation-lock": Story(HELD, BELIEVES, ONLY_SERVER),
    "loses-activation-lock": Story(HELD, BELIEVES, ONLY_SERVER),
    "asleep": Story(HELD, BELIEVES, ONLY_SERVER),
    "checked-out": Story(("no", "not-enrolled"), ("no", "not-enrolled")),
}


def summary(diagnosis):
    return diagnosis["facts"]["escrowed"]["value"], diagnosis["firstCause"]


class TwoWays(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-twoways-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.house = House(PROGRAMS, cls.folder)
        cls.addClassCleanup(cls.house.stop)
        cls.house.make("latchkey-sim", "ca", "--out", cls.folder / "ca")
        secret = cls.token("helpdesk", "read,names,act")
        losing = cls.folder / "losing.token"
        losing.write_text(cls.token("losing", "revoke"))
        losing.chmod(0o600)
        server = cls.house.start("latchkeyd", "latchkeyd", "serve", "--data", cls.folder / "data",
                                 "--listen", "127.0.0.1:0", "--device-ca", cls.folder / "ca/ca.pem")
        url = server.said("listening on ")
        cls.cli = Cli(cls.house, "profile", url, secret)
        cls.play(url, losing)
        cls.ask(Api(url, secret))
        cls.cli.sync()
        cls.printed = {name: cls.end(mac) for name, mac in cls.macs.items()}
        cls.shown = {udid: cls.cli.json("show", udid) for udid in cls.cli.macs()}

    @classmethod
    def token(cls, name, scopes):
        return cls.house.make("latchkeyd", "token", "add", name, "--scope", scopes,
                              "--data", cls.folder / "data")

    @classmethod
    def play(cls, url, losing):
        """All stories, each by a Mac of its own that stays in contact afterwards."""
        cls.macs = {}
        for seed, name in enumerate(STORIES, start=100):
            cls.macs[name] = cls.house.start(
                name, "latchkey-sim", "scenario", name, "--server", url, "--identity-in",
                cls.folder / "ca", "--seed", seed, "--revoke-token-file", losing, "--keep", 240,
                "--poll", 0.5)
        for name, mac in cls.macs.items():
            until(lambda mac=mac: ENDED in mac.err.read_text(), f"the end of {name}")

    @classmethod
    def ask(cls, api):
        """What the stories changed after the server's own questions."""
        macs = [mac["id"] for mac in api.get("devices")["devices"]
                if mac["facts"]["facts"].get("enrolled", {}).get("value") is not False]
        for kind in ("device-information", "user-list", "security-info"):
            api.command(kind, macs, "ask-" + kind)

    @classmethod
    def end(cls, mac):
        """Ends a Mac; the diagnosis of all that its commands print then."""
        assert mac.stop() == 0, mac.err.read_text()
        checked = cls.house.run("latchkey-cli", "check-mac", mac.out, "--json")
        assert checked.returncode in (0, 1), checked.stderr
        return json.loads(checked.stdout)

    def of_server(self, name):
        return self.shown[self.udid(name)]["diagnosis"]

    def udid(self, name):
        return self.printed[name]["identity"]["uuid"]

    def test_every_story_was_played(self):
        listed = self.house.make("latchkey-sim", "scenario", "--list").splitlines()
        self.assertEqual([line.split()[0] for line in listed], list(STORIES))

    def test_nothing_that_a_mac_prints_is_left_over(self):
        for name, printed in self.printed.items():
            with self.subTest(story=name):
                self.assertEqual(printed["notRecognised"], [])

    def test_the_server_knows_right(self):
        for name, story in STORIES.items():
            with self.subTest(story=name):
                self.assertEqual(summary(self.of_server(name)), story.server)

    def test_the_mac_tells_right(self):
        for name, story in STORIES.items():
            with self.subTest(story=name):
                self.assertEqual(summary(self.printed[name]), story.mac)

    def test_both_agree_wherever_both_can_know(self):
        for name, story in STORIES.items():
            server, mac = summary(self.of_server(name)), summary(self.printed[name])
            with self.subTest(story=name, server=server, mac=mac):
                if "unknown" not in (server[0], mac[0]):
                    self.assertEqual(server[0], mac[0])
                self.assertEqual(server != mac, bool(story.differ), story.differ)

    def test_each_loss_is_on_record_with_what_did_it(self):
        losses = {"lost-capability": "authenticate", "enrolled-again": "authenticate",
                  "lost-by-server": "revoke", "removed-by-hand": "set-token",
                  "checked-out": "check-out"}
        for name in STORIES:
            turns = self.shown[self.udid(name)]["tokenHistory"]
            with self.subTest(story=name):
                self.assertEqual([(turn["turn"], turn["by"]["kind"]) for turn in turns],
                                 [("lost", losses[name])] if name in losses else [])
                told = self.cli.run("diagnose", self.udid(name)).stdout
                self.assertEqual("\nLost " in told, name in losses, told)

    def test_the_facts_that_both_tell_are_the_same(self):
        """Version, enrollment and approval; the Mac's own word on its enrollment is coarser."""
        for name in STORIES:
            server, mac = self.of_server(name)["facts"], self.printed[name]["facts"]
            for fact in ("osVersion", "userApproved"):
                both = [side[fact]["value"] for side in (server, mac)
                        if "value" in side.get(fact, {})]
                with self.subTest(story=name, fact=fact):
                    self.assertEqual(len(set(both)), 1, both)


if __name__ == "__main__":
    unittest.main(verbosity=2)
