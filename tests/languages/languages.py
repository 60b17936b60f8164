#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds translations/latchkey_*.ts against the sources and against the rules of faults.py.

A text that a language lacks is shown in English: it is counted, and a fault only where the language
is declared complete.
"""
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "translations"))
import update  # noqa: E402
from faults import clashes, menus, text_faults  # noqa: E402

COMPLETE = {"ar", "de", "en", "es", "fr", "ja"}


def language_faults(language, file, wanted, all_menus):
    told = list(update.messages(file))
    for message in told:
        for fault in text_faults(language, message):
            yield f"{language}, {message['context']}, “{message['source']}”: {fault}"
    window = {message["source"]: message["forms"][0] for message in told
              if message["context"] == "latchkey::ui::MainWindow"}
    if language == "en":  # the sources themselves
        window = {text: text for texts in all_menus.values() for text in texts}
    yield from clashes(language, all_menus, window)
    wanted = {update.key(message) for message in wanted if message["plural"] or language != "en"}
    has = {update.key(message) for message in told if all(message["forms"])}
    lacks, odd = wanted - has, {update.key(message) for message in told} - wanted
    print(f"{language}: {len(wanted & has)} of {len(wanted)} texts, {len(lacks)} missing, "
          f"{len(odd)} that no source has")
    if language in COMPLETE:
        for context, source, *_ in sorted(lacks):
            yield f"{language}, {context}, “{source}”: missing; run translations/update.py"
        for context, source, *_ in sorted(odd):
            yield f"{language}, {context}, “{source}”: in no source; run translations/update.py"


def main():
    wanted = update.texts_of_sources()
    window = sorted((TOP / "ui").glob("**/mainwindow*.cpp"))
    all_menus = menus("\n".join(file.read_text(encoding="utf-8") for file in window))
    all_menus["createDeviceMenu"] += all_menus["createActionsMenu"]
    files = {file.stem.removeprefix("latchkey_"): file for file in update.language_files()}
    faults = [f"{language} is declared complete and has no file"
              for language in sorted(COMPLETE - set(files))]
    for language, file in files.items():
        faults += language_faults(language, file, wanted, all_menus)
    print("\n".join(faults))
    print(f"{len(faults)} faults in {len(files)} languages")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
