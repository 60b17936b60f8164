# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every command of the manual (resources/help) and of the README, and holds the manual's
sentences against the program's.

Usage: manual.py PROGRAMS_FOLDER

The pages share one folder, one server, one profile and a keyring of their own; the README has its own.
What the blocks of code are stands in resources/help/README.md.
"""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/programs"))

from house import Program, until  # noqa: E402
from ports import free_port, takes_connections  # noqa: E402

INSIDE = "LATCHKEY_MANUAL_INSIDE"
PATIENCE = 120
CACHE = os.environ.get("XDG_CACHE_HOME") or str(pathlib.Path.home() / ".cache")
PEERS = pathlib.Path(os.environ.get(INSIDE, CACHE)) / "latchkey/peers"
HELP = ROOT / "resources/help"
PAGES = [line for line in (HELP / "pages.txt").read_text().splitlines() if not line.startswith("#")]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.S | re.M)

# Verbs whose exit status 1 means findings, or Macs that have not answered yet.
FINDING = ("latchkey-cli diagnose", "latchkey-cli check-mac", "latchkey-cli activity resume")
MAY_FIND = ("--fail-if", "--wait", "| latchkey-cli check-mac")
# No Mac is here: what the manual may ask for on one.
ON_MACS = {"date -u +%FT%TZ", "ioreg -rd1 -c IOPlatformExpertDevice", "diskutil apfs listcryptousers /",
           "sudo profiles status -type bootstraptoken", "sudo profiles validate -type bootstraptoken",
           "sudo profiles install -type bootstraptoken", "sudo fdesetup list",
           "sysadminctl -secureTokenStatus USER",
           "sudo profiles status -type bootstraptoken | latchkey-cli check-mac"}
# These want a booted machine with the package: tests/packages.sh runs the first as that user.
AS_ROOT = {"sudo -u latchkeyd latchkeyd token add console --scope read,names,act --data "
           "/var/lib/latchkeyd", "sudo systemctl enable --now latchkeyd"}


def blocks(page):
    return BLOCK.findall((HELP / f"{page}.md").read_text())


class Reader(unittest.TestCase):
    """Somebody who does what a text says, in a folder, a profile and with servers of their own."""

    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-manual-", ignore_cleanup_errors=True)
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = pathlib.Path(temporary.name)
        home = cls.folder / "home"
        home.mkdir(mode=0o700)
        cls.env = {key: value for key, value in os.environ.items()
                   if not key.startswith(("LATCHKEY_", "XDG_"))
                   and not key.lower().endswith("_proxy")}
        cls.env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "offscreen",
                    "LATCHKEY_PROFILE": str(cls.folder / "profile"),
                    "PATH": f"{PROGRAMS}:{PEERS}:{os.environ['PATH']}"}
        cls.running = []
        cls.addClassCleanup(lambda: [program.stop() for program in reversed(cls.running)])
        cls.ran = 0

    def ready(self, command):
        """The command with addresses and files of this run."""
        for port, own in self.ports.items():
            command = command.replace(f"127.0.0.1:{port}", f"127.0.0.1:{own}")
        return command.replace("/usr/share/doc/latchkey/examples", str(ROOT / "packaging"))

    def run_line(self, line):
        ended = subprocess.run(["bash", "-c", self.ready(line)], cwd=self.folder, env=self.env,
                               stdin=subprocess.DEVNULL, capture_output=True, text=True,
                               timeout=PATIENCE)
        finds = line.startswith(FINDING) or any(word in line for word in MAY_FIND)
        good = {0, 1} if finds else {0}
        self.assertIn(ended.returncode, good, (line, ended.stdout[-2000:], ended.stderr[-2000:]))
        type(self).ran += 1
        return ended.stdout

    def serve(self, line):
        """Starts what runs until it is stopped, and waits until it does its work."""
        name = shlex.split(line)[0]
        program = Program(f"{name}{len(self.running)}", ["bash", "-c", "exec " + self.ready(line)],
                          self.folder, self.env, cwd=self.folder)
        self.running.append(program)
        if name == "latchkeyd":
            program.said("listening on ")
        elif name == "latchkey-sim":
            until(lambda: "played their stories" in program.out.read_text(), line, PATIENCE)
        else:
            port = int(re.search(r"127\.0\.0\.1:(\d+)", self.ready(line))[1])
            until(lambda: takes_connections(port, program), line)
        type(self).ran += 1

    def show(self, line):
        """A window, until everything in it is read."""
        picture = self.folder / "window.png"
        self.run_line(f"{line} --screenshot {picture}")
        self.assertGreater(picture.stat().st_size, 10000)
        picture.unlink()

    def unit(self, kind, text):
        units = self.folder / "home/units"
        units.mkdir(exist_ok=True)
        file = units / f"latchkey-report.{kind}"
        file.write_text(text.replace("/usr/bin", str(PROGRAMS)))
        ended = subprocess.run(["systemd-analyze", "verify", "--user", "--man=no", file],
                               capture_output=True, text=True, env=self.env, timeout=PATIENCE)
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))

    def play(self, kind, text):
        lines = text.splitlines()
        if kind in ("service", "timer"):
            self.unit(kind, text)
        elif kind in ("mac", "root"):
            self.assertLessEqual(set(lines), ON_MACS if kind == "mac" else AS_ROOT)
        else:
            run = {"sh": self.run_line, "serve": self.serve, "show": self.show}[kind]
            for line in lines:
                run(line)

    def put_files(self):
        """What the texts take for granted."""
        for file in ("application-token", "client-secret", "api-token", "api-key", "api-secret"):
            (self.folder / file).write_text("secret-of-the-test\n")
        (self.folder / "macs.csv").write_text("id,serial\nAAAA-1,C02AAAA1\n")

    def set_ports(self):
        self.ports = {port: free_port() for port in (8080, 9000, 9004)}


class Manual(Reader):
    def furnish(self):
        """What the pages after the first take for granted: files, and names of Macs."""
        self.put_files()
        outputs = self.run_line("latchkey-sim scenario setup-admin --identity-in lab-ca --server "
                                "http://127.0.0.1:8080")
        (self.folder / "outputs.txt").write_text(outputs)
        for name, where in (("MAC", "status:not-escrowed"), ("HELD", "status:escrowed")):
            told = self.run_line(f"latchkey-cli list --where {where} --json")
            self.env[name] = json.loads(told)["devices"][0]["serial"]

    def forget_other_servers(self):
        for name in ("wave", "pro", "zen", "fleet", "kandji", "micro", "nano", "hub"):
            self.run_line(f"latchkey-cli server remove {name}")

    def test_every_command_of_every_page_works_in_reading_order(self):
        first = "first-hour"
        for page in [first] + [page for page in PAGES if page != first]:
            with self.subTest(page):
                if page in (first, "latchkeyd"):
                    self.set_ports()
                for kind, text in blocks(page):
                    self.play(kind, text)
            if page == first:
                self.furnish()
            elif page == "servers":
                self.forget_other_servers()
        told = sum(len(text.splitlines()) for page in PAGES for kind, text in blocks(page)
                   if kind in ("sh", "serve", "show"))
        self.assertGreaterEqual(self.ran, told)
        self.assertGreater(told, 50)


class Readme(Reader):
    def test_every_command_works_as_it_stands_there(self):
        self.set_ports()
        self.put_files()
        for kind, text in BLOCK.findall((ROOT / "README.md").read_text()):
            if kind in ("build", "ini"):  # what CI itself runs; a file
                continue
            for line in text.splitlines() if kind == "sh" else ():
                if variable := re.fullmatch(r"export (\w+)='(.*?)'(\s+#.*)?", line):
                    self.env[variable[1]] = variable[2]
            self.play(kind, text)
        self.assertGreater(self.ran, 20)


class Sentences(unittest.TestCase):
    @staticmethod
    def said():
        """What the program says of each kind of trouble, with {where} for its place."""
        source = (ROOT / "app/words/errors.cpp").read_text()
        return ["".join(re.findall(r'"([^"]*)"', texts)) for texts in re.findall(
            r'\{\w+,\s*QT_TRANSLATE_NOOP\(\s*"latchkey::words::Errors",\s*((?:"[^"]*"\s*)+)\)', source)]

    def test_every_sentence_of_trouble_is_explained_and_none_that_is_not_said(self):
        page = (HELP / "troubleshooting.md").read_text()
        rows = [row.split(" | ")[0].removeprefix("| ") for row in page.splitlines()
                if row.startswith("| ")][2:]
        self.assertGreater(len(rows), 20)
        for sentence in self.said():
            self.assertTrue(any(sentence.startswith(row) for row in rows), sentence)
        for row in rows:
            self.assertTrue(any(sentence.startswith(row) for sentence in self.said()), row)

    def test_every_page_is_in_the_order_and_in_the_list_of_the_folder(self):
        files = {file.stem for file in HELP.glob("*.md")} - {"README", "findings"}
        self.assertEqual(files, set(PAGES))
        listed = re.findall(r"\]\(([a-z-]+)\.md\)", (HELP / "README.md").read_text())
        self.assertEqual(set(listed), files | {"findings"})

    def test_every_block_says_what_it_is(self):
        for page in PAGES:
            for kind, text in blocks(page):
                self.assertIn(kind, {"sh", "serve", "show", "mac", "root", "service", "timer"}, text)


if __name__ == "__main__":
    PROGRAMS = str(pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".").resolve())
    if INSIDE not in os.environ:
        # A session bus with a keyring of its own, gone with this run.
        command = shlex.join([sys.executable, *sys.argv, PROGRAMS])
        with tempfile.TemporaryDirectory(prefix="latchkey-keyring-") as home:
            own = {name: home for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR",
                                           "XDG_CONFIG_HOME")}
            sys.exit(subprocess.call(["dbus-run-session", "--", "sh", "-c",
                                      "printf x | gnome-keyring-daemon --unlock --components=secrets "
                                      f">/dev/null && {command}"],
                                     env={**os.environ, **own, INSIDE: CACHE}))
    unittest.main(verbosity=2)
