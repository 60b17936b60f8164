# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""FileWave's Anywhere API, as its knowledge base and public clients have it."""

from emulator import Answer, Emulator

API = "/api/inv/api/v1"
TYPES = [{"column": "type", "component": "OperatingSystem", "operator": "is", "qualifier": word}
         for word in ("macOS", "OSX")]
KNOWN = {"Client_device_id", "Client_device_name", "Client_serial_number", "Client_last_check_in",
         "Client_last_logged_in_username", "Client_device_product_name", "Client_enrollment_state",
         "OperatingSystem_type", "OperatingSystem_version"}
OUTPUT = """2026-11-24T12:00:00Z
$ profiles status -type bootstraptoken
profiles: Bootstrap Token supported on server: YES
profiles: Bootstrap Token escrowed to server: YES
"""


class FileWave(Emulator):
    USER, SECRET, WRONG = None, "c2VjcmV0", "b3RoZXI="
    LIST_PATH, LIST_METHOD = API + "/query_result/", "POST"
    DOOR_PATH, DOOR_METHOD = API + "/query/", "GET"
    FORBIDDEN = Answer(403, {"error": "forbidden"})
    NEEDS = "an administrator who may see the Macs"

    def __init__(self, macs):
        self.macs = macs
        super().__init__()

    def refusal(self, request):
        if request.headers.get("Authorization") == f"Bearer {self.SECRET}":
            return None
        return Answer(401, {"error": "unauthorized"})

    def queries(self, request):
        return self.refusal(request) or Answer(200, [{"id": 17, "name": "Tokens"}])

    def query(self, request):
        return self.refusal(request) or Answer(200, {"name": "Tokens", "fields": [
            {"column": "device_id", "component": "Client"},
            {"column": "latchkey", "component": "CustomFields"}]})

    def rows(self, names, extra):
        # Joins multiply rows: each Mac comes twice, an older time first.
        return {"fields": names, "values": [
            [mac["id"], mac["name"], mac["serial"], at, "kim", "MacBook Pro", "Fully enrolled",
             "macOS", "14.2.1", *extra(mac)] for mac in self.macs
            for at in ("2026-11-20T08:00:00.5Z", "2026-11-24T12:00:00.000001Z")]}

    def adhoc(self, request):
        refused = self.refusal(request)
        if refused:
            return refused
        order = request.json()
        assert order["main_component"] == "Client"
        assert order["criteria"] == {"logic": "one", "expressions": TYPES}, order
        names = [f"{each['component']}_{each['column']}" for each in order["fields"]]
        assert set(names) == KNOWN, names
        answer = Answer(200, self.rows(names, lambda _: []))
        self.moved()
        return answer

    def moved(self):
        """Overridden by a test: what happens between two readings."""

    def saved(self, request):
        names = ["Client_device_id", "Client_device_name", "Client_serial_number",
                 "Client_last_check_in", "Client_last_logged_in_username",
                 "Client_device_product_name", "Client_enrollment_state", "OperatingSystem_type",
                 "OperatingSystem_version", "CustomFields_token", "CustomFields_latchkey"]
        return self.refusal(request) or Answer(
            200, self.rows(names, lambda mac: [mac["held"], OUTPUT]))

    routes = (("GET", DOOR_PATH, (), queries), ("GET", API + "/query/17", (), query),
              ("POST", LIST_PATH, (), adhoc), ("GET", API + "/query_result/17", (), saved))
