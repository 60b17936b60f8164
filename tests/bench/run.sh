#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the shipped programs with a fleet of N Macs and prints one table; smaller is better.
#   tests/bench/run.sh N [--json FILE]
# Installs what is missing (DB Browser for SQLite is what the console is held against) and builds.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/install.sh
packaging/install.sh tests/bench/packages.txt
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
ninja -C build/release --quiet latchkey latchkey-cli latchkeyd bench_fleet bench_xlsx
exec python3 tests/bench/bench.py --build build/release "$@"
