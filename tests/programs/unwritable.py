# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places where no file can be written, and what a failed export leaves behind there."""

import os
import pathlib
import resource
import subprocess


class SmallDisk:
    """A folder with room for little, where mounting is allowed; else a plain one."""

    def __init__(self, folder, kilobytes):
        self.folder = folder
        self.size = f"size={kilobytes}k"
        self.is_mounted = False

    def __enter__(self):
        self.folder.mkdir()
        self.is_mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", self.size, "tmpfs", str(self.folder)],
            stderr=subprocess.DEVNULL, check=False).returncode == 0
        return self

    def __truediv__(self, name):
        return self.folder / name

    def seal(self):
        """Nobody may write here; False: whoever runs this may."""
        if self.is_mounted:
            return subprocess.run(["mount", "-o", "remount,ro", str(self.folder)],
                                  check=False).returncode == 0
        self.folder.chmod(0o555)
        return os.geteuid() != 0

    def __exit__(self, *_):
        if self.is_mounted:
            subprocess.run(["umount", str(self.folder)], check=True)
        self.folder.chmod(0o755)


class KeepsOldFiles:
    """Tests of an export that fails, for a TestCase with a `house`, EXPORT (the verb up to --out)
    and NAME (of its file). What it writes is larger than the disk here."""

    def failing(self, file, **options):
        before = file.read_bytes() if file.is_file() else None
        ended = self.house.cli(*self.EXPORT, "--out", file, **options)
        self.assertEqual(ended.returncode, 2, ended.stderr)
        self.assertEqual(len(ended.stderr.splitlines()), 1, ended.stderr)
        self.assertIn(str(file), ended.stderr)
        if before is not None:
            self.assertEqual(file.read_bytes(), before)
            self.assertEqual(os.listdir(file.parent), [file.name])

    def test_a_full_disk_leaves_the_old_file(self):
        with SmallDisk(self.house.folder / "small", kilobytes=64) as disk:
            file = disk / self.NAME
            file.write_text("old")
            limits = None
            if not disk.is_mounted:
                print("mount refused: the file may not grow (RLIMIT_FSIZE)")
                limits = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (32768, 32768))
            self.failing(file, preexec_fn=limits)

    def test_a_folder_that_cannot_be_written_leaves_the_old_file(self):
        with SmallDisk(self.house.folder / "sealed", kilobytes=64) as disk:
            file = disk / self.NAME
            file.write_text("old")
            if not disk.seal():
                print("mount refused and root may write anywhere: the folder is a file")
                file = file / self.NAME
            self.failing(file)

    def test_a_device_stays_a_device(self):
        self.failing(pathlib.Path("/dev/full"))
        self.assertTrue(pathlib.Path("/dev/full").is_char_device())
