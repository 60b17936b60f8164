# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and completions, made from the programs that were built, and tried in the shells.

Usage: commandlines.py PROGRAMS_FOLDER
"""

import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import commandtree  # noqa: E402
import completions  # noqa: E402

PROGRAMS = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".").resolve()
NAMES = ("latchkey", "latchkey-cli", "latchkeyd", "latchkey-sim")
PATIENCE = 60


def output(*command, **more):
    ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, **more)
    assert (ended.returncode, ended.stderr) == (0, ""), (command, ended.returncode, ended.stderr)
    return ended.stdout


def made(tool, *arguments):
    return output(sys.executable, str(ROOT / "packaging" / tool), *map(str, arguments))


class CommandLines(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-commandlines-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def file(self, name, text):
        (self.folder / name).write_text(text)
        return self.folder / name

    def page(self, text):
        """The page as a terminal shows it; groff warns of nothing."""
        return output("groff", "-man", "-Tutf8", "-P-cbou", "-ww", "-rLL=100n",
                      self.file("page", text))

    def test_each_program_tells_every_option_of_its_help(self):
        for name in NAMES:
            for path, node in commandtree.walk(commandtree.read(PROGRAMS / name)):
                told = output(PROGRAMS / name, *path, "--help")
                for option in node["options"]:
                    for word in option["names"]:
                        self.assertRegex(told, rf"(^|[ ,]){re.escape(word)}\b", (name, path))
                lines = [each.split() for each in told.splitlines() if each.startswith("  -")]
                self.assertEqual(sum(1 for each in lines), len(node["options"]), (name, path))

    def test_a_manual_page_has_every_verb_and_option(self):
        for name in NAMES:
            page = self.page(made("man.py", "program", PROGRAMS / name, "0.0.0"))
            for path, node in commandtree.walk(commandtree.read(PROGRAMS / name)):
                self.assertIn(" ".join(path), page)
                for option in node["options"]:
                    for word in option["names"]:
                        self.assertIn(word, page)

    def test_the_manual_is_one_page_with_every_heading_and_command(self):
        names = [line for line in (ROOT / "resources/help/pages.txt").read_text().splitlines()
                 if not line.startswith("#")]
        files = [ROOT / f"resources/help/{name}.md" for name in names]
        page = self.page(made("man.py", "manual", "0.0.0", *files))
        shown = " ".join(page.split())
        for file in files:
            for heading in re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```$", "", file.read_text(),
                                                           flags=re.S | re.M), re.M):
                self.assertIn(heading.replace("’", "'").casefold(),
                              shown.replace("’", "'").casefold(), file)
            for command in re.findall(r"^```sh\n(.*?)\n```$", file.read_text(), re.S | re.M):
                self.assertIn(command.splitlines()[0], page)

    def offered(self, shell, name, words):
        """What the shell offers behind these words of a command line, the last one begun."""
        script = self.file(name, made("completions.py", PROGRAMS / name, shell))
        function = "_" + name.replace("-", "_")
        line = " ".join(map(shlex.quote, words))
        if shell == "bash":
            told = output("bash", "--norc", "-c", f"source {script}; COMP_WORDS=({line}); "
                          f"COMP_CWORD={len(words) - 1}; {function}; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
        elif shell == "zsh":
            # What zsh's own completion would show is taken at its door.
            told = output("zsh", "-f", "-c", "_describe() { print -l -- ${${(P)2}%%:*} }; _files() { }; "
                          f"compadd() {{ print -l -- ${{@:2}} }}; words=({line}); "
                          f"CURRENT={len(words)}; source {script}")
            told = "\n".join(word for word in told.splitlines() if word.startswith(words[-1]))
        else:
            told = output("fish", "--no-config", "-c", f"source {script}; complete -C "
                          + shlex.quote(line if words[-1] else line.removesuffix("''")),
                          env={"HOME": str(self.folder), "PATH": f"{PROGRAMS}:/usr/bin:/bin"})
            told = "\n".join(row.split("\t")[0] for row in told.splitlines())
        return set(filter(None, told.split("\n")))

    def test_bash_offers_in_every_place_what_stands_there(self):
        for name in NAMES:
            for path, node in commandtree.walk(commandtree.read(PROGRAMS / name)):
                self.assertEqual(self.offered("bash", name, [name, *path, ""]),
                                 {word for word, _ in completions.offers(node)}, (name, path))

    def test_all_shells_offer_verbs_kinds_and_choices(self):
        for shell in ("bash", "zsh", "fish"):
            with self.subTest(shell):
                self.assertLessEqual({"server", "sync", "list", "report"},
                                     self.offered(shell, "latchkey-cli", ["latchkey-cli", ""]))
                self.assertEqual({"list"}, self.offered(
                    shell, "latchkey-cli", ["latchkey-cli", "server", "l"]))
                self.assertLessEqual({"coverage", "audit"}, self.offered(
                    shell, "latchkey-cli", ["latchkey-cli", "report", ""]))
                self.assertEqual({"jsonl", "csv"}, self.offered(
                    shell, "latchkey-cli", ["latchkey-cli", "audit", "export", "--format", ""]))
                self.assertEqual({"--secret-file", "--secret-stdin"}, self.offered(
                    shell, "latchkey-cli", ["latchkey-cli", "server", "add", "--secret"]))
                self.assertEqual({"token"}, self.offered(shell, "latchkeyd", ["latchkeyd", "to"]))

    def test_an_option_s_value_is_no_verb(self):
        for shell in ("bash", "zsh"):
            offered = self.offered(shell, "latchkey-cli", ["latchkey-cli", "sync", "--server", ""])
            self.assertEqual(offered, set(), shell)


if __name__ == "__main__":
    unittest.main(verbosity=2)
