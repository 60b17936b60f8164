# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates of a test, made by openssl."""

import subprocess

KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=60)


class Authority:
    """A root, and what it issues: NAME.pem and NAME.key in its folder."""

    def __init__(self, folder, name):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.pem = folder / "root.pem"
        self.key = folder / "root.key"
        openssl("req", "-x509", *KEY, "-keyout", self.key, "-out", self.pem, "-days", 30,
                "-subj", f"/CN={name}")

    def issue(self, name, usage="clientAuth", days=10):
        """The certificate and its key; `days` before now where they are negative."""
        request, pem, key, extensions = (self.folder / f"{name}.{end}"
                                         for end in ("csr", "pem", "key", "ext"))
        extensions.write_text(f"extendedKeyUsage={usage}\nsubjectAltName=DNS:localhost\n")
        openssl("req", *KEY, "-keyout", key, "-out", request, "-subj", f"/CN={name}")
        openssl("x509", "-req", "-in", request, "-CA", self.pem, "-CAkey", self.key,
                "-CAcreateserial", "-days", days, "-extfile", extensions, "-out", pem)
        return pem, key
