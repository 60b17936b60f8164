# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Iru Endpoint Management (Kandji), as its published description has it."""

from emulator import Answer, Emulator


class Iru(Emulator):
    USER, SECRET, WRONG = None, "secret", "other"
    LIST_PATH = "/api/v1/devices"
    FORBIDDEN = Answer(403, {"error": "forbidden"})
    NEEDS = "Device list"

    def __init__(self, macs):
        self.macs = macs
        super().__init__()

    def refusal(self, request):
        if request.headers.get("Authorization") == f"Bearer {self.SECRET}":
            return None
        return Answer(401, {"error": "Unauthorized"})

    def page(self, request):
        limit, offset = int(request.one("limit")), int(request.one("offset"))
        assert 1 <= limit <= 300
        return self.macs[offset:offset + limit]

    def devices(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        assert request.one("platform") == "Mac"
        answer = Answer(200, [
            {"device_id": mac["id"], "device_name": mac["name"], "serial_number": mac["serial"],
             "platform": "Mac", "os_version": "14.2.1", "mdm_enabled": True,
             "last_check_in": "2026-11-24T12:00:00.123456Z", "is_missing": False,
             "is_removed": False, "user": ""} for mac in self.page(request)])
        self.moved()
        return answer

    def moved(self):
        """Overridden by a test: what happens between two pages."""

    def settings(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        assert request.one("device_families") == "Mac"
        return Answer(200, {"offset": None, "limit": 25, "total": None, "cursor": None, "data": [
            {"device_id": mac["id"], "bootstrap_token_escrowed": mac.get("word", mac["held"]),
             "bootstrap_token_auth": True, "last_collected_at": "2026-11-24T12:00:00Z"}
            for mac in self.page(request)]})

    def collected(self, request, row):
        refused = self.refusal(request)
        if refused:
            return refused
        assert request.one("device_families") == "Mac"
        return Answer(200, {"offset": 0, "limit": 25, "total": 7, "cursor": "x", "data": [
            {"device_id": mac["id"], **row(mac)} for mac in self.page(request)]})

    def information(self, request):
        return self.collected(request, lambda mac: {"apple_silicon": True, "os_build": "23C71"})

    def filevault(self, request):
        return self.collected(request, lambda mac: {"status": mac["held"], "key_type": "Personal"})

    def users(self, request):
        return self.collected(request, lambda mac: {
            "username": f"kim{mac['id']}", "full_name": "Kim", "uid": "501",
            "generated_uid": "0A0A0A0A-0000-0000-0000-00000000000A", "type": "Administrator",
            "secure_token": mac["held"], "filevault_user": mac["held"], "volume_owner": True,
            "hidden_user": False, "mobile_account": False, "logged_in": False})

    def count(self, request):
        assert request.one("category") == "local_users"
        return self.refusal(request) or Answer(
            200, {"count": self.users_said or len(self.macs), "approximate": False})

    users_said = None  # a test may say how many there are
    routes = (("GET", LIST_PATH, ("limit", "offset", "platform"), devices),
              ("GET", "/api/v1/prism/startup_settings", ("limit", "offset", "device_families"),
               settings),
              ("GET", "/api/v1/prism/device_information", ("limit", "offset", "device_families"),
               information),
              ("GET", "/api/v1/prism/filevault", ("limit", "offset", "device_families"),
               filevault),
              ("GET", "/api/v1/prism/local_users", ("limit", "offset", "device_families"), users),
              ("GET", "/api/v1/prism/count", ("category",), count))
