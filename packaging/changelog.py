#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes debian/changelog from CHANGELOG.md. Usage: changelog.py MAINTAINER"""

import datetime
import email.utils
import pathlib
import re
import sys
import textwrap


def entries():
    """(version, date, points) of each version, the newest first."""
    text = (pathlib.Path(__file__).parent / "CHANGELOG.md").read_text()
    for version, date, body in re.findall(r"^## (\S+) \((\S+)\)\n(.*?)(?=^## |\Z)", text, re.S | re.M):
        yield version, date, [point.strip() for point in re.split(r"^- ", body, flags=re.M)[1:]]


def main(maintainer):
    for version, date, points in entries():
        noon = datetime.datetime.fromisoformat(date + "T12:00:00+00:00")
        print(f"latchkey ({version}) unstable; urgency=medium\n")
        for point in points:
            print(textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ",
                                break_on_hyphens=False))
        print(f"\n -- {maintainer}  {email.utils.format_datetime(noon)}\n")


if __name__ == "__main__":
    main(sys.argv[1])
