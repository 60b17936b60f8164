# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""latchkeyd behind nginx, with the shipped configuration. Usage: nginx.py PROGRAMS_FOLDER"""

import http.client
import pathlib
import plistlib
import ssl
import sys
import tempfile
import unittest
import urllib.parse

from certificates import Authority
from house import Api, House, Program, until
from ports import free_port, takes_connections

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
SHIPPED = pathlib.Path(__file__).parents[2] / "packaging/nginx"
MACS = 6

WHOLE = """
daemon off;
worker_processes 2;
error_log {folder}/nginx.error;
pid {folder}/nginx.pid;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include latchkeyd.conf;
}}
"""


def write_configuration(folder, port, upstream):
    """The shipped files with this test's ports and paths in them, and nothing else changed."""
    text = (SHIPPED / "latchkeyd.conf").read_text()
    for shipped, here in (("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
                          ("server 127.0.0.1:8080;", f"server {upstream};"),
                          ("/etc/latchkeyd/server.pem;", f"{folder}/tls/localhost.pem;"),
                          ("/etc/latchkeyd/server.key;", f"{folder}/tls/localhost.key;"),
                          ("/etc/latchkeyd/device-ca.pem;", f"{folder}/devices/root.pem;")):
        assert text.count(shipped) == 1, shipped
        text = text.replace(shipped, here)
    (folder / "latchkeyd.conf").write_text(text)
    (folder / "latchkeyd-mac.conf").write_text((SHIPPED / "latchkeyd-mac.conf").read_text())
    (folder / "nginx.conf").write_text(WHOLE.format(folder=folder))


class TlsMac:
    """A Mac that shows its certificate to nginx; a connection for each message."""

    def __init__(self, place, udid, identity=None):
        self.port = place.port
        self.udid = udid
        self.context = ssl.create_default_context(cafile=place.tls.pem)
        if identity:
            self.context.load_cert_chain(*identity)

    def put(self, path, message, headers=None):
        """The status and the body."""
        connection = http.client.HTTPSConnection("localhost", self.port, timeout=60,
                                                 context=self.context)
        try:
            body = message if isinstance(message, bytes) else plistlib.dumps(message)
            connection.request("PUT", path, body, headers or {})
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def check_in(self, kind, headers=None, **entries):
        return self.put("/mdm/checkin", {"MessageType": kind, "UDID": self.udid, **entries},
                        headers)

    def enroll(self):
        told = {"Topic": "topic", "SerialNumber": "SERIAL-" + self.udid, "OSVersion": "15.7.2",
                "ModelName": "MacBook Pro", "DeviceName": self.udid}
        return [self.check_in("Authenticate", **told)[0],
                self.check_in("TokenUpdate", Topic="topic", PushMagic="magic", Token=b"push")[0]]

    def token(self):
        status, body = self.check_in("GetBootstrapToken")
        return plistlib.loads(body)["BootstrapToken"] if status == 200 else status

    def obey(self):
        """Acknowledges all commands; their types."""
        types = []
        report = {"Status": "Idle", "UDID": self.udid}
        while True:
            status, body = self.put("/mdm/connect", report)
            assert status == 200, status
            if not body:
                return types
            command = plistlib.loads(body)
            types.append(command["Command"]["RequestType"])
            report = {"Status": "Acknowledged", "UDID": self.udid,
                      "CommandUUID": command["CommandUUID"]}


class TlsApi(Api):
    """The REST API through nginx."""

    def __init__(self, place, token):
        super().__init__(f"https://localhost:{place.port}", token)
        self.context = ssl.create_default_context(cafile=place.tls.pem)

    def connect(self):
        return http.client.HTTPSConnection(self.host, timeout=60, context=self.context)


class Nginx(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="latchkey-nginx-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = folder = pathlib.Path(cls.temporary.name)
        folder.chmod(0o755)  # nginx's workers have a user of their own
        cls.house = House(PROGRAMS, folder)
        cls.addClassCleanup(cls.house.stop)
        cls.devices = Authority(folder / "devices", "Device CA")
        cls.tls = Authority(folder / "tls", "TLS CA")
        cls.tls.issue("localhost", usage="serverAuth")
        payload = folder / "payload.plist"
        payload.write_bytes(plistlib.dumps({"PayloadType": "com.apple.security.scep",
                                            "PayloadUUID": "identity"}))
        cls.port = free_port()
        secret = cls.house.make("latchkeyd", "token", "add", "helpdesk", "--scope",
                                "read,act,revoke,admin", "--data", folder / "data")
        cls.server = cls.house.start(
            "latchkeyd", "latchkeyd", "serve", "--data", folder / "data", "--listen",
            "127.0.0.1:0", "--behind-proxy", "--identity", "header=Device-Certificate",
            "--device-ca", cls.devices.pem, "--topic", "com.apple.mgmt.x", "--public-url",
            f"https://localhost:{cls.port}", "--identity-payload", payload)
        cls.inside = urllib.parse.urlsplit(cls.server.said("listening on ")).netloc
        write_configuration(folder, cls.port, cls.inside)
        cls.start_nginx()
        cls.api = TlsApi(cls, secret)
        cls.macs = []
        for number in range(MACS):
            udid = f"TLS-MAC-{number}"
            mac = TlsMac(cls, udid, cls.devices.issue(udid))
            assert mac.enroll() == [200, 200], udid
            assert mac.check_in("SetBootstrapToken", BootstrapToken=udid.encode())[0] == 200
            cls.macs.append(mac)

    @classmethod
    def start_nginx(cls):
        program = Program("nginx", ["/usr/sbin/nginx", "-p", str(cls.folder), "-c", "nginx.conf",
                                    "-e", str(cls.folder / "nginx.error")],
                          cls.folder, cls.house.env)
        cls.house.running.append(program)
        until(lambda: takes_connections(cls.port, program), "nginx listens")

    def stranger(self, udid, identity=None):
        return TlsMac(self, udid, identity)

    def refused(self, mac, headers=None):
        """Nothing that this Mac says is taken, and nothing is told."""
        for kind in ("Authenticate", "SetBootstrapToken", "GetBootstrapToken", "CheckOut"):
            answer = mac.check_in(kind, headers, Topic="topic", BootstrapToken=b"forged")
            self.assertEqual(answer, (403, b""), kind)
        idle = mac.put("/mdm/connect", {"Status": "Idle", "UDID": mac.udid}, headers)
        self.assertEqual(idle, (403, b""))
        self.assertEqual(self.macs[0].token(), b"TLS-MAC-0")

    def test_macs_get_their_tokens_and_obey(self):
        self.assertEqual([mac.token() for mac in self.macs],
                         [mac.udid.encode() for mac in self.macs])
        self.assertIn("Settings", self.macs[1].obey())
        status, answer = self.api.call("POST", "commands",
                                       {"type": "mdm-options", "devices": ["TLS-MAC-1"]},
                                       {"Idempotency-Key": "one"})
        self.assertEqual(status, 202, answer)
        self.assertEqual(self.macs[1].obey(), ["DeviceInformation", "Settings"])
        states = {each["state"] for each in
                  self.api.get("commands/" + answer["request"])["commands"]}
        self.assertEqual(states, {"acknowledged"})

    def test_no_certificate_is_refused(self):
        self.refused(self.stranger("TLS-MAC-0"))

    def test_a_strangers_certificate_is_refused(self):
        other = Authority(self.folder / "other", "Another CA")
        self.refused(self.stranger("TLS-MAC-0", other.issue("TLS-MAC-0")))

    def test_an_expired_certificate_is_refused(self):
        self.refused(self.stranger("TLS-MAC-0", self.devices.issue("expired", days=-1)))

    def test_another_macs_certificate_is_refused(self):
        self.refused(self.stranger("TLS-MAC-0", (self.devices.folder / "TLS-MAC-2.pem",
                                                 self.devices.folder / "TLS-MAC-2.key")))

    def test_a_header_that_a_client_sends_proves_nothing(self):
        forged = urllib.parse.quote((self.devices.folder / "TLS-MAC-0.pem").read_text(), safe="")
        self.refused(self.stranger("TLS-MAC-0"), {"Device-Certificate": forged})
        self.refused(self.stranger("TLS-MAC-0", (self.devices.folder / "TLS-MAC-3.pem",
                                                 self.devices.folder / "TLS-MAC-3.key")),
                     {"Device-Certificate": forged})

    def test_bodies_have_limits(self):
        mac = self.macs[4]
        for path, limit in (("/mdm/checkin", 1), ("/mdm/connect", 8), ("/mdm", 8)):
            body = b" " * (limit * 1024 * 1024)
            self.assertEqual(mac.put(path, body)[0], 400, path)  # no property list
            self.assertEqual(mac.put(path, body + b" ")[0], 413, path)
        self.assertEqual(mac.token(), b"TLS-MAC-4")

    def test_the_enrollment_profile_is_for_all_and_nothing_else_is(self):
        self.assertEqual(self.plain("/mdm/enroll")[0], 200)
        self.assertEqual(self.plain("/metrics")[0], 200)  # from this machine
        self.assertEqual(self.plain("/")[0], 404)
        self.assertEqual(self.plain("/api/v1/devices")[0], 401)

    def test_the_audit_names_the_address_that_nginx_saw(self):
        status, _ = self.api.call("DELETE", "devices/TLS-MAC-5/bootstrap-token",
                                  headers={"Reason": "sold", "X-Forwarded-For": "10.1.2.3"})
        self.assertEqual(status, 200)
        entry, = [each for each in self.api.get("audit")["entries"]
                  if each["action"] == "revoke"]
        self.assertEqual(entry["address"], "127.0.0.1")

    def test_zz_a_flood_of_one_address_is_slowed(self):
        # Last: it uses up what this address may ask.
        statuses = [self.plain("/api/v1/server")[0] for _ in range(400)]
        self.assertEqual(set(statuses), {401, 429})
        self.assertEqual(self.macs[0].token(), b"TLS-MAC-0")  # Macs are counted apart

    def plain(self, path):
        connection = getattr(self, "connection", None)
        if connection is None:
            connection = self.connection = self.api.connect()
            self.addCleanup(connection.close)
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()


if __name__ == "__main__":
    unittest.main(verbosity=2)
