# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports for programs that cannot choose a free one themselves."""

import socket


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def takes_connections(port, program):
    """Whether this program, which must be running, listens there by now."""
    assert program.process.poll() is None, program.err.read_text()
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
