#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what packages.txt (or another list, given as argument) names and this machine lacks; asks
# apt nothing when nothing is missing.
set -euo pipefail
list=$(realpath "${1:-$(dirname "$0")/packages.txt}")

missing=()
while read -r package; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done < <(sed 's/#.*//' "$list" | tr -s ' ' '\n' | grep .)
[ ${#missing[@]} -eq 0 ] && exit 0

root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)
echo "Installing ${#missing[@]} packages: ${missing[*]}"
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    "${missing[@]}" >/dev/null
