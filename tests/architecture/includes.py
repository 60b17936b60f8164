#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include below app/ and ui/ and holds it against rooms.txt. Usage: includes.py [ROOT]"""
import glob
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.M)
LIBRARY_PREFIXES = {
    "sqlite3.h": "sqlite3", "simdjson": "simdjson", "qt6keychain/": "keychain", "plist/": "plist",
    "microhttpd": "microhttpd", "libpq": "postgresql", "postgresql/": "postgresql",
    "QLocalServer": "QtLocalSocket", "QLocalSocket": "QtLocalSocket",
    "openssl/": "openssl", "xlsxwriter": "xlsxwriter", "sodium": "sodium", "CLI/": "CLI11",
}
QT_MODULES = ("QtNetwork", "QtGui", "QtWidgets", "QtDBus")


def qt_classes():
    owners = {}
    for module in QT_MODULES:
        for path in glob.glob(f"/usr/include/*/qt6/{module}/Q*"):
            owners[pathlib.Path(path).name] = module
    return owners


def read_rules():
    rooms, libraries = {}, {}
    for line in (HERE / "rooms.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, allowed = line.partition(":")
        if name.startswith("library "):
            libraries[name.removeprefix("library ")] = set(allowed.split())
        else:
            rooms[name] = set(allowed.split())
    return rooms, libraries


def library_of(header, classes):
    for prefix, library in LIBRARY_PREFIXES.items():
        if header.startswith(prefix):
            return library
    module = header.split("/")[0]
    if module in QT_MODULES:
        return module
    return classes.get(header)


def room_of(path, root):
    parts = path.relative_to(root).parts
    return "ui" if parts[0] == "ui" else parts[1]


def problems(root):
    rooms, libraries = read_rules()
    classes = qt_classes()
    files = [p for top in ("app", "ui") for p in sorted((root / top).rglob("*")) if p.suffix in (".h", ".cpp")]
    for path in files:
        room = room_of(path, root)
        if room not in rooms:
            yield f"{path}: the room {room} is not in rooms.txt"
            continue
        text = path.read_text(encoding="utf-8")
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:300]:
            yield f"{path}: the two SPDX lines are missing"
        if len(text.splitlines()) > 400:
            yield f"{path}: {len(text.splitlines())} lines, 400 is the limit"
        for quote, header in INCLUDE.findall(text):
            if quote == '"':
                other = header.split("/")[0]
                if other in rooms and other != room and other not in rooms[room]:
                    yield f"{path}: {room} may not include {header}"
            else:
                library = library_of(header, classes)
                if library and room not in libraries[library]:
                    yield f"{path}: {room} may not use {library} ({header})"
    if not files:
        yield f"{root}: no sources found"


def main():
    root = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else HERE.parent.parent
    found = list(problems(root))
    for problem in found:
        print(problem)
    print(f"{len(found)} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
