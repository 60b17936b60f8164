# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests with one latchkeyd and simulated Macs begin with."""

import json
import pathlib
import tempfile
import unittest

from house import Api, House


def enrolled_in(truth):
    """What the enrolled Macs of a fleet know of themselves, by UDID."""
    return {mac["udid"]: mac for mac in map(json.loads, truth.read_text().splitlines())
            if mac["enrolled"]}


class HouseTest(unittest.TestCase):
    """All its tests share one house."""

    programs = "."  # each file sets it: the folder of the programs

    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory(prefix=f"latchkey-{cls.__name__.lower()}-")
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = pathlib.Path(temporary.name)
        cls.house = House(cls.programs, cls.folder)
        cls.addClassCleanup(cls.house.stop)


class Lab(HouseTest):
    """A device CA, a latchkeyd that trusts it, and an API token of the help desk."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.house.make("latchkey-sim", "ca", "--out", cls.folder / "ca")
        cls.secret = cls.house.make("latchkeyd", "token", "add", "helpdesk", "--scope", "read,act",
                                    "--data", cls.folder / "data")
        server = cls.house.start(
            "latchkeyd", "latchkeyd", "serve", "--data", cls.folder / "data", "--listen",
            "127.0.0.1:0", "--device-ca", cls.folder / "ca/ca.pem", *cls.serving())
        cls.url = server.said("listening on ")
        cls.api = Api(cls.url, cls.secret)

    @classmethod
    def serving(cls):
        """Further options of the server."""
        return ()
