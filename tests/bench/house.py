# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped programs and their fleets, for the measurements."""
import datetime
import json
import os
import pathlib
import shutil
import subprocess

from measure import timed

CACHE_SERVERS = ["HQ", "Schools", "Lab"]
TODAY = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT00:00:00Z")


def run(*command, env=None, **options):
    return subprocess.run([str(c) for c in command], check=True, env={**os.environ, **(env or {})}, **options)


class House:
    def __init__(self, build, folder, macs):
        self.bin, self.fleet = pathlib.Path(build) / "bin", pathlib.Path(build) / "tests" / "bench_fleet"
        self.folder, self.macs = pathlib.Path(folder) / str(macs), macs
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.profile, self.data = self.folder / "profile", self.folder / "data"
        self.server = None
        self.version = 0

    def fill(self, what, folder, servers, *more):
        run(self.fleet, "--out", folder, "--macs", self.macs, "--servers", ",".join(servers), "--today", TODAY,
            *more, what)

    def make_cache(self):
        self.fill("cache", self.profile, CACHE_SERVERS)
        for name in CACHE_SERVERS:
            self.add_server(self.profile, name, "http://127.0.0.1:1")

    def add_server(self, profile, name, url):
        run(self.bin / "latchkey-cli", "--profile", profile, "server", "add", name, "--kind", "latchkey", "--url", url,
            "--secret-file", self.secret(), stdout=subprocess.DEVNULL)

    def secret(self):
        file = self.folder / "secret"
        if not file.exists():
            file.touch(mode=0o600)
            file.write_text("none")
        return file

    def serve(self):
        self.fill("server", self.data, ["HQ"])
        token = run(self.bin / "latchkeyd", "token", "add", "bench", "--scope", "read,names", "--data", self.data,
                    stdout=subprocess.PIPE, text=True).stdout.strip()
        self.secret().write_text(token)
        self.token = token
        self.server = subprocess.Popen(
            [str(self.bin / "latchkeyd"), "serve", "--data", str(self.data), "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = self.server.stdout.readline().split()[-1]

    def change(self, per_mille):
        self.version += 1
        self.fill("change", self.data, ["HQ"], "--per-mille", per_mille, "--version", self.version)

    def synced(self, name):
        """A new, empty profile for the served fleet."""
        profile = self.folder / name
        shutil.rmtree(profile, ignore_errors=True)
        self.add_server(profile, "HQ", self.url)
        return profile

    def sync(self, profile, *more):
        return timed(self.bin / "latchkey-cli", "--profile", profile, "sync", *more)

    def pages(self):
        """The addresses of all pages of the list, in order."""
        next_page, pages = "", []
        while next_page is not None:
            page = f"{self.url}/api/v1/devices?limit=500" + (f"&cursor={next_page}" if next_page else "")
            pages.append(page)
            text = run("curl", "-sf", "-H", f"Authorization: Bearer {self.token}", page, stdout=subprocess.PIPE).stdout
            next_page = json.loads(text)["next"]
        return pages

    def close(self):
        if self.server:
            self.server.terminate()
            self.server.wait()
