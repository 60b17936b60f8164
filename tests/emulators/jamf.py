# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Jamf Pro, as its OpenAPI description and the code of public clients have it."""

import urllib.parse

from emulator import Answer, Emulator

SECTIONS = {"GENERAL", "SECURITY", "DISK_ENCRYPTION", "OPERATING_SYSTEM", "LOCAL_USER_ACCOUNTS",
            "HARDWARE"}
WORDS = {True: "ESCROWED", False: "NOT_ESCROWED"}


class Jamf(Emulator):
    USER, SECRET, WRONG = "client", "secret", "other"
    TOKEN_PATH = "/api/v1/oauth/token"
    LIST_PATH = r"/api/v\d/computers-inventory"
    FORBIDDEN = Answer(403, {"httpStatus": 403, "errors": [
        {"code": "INVALID_PRIVILEGE", "description": "Forbidden", "id": "0", "field": None}]})
    NEEDS = "Read Computers"

    def __init__(self, macs, newest=4):
        self.macs, self.newest = macs, newest
        self.tokens = 0
        self.good_for = 10 ** 9  # requests that a token is good for
        self.commands = {}
        super().__init__()

    def client_token(self, request):
        assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
        form = dict(urllib.parse.parse_qsl(request.body.decode(), strict_parsing=True))
        assert set(form) == {"client_id", "client_secret", "grant_type"}, form
        assert form["grant_type"] == "client_credentials"
        assert request.headers.get("Authorization") is None
        if (form["client_id"], form["client_secret"]) != (self.USER, self.SECRET):
            return Answer(400, {"error": "invalid_client"})
        self.tokens += 1
        self.left = self.good_for
        return Answer(200, {"access_token": f"T{self.tokens}", "token_type": "Bearer",
                            "scope": "api-role:1", "expires_in": 1199})

    def user_token(self, request):
        assert request.headers["Authorization"].startswith("Basic ")
        assert not request.body
        return Answer(401, {"httpStatus": 401, "errors": []})

    def refusal(self, request):
        if request.headers.get("Authorization") != f"Bearer T{self.tokens}" or not self.left:
            return Answer(401, {"httpStatus": 401, "errors": [
                {"code": "INVALID_TOKEN", "description": "Unauthorized", "id": "0"}]})
        self.left -= 1
        return None

    def row(self, mac):
        return {"id": mac["id"], "udid": mac["udid"],
                "general": {"name": mac["name"], "managementId": "m-" + mac["id"],
                            "supervised": True, "enrolledViaAutomatedDeviceEnrollment": True,
                            "userApprovedMdm": True, "lastContact": "2026-11-20T08:00:00.123Z",
                            "reportDate": "2026-11-20T08:00:00Z",
                            "remoteManagement": {"managed": True}},
                "security": {"bootstrapTokenAllowed": True,
                             "bootstrapTokenEscrowedStatus": mac.get("word", WORDS[mac["held"]])},
                "diskEncryption": {"fileVault2Enabled": True, "fileVault2EnabledUserNames": ["kim"]},
                "operatingSystem": {"version": "14.2.1", "build": "23C71"},
                "hardware": {"serialNumber": mac["serial"], "appleSilicon": True},
                "localUserAccounts": [{"uid": "501", "userGuid": "G1", "username": "kim",
                                       "fullName": "Kim", "admin": True,
                                       "fileVault2Enabled": True}]}

    def inventory(self, request, version):
        if int(version) > self.newest:
            return Answer(404, b"<html>", kind="text/html")
        refused = self.refusal(request)
        if refused:
            return refused
        assert set(request.query["section"]) == SECTIONS, request.query["section"]
        assert request.one("sort") == "id:asc"
        page, size = int(request.one("page")), int(request.one("page-size"))
        assert 1 <= size <= 2000
        rule = request.one("filter")
        macs = self.macs
        if rule and rule.startswith("id=="):
            macs = [mac for mac in macs if f'id=="{mac["id"]}"' == rule]
        elif rule:
            assert rule.startswith('general.reportDate=ge="'), rule
            macs = [mac for mac in macs if mac.get("changed")]
        rows = macs[page * size:(page + 1) * size]
        self.moved()
        return Answer(200, {"totalCount": len(macs), "results": [self.row(mac) for mac in rows]})

    def moved(self):
        """Overridden by a test: what happens between two pages."""

    def send(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        order = request.json()
        assert order["commandData"] == {"commandType": "SETTINGS", "bootstrapTokenAllowed": True}
        answer = []
        for client in order["clientData"]:
            assert set(client) == {"managementId"}
            uuid = f"c-{len(self.commands) + 1}"
            self.commands[uuid] = client["managementId"]
            answer.append({"id": uuid, "href": f"/v2/mdm/commands?filter=uuid=={uuid}"})
        return Answer(201, answer)

    def poll(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        rule = request.one("filter")
        if rule and rule.startswith("clientManagementId=="):
            return Answer(200, {"totalCount": 0, "results": []})
        assert rule and rule.startswith("uuid=="), rule
        uuid = rule[len("uuid=="):]
        rows = [{"uuid": uuid, "dateSent": "2026-11-28T10:00:00Z",
                 "dateCompleted": "2026-11-28T10:00:05Z", "commandType": "SETTINGS",
                 "client": {"managementId": self.commands[uuid], "clientType": "COMPUTER"},
                 "commandState": "ACKNOWLEDGED", "commandError": None}
                ] if uuid in self.commands else []
        return Answer(200, {"totalCount": len(rows), "results": rows})

    def sent_to(self):
        return {managed[len("m-"):] for managed in self.commands.values()}

    routes = (("POST", TOKEN_PATH, (), client_token),
              ("POST", "/api/v1/auth/token", (), user_token),
              ("GET", r"/api/v(\d)/computers-inventory",
               ("section", "page", "page-size", "sort", "filter"), inventory),
              ("POST", "/api/v2/mdm/commands", (), send),
              ("GET", "/api/v2/mdm/commands", ("filter",), poll))
