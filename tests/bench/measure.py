# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time and memory of programs."""
import os
import pathlib
import subprocess
import time


def timed(*command, env=None, stdin=None):
    """Seconds and peak memory (MB) of a command whose output nobody reads."""
    began = time.monotonic()
    child = subprocess.Popen([str(c) for c in command], env={**os.environ, **(env or {})},
                             stdin=stdin, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}")
    return time.monotonic() - began, usage.ru_maxrss / 1024


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0
