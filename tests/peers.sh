#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the real MDM servers that tests run against into ~/.cache/latchkey/peers; does nothing
# for those that are there.
set -euo pipefail

peers=${XDG_CACHE_HOME:-$HOME/.cache}/latchkey/peers
mkdir -p "$peers"

is_there() { # NAME VERSION
    [ -x "$peers/$1" ] && [ "$(cat "$peers/$1.version" 2>/dev/null)" = "$2" ]
}

install_peer() { # NAME PACKAGE VERSION
    is_there "$1" "$3" && return
    echo "Installing $1 $3"
    GOBIN=$peers go install "$2@$3"
    echo "$3" >"$peers/$1.version"
}

# MicroMDM's version list cannot be had, so its version stands in a module of ours.
install_micromdm() { # VERSION
    is_there micromdm "$1" && is_there scepclient "$1" && return
    echo "Installing micromdm $1 and its scepclient"
    module=$(mktemp -d)
    printf 'module peers\n\ngo 1.22\n\nrequire github.com/micromdm/micromdm %s\n' "$1" >"$module/go.mod"
    (cd "$module" && GOBIN=$peers go install -mod=mod github.com/micromdm/micromdm/cmd/micromdm \
        github.com/micromdm/scep/v2/cmd/scepclient)
    rm -r "$module"
    echo "$1" | tee "$peers/micromdm.version" >"$peers/scepclient.version"
}

install_peer nanomdm github.com/micromdm/nanomdm/cmd/nanomdm v0.9.0
install_peer nanohub github.com/micromdm/nanohub/cmd/nanohub v0.2.0
install_micromdm v1.13.1
