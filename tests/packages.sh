#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages and lives with them in a clean Debian 12: installs those of the version
# before, works with them, upgrades, works again, removes, purges. As root, in some minutes (the first
# time more: it compiles twice); tests/run.sh leaves it out for that.
#   tests/packages.sh [--packages DIR] [--older DIR]
#     --packages DIR  the packages, instead of building them
#     --older DIR     the four programs of the version before, instead of building them
# The mirror is the one that this machine's apt uses.
set -euo pipefail
cd "$(dirname "$0")/.."

packages='' older=''
while [ $# -gt 0 ]; do
    case "$1" in
    --packages) packages=$(realpath "$2") ;;
    --older) older=$(realpath "$2") ;;
    *) echo "packages.sh: $1 is no option; it takes --packages DIR and --older DIR" >&2 && exit 2 ;;
    esac
    shift 2
done
[ "$(id -u)" = 0 ] || { echo "packages.sh: a chroot takes root" >&2 && exit 2; }
packaging/install.sh
packaging/install.sh <(echo debootstrap appstream desktop-file-utils xvfb)

version=$(sed -n 's/^project(Latchkey VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
older_version=$(sed -n 's/^## \([0-9.]*\) .*/\1/p' packaging/CHANGELOG.md | sed -n 2p)
work=$PWD/build/packages-test
base=$work/base root=$work/root
mkdir -p "$work"
step() { printf '== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2 && exit 1; }

# --- the packages, and those of the version before: the packaging of now, the programs of then
if [ -z "$packages" ]; then
    step "Packages of $version"
    packages=$PWD/build/packages
    packaging/deb.sh --out "$packages"
fi
if [ -z "$older" ]; then
    step "Programs of $older_version"
    commit=$(git log -1 --format=%h -G'^project\(Latchkey VERSION' -- CMakeLists.txt)^
    git worktree prune
    [ -e "$work/tree" ] || git worktree add --quiet --detach "$work/tree" "$commit"
    git -C "$work/tree" checkout --quiet --detach "$commit"
    (cd "$work/tree" && cmake --preset release >/dev/null &&
        ninja -C build/release latchkey latchkey-cli latchkeyd latchkey-sim)
    older=$work/tree/build/release/bin
fi
architecture=$(dpkg --print-architecture)
rm -rf "$work/older" "$work/newer" && mkdir "$work/older" "$work/newer"
for package in latchkey latchkeyd latchkey-sim; do
    cp "$packages/${package}_${version}_$architecture.deb" "$work/newer"
    dpkg-deb -R "$work/newer/${package}_${version}_$architecture.deb" "$work/older/$package"
    for program in "$work/older/$package/usr/bin"/*; do
        install -s "$older/$(basename "$program")" "$program"
    done
    sed -i "s/^Version: .*/Version: $older_version/" "$work/older/$package/DEBIAN/control"
    (cd "$work/older/$package" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z |
        xargs -0 md5sum >DEBIAN/md5sums)
    dpkg-deb --root-owner-group -Zgzip -b "$work/older/$package" "$work/older" >/dev/null
done

# --- a clean Debian
if [ ! -e "$base/etc/debian_version" ]; then
    step "A clean Debian 12"
    site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
    rm -rf "$base"
    debootstrap --variant=minbase bookworm "$base" "$site" >"$work/debootstrap.log" ||
        { tail "$work/debootstrap.log" && exit 1; }
    rm -f "$base"/etc/apt/sources.list
    cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$base/etc/apt/"
    printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d" # nothing starts in a chroot
    chmod +x "$base/usr/sbin/policy-rc.d"
fi
display='' server=''
leave() {
    for program in $display $server; do kill "$program" 2>/dev/null || true; done
    for mounted in proc dev/shm dev/pts; do
        ! mountpoint -q "$root/$mounted" || umount "$root/$mounted"
    done
}
trap leave EXIT
leave
rm -rf "$root"
cp -a "$base" "$root"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/pts" "$root/dev/shm"
mount -t devpts devpts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
cp "$work/older"/*.deb "$work/newer"/*.deb "$root/tmp/"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
as() { # USER COMMAND...
    inside runuser -u "$1" -- env HOME="/home/$1" DISPLAY="${number:-}" LATCHKEY_SECRET_LAB="${secret:-}" "${@:2}"
}
apt() { inside env DEBIAN_FRONTEND=noninteractive apt-get -y -q "$@" >"$work/apt.log" 2>&1 || { tail -n 30 "$work/apt.log" && fail "apt-get $*"; }; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt \) -prune -o -print | sort); }
debs() { (cd "$root" && printf '/%s\n' tmp/*_"${1}_$architecture".deb); }

# The display is this machine's, so that no package of it hides what ours forgot to ask for.
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 >"$work/xvfb.log" 2>&1 &
display=$!
until [ -s "$work/display" ]; do sleep 0.1; done
number=:$(cat "$work/display")
rm "$work/display"

apt update
apt install --no-install-recommends fonts-inter # so that the pictures can be read
inside useradd -m admin
files >"$work/before"

# --- one life: a server with Macs, a profile that read them, the demo's window
serve() { # starts latchkeyd as its unit does, with the options of its file
    (exec chroot "$root" setpriv --reuid latchkeyd --regid latchkeyd --init-groups sh -c '
        . /etc/default/latchkeyd
        exec latchkeyd serve --data /var/lib/latchkeyd $LATCHKEYD_OPTIONS') >"$work/served" 2>&1 &
    server=$!
    until grep -q '^listening on' "$work/served"; do
        kill -0 "$server" 2>/dev/null || { cat "$work/served" && fail "latchkeyd did not start"; }
        sleep 0.1
    done
}
halt() {
    kill "$server"
    wait "$server" || true
    server=''
}
window() { # FILE ARGUMENTS...
    as admin latchkey "${@:2}" --screenshot "/home/admin/$1"
    [ "$(stat -c %s "$root/home/admin/$1")" -gt 20000 ] || fail "$1 shows nothing"
    mv "$root/home/admin/$1" "$work/$1"
}
macs() { as admin latchkey-cli list --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["total"])'; }

step "Install $older_version"
# shellcheck disable=SC2046
apt install --no-install-recommends $(debs "$older_version")
for program in latchkey latchkey-cli latchkeyd latchkey-sim; do
    ! inside ldd "/usr/bin/$program" | grep 'not found' || fail "$program lacks libraries"
done
[ ! -e "$root/etc/systemd/system/multi-user.target.wants/latchkeyd.service" ] || fail "the service is enabled before it is configured"
[ "$(stat -c '%U %a' "$root/var/lib/latchkeyd" 2>/dev/null)" ] || fail "there is no /var/lib/latchkeyd"
[ "$(inside stat -c '%U %a' /var/lib/latchkeyd)" = 'latchkeyd 700' ] || fail "/var/lib/latchkeyd is not the server's own"

inside latchkey-sim ca --out /root/ca
inside install -m 644 /root/ca/ca.pem /etc/latchkeyd/device-ca.pem
port=18080
echo "LATCHKEYD_OPTIONS='--listen 127.0.0.1:$port --device-ca /etc/latchkeyd/device-ca.pem'" >>"$root/etc/default/latchkeyd"
secret=$(inside runuser -u latchkeyd -- latchkeyd token add console --scope read,names,act --data /var/lib/latchkeyd)
serve
inside latchkey-sim fleet --server "http://127.0.0.1:$port" --macs 60 --seed 1 --identity-in /root/ca
as admin latchkey-cli server add lab --kind latchkey --url "http://127.0.0.1:$port"
as admin latchkey-cli sync
as admin latchkey-cli resend-options --where status:not-escrowed --yes >"$work/resent" || [ $? = 1 ] # some left alone
[ "$(macs)" = 60 ] || fail "the older version read $(macs) Macs of 60"
halt
window older.png --demo

step "Upgrade to $version"
# shellcheck disable=SC2046
apt install --no-install-recommends $(debs "$version")
grep -q "$port" "$root/etc/default/latchkeyd" || fail "the upgrade lost the admin's options"
for program in latchkey latchkey-cli latchkeyd latchkey-sim; do
    as admin "$program" --version | head -n 1 | grep -qx "$program $version" || fail "$program is not $version"
done
as admin latchkey-cli audit verify
as admin latchkey-cli activity list | grep -q . || fail "the batch is gone"
serve
as admin latchkey-cli sync # into a cache that may have been emptied: it is disposable
[ "$(macs)" = 60 ] || fail "the new version read $(macs) Macs of 60"
as admin latchkey-cli report coverage --out /home/admin/coverage.pdf
inside runuser -u latchkeyd -- latchkeyd audit verify --data /var/lib/latchkeyd
halt
window profile.png --offline
window demo.png --demo

step "What the desktop sees"
grep -qF 'application/x-latchkey-snapshot:*.lksnapshot' "$root/usr/share/mime/globs2" || fail "snapshots have no type"
desktop-file-validate "$root/usr/share/applications/latchkey.desktop"
appstreamcli validate --no-net "$root/usr/share/metainfo/local.latchkey.console.metainfo.xml"
for size in 16 48 256 512; do [ -s "$root/usr/share/icons/hicolor/${size}x$size/apps/latchkey.png" ] || fail "no icon of $size"; done
inside bash -c 'source /usr/share/bash-completion/completions/latchkey-cli && complete -p latchkey-cli' >/dev/null || fail "no completion"
for page in man1/latchkey.1 man1/latchkeyd.1 man7/latchkey.7; do [ -s "$root/usr/share/man/$page.gz" ] || fail "no $page"; done

step "Remove"
(cd "$root/home/admin" && find . -type f -exec sha256sum {} + | sort) >"$work/data-before"
apt remove latchkey latchkeyd latchkey-sim
[ ! -e "$root/usr/bin/latchkey" ] || fail "the programs are still there"
[ -e "$root/var/lib/latchkeyd/master.key" ] || fail "remove took the server's data"
[ -e "$root/etc/default/latchkeyd" ] || fail "remove took the configuration"

step "Purge"
inside dpkg --purge latchkey latchkeyd latchkey-sim >"$work/purge.log" 2>&1 || fail "dpkg --purge"
apt autoremove --purge
(cd "$root/home/admin" && find . -type f -exec sha256sum {} + | sort) >"$work/data-after"
cmp "$work/data-before" "$work/data-after" || fail "purge touched a user's data"
files | comm -13 "$work/before" - | grep latchkey | grep -v '^\./home/admin/' >"$work/left" || true
# What the admin put into /etc/latchkeyd is the admin's.
grep -v '^\./etc/latchkeyd' "$work/left" && fail "the files above are left"
inside getent passwd latchkeyd >/dev/null || fail "the user is gone, its number is free for others"
step "Installed, upgraded, removed, purged; pictures are in $work"
