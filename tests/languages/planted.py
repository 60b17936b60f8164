#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the tests: each planted fault of a translation is found, and a right one passes."""
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "translations"))
import update  # noqa: E402
from faults import clashes, menus, text_faults  # noqa: E402


def message(source, *forms, plural=False, state="", comment=""):
    return {"context": "C", "source": source, "comment": comment, "hint": "", "plural": plural,
            "forms": list(forms), "state": state}


RIGHT = [
    ("de", message("&Add %1…", "%1 &hinzufügen…")),
    ("de", message("%n Mac(s)", "Ein Mac", "%Ln Macs", plural=True)),
    ("ja", message("Which Mac?", "どの Mac ですか？")),
    ("ja", message(", ", "、")),
    ("ar", message("%n Mac(s)", "لا شيء", "واحد", "اثنان", "%n و", "%n ز", "%n ح", plural=True)),
    ("ar", message("Day %1", "اليوم %L1")),
    ("de", message("Users & Groups", "Benutzer:innen & Gruppen")),
    ("de", message("Not translated yet", "", state="unfinished")),
]
WRONG = [
    ("lacks %1", "de", message("Add %1", "Hinzufügen")),
    ("has %2", "de", message("Add %1", "%1 %2")),
    ("lacks %L1", "de", message("Add %L1", "%1")),
    ("lacks {server}", "de", message("Ask {server}", "{Server} fragen")),
    ("lacks %n", "de", message("%n Mac(s)", "Ein Mac", "Macs", plural=True)),
    ("lacks %n", "fr", message("%n Mac(s)", "Un Mac", "%n Mac", plural=True)),
    ("plural forms", "ar", message("%n Mac(s)", "%n", "%n", plural=True)),
    ("lacks a plural form", "de", message("%n Mac(s)", "%n Mac", "", plural=True)),
    ("mnemonic", "de", message("&Add", "Hinzufügen")),
    ("mnemonic", "de", message("&Add", "&Hinzu&fügen")),
    ("end with …", "de", message("Add…", "Hinzufügen")),
    ("ends with .", "de", message("Add", "Hinzufügen.")),
    ("end with .", "ja", message("Done.", "完了")),
    ("space", "de", message("Add ", "Hinzufügen")),
    ("space", "ja", message("Macs", "Mac、")),
    ("line breaks", "de", message("Add\tEnter", "Hinzufügen")),
    ("at most 28 have room", "de", message("Short", "x" * 29, comment="short, at most 28 characters")),
    ("left to right", "ar", message("Stored on %1", "%1 مخزن")),
    ("left to right", "ar", message("Intel with T2", "Intel مع T2")),
    ("without plural forms", "de", message("%1 Macs written", "%1 Macs geschrieben")),
    ("without plural forms", "ja", message("List of %1 lines", "%1行のリスト")),
    ("unfinished", "de", message("Add", "Hinzufügen", state="unfinished")),
    ("no source", "de", message("Add", "Hinzufügen", state="obsolete")),
]
MENU = """void W::createFile()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addTo(menu, tr("&Add server…"));
    addTo(menu, tr("&Quit"));
}
void W::createEdit()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    createMore(menu);
}
"""
OTHER_FILE = """QAction *W::createMore(QMenu *menu)
{
    if (menu->isEmpty()) {
        addTo(menu, tr("&Copy"));
    }
    return addTo(
        menu, tr(
            "C&hoose"));
}
"""
SOURCE = """namespace latchkey::base {
class Clock;
}
namespace latchkey::ui {
QString Window::title()
{
    return tr("x");
}
} // namespace latchkey::ui
"""

failed = [f"refused: {language} {right}" for language, right in RIGHT
          if list(text_faults(language, right))]
for fault, language, wrong in WRONG:
    found = list(text_faults(language, wrong))
    if not any(fault in text for text in found):
        failed.append(f"not found: {fault} in {wrong}, only {found}")

same = {"&File": "&Datei", "&Edit": "&Dies", "&Add server…": "&Neu…", "&Quit": "&Nicht mehr"}
if len(list(clashes("de", menus(MENU), same))) != 2:
    failed.append("clashes in the bar and in one menu were not found")
if list(clashes("de", menus(MENU), same | {"&Edit": "&Bearbeiten", "&Quit": "&Beenden"})):
    failed.append("a letter of the bar and of a menu is no clash")
copies = {"&Copy": "&Kopieren", "C&hoose": "&Kiesen"}
found = list(clashes("de", menus(MENU + OTHER_FILE), copies))
if found != ["de, createEdit: k opens &Copy and C&hoose"]:
    failed.append(f"a clash in a menu that another file fills was not found: {found}")

nested = update.unnested(SOURCE).splitlines()
if nested[3] != "namespace latchkey { namespace ui {" or nested[2] != "}}" or nested[8] != "}}":
    failed.append(f"namespaces are not nested: {nested}")

print("\n".join(failed) or f"{len(WRONG)} planted faults found")
sys.exit(1 if failed else 0)
