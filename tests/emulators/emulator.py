# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all emulators share: a strict HTTP server with faults on order."""

import http.server
import json
import re
import threading
import urllib.parse


def fleet_of(count):
    """The Macs that a server is made with."""
    return [{"id": str(i + 1), "udid": f"UDID-{i + 1}", "serial": f"C02{i + 1:05}",
             "name": f"Mac {i + 1}", "held": i % 3 != 0} for i in range(count)]


class Answer:
    """One HTTP answer; a value that is no bytes becomes JSON."""

    def __init__(self, status, body=b"", headers=None, kind="application/json"):
        self.status = status
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.headers = {"Content-Type": kind, **(headers or {})}


class Request:
    """One request, taken apart. `query` holds lists, as one name may stand twice."""

    def __init__(self, handler):
        url = urllib.parse.urlsplit(handler.path)
        self.method, self.path = handler.command, url.path
        self.query = urllib.parse.parse_qs(url.query, keep_blank_values=True)
        self.headers = handler.headers
        self.body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))

    def one(self, name, default=None):
        values = self.query.get(name, [default])
        assert len(values) == 1, f"{name} stands {len(values)} times"
        return values[0]

    def json(self):
        assert self.headers.get("Content-Type") == "application/json", "no JSON is announced"
        return json.loads(self.body)


class Fault:
    """Answers instead of the emulator, `times` times, where method and path match."""

    def __init__(self, path, answer, times=1, method="GET", skip=0):
        self.path, self.answer, self.times, self.method, self.skip = (
            path, answer, times, method, skip)


class Emulator:
    """Routes are (method, pattern of the path, names of the query, handler). What matches none, or
    has another name in its query, or breaks an assertion, is a violation and fails the test."""

    routes = ()
    LIST_PATH, LIST_METHOD = None, "GET"
    DOOR_PATH, DOOR_METHOD = None, None  # what a connection test asks, if not for the list

    def __init__(self):
        emulator = self
        self.violations = []
        self.seen = []
        self.faults = []
        self.lock = threading.Lock()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one packet: the client would wait 40 ms for the second

            def handle_any(self):
                request = Request(self)
                with emulator.lock:
                    answer = emulator.answer(request)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                if self.close_connection:
                    self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(answer.body)
                self.wfile.flush()

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def fail(self, *arguments, **more):
        self.faults.append(Fault(*arguments, **more))

    def fail_list(self, answer, times=99):
        """Every request for the list of Macs is answered so."""
        self.fail(self.LIST_PATH, answer, times=times, method=self.LIST_METHOD)

    def fail_door(self, answer):
        self.fail(self.DOOR_PATH or self.LIST_PATH, answer, times=99,
                  method=self.DOOR_METHOD or self.LIST_METHOD)

    def answer(self, request):
        self.seen.append(request)
        for fault in self.faults:
            if fault.times and fault.method == request.method and re.fullmatch(
                    fault.path, request.path):
                if fault.skip:
                    fault.skip -= 1
                    continue
                fault.times -= 1
                return fault.answer
        for method, pattern, names, handler in self.routes:
            match = re.fullmatch(pattern, request.path)
            if method != request.method or not match:
                continue
            try:
                unexpected = set(request.query) - set(names)
                assert not unexpected, f"unexpected in the query: {unexpected}"
                return handler(self, request, *match.groups())
            except AssertionError as broken:
                return self.violated(request, str(broken))
        return self.violated(request, "no such route")

    def violated(self, request, why):
        self.violations.append(f"{request.method} {request.path} {request.query}: {why}")
        return Answer(501, {"error": why})
