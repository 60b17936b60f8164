#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the inputs of the cases of tests/macos and tests/truth to a folder: what fuzzers start from.

seeds.py TESTS OUTPUTS FACTS
"""
import json
import pathlib
import re
import sys

CODES = {b"r": b"\r", b"n": b"\n", b"t": b"\t", b"e": b"\x1b", b"0": b"\0"}


def unescaped(text):
    def byte(match):
        code = match.group(1)
        return bytes([int(code[1:], 16)]) if len(code) == 3 else CODES.get(code, code)

    return re.sub(rb"(?s)\\(x[0-9A-Fa-f]{2}|.)", byte, text.replace("\n", "").encode())


def outputs(tests):
    for path in sorted((tests / "macos/data").glob("*.cases")):
        for case in re.split(r"(?m)^=== ", path.read_text())[1:]:
            title, _, rest = case.partition("\n")
            text = rest.split("\n---\n")[0] + "\n"
            yield unescaped(text) if title.endswith(" (escaped)") else text.encode()


def facts(tests):
    for path in sorted((tests / "truth").glob("*.json")):
        for case in json.loads(path.read_text()):
            yield json.dumps(case["document"]).encode()


def write(folder, inputs):
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(inputs):
        (folder / f"{number:04}").write_bytes(data)


def main():
    tests, outputs_folder, facts_folder = map(pathlib.Path, sys.argv[1:])
    write(outputs_folder, outputs(tests))
    write(facts_folder, facts(tests))


main()
