# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fleet from August 2026 on, as its pull requests and clients have it."""

import base64
import plistlib

from emulator import Answer, Emulator


class Fleet(Emulator):
    USER, SECRET, WRONG = None, "secret", "other"
    LIST_PATH = "/api/v1/fleet/hosts"
    FORBIDDEN = Answer(403, {"message": "Permission Denied", "errors": [
        {"name": "base", "reason": "forbidden"}]})
    NEEDS = "a user who may read hosts"

    def __init__(self, macs):
        self.macs = macs
        self.commands = {}
        super().__init__()

    def refusal(self, request):
        if request.headers.get("Authorization") == f"Bearer {self.SECRET}":
            return None
        return Answer(401, {"message": "Authentication required", "errors": [
            {"name": "base", "reason": "Authentication required"}]})

    def host(self, mac):
        return {"id": int(mac["id"]), "uuid": mac["udid"], "hardware_serial": mac["serial"],
                "computer_name": mac["name"], "platform": mac.get("platform", "darwin"),
                "os_version": "macOS 14.2.1", "seen_time": "2026-11-24T12:00:00Z",
                "updated_at": mac.get("changed", "2020-01-01T00:00:00Z")}

    def hosts(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        page, size = int(request.one("page")), int(request.one("per_page"))
        macs = self.macs
        if "order_key" in request.query:
            assert request.one("order_key") == "updated_at"
            assert request.one("order_direction") == "desc"
            macs = sorted(macs, key=lambda mac: mac.get("changed", ""), reverse=True)
        rows = macs[page * size:(page + 1) * size]
        answer = Answer(200, {"hosts": [self.host(mac) for mac in rows]})
        self.moved()
        return answer

    def moved(self):
        """Overridden by a test: what happens between two pages."""

    def one_host(self, request, key):
        refused = self.refusal(request)
        if refused:
            return refused
        for mac in self.macs:
            if mac["id"] == key:
                return Answer(200, {"host": {**self.host(mac), "mdm": {
                    "enrollment_status": "On (automatic)", "encryption_key_available": True,
                    "bootstrap_token_escrowed": mac.get("word", mac["held"])}}})
        return Answer(404, {"message": "Resource Not Found", "errors": []})

    def run(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        order = request.json()
        assert set(order) == {"command", "host_uuids"}
        command = plistlib.loads(base64.b64decode(order["command"], validate=True))
        assert command["Command"]["Settings"] == [
            {"Item": "MDMOptions", "MDMOptions": {"BootstrapTokenAllowed": True}}], command
        uuid = command["CommandUUID"]
        self.commands[uuid] = order["host_uuids"]
        return Answer(200, {"command_uuid": uuid, "request_type": "Settings"})

    def results(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        uuid = request.one("command_uuid")
        return Answer(200, {"results": [
            {"host_uuid": host, "command_uuid": uuid, "status": "Acknowledged",
             "updated_at": "2026-11-28T10:00:05Z", "request_type": "Settings", "hostname": "h",
             "payload": "", "result": ""} for host in self.commands[uuid]]})

    def sent_to(self):
        udids = {host for hosts in self.commands.values() for host in hosts}
        return {mac["id"] for mac in self.macs if mac["udid"] in udids}

    routes = (("GET", LIST_PATH, ("page", "per_page", "order_key", "order_direction"), hosts),
              ("GET", r"/api/v1/fleet/hosts/(\d+)", (), one_host),
              ("POST", "/api/v1/fleet/commands/run", (), run),
              ("GET", "/api/v1/fleet/commands/results", ("command_uuid",), results))
