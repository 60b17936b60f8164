#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the test: each planted violation must be found, and a clean tree must pass."""
import pathlib
import subprocess
import sys
import tempfile

CHECK = pathlib.Path(__file__).resolve().parent / "includes.py"
SPDX = "// SPDX-FileCopyrightText: X\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
CLEAN = {"app/domain/a.cpp": SPDX + '#include "base/result.h"\n#include <vector>\n'}
PLANTED = {
    "a room above": {"app/domain/b.cpp": SPDX + '#include "store/cache.h"\n'},
    "ui from a room": {"app/models/b.cpp": SPDX + '#include "ui/window/window.h"\n'},
    "a library elsewhere": {"app/store/b.cpp": SPDX + "#include <sqlite3.h>\n"},
    "widgets below ui": {"app/models/b.h": SPDX + "#include <QLabel>\n"},
    "network outside http": {"app/sync/b.h": SPDX + "#include <QNetworkReply>\n"},
    "an unknown room": {"app/misc/b.cpp": SPDX},
    "no licence lines": {"app/base/b.cpp": "int x;\n"},
    "a file too long": {"app/base/b.cpp": SPDX + "\n" * 400},
}


def run(files):
    with tempfile.TemporaryDirectory() as root:
        for name, text in files.items():
            path = pathlib.Path(root) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return subprocess.run([sys.executable, CHECK, root], capture_output=True).returncode


failed = [] if run(CLEAN) == 0 else ["a clean tree was refused"]
failed += [f"not found: {name}" for name, files in PLANTED.items() if run(CLEAN | files) != 1]
print("\n".join(failed) or f"{len(PLANTED)} planted violations found")
sys.exit(1 if failed else 0)
