# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Macs that send what they are told, and show their identity as a reverse proxy would."""

import http.client
import pathlib
import plistlib
import urllib.parse


def make_identities(house, folder, udids):
    """UDID -> PEM, and the bundle of roots. One certificate is one Mac's: each is its own root."""
    certificates = {}
    for udid in udids:
        made = house.make("latchkey-sim", "ca", "--out", folder / udid)
        certificates[udid] = pathlib.Path(made).read_text()
    bundle = folder / "roots.pem"
    bundle.write_text("".join(certificates.values()))
    return certificates, bundle


class HeaderMac:
    """A Mac behind a proxy: each message has a connection of its own, and an answer."""

    HEADER = "Device-Certificate"

    def __init__(self, udid, certificate):
        self.udid = udid
        self.certificate = urllib.parse.quote(certificate, safe="")

    def send(self, url, kind, **entries):
        """The status and the body."""
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)
        try:
            connection.request(
                "PUT", "/mdm/checkin",
                plistlib.dumps({"MessageType": kind, "UDID": self.udid, **entries}),
                {self.HEADER: self.certificate})
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def must_send(self, url, kind, **entries):
        status, body = self.send(url, kind, **entries)
        assert status == 200, (self.udid, kind, status, body)
        return body

    def enroll(self, url):
        self.must_send(url, "Authenticate", Topic="topic", SerialNumber="SERIAL-" + self.udid,
                       Model="MacBook Pro", OSVersion="15.7.2", DeviceName=self.udid)
        self.must_send(url, "TokenUpdate", Topic="topic", PushMagic="magic", Token=b"push")

    def set_token(self, url, token):
        self.must_send(url, "SetBootstrapToken", BootstrapToken=token)

    def token(self, url):
        return plistlib.loads(self.must_send(url, "GetBootstrapToken"))["BootstrapToken"]
