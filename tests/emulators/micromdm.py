# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""MicroMDM v1.13.1, as a running one was seen to answer."""

import base64
import plistlib

from emulator import Answer, Emulator


class MicroMdm(Emulator):
    USER, SECRET, WRONG = None, "secret", "other"
    LIST_PATH, LIST_METHOD = "/v1/devices", "POST"
    FORBIDDEN = Answer(403, {"error": "forbidden"})
    NEEDS = "forbidden"

    def __init__(self, macs):
        self.macs = macs
        self.commands = {}
        super().__init__()

    def refusal(self, request):
        expected = base64.b64encode(f"micromdm:{self.SECRET}".encode()).decode()
        if request.headers.get("Authorization") == f"Basic {expected}":
            return None
        return Answer(401, {"error": "Unauthorized"},
                      {"WWW-Authenticate": 'Basic realm="micromdm"'})

    def version(self, _):
        return Answer(200, {"version": "v1.13.1"})

    def devices(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        assert request.json() == {}
        answer = Answer(200, {"devices": [
            {"serial_number": mac["serial"], "udid": mac["udid"], "enrollment_status": True,
             "last_seen": "2026-11-24T12:00:00.123456789Z", "dep_profile_status": ""}
            for mac in self.macs] or None})
        self.moved()
        return answer

    def moved(self):
        """Overridden by a test: what happens between two readings."""

    def send(self, request, udid):
        refused = self.refusal(request)
        if refused:
            return refused
        command = plistlib.loads(request.body)
        assert command["Command"] == {"RequestType": "Settings", "Settings": [
            {"Item": "MDMOptions", "MDMOptions": {"BootstrapTokenAllowed": True}}]}, command
        assert command["CommandUUID"] not in self.commands, "queued twice"
        self.commands[command["CommandUUID"]] = udid
        return Answer(201, {"payload": {"command_uuid": command["CommandUUID"]}})

    def sent_to(self):
        return {mac["id"] for mac in self.macs if mac["udid"] in self.commands.values()}

    routes = (("GET", "/version", (), version),
              ("POST", LIST_PATH, (), devices),
              ("POST", r"/v1/commands/([^/]+)", (), send))
