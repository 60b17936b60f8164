# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the programs in a folder of their own, and speaks to the server as a script would."""

import http.client
import http.server
import json
import os
import pathlib
import signal
import subprocess
import threading
import time
import urllib.parse

PATIENCE = 60  # seconds for anything that must happen


def until(condition, what, patience=PATIENCE):
    """Asks again and again until the condition gives something true; that is the result."""
    give_up = time.monotonic() + patience
    while time.monotonic() < give_up:
        result = condition()
        if result:
            return result
        time.sleep(0.02)
    raise AssertionError(f"after {patience} s still not: {what}")


class Program:
    """One program that keeps running; its outputs go to files."""

    def __init__(self, name, arguments, folder, env, **more):
        self.out = folder / f"{name}.out"
        self.err = folder / f"{name}.err"
        with open(self.out, "wb") as out, open(self.err, "wb") as err:
            self.process = subprocess.Popen(arguments, stdout=out, stderr=err, env=env, **more)

    def said(self, start, patience=PATIENCE):
        """The rest of the first line of its stdout that starts so, once it is there."""

        def look():
            if self.process.poll() is not None:
                raise AssertionError(
                    f"ended with {self.process.returncode}: {self.err.read_text()}")
            return [line[len(start):] for line in self.out.read_text().splitlines(keepends=True)
                    if line.startswith(start) and line.endswith("\n")]

        return until(look, start, patience)[0].strip()

    def kill(self, signal_number=signal.SIGKILL):
        """Ends it without asking; the exit code."""
        self.process.send_signal(signal_number)
        return self.process.wait(PATIENCE)

    def stop(self):
        """SIGTERM; the exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise


class House:
    """A folder with a device CA, servers and profiles. Everything it started, it stops."""

    def __init__(self, programs, folder):
        self.programs = pathlib.Path(programs)
        self.folder = pathlib.Path(folder)
        self.running = []
        self.env = {key: value for key, value in os.environ.items()
                    if not key.startswith("LATCHKEY_") and not key.lower().endswith("_proxy")}
        self.env["HOME"] = str(self.folder / "home")
        self.env["XDG_RUNTIME_DIR"] = str(self.folder / "home")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"  # no keyring
        (self.folder / "home").mkdir(mode=0o700)

    def path(self, name):
        return str(self.programs / name)

    def run(self, name, *arguments, env=None, patience=PATIENCE):
        """One program from start to end."""
        return subprocess.run([self.path(name), *map(str, arguments)],
                              env={**self.env, **(env or {})}, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=patience)

    def make(self, name, *arguments):
        """One program that must succeed; its stdout."""
        ended = self.run(name, *arguments)
        assert ended.returncode == 0, f"{name} {arguments}: {ended.returncode} {ended.stderr}"
        return ended.stdout.strip()

    def start(self, log, name, *arguments, **more):
        program = Program(log, [self.path(name), *map(str, arguments)], self.folder, self.env,
                          **more)
        self.running.append(program)
        return program

    def stop(self):
        for program in reversed(self.running):
            program.stop()


class Api:
    """The REST API with one bearer token."""

    def __init__(self, url, token):
        self.host = urllib.parse.urlsplit(url).netloc
        self.token = token

    def connect(self):
        return http.client.HTTPConnection(self.host, timeout=PATIENCE)

    def call(self, method, path, body=None, headers=None):
        connection = self.connect()
        try:
            connection.request(method, "/api/v1/" + path,
                               None if body is None else json.dumps(body),
                               {"Authorization": "Bearer " + self.token,
                                "Content-Type": "application/json", **(headers or {})})
            response = connection.getresponse()
            body = response.read()
            isJson = "json" in response.getheader("Content-Type", "")  # a proxy answers in HTML
            return response.status, json.loads(body) if isJson else None
        finally:
            connection.close()

    def get(self, path):
        status, answer = self.call("GET", path)
        assert status == 200, (path, status, answer)
        return answer

    def commands(self, udid, kind):
        return [each for each in self.get(f"devices/{udid}/commands")["commands"]
                if each["type"] == kind]

    def command(self, kind, udids, key):
        """Sends a command to these Macs and waits for all their answers."""
        status, answer = self.call("POST", "commands", {"type": kind, "devices": udids},
                                   {"Idempotency-Key": key})
        assert status == 202, (kind, status, answer)
        open_states = {"queued", "sent"}
        until(lambda: all(each["state"] not in open_states
                          for each in self.get("commands/" + answer["request"])["commands"]),
              f"answers to {kind}")


class Cli:
    """latchkey-cli with a profile of its own and the secret of its server `lab`."""

    def __init__(self, house, profile, url, secret, *more, kind="latchkey"):
        self.house = house
        self.profile = house.folder / profile
        self.env = {"LATCHKEY_PROFILE": str(self.profile), "LATCHKEY_SECRET_LAB": secret}
        added = self.run("server", "add", "lab", "--kind", kind, "--url", url, *more)
        assert added.returncode == 0, added.stderr

    def run(self, *arguments, patience=PATIENCE):
        return self.house.run("latchkey-cli", *arguments, env=self.env, patience=patience)

    def sync(self):
        ended = self.run("sync")
        assert ended.returncode == 0, ended.stderr

    def json(self, *arguments):
        """Exactly one JSON document: anything before or after it fails here."""
        ended = self.run(*arguments, "--json")
        assert ended.returncode == 0, (arguments, ended.returncode, ended.stderr)
        return json.loads(ended.stdout)

    def macs(self):
        """The list's rows by UDID."""
        return {row["udid"]: row for row in self.json("list")["devices"]}

    def outcomes(self, ended):
        """UDID -> the outcome that an action printed, of all that it printed."""
        udids = {row["name"]: udid for udid, row in self.macs().items()}
        lines = [line.split(": ", 1) for line in ended.stdout.splitlines()]
        return {udids[name]: outcome for name, outcome in lines}


class Proxy:
    """Forwards HTTP to one server. `cut` makes it lose answers; `dead` makes it lose all."""

    def __init__(self, url):
        proxy = self
        self.host = urllib.parse.urlsplit(url).netloc
        self.cut = None  # (method, start of the path): its next answers are lost
        self.times = 1
        self.stays_dead = False
        self.dead = False
        self.lost = []  # the answers that did not come through: (method, path, status)

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def forward(self):
                proxy.handle(self)

            do_GET = do_POST = do_DELETE = forward

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self.thread.start()

    def stop(self):
        if self.thread.is_alive():
            self.server.shutdown()
            self.server.server_close()
            self.thread.join()

    def handle(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        if self.dead:
            request.close_connection = True
            return
        status, headers, answer = self.ask(request, body)
        if self.cut and request.command == self.cut[0] and request.path.startswith(self.cut[1]):
            self.lost.append((request.command, request.path, status))
            self.cut = self.cut if len(self.lost) < self.times else None
            self.dead = self.stays_dead
            request.close_connection = True
            return
        request.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                request.send_header(name, value)
        request.send_header("Content-Length", str(len(answer)))
        request.end_headers()
        request.wfile.write(answer)

    def ask(self, request, body):
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        try:
            own = ("connection", "host", "content-length", "accept-encoding")
            headers = {name: value for name, value in request.headers.items()
                       if name.lower() not in own}
            connection.request(request.command, request.path, body or None, headers)
            response = connection.getresponse()
            return response.status, response.getheaders(), response.read()
        finally:
            connection.close()
