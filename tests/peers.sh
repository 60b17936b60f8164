#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the real MDM servers that tests run against into ~/.cache/latchkey/peers; does nothing
# when they are there.
set -euo pipefail

nanomdm=v0.9.0
peers=${XDG_CACHE_HOME:-$HOME/.cache}/latchkey/peers

[ -x "$peers/nanomdm" ] && [ "$(cat "$peers/nanomdm.version" 2>/dev/null)" = "$nanomdm" ] && exit 0
mkdir -p "$peers"
echo "Installing NanoMDM $nanomdm"
GOBIN=$peers go install "github.com/micromdm/nanomdm/cmd/nanomdm@$nanomdm"
echo "$nanomdm" >"$peers/nanomdm.version"
