#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an audit that `latchkey-cli audit export` wrote, without Latchkey.

    verify-audit.py FILE [PUBLIC_KEY_PEM]

1. FILE.sig is the Ed25519 signature of FILE's bytes; the key is FILE.pem, or better the one that
   you got earlier and by another way. By hand:
       openssl pkeyutl -verify -pubin -inkey FILE.pem -rawin -in FILE -sigfile FILE.sig
2. In JSON lines, each line's "hash" is BLAKE2b-256(previous hash + "entry"), the entry as it stands
   in the line, byte for byte; the first previous hash is 32 zero bytes. Numbers go up by one.

Exit status: 0 both hold, 1 one of them does not.
"""

import hashlib
import json
import subprocess
import sys


def signature_holds(file, key):
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key, "-rawin", "-in", file,
               "-sigfile", file + ".sig"]
    return subprocess.run(command, capture_output=True).returncode == 0


def first_break(file):
    """The number of the first entry that does not fit the chain; None if all do."""
    previous = bytes(32)
    with open(file, encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, start=1):
            entry = line[len('{"entry":'):line.index(',"hash":"')]
            previous = hashlib.blake2b(previous + entry.encode(), digest_size=32).digest()
            whole = json.loads(line)
            if whole["entry"]["number"] != number or whole["hash"] != previous.hex():
                return number
    return None


def main():
    file = sys.argv[1]
    key = sys.argv[2] if len(sys.argv) > 2 else file + ".pem"
    if not signature_holds(file, key):
        sys.exit(f"{file}: the signature does not hold")
    broken = None if file.endswith(".csv") else first_break(file)
    if broken:
        sys.exit(f"{file}: the chain breaks at entry {broken}")
    print(f"{file}: the signature" + ("" if file.endswith(".csv") else " and the chain") + " hold")


if __name__ == "__main__":
    main()
