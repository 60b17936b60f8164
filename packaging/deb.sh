#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages latchkey, latchkeyd and latchkey-sim from this tree and checks them with
# lintian. What the packages are made of lies in packaging/debian; the tree itself gets no debian/.
#   packaging/deb.sh [--out DIR] [--build DIR]
#     --out DIR    where they go (build/packages)
#     --build DIR  take the programs that were built there, instead of compiling with Debian's flags
# DEBFULLNAME and DEBEMAIL say who makes them. The build folder (build/deb) is kept for the next time.
set -euo pipefail
cd "$(dirname "$0")/.."

out=build/packages
version=$(sed -n 's/^project(Latchkey VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
built=''
while [ $# -gt 0 ]; do
    case "$1" in
    --out) out=$2 ;;
    --build) built=$(realpath "$2") ;;
    *) echo "deb.sh: $1 is no option; it takes --out DIR and --build DIR" >&2 && exit 2 ;;
    esac
    shift 2
done
mkdir -p "$out"
out=$(realpath "$out")

packaging/install.sh
packaging/install.sh packaging/debian/packages.txt

# What is in the tree now, committed or not, with its times: an unchanged file is not compiled again.
work=$PWD/build/deb
rm -rf "$work/latchkey"
mkdir -p "$work/latchkey"
git ls-files -z --cached --others --exclude-standard | tar --null --no-recursion -cf - --files-from=- --ignore-failed-read |
    tar -xf - -C "$work/latchkey"
cp -r packaging/debian "$work/latchkey/debian"
rm "$work/latchkey/debian/packages.txt"

maintainer="${DEBFULLNAME:-The Latchkey authors} <${DEBEMAIL:-authors@latchkey.invalid}>"
sed -i "s/@MAINTAINER@/$maintainer/" "$work/latchkey/debian/control"
packaging/changelog.py "$maintainer" >"$work/latchkey/debian/changelog"

LATCHKEY_COMMIT=$(git describe --always --dirty --abbrev=12 --exclude='*')
options=nocheck
if [ -n "$built" ]; then
    export LATCHKEY_BUILT=$built
    options+=' noautodbgsym' # those programs hold no debug symbols
fi
export LATCHKEY_COMMIT LATCHKEY_BUILD=$work/build DEB_BUILD_OPTIONS="$options ${DEB_BUILD_OPTIONS:-}"
(cd "$work/latchkey" && dpkg-buildpackage --build=binary --no-sign 2>&1) >"$work/log" ||
    { tail -n 40 "$work/log" && exit 1; }
mv "$work"/*"_${version}_"* "$out"

cd "$out"
lintian --fail-on error,warning "latchkey_${version}_"*.changes
ls -sh1 ./*"_${version}_"*.deb
