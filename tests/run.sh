#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs everything that CI checks. Ends with ctest's summary.
#   tests/run.sh            packages, format, scripts, build, ThreadSanitizer, clang-tidy on the last
#                           commit's files, fuzzers, the whole suite
#   tests/run.sh --quick    without ThreadSanitizer and clang-tidy
#   tests/run.sh --deep     also the whole suite under AddressSanitizer and UBSan
#   tests/run.sh --all      as --deep, with clang-tidy on every file
set -euo pipefail
cd "$(dirname "$0")/.."

step() { # name, command...
    local from=$SECONDS name=$1
    shift
    echo "== $name"
    "$@"
    printf '== %s took %d.%d min\n' "$name" $(((SECONDS - from) / 60)) $(((SECONDS - from) % 60 / 6))
}

format() { git ls-files '*.h' '*.cpp' | xargs clang-format-16 --dry-run -Werror; }

scripts() { git ls-files '*.sh' .ci/run | xargs shellcheck -S warning; }

build() { # preset, targets...
    cmake --preset "$1" >/dev/null
    ninja -C "build/$1" --quiet "${@:2}"
}

# ctest says nothing of QSKIP: a skipped test function counts as a failure here, but for the halves
# of the keyring test, which run once inside and once outside a session bus.
run_tests() { # preset, ctest arguments...
    ctest --test-dir "build/$1" --output-on-failure --no-label-summary -j2 "${@:2}"
    if grep -aE '^SKIP   :|\*\*\*(Skipped|Not Run)' "build/$1/Testing/Temporary/LastTest.log" |
        grep -vE '(inner|outer) run( tests this)?$'; then
        echo "The tests above were skipped."
        return 1
    fi
}

# ASan and UBSan see everything.
address() {
    build asan
    run_tests asan
}

# Each fuzzer runs for half a minute of the clock, all of them at once: what CI pays is that and the
# build of the few rooms that they read. Millions of runs each are for a quiet night.
fuzzers() {
    build fuzz fuzz
    ctest --test-dir build/fuzz --output-on-failure --no-label-summary -L '^fuzz$' -j 16
}

# TSan sees what has threads of its own, and must find the race that is planted for it.
threads() {
    build tsan store_tests journal_tests sync_tests server_tests sanitizers_plantedrace
    run_tests tsan -R '^(store|journal|sync|server|sanitizers)\.'
}

tidy() { # --all or nothing
    local files
    if [[ " $* " = *" --all "* ]]; then
        files=$(git ls-files '*.cpp')
    else
        files=$(git diff --name-only --diff-filter=d HEAD~1 -- '*.cpp' 2>/dev/null || git ls-files '*.cpp')
    fi
    [ -n "$files" ] || return 0
    cmake --preset tidy >/dev/null
    ninja -C build/tidy -t targets all | grep -oE '^[^ /]+_autogen:' | tr -d : | xargs ninja -C build/tidy --quiet
    echo "$files" | xargs -P2 -n4 clang-tidy-16 --quiet -p build/tidy
}

step "Packages" packaging/install.sh
step "Peers" tests/peers.sh
step "Format" format
step "Scripts" scripts
step "Release build" build release
if [[ " $* " = *" --deep "* || " $* " = *" --all "* ]]; then
    step "AddressSanitizer, UBSan" address
fi
if [[ " $* " != *" --quick "* ]]; then
    step "ThreadSanitizer" threads
    step "clang-tidy" tidy "$@"
fi
step "Fuzzers" fuzzers
printf '== Everything but the tests took %d min\n== Tests\n' $((SECONDS / 60))
run_tests release
