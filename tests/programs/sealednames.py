# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names in a profile's cache.sqlite, by what app/store/nameseal.h and factnames.h say of them."""

import ctypes
import ctypes.util
import hashlib
import os
import re

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
NONCE, TAG = 24, 16
NAME = re.compile(r'("(?:name|fullName|account)":")((?:[^"\\]|\\.)*)"')
TAKEN = "•"
OF_THE_SYSTEM = re.compile(r"_|(root|daemon|nobody|Guest)$")


class SealedNames:
    def __init__(self, profile):
        lines = dict(line.split(" ", 1) for line in (profile / "profile.key").read_text().splitlines())
        self.key = hashlib.blake2b(b"latchkey cache: names", key=bytes.fromhex(lines["key"]),
                                   digest_size=32).digest()

    def open(self, server, device, sealed):
        """User, accounts, and the names in the fact document, one a line."""
        if not sealed:
            return ["", "", ""]
        about, out = f"{server}\0{device}".encode(), ctypes.create_string_buffer(len(sealed))
        size = ctypes.c_ulonglong()
        assert sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            out, ctypes.byref(size), None, sealed[NONCE:], ctypes.c_ulonglong(len(sealed) - NONCE),
            about, ctypes.c_ulonglong(len(about)), sealed[:NONCE], self.key) == 0, (server, device)
        rest, texts = out.raw[:size.value], []
        while rest:
            length, rest = rest.split(b":", 1)
            texts.append(rest[:int(length)].decode())
            rest = rest[int(length):]
        return texts

    def seal(self, server, device, texts):
        return self.seal_for(f"{server}\0{device}", texts)

    def seal_for(self, whose, texts):
        plain = b"".join(b"%d:%s" % (len(each), each) for each in (text.encode() for text in texts))
        about, nonce = whose.encode(), os.urandom(NONCE)
        out = ctypes.create_string_buffer(len(plain) + TAG)
        sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
            out, None, plain, ctypes.c_ulonglong(len(plain)), about, ctypes.c_ulonglong(len(about)),
            None, nonce, self.key)
        return nonce + out.raw


def put_names(document, names):
    """A fact document with its names, from what the cache has of both."""
    left = iter(names.split("\n"))
    return NAME.sub(lambda found: f'{found[1]}{next(left)}"' if found[2] == TAKEN else found[0],
                    document)


def take_names(document):
    """The other way round."""
    names = []

    def take(found):
        if not found[2] or OF_THE_SYSTEM.match(found[2]):
            return found[0]
        names.append(found[2])
        return f'{found[1]}{TAKEN}"'

    return NAME.sub(take, document), "".join(name + "\n" for name in names)
