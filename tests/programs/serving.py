# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One latchkeyd serves a SQLite folder; the other verbs may use it meanwhile. Usage: serving.py PROGRAMS"""

import pathlib
import signal
import sys
import tempfile
import unittest

from house import Api, Cli, House

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."


class Serving(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-serving-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.house = House(PROGRAMS, self.folder)
        self.addCleanup(self.house.stop)
        self.data = self.folder / "data"
        self.secret = self.house.make("latchkeyd", "token", "add", "desk", "--scope", "read",
                                      "--data", self.data)
        self.first = self.serve()

    def serve(self):
        server = self.house.start(f"serve-{len(self.house.running)}", "latchkeyd", "serve",
                                  "--data", self.data, "--listen", "127.0.0.1:0")
        self.url = server.said("listening on ")
        return server

    def refused(self):
        return self.house.run("latchkeyd", "serve", "--data", self.data, "--listen", "127.0.0.1:0")

    def test_the_second_is_refused_in_one_sentence(self):
        ended = self.refused()
        self.assertEqual((ended.returncode, ended.stdout), (1, ""))
        self.assertEqual(
            ended.stderr,
            f"latchkeyd: cannot start: {self.data}/latchkeyd.sqlite: another latchkeyd (process "
            f"{self.first.process.pid}) serves it; stop that one first, or give several servers "
            "one PostgreSQL\n")
        self.assertEqual(Api(self.url, self.secret).get("devices")["devices"], [])

    def test_it_is_free_after_an_end_of_any_kind(self):
        self.first.kill(signal.SIGKILL)
        second = self.serve()
        self.assertEqual(Api(self.url, self.secret).get("devices")["devices"], [])
        self.assertEqual(second.stop(), 0)
        self.serve()

    def test_a_plain_port_is_told_from_a_bad_certificate(self):
        cli = Cli(self.house, "profile", self.url.replace("http:", "https:"), self.secret)
        ended = cli.run("server", "test", "lab")
        self.assertEqual(ended.returncode, 3, ended.stderr)
        self.assertIn(f"TLS: failed. {self.url.removeprefix('http://')} does not speak TLS.",
                      ended.stdout)
        self.assertNotIn("certificate", ended.stdout)

    def test_the_other_verbs_work_meanwhile(self):
        for verb in (("token", "add", "more", "--scope", "read"), ("token", "list"),
                     ("audit", "verify"), ("backup", "--out", self.folder / "copy"),
                     ("rotate-key",)):
            self.house.make("latchkeyd", *verb, "--data", self.data)
        self.assertEqual(self.refused().returncode, 1)  # none of them freed it
        self.house.make("latchkeyd", "restore", "--data", self.folder / "other", "--from",
                        self.folder / "copy")
        self.assertEqual(Api(self.url, self.secret).get("devices")["devices"], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
