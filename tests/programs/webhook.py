# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The receiver of what NanoMDM, NanoHUB and MicroMDM tell a webhook."""

import http.server
import json
import threading


class Webhook:
    """Keeps the reports of Macs that the server passes on: command -> status, and in their order
    the Mac's UDID with the status."""

    def __init__(self):
        hook = self
        self.statuses = {}
        self.reports = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                report = event.get("acknowledge_event") or {}
                if report.get("command_uuid"):
                    hook.statuses[report["command_uuid"]] = report["status"]
                    hook.reports.append((report.get("udid"), report["status"]))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
