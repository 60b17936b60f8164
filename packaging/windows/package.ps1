# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a folder and a zip of the console and the command line on Windows. Written after the tools'
# documents, NOT TRIED. Before it can be: the console holds the demo, and its simulator waits on epoll
# and POSIX sockets; base/file and the mains use POSIX calls.
#   packaging\windows\package.ps1 -Build build\release
# For programs that show a version and an icon, a build adds latchkey.rc (written into the build folder
# here, with latchkey.ico made by ImageMagick) to the sources of latchkey.
param([Parameter(Mandatory)][string]$Build)
$ErrorActionPreference = 'Stop'
$top = Resolve-Path "$PSScriptRoot\..\.."
$Build = Resolve-Path $Build
$first = Select-String -Path "$top\CMakeLists.txt" -Pattern '^project\(Latchkey VERSION ([0-9.]+) ' | Select-Object -First 1
$version = $first.Matches[0].Groups[1].Value

(Get-Content "$PSScriptRoot\latchkey.rc.in" -Raw).Replace('@VERSION_COMMAS@', $version.Replace('.', ',')).Replace('@VERSION@', $version) |
    Set-Content "$Build\latchkey.rc" -Encoding utf8
magick "$top\packaging\desktop\latchkey.svg" -define icon:auto-resize=256,48,32,16 "$Build\latchkey.ico"
if ($LASTEXITCODE -ne 0) { throw 'magick made no icon' }

$out = "$Build\Latchkey-$version"
if (Test-Path $out) { Remove-Item $out -Recurse }
New-Item -ItemType Directory $out | Out-Null
Copy-Item "$Build\bin\latchkey.exe", "$Build\bin\latchkey-cli.exe", "$top\LICENSE" $out
windeployqt --release "$out\latchkey.exe" "$out\latchkey-cli.exe"
if ($LASTEXITCODE -ne 0) { throw 'windeployqt found no Qt for these programs' }
Compress-Archive -Path $out -DestinationPath "$out.zip" -Force
Write-Output "$out.zip"
