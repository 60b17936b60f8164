# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a snapshot as resources/snapshot/format.md tells it, and shares nothing with Latchkey."""
import base64
import hashlib
import json
import pathlib
import struct

from nacl import bindings, pwhash

MAGIC = b"LATCHKEYSNAPSHOT"
CHUNK = 65536 + 17
MESSAGE, FINAL = 0, 3


class NotWhole(Exception):
    """The file is no snapshot, not whole, or the passphrase is another."""


def take(data, at, size):
    if at + size > len(data):
        raise NotWhole("ends too early")
    return data[at:at + size], at + size


def read_header(data):
    """The header, the preamble, and where the check begins."""
    magic, at = take(data, 0, 16)
    numbers, at = take(data, at, 8)
    form, size = struct.unpack("<II", numbers)
    if magic != MAGIC or size > 65536:
        raise NotWhole("no snapshot")
    header, at = take(data, at, size)
    plain, end = take(data, at, 32)
    if hashlib.blake2b(data[:at], digest_size=32).digest() != plain:
        raise NotWhole("header damaged")
    if form != 1:
        raise NotWhole("newer format")
    return json.loads(header), data[:end], end


def keys_for(header, passphrase):
    how = header["argon2id"]
    if how["passes"] > 16 or how["memory"] > 1 << 30:
        raise NotWhole("too costly")
    both = pwhash.argon2id.kdf(64, passphrase, base64.b64decode(how["salt"], validate=True),
                               opslimit=how["passes"], memlimit=how["memory"])
    return both[:32], both[32:]


def read(path, passphrase):
    """The header, the first line's object, and the Macs."""
    data = pathlib.Path(path).read_bytes()
    header, preamble, at = read_header(data)
    stream_key, check_key = keys_for(header, passphrase)
    check, at = take(data, at, 32)
    if hashlib.blake2b(preamble, digest_size=32, key=check_key).digest() != check:
        raise NotWhole("wrong passphrase")
    stream_header, at = take(data, at, 24)
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, stream_header, stream_key)
    text, tag, beside = b"", MESSAGE, preamble
    while tag != FINAL:
        sealed, at = take(data, at, CHUNK)
        try:
            chunk, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, sealed, beside)
        except Exception as error:
            raise NotWhole("changed") from error
        text, beside = text + chunk, None
    if at != len(data):
        raise NotWhole("goes on after its end")
    lines = [json.loads(line) for line in text.decode().split("\n") if line]
    return header, lines[0], lines[1:]
