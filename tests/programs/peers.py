# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests with another maker's MDM server begin with; tests/peers.sh installs the servers."""

import os
import pathlib

from house import Program, until
from lab import HouseTest, enrolled_in
from ports import takes_connections
from webhook import Webhook

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
PEERS = CACHE / "latchkey/peers"
SEED = 11


class PeerTest(HouseTest):
    """A house with a webhook, in which such servers and their Macs live."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.hook = Webhook()
        cls.addClassCleanup(cls.hook.stop)

    @classmethod
    def serve_peer(cls, log, port, name, *arguments):
        assert (PEERS / name).exists(), f"{PEERS / name} is missing: run tests/peers.sh"
        server = Program(log, [PEERS / name, *arguments], cls.folder, cls.house.env)
        cls.house.running.append(server)
        until(lambda: takes_connections(port, server), f"{log} listens")

    @classmethod
    def play(cls, log, port, macs, identities, *more):
        """A fleet enrolls there and goes on calling; what its enrolled Macs know, by UDID."""
        truth = cls.folder / f"{log}.jsonl"
        fleet = cls.house.start(
            log, "latchkey-sim", "fleet", "--server", f"http://127.0.0.1:{port}",
            "--identity-in", identities, "--seed", SEED, "--macs", macs, "--keep", 250, "--poll", 1,
            "--truth", truth, *more)
        fleet.said(f"{macs} Macs played their stories")
        return enrolled_in(truth)

    def good(self, cli, *arguments):
        ended = cli.run(*arguments)
        self.assertEqual(ended.returncode, 0, (arguments, ended.stdout, ended.stderr))
        return ended.stdout
