# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Zentral 2026.5.2, as its serializers and a running one have it."""

import plistlib

from emulator import Answer, Emulator


class Zentral(Emulator):
    USER, SECRET, WRONG = None, "ztls_secret", "ztls_other"
    LIST_PATH = "/api/mdm/devices/"
    FORBIDDEN = Answer(403, {"detail": "You do not have permission to perform this action."})
    NEEDS = 'MDM::Action::"viewEnrolledDevice"'

    def __init__(self, macs):
        self.macs = macs
        self.commands = {}
        super().__init__()

    def refusal(self, request):
        if request.headers.get("Authorization") == f"Token {self.SECRET}":
            return None
        return Answer(401, {"detail": "Invalid token."}, {"WWW-Authenticate": "Token"})

    def row(self, mac):
        return {"id": int(mac["id"]), "udid": mac["udid"], "serial_number": mac["serial"],
                "name": mac["name"], "model": "Mac14,2", "platform": "macOS",
                "os_version": "14.2.1", "build_version": "23C71", "apple_silicon": True,
                "awaiting_configuration": False, "dep_enrollment": True, "user_enrollment": False,
                "user_approved_enrollment": True, "supervised": True,
                "bootstrap_token_escrowed": mac.get("word", mac["held"]),
                "filevault_enabled": True, "users": [],
                "last_seen_at": mac.get("seen", "2026-11-24T12:00:00"),
                "checkout_at": None, "blocked_at": None,
                "updated_at": mac.get("changed", "2020-01-01T00:00:00.123456")}

    def devices(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        if "udid" in request.query:
            rows = [mac for mac in self.macs if mac["udid"] == request.one("udid")]
            return Answer(200, {"count": len(rows), "next": None, "previous": None,
                                "results": [self.row(mac) for mac in rows]})
        limit, offset = int(request.one("limit")), int(request.one("offset"))
        assert 1 <= limit <= 500
        macs = self.macs
        if "ordering" in request.query:
            assert request.one("ordering") == "-updated_at"
            macs = sorted(macs, key=lambda mac: mac.get("changed", ""), reverse=True)
        rows = macs[offset:offset + limit]
        answer = Answer(200, {"count": len(macs), "next": "http://elsewhere.invalid/",
                              "previous": None, "results": [self.row(mac) for mac in rows]})
        self.moved()
        return answer

    def moved(self):
        """Overridden by a test: what happens between two pages."""

    def send(self, request, key):
        refused = self.refusal(request)
        if refused:
            return refused
        order = request.json()
        assert set(order) == {"command"}
        assert order["command"].startswith("<dict>"), order
        command = plistlib.loads(f"<plist version=\"1.0\">{order['command']}</plist>".encode())
        assert command == {"RequestType": "Settings", "Settings": [
            {"Item": "MDMOptions", "MDMOptions": {"BootstrapTokenAllowed": True}}]}, command
        uuid = f"u-{len(self.commands) + 1}"
        self.commands[uuid] = key
        return Answer(201, {"uuid": uuid, "enrolled_device": int(key), "name": "CustomCommand",
                            "time": None, "status": None, "result": None, "result_time": None})

    def poll(self, request, uuid):
        refused = self.refusal(request)
        if refused:
            return refused
        if uuid not in self.commands:
            return Answer(404, {"detail": "Not found."})
        return Answer(200, {"uuid": uuid, "name": "CustomCommand", "status": "Acknowledged",
                            "time": "2026-11-28T10:00:00", "result_time": "2026-11-28T10:00:05.5",
                            "result": None, "error_chain": None})

    def sent_to(self):
        return set(self.commands.values())

    routes = (("GET", LIST_PATH, ("limit", "offset", "udid", "ordering"), devices),
              ("POST", r"/api/mdm/devices/(\d+)/send_custom_command/", (), send),
              ("GET", r"/api/mdm/devices/commands/([^/]+)/", (), poll))
