# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx in front of several latchkeyd that serve one database."""

import pathlib

from house import Program, until
from ports import free_port, takes_connections

NGINX = """
daemon off;
worker_processes 1;
worker_rlimit_nofile 65536;
error_log {folder}/nginx.error;
pid {folder}/nginx.pid;
events {{ worker_connections 32768; }}
http {{
    access_log off;
    client_max_body_size 9m;
    keepalive_timeout 600s;  # a load of many Macs on few cores takes its time
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream nodes {{
        {servers}
        keepalive 64;
    }}
    server {{
        listen 127.0.0.1:{port} backlog=4096;
        location / {{
            proxy_pass http://nodes;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_next_upstream error timeout http_502 http_503 http_504 non_idempotent;
        }}
    }}
}}
"""


class Balancer:
    """Listens on `port` of this machine, and stops with the house."""

    def __init__(self, house, ports):
        folder = house.folder
        folder.chmod(0o755)  # nginx's workers have a user of their own
        self.port = free_port()
        servers = "\n        ".join(f"server 127.0.0.1:{port} fail_timeout=1s;" for port in ports)
        (folder / "nginx.conf").write_text(
            NGINX.format(folder=folder, servers=servers, port=self.port))
        self.program = Program("nginx", ["nginx", "-p", folder, "-c", folder / "nginx.conf"],
                               folder, house.env)
        house.running.append(self.program)
        until(lambda: takes_connections(self.port, self.program), "nginx listens")

    def workers(self):
        """The processes that hold the connections."""
        main = self.program.process.pid
        children = pathlib.Path(f"/proc/{main}/task/{main}/children")
        return [int(pid) for pid in children.read_text().split()]
