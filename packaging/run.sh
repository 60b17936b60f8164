#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts the console on the demo fleet.
# Where there is no display: syncs the demo fleet, prints the status table, writes a CSV report and a
# screenshot, and says where they are. Arguments go to the console in place of --demo.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install.sh
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
ninja -C build/release --quiet latchkey latchkey-cli latchkeyd latchkey-sim
bin=build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${1:-}" != --headless ]; then
    exec "$bin/latchkey" "${@:---demo}"
fi

out=$PWD/build/demo
mkdir -p "$out"
echo "No display: running the demo fleet headless."
QT_QPA_PLATFORM=offscreen "$bin/latchkey" --demo --profile "$out/profile" --screenshot "$out/devices.png"
LATCHKEY_PROFILE_KEY=$(printf '%064d' 0) # the demo's own: its people are nobody
export LATCHKEY_PROFILE_KEY
"$bin/latchkey-cli" --profile "$out/profile" list --where "status:not-escrowed"
"$bin/latchkey-cli" --profile "$out/profile" list | tail -n 1
"$bin/latchkey-cli" --profile "$out/profile" list --csv >"$out/report.csv"
echo
echo "Report:     $out/report.csv ($(($(wc -l <"$out/report.csv") - 1)) Macs)"
echo "Screenshot: $out/devices.png"
