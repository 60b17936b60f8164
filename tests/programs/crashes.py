# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that crashes leaves no core file. Usage: crashes.py PROGRAMS_FOLDER"""

import os
import pathlib
import resource
import signal
import socket
import sys
import tempfile
import unittest

from house import House, Program, until

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
CRASHES = (signal.SIGABRT, signal.SIGSEGV)


def allow_cores():
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def core_limit(pid):
    limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
    line, = [line for line in limits.splitlines() if line.startswith("Max core file size")]
    return line.split()[4]


class Crashes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-crashes-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.house = House(PROGRAMS, cls.folder)
        cls.addClassCleanup(cls.house.stop)
        cls.house.make("latchkey-sim", "ca", "--out", cls.folder / "ca")
        # A server that takes connections and never answers keeps its clients running.
        cls.silent = socket.create_server(("127.0.0.1", 0), backlog=64)
        cls.addClassCleanup(cls.silent.close)
        cls.url = f"http://127.0.0.1:{cls.silent.getsockname()[1]}"

    def crash(self, name, arguments, number, **env):
        """Runs it in an empty folder until it has set its limit; what it left after the signal."""
        place = self.folder / f"{name}-{number.name}"
        place.mkdir()
        # A sanitizer would catch the signal and end the program in its own way.
        env = {**self.house.env, "ASAN_OPTIONS": "handle_segv=0:handle_abort=0", **env}
        program = Program(place.name, [self.house.path(name), *map(str, arguments)], self.folder,
                          env, cwd=place, preexec_fn=allow_cores)
        self.addCleanup(program.kill)
        until(lambda: core_limit(program.process.pid) == "0", f"no core limit of {name}", 20)
        self.assertEqual(program.kill(number), -number, program.err.read_text())
        return os.listdir(place)

    def every_crash_leaves_nothing(self, name, *arguments, **env):
        for number in CRASHES:
            with self.subTest(program=name, signal=number.name):
                self.assertEqual(self.crash(name, arguments, number, **env), [])

    def test_a_program_that_allows_cores_may_leave_one(self):
        # Without this the other tests would show nothing.
        place = self.folder / "control"
        place.mkdir()
        program = Program("control", ["/bin/sleep", "60"], self.folder, self.house.env, cwd=place,
                          preexec_fn=allow_cores)
        limit = core_limit(program.process.pid)
        program.kill(signal.SIGABRT)
        self.assertNotEqual(limit, "0", "the hard limit of this machine forbids all cores")

    def test_latchkeyd(self):
        self.every_crash_leaves_nothing("latchkeyd", "serve", "--data", self.folder / "data",
                                        "--listen", "127.0.0.1:0")

    def test_latchkey_cli(self):
        env = {"LATCHKEY_PROFILE": str(self.folder / "profile"), "LATCHKEY_SECRET_LAB": "secret"}
        added = self.house.run("latchkey-cli", "server", "add", "lab", "--kind", "latchkey",
                               "--url", self.url, env=env)
        self.assertEqual(added.returncode, 0, added.stderr)
        self.every_crash_leaves_nothing("latchkey-cli", "sync", **env)

    def test_latchkey_sim(self):
        self.every_crash_leaves_nothing(
            "latchkey-sim", "fleet", "--server", self.url, "--identity-in", self.folder / "ca",
            "--macs", 1, "--keep", 60)

    def test_latchkey(self):
        self.every_crash_leaves_nothing("latchkey", "--offline", "--profile",
                                        self.folder / "console", QT_QPA_PLATFORM="offscreen")


if __name__ == "__main__":
    unittest.main(verbosity=2)
