#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/latchkey_*.ts up to date with every tr() of app/ and ui/.

  translations/update.py             adds new texts as unfinished, drops what no source has any more
  translations/update.py --list de   prints what German lacks: JSON lines with place and comment

A new language: touch translations/latchkey_XX.ts, then run this. English holds plural forms only.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

TOP = pathlib.Path(__file__).resolve().parent.parent
QUIET = ["-no-ui-lines", "-no-obsolete", "-disable-heuristic", "sametext",
         "-disable-heuristic", "similartext", "-disable-heuristic", "number"]


def lupdate_program():
    found = shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"
    return found if pathlib.Path(found).exists() else "lupdate"


def unnested(text):
    """lupdate 6.4 loses itself in "namespace a::b {" and then gives contexts without a::b, which
    tr() does not find at run time. Nested braces on the same lines keep the line numbers."""
    def nested(found):
        names = found[1].split("::")
        return " ".join(f"namespace {name} {{" for name in names) + found[2] + "}" * len(names)

    start = r"^namespace (\w+(?:::\w+)+) \{"
    text = re.sub(start + r"([^{}]*)\}$", nested, text, flags=re.M)  # forward declarations
    return re.sub(start + r"(.*?)^\} // namespace \1$", nested, text, flags=re.M | re.S)


def copied_sources(folder):
    for room in ("app", "ui"):
        for source in (TOP / room).rglob("*"):
            if source.suffix in (".h", ".cpp"):
                copy = folder / source.relative_to(TOP)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(unnested(source.read_text(encoding="utf-8")), encoding="utf-8")


def extract(files, *options):
    """Runs lupdate for these files on the sources; what it could not place is an error."""
    with tempfile.TemporaryDirectory() as name:
        copied_sources(pathlib.Path(name))
        said = subprocess.run(
            [lupdate_program(), *QUIET, *options, "app", "ui", "-I", "app", "-I", ".", "-ts",
             *map(str, files)], cwd=name, text=True, check=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE).stderr
    lost = [line for line in said.splitlines() if "lacks Q_OBJECT" in line]
    lost += [f"{message['context']}: {message['source']}" for file in files
             for message in messages(file) if not message["context"].startswith("latchkey::")]
    if lost:
        sys.exit("tr() would not find these texts at run time:\n" + "\n".join(lost))


def messages(file):
    """Each text of a .ts file as a flat value."""
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            place = message.find("location")
            yield {
                "context": context.findtext("name"),
                "source": message.findtext("source"),
                "comment": message.findtext("comment") or "",
                "hint": message.findtext("extracomment") or "",
                "plural": message.get("numerus") == "yes",
                "place": "" if place is None else f"{place.get('filename')}:{place.get('line')}",
                "forms": [form.text or "" for form in message.iter("numerusform")]
                or [message.findtext("translation") or ""],
                "state": message.find("translation").get("type") or "",
            }


def key(message):
    return message["context"], message["source"], message["comment"], message["plural"]


def texts_of_sources():
    """Every text of the sources with the place where it stands."""
    with tempfile.TemporaryDirectory() as name:
        file = pathlib.Path(name) / "app" / "all.ts"  # places are told from the file's folder
        file.parent.mkdir()
        extract([file], "-locations", "absolute")
        found = list(messages(file))
    for message in found:
        message["place"] = re.sub(r"^.*?/(?=(app|ui)/[a-z]+/[^/]+)", "", message["place"])
    return found


def language_files():
    return sorted((TOP / "translations").glob("latchkey_*.ts"))


def update():
    for file in language_files():
        language = file.stem.removeprefix("latchkey_")
        if not file.stat().st_size:
            file.unlink()  # lupdate makes a new file, but does not fill an empty one
        extract([file], "-locations", "none", "-source-language", "en", "-target-language",
                language, *(["-pluralonly"] if language == "en" else []))


def missing(language):
    """The texts of the sources that this language does not say yet."""
    told = {key(message) for message in messages(TOP / "translations" / f"latchkey_{language}.ts")
            if message["state"] == "" and all(message["forms"])}
    return [message for message in texts_of_sources()
            if key(message) not in told and (message["plural"] or language != "en")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--list", metavar="LANGUAGE")
    language = parser.parse_args().list
    if not language:
        update()
        return
    for message in missing(language):
        wanted = {name: message[name] for name in ("place", "context", "source", "comment", "hint")
                  if message[name]}
        print(json.dumps(wanted | ({"plural": True} if message["plural"] else {}),
                         ensure_ascii=False))


if __name__ == "__main__":
    main()
