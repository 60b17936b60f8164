#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a program's completions for bash, zsh and fish, made from its own command line.

Usage: completions.py PROGRAM bash|zsh|fish >FILE

All three work alike: the verbs before the cursor say where it stands, what stands there is offered,
an option's words are offered behind it, and file names where it takes any other value.
"""

import shlex
import sys

import commandtree


def plain(text):
    """One line that no shell and no format of a list reads as anything else."""
    return text.replace("\n", " ").replace(":", " ").replace("'", "’").replace("\\", "")


def offers(node):
    """(word, what it is) of all that may stand in this place, verbs first."""
    for command in node["commands"]:
        yield command["name"], command["about"]
    for argument in node["arguments"]:
        for word in commandtree.choices(argument):
            yield word, argument["about"]
    for option in node["options"]:
        for name in option["names"]:
            yield name, option["about"]


class Places:
    """Every place of a command line, as the shells tell places apart: " server add"."""

    def __init__(self, tree):
        self.root = tree
        self.nodes = {"".join(f" {verb}" for verb in path): node
                      for path, node in commandtree.walk(tree)}

    def options(self):
        """(place, name, words) of each option with a value; those of the root hold everywhere."""
        for place, node in self.nodes.items():
            for option in node["options"]:
                for name in option["names"] if option["value"] else []:
                    for where in self.nodes if node is self.root else [place]:
                        yield where, name, commandtree.choices(option)

    def lines(self, start):
        """Shell code that finds the place from the words before the cursor."""
        verbs = " | ".join(shlex.quote(place) for place in self.nodes if place)
        return f"{start}\n        case \"$place $word\" in\n" \
               f"            {verbs or chr(39) * 2}) place=\"$place $word\" ;;\n        esac\n    done"


def cases(entries, action):
    """The branches of a case over "$place" or "$place $before", one an entry."""
    return "\n".join(f"        {shlex.quote(key)}) {action(value)} ;;" for key, value in entries)


def values(places, offer, files):
    """The branches for the word behind an option that takes a value."""
    by_words = {}
    for place, name, words in places.options():
        by_words.setdefault(tuple(words), []).append(f"{place} {name}")
    return "\n".join(
        f"        {' | '.join(map(shlex.quote, keys))}) {offer(words) if words else files}; return ;;"
        for words, keys in by_words.items())


def bash(tree):
    name, places = tree["name"], Places(tree)
    function = "_" + name.replace("-", "_")
    at = cases(places.nodes.items(), lambda node: "words=" + shlex.quote(
        " ".join(word for word, _ in offers(node))))
    behind = values(places, lambda words: "COMPREPLY=($(compgen -W " + shlex.quote(" ".join(words))
                    + ' -- "$current"))', "COMPREPLY=()")
    return f"""# bash completion of {name}; made by packaging/completions.py
{function}() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} place= words= word
    COMPREPLY=()
    {places.lines('for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do')}
    case "$place $before" in
{behind}
    esac
    case "$place" in
{at}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -o default -F {function} {name}
"""


def zsh(tree):
    name, places = tree["name"], Places(tree)
    at = cases(places.nodes.items(), lambda node: "offers=(" + " ".join(
        shlex.quote(f"{word}:{plain(about)}") for word, about in offers(node)) + ")")
    behind = values(places, lambda words: "compadd -- " + " ".join(map(shlex.quote, words)), "_files")
    return f"""#compdef {name}
# zsh completion of {name}; made by packaging/completions.py
_{name}() {{
    local before=${{words[CURRENT-1]}} place= word
    local -a offers
    {places.lines('for word in "${(@)words[2,CURRENT-1]}"; do')}
    case "$place $before" in
{behind}
    esac
    case "$place" in
{at}
    esac
    _describe {name} offers || _files
}}
_{name} "$@"
"""


def fish(tree):
    name, places = tree["name"], Places(tree)
    function = "__fish_" + name.replace("-", "_") + "_at"
    verbs = " ".join(shlex.quote(place) for place in places.nodes if place) or "''"
    lines = [f"""# fish completion of {name}; made by packaging/completions.py
function {function}
    set -l place ''
    for word in (commandline -opc)[2..-1]
        contains -- "$place $word" {verbs}; and set place "$place $word"
    end
    test "$place" = "$argv[1]"
end"""]
    for place, node in places.nodes.items():
        start = f"complete -c {name} -n {shlex.quote(f'{function} {shlex.quote(place)}')}"
        lines += [f"{start} -f -a {shlex.quote(command['name'])} -d {shlex.quote(plain(command['about']))}"
                  for command in node["commands"]]
        lines += [f"{start} -a {shlex.quote(' '.join(words))}" for argument in node["arguments"]
                  if (words := commandtree.choices(argument))]
        options = node["options"] + (places.root["options"] if place else [])
        seen = set()
        for option in options:
            if tuple(option["names"]) in seen:
                continue
            seen.add(tuple(option["names"]))
            line = start + "".join(f" -l {each[2:]}" if each.startswith("--") else f" -s {each[1:]}"
                                   for each in option["names"])
            if option["value"]:
                words = commandtree.choices(option)
                line += f" -x -a {shlex.quote(' '.join(words))}" if words else " -r"
            lines.append(f"{line} -d {shlex.quote(plain(option['about']))}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write({"bash": bash, "zsh": zsh, "fish": fish}[sys.argv[2]](commandtree.read(sys.argv[1])))
