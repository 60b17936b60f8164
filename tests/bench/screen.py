# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual display whose picture can be watched from outside the program that paints."""
import mmap
import os
import pathlib
import struct
import subprocess
import time
import zlib

WIDTH, HEIGHT = 1440, 900
LOOK = 0.004  # seconds between two looks
STILL = 1.5  # no change for so long: the picture is the final one


class Screen:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(self.folder)],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.display = ":" + told.readline().strip()
        self.file = open(self.folder / "Xvfb_screen0", "rb")
        self.memory = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)
        header, line, colours = (struct.unpack_from(">I", self.memory, at)[0] for at in (0, 48, 76))
        self.start, self.line = header + 12 * colours, line

    def environment(self):
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def _sum(self, x, y, width, height):
        check = 0
        for row in range(y, y + height):
            at = self.start + row * self.line + x * 4
            check = zlib.crc32(self.memory[at:at + width * 4], check)
        return check

    def settled(self, region, limit=60):
        """When a region last changed, once it stands still and is not empty any more."""
        empty = last = self._sum(*region)
        changed, until = None, time.time() + limit
        while time.time() < until:
            now, seen = time.time(), self._sum(*region)
            if seen != last:
                last, changed = seen, now
            if changed and last != empty and now - changed > STILL:
                return changed
            time.sleep(LOOK)
        raise RuntimeError("nothing was painted")

    def close(self):
        self.memory.close()
        self.file.close()
        self.server.terminate()
        self.server.wait()
