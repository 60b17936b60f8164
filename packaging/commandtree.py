# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of a program, as the program itself tells it by --help-tree."""

import json
import os
import pathlib
import re
import subprocess


def read(program):
    """The tree of a program's file; app/programs/commandline/commandline.h has its shape."""
    # A report paints pages and the console draws; neither is wanted here.
    told = subprocess.run([program, "--help-tree"], check=True, capture_output=True, text=True,
                          timeout=60, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    tree = json.loads(told.stdout)
    assert tree["name"] == pathlib.Path(program).name, tree["name"]
    return tree


def walk(tree, path=()):
    """(verbs that lead there, node) of the whole tree, itself first."""
    yield path, tree
    for command in tree["commands"]:
        yield from walk(command, (*path, command["name"]))


def choices(option):
    """The words an option takes, where it takes no others: "TEXT:{a,b}" is told of it."""
    told = re.search(r"\{([^{}]*)\}", option["value"])
    return told[1].split(",") if told else []


def placeholder(option):
    """What stands for the value in a manual: the choices, or a word."""
    return "|".join(choices(option)) or option["value"].split(":")[0] or "VALUE"
