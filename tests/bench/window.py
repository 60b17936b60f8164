# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console in a window of its own, playing steps (latchkey --rehearse), and its rival."""
import json
import os
import subprocess
import time

from measure import resident

WORDS = ["mbp-12", "finimac", "berg", "c0201", "studio", "imac-9", "virtanen", "4c4e", "étage", "status:escrowed",
         "air", "kowalski"]
ROWS_OF_BROWSER = (70, 215, 400, 420)  # where DB Browser shows cells of its first columns


def script(path):
    steps = ["paint"] * 10
    for word in WORDS:
        steps += [f"type {word}", "clear"]
    steps += [f"sort {column}" for column in list(range(1, 19)) + [0]]
    steps += [f"jump {(i * 37 % 100) / 100}" for i in range(1, 21)]
    for chip in (2, 4, 7, 8):
        steps += [f"chip {chip}", f"chip {chip}"]
    for text in ("", "berg", "mbp-1 status:escrowed", "filevault:on kim"):
        steps += [f"count {text}"] * 5
    path.write_text("\n".join(steps) + "\n")
    return path


class Console:
    """One run: when its first rows were painted, what it held in memory then, how long each step took."""

    def __init__(self, house, steps, environment):
        began = time.time()
        child = subprocess.Popen(
            [str(house.bin / "latchkey"), "--profile", str(house.profile), "--offline", "--rehearse", str(steps)],
            env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.steps = []
        for line in child.stdout:
            step = json.loads(line)
            if step["step"] == "first-rows":
                self.first_rows = step["at"] / 1000 - began
            elif step["step"] == "search-ready":
                self.search_ready = step["at"] / 1000 - began
                self.memory = resident(child.pid)
            elif step["step"] == "end":
                break
            else:
                self.steps.append(step)
        else:
            raise RuntimeError(f"the console ended with {child.wait()} before its last step")
        child.terminate()
        child.wait()

    def times(self, step, typed=lambda count: True):
        return [s["ms"] for s in self.steps if s["step"] == step and typed(s["typed"])]


def browser(house, screen):
    """Seconds to the first rows of DB Browser for SQLite on the same file, and its memory then."""
    home = house.folder / "home"
    home.mkdir(exist_ok=True)
    began = time.time()
    child = subprocess.Popen(["sqlitebrowser", "-R", "-t", "device", str(house.profile / "cache.sqlite")],
                             env={**os.environ, **screen.environment(), "HOME": str(home)},
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        painted = screen.settled(ROWS_OF_BROWSER)
        return painted - began, resident(child.pid)
    finally:
        child.kill()
        child.wait()
