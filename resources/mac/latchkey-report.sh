#!/bin/sh
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints what this Mac says of its Bootstrap Token, for Latchkey to read.
# It asks for no password and changes nothing.
#
#   Jamf Pro: a computer extension attribute (String, Script); the output stands in <result>.
#   FileWave: a custom field (Text, client script). Others: any script whose output the server shows.
#   By hand:  sudo sh latchkey-report.sh   (without sudo the list of FileVault users is left out)

PATH=/usr/bin:/bin:/usr/sbin:/sbin
LC_ALL=C
export PATH LC_ALL

# Shows a command as it would be typed, then its output; what a server reads as XML stays text.
show() {
    printf '$ %s\n' "$*"
    "$@" 2>&1 </dev/null | sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g'
}

# The serial number and the hardware UUID, and nothing else of the hardware.
identity() {
    ioreg -rd1 -c IOPlatformExpertDevice 2>/dev/null </dev/null |
        grep -E '"IOPlatform(SerialNumber|UUID)"'
}

echo '<result>'
date -u +%FT%TZ
identity
show sw_vers
show profiles status -type enrollment
show profiles status -type bootstraptoken
show diskutil apfs listcryptousers /
if [ "$(id -u)" -eq 0 ]; then
    show fdesetup list
fi
echo '</result>'
exit 0
