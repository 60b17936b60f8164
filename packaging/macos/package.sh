#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Latchkey.app and a disk image of it on a Mac. Written after the tools' documents, NOT TRIED.
# latchkey-cli is meant to build there; the console holds the demo, and its simulator waits on epoll
# (app/simulator/eventloop), for which a Mac needs a kqueue written first.
#   packaging/macos/package.sh BUILD_FOLDER        a build with latchkey and latchkey-cli
# SIGN_IDENTITY names a certificate of the keychain; without it the app is signed ad hoc.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:?a build folder}" && pwd)
version=$(sed -n 's/^project(Latchkey VERSION \([0-9.]*\) .*/\1/p' "$here/../../CMakeLists.txt")
app=$build/Latchkey.app

rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp "$build/bin/latchkey" "$build/bin/latchkey-cli" "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/" "$here/Info.plist.in" >"$app/Contents/Info.plist"

iconset=$build/latchkey.iconset
rm -rf "$iconset" && mkdir "$iconset"
for size in 16 32 128 256 512; do
    rsvg-convert -w $size -h $size "$here/../desktop/latchkey.svg" >"$iconset/icon_${size}x$size.png"
    rsvg-convert -w $((size * 2)) -h $((size * 2)) "$here/../desktop/latchkey.svg" \
        >"$iconset/icon_${size}x$size@2x.png"
done
iconutil --convert icns --output "$app/Contents/Resources/latchkey.icns" "$iconset"

macdeployqt "$app" -executable="$app/Contents/MacOS/latchkey-cli"
codesign --force --deep --options runtime --sign "${SIGN_IDENTITY:--}" "$app"
hdiutil create -volname Latchkey -srcfolder "$app" -ov -format UDZO "$build/Latchkey-$version.dmg"
echo "$build/Latchkey-$version.dmg; to give it to others: xcrun notarytool submit, then xcrun stapler staple"
