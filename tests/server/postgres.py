# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tests of the server again over PostgreSQL. Usage: postgres.py TEST_PROGRAM...

Each server of a test gets a schema of its own (support/testdatabase.h)."""

import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "programs"))

from cluster import Cluster  # noqa: E402


def main(programs):
    # What is tested here is no crash: those have trials of their own.
    cluster = Cluster(fsync="off")
    try:
        env = {**os.environ, "LATCHKEY_TEST_POSTGRES": cluster.database("tests")}
        failed = [program for program in programs
                  if subprocess.run([program], env=env, timeout=600).returncode != 0]
    finally:
        cluster.remove()
    if failed:
        sys.exit("failed over PostgreSQL: " + " ".join(failed))


if __name__ == "__main__":
    main(sys.argv[1:])
