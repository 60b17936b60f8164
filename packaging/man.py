#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes manual pages: of a program, from its own command line, or of the manual's Markdown.

Usage: man.py program PROGRAM VERSION >PROGRAM.1
       man.py manual VERSION PAGE.md... >latchkey.7
"""

import pathlib
import re
import sys

import commandtree

PROGRAMS = ("latchkey", "latchkey-cli", "latchkeyd", "latchkey-sim")


def roff(text):
    """Text for roff: nothing in it is a request or an escape, and hyphens can be copied."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    text = text.replace("’", r"\(cq").replace("…", r"\&...").replace("–", r"\(en")
    return "\n".join(r"\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def heading(name, section, version, about):
    return f""".TH {roff(name).upper()} {section} "" "Latchkey {version}" "Latchkey"
.nh
.ad l
.SH NAME
{roff(name)} \\- {roff(about)}"""


def placeholder(option):
    """The choices may be many: a line can break behind each."""
    return roff(commandtree.placeholder(option)).replace("|", r"|\:")


def item(option):
    if not option["names"][0].startswith("-"):  # an argument stands for itself
        words = commandtree.choices(option)
        about = f"{option['about']}: {', '.join(words)}" if words else option["about"]
        return f".TP\n\\fI{roff(option['names'][0])}\\fR\n{roff(about)}"
    names = ", ".join(rf"\fB{roff(name)}\fR" for name in option["names"])
    value = rf" \fI{placeholder(option)}\fR" if option["value"] else ""
    return f".TP\n{names}{value}\n{roff(option['about'] or 'See the manual.')}"


def argument(option):
    name = rf"\fI{roff(option['names'][0])}\fR"
    return (name if option["required"] else f"[{name}]") + ("..." if option["many"] else "")


def synopsis(name, path, node):
    words = [rf"\fB{roff(' '.join((name, *path)))}\fR"]
    for option in node["options"]:
        if option["required"]:
            words.append(rf"\fB{roff(option['names'][-1])}\fR \fI{placeholder(option)}\fR")
    words.append("[\\fIoptions\\fR]" if node["options"] else "")
    words += map(argument, node["arguments"])
    return " ".join(filter(None, words))


def program_page(program, version):
    tree = commandtree.read(program)
    name = tree["name"]
    about = tree["about"].rstrip(".")
    lines = [heading(name, 1, version, about.split(": ")[0]), ".SH SYNOPSIS"]
    ends = [(path, node) for path, node in commandtree.walk(tree) if not node["commands"]]
    lines.append("\n.br\n".join(synopsis(name, path, node) for path, node in ends))
    lines += [".SH DESCRIPTION", roff(tree["about"])]
    if tree["footer"]:
        lines += [".PP", roff(tree["footer"] + ".")]
    lines += [".SH OPTIONS", *map(item, tree["options"])]
    if tree["commands"]:
        lines.append(".SH COMMANDS")
    for path, node in ends:
        if path:
            lines += [f".SS {roff(' '.join(path))}", roff(node["about"] + ".")]
            lines += map(item, [each for each in node["arguments"] if each["about"]])
            lines += map(item, [each for each in node["options"] if "--help" not in each["names"]])
    others = ", ".join(rf"\fB{roff(other)}\fR(1)" for other in PROGRAMS if other != name)
    lines += [".SH SEE ALSO", rf"{others}, \fBlatchkey\fR(7), the manual"]
    return lines


def inline(text):
    """Bold, italics, code and links of one paragraph."""
    def dress(part):
        if part.startswith("`"):
            return rf"\fB{roff(part[1:-1])}\fR"
        part = roff(re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", part))
        part = re.sub(r"\*\*([^*]+)\*\*", r"\\fB\1\\fR", part)
        return re.sub(r"\*([^*]+)\*", r"\\fI\1\\fR", part)

    return "".join(map(dress, re.split(r"(`[^`]*`)", text)))


def block(text):
    """One block between empty lines (code is taken out before)."""
    if level := re.match(r"(#+) ", text):
        return [f".S{'H' if len(level[1]) == 1 else 'S'} {inline(text[level.end():])}"]
    if re.match(r"(- |\d+\. )", text):
        lines = []
        for entry in re.split(r"\n(?=- |\d+\. )", text):
            mark, _, rest = entry.partition(" ")
            lines += [".IP " + (r"\(bu" if mark == "-" else mark) + " 4",
                      inline(re.sub(r"\n\s*", "\n", rest))]
        return lines
    if text.startswith("|"):
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.split("\n")]
        return [line for row in rows[2:] for line in (".TP", inline(row[0]), inline(". ".join(
            cell for cell in row[1:] if cell)))]
    return [".PP", inline(text)]


def manual_page(version, pages):
    lines = [heading("latchkey", 7, version, "the manual of Latchkey")]
    for page in pages:
        text = re.sub(r"<!--.*?-->\n*", "", pathlib.Path(page).read_text(), flags=re.S)
        for i, part in enumerate(re.split(r"^```\w*\n(.*?)^```$", text, flags=re.S | re.M)):
            if i % 2:
                lines += [".PP", ".nf", ".RS 4", roff(part.rstrip("\n")), ".RE", ".fi"]
            else:
                for each in filter(None, re.split(r"\n\s*\n", part.strip())):
                    lines += block(each.strip())
    lines += [".SH SEE ALSO", ", ".join(rf"\fB{roff(each)}\fR(1)" for each in PROGRAMS)]
    return lines


if __name__ == "__main__":
    kind, *rest = sys.argv[1:]
    page = program_page(*rest) if kind == "program" else manual_page(rest[0], rest[1:])
    print("\n".join(page))
