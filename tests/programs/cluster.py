# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of its own, for a test: Debian's, in a temporary folder."""

import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

from ports import free_port

USER = "latchkey"


def programs():
    """The folder of the newest version's programs."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"),
                   key=lambda path: int(path.parts[-3]))
    assert found, "PostgreSQL is missing: packaging/install.sh installs it"
    return found[-1].parent


class Cluster:
    """With the defaults of a fresh installation, max_connections included."""

    def __init__(self, **settings):
        self.bin = programs()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="latchkey-postgres-"))
        self.port = free_port()
        # PostgreSQL does not run as root.
        self.as_user = []
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            self.as_user = ["setpriv", "--reuid", str(account.pw_uid), "--regid",
                            str(account.pw_gid), "--clear-groups"]
        self.run("initdb", "-D", self.folder / "data", "-A", "trust", "-U", USER, "-E", "UTF8",
                 "--locale", "C.UTF-8", "--no-sync")
        options = "".join(f" -c {name}={value}" for name, value in settings.items())
        self.start_options = (f"-p {self.port} -c listen_addresses=127.0.0.1 "
                              f"-c unix_socket_directories={self.folder}{options}")
        self.start()

    def run(self, name, *arguments):
        ended = subprocess.run([*self.as_user, self.bin / name, *map(str, arguments)],
                               cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, timeout=120)
        assert ended.returncode == 0, (name, ended.stdout)
        return ended.stdout

    def start(self):
        self.run("pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-w", "-o",
                 self.start_options, "start")

    def stop(self, mode="fast"):
        if (self.folder / "data/postmaster.pid").exists():
            self.run("pg_ctl", "-D", self.folder / "data", "-m", mode, "-w", "stop")

    def remove(self):
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def database(self, name):
        """Makes one; its URL over the socket that the file system guards."""
        self.run("createdb", "-h", self.folder, "-p", self.port, "-U", USER, name)
        return f"postgresql://{USER}@/{name}?host={self.folder}&port={self.port}"

    def ask(self, database, sql):
        """The rows as text, columns parted by |."""
        return self.run("psql", "-h", self.folder, "-p", self.port, "-U", USER, "-d", database,
                        "-tAqc", sql).splitlines()
