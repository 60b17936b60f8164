#!/bin/sh
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of every view from the real program on the demo fleet:
#   packaging/screenshots.sh --out DIR [--language de] [--preset NAME]
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
out=
preset=release
locale=C
usage="usage: packaging/screenshots.sh --out DIR [--language CODE] [--preset NAME]"
while [ $# -gt 0 ]; do
    case $1 in
    --out) out=$2; shift 2 ;;
    --language) locale=$2; shift 2 ;;
    --preset) preset=$2; shift 2 ;;
    *) echo "$usage" >&2; exit 2 ;;
    esac
done
[ -n "$out" ] || { echo "$usage" >&2; exit 2; }
program=$top/build/$preset/bin/latchkey
[ -x "$program" ] || { echo "$program is missing: run packaging/run.sh first" >&2; exit 2; }
if [ "$locale" != C ] && [ -z "$(fc-list ":lang=$locale" family)" ]; then
    echo "no font here has the letters of $locale: install fonts-noto-core, or fonts-noto-cjk for ja" >&2
    exit 2
fi
mkdir -p "$out"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL="$locale.UTF-8"
"$program" --profile "$profile/demo" --demo --screenshots "$out"
"$program" --profile "$profile/demo" --demo --offline --screenshots "$out"
"$program" --profile "$profile/empty" --screenshots "$out"
ls "$out"
