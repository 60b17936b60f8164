# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The newcomer's first minute through a real accessibility bus, by roles and names alone, as a
screen reader finds its way. Usage: atspi.py PROGRAMS_FOLDER; needs a display and a session bus
(dbus-run-session -- xvfb-run -a atspi.py PROGRAMS_FOLDER)."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version comes first)

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."
TODAY = ("23 Macs Stale", "15 Macs Option pending", "14 Macs At risk", "12 Macs Unknown",
         "37 Macs Not escrowed")
UNTIL_TODAY = 600  # seconds: the demo's 90 days on a slow, shared machine
PATIENCE = 90
OPTION, TOKEN = 2, 3  # columns of a batch
NOT_ENTERED = {Atspi.Role.TABLE, Atspi.Role.MENU_BAR, Atspi.Role.MENU, Atspi.Role.POPUP_MENU}


def until(look, what, patience=PATIENCE):
    """Asks again and again until it gives something true; that is the result."""
    give_up = time.monotonic() + patience
    while time.monotonic() < give_up:
        try:
            found = look()
            if found:
                return found
        except GLib.Error:
            pass  # what was there a moment ago is gone
        time.sleep(0.1)
    raise AssertionError(f"after {patience} s still not: {what}")


def name_of(node):
    """Without the marks that keep the directions of mixed texts apart."""
    return re.sub("[\u2066-\u2069]", "", node.get_name())


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def below(node):
    """What is shown below it; tables and menus are entered only by who wants them."""
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is None or not is_shown(child):
            continue
        yield child
        if child.get_role() not in NOT_ENTERED:
            yield from below(child)


class Reader:
    """Knows one application, and of that only roles, names, states and actions."""

    def __init__(self):
        self.application = until(self.find_application, "the application", UNTIL_TODAY)

    @staticmethod
    def find_application():
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and child.get_name().lower() == "latchkey":
                return child
        return None

    def windows(self):
        """Without those that were closed while they were counted."""
        all_of_them = [self.application.get_child_at_index(place)
                       for place in range(self.application.get_child_count())]
        return [window for window in all_of_them if window is not None]

    def find(self, roles, start, within=None, patience=PATIENCE):
        """The shown thing of one of these roles whose name starts so."""

        def look():
            for top in [within] if within else reversed(self.windows()):
                for node in below(top):
                    if node.get_role() in roles and name_of(node).startswith(start):
                        return node
            return None

        return until(look, f"{start} ({', '.join(role.value_nick for role in roles)})", patience)

    def button(self, start, within=None, patience=PATIENCE):
        return self.find({Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON,
                          Atspi.Role.RADIO_BUTTON}, start, within, patience)

    def press(self, start, within=None, patience=PATIENCE):
        act(self.button(start, within, patience))

    def choose(self, menu, entry):
        """An entry of the menu bar's menus."""
        bar = self.find({Atspi.Role.MENU_BAR}, "")
        top = until(lambda: child_named(bar, menu), f"the menu {menu}")
        act(top)
        act(until(lambda: child_named(top, entry) or child_named(top.get_child_at_index(0), entry),
                  f"{menu}, {entry}"))

    def table(self, name):
        return self.find({Atspi.Role.TABLE}, name)


def child_named(node, start):
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and name_of(child).startswith(start):
            return child
    return None


def act(node):
    """Does what the thing is for."""
    count = node.get_n_actions()
    names = [node.get_action_name(each) for each in range(count)]
    for name in ("Press", "ShowMenu", "Toggle"):
        if name in names:
            node.do_action(names.index(name))
            return
    raise AssertionError(f"{node.get_name()} offers only {names}")


def rows(table):
    """The names of the cells, row by row."""
    grid = table.get_table_iface()
    return [[grid.get_accessible_at(row, column).get_name() for column in range(grid.get_n_columns())]
            for row in range(grid.get_n_rows())]


def count(table, column, words):
    """The rows whose cell of this column says one of these words."""
    return sum(row[column] in words for row in rows(table))


class FirstMinute(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="latchkey-atspi-")
        self.addCleanup(folder.cleanup)
        env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
               "HOME": folder.name, "XDG_RUNTIME_DIR": folder.name, "LC_ALL": "C.UTF-8"}
        console = subprocess.Popen(
            [pathlib.Path(PROGRAMS) / "latchkey", "--demo", "--profile",
             pathlib.Path(folder.name) / "demo"], env=env)
        self.addCleanup(console.wait)
        self.addCleanup(console.terminate)
        self.reader = Reader()

    def test_names_alone_lead_from_the_red_tile_to_verified_tokens(self):
        reader = self.reader
        for number in TODAY:
            worst = reader.button(number, patience=UNTIL_TODAY)
        self.assertTrue(worst.get_name().endswith("show"), worst.get_name())
        reader.press("Option not acknowledged, 9 Macs")

        macs = reader.table("Macs")
        until(lambda: macs.get_table_iface().get_n_rows() == 9, "the 9 Macs")
        whole, mac, *_ = rows(macs)[0]  # the first cell speaks the whole row
        self.assertTrue(whole.startswith(f"Not escrowed, {mac}, macOS "), whole)
        details = reader.find({Atspi.Role.PANEL, Atspi.Role.FILLER, Atspi.Role.GROUPING}, "Details")
        said = until(lambda: [node.get_name() for node in below(details)
                              if node.get_role() == Atspi.Role.LABEL and mac in [
                                  each.get_name() for each in below(details)]], "the details")
        self.assertTrue(any("option" in text for text in said), said)

        reader.choose("Edit", "Select all that match")
        reader.press("Re-send option")
        dialog = reader.find({Atspi.Role.TABLE}, "Macs of this action")
        self.assertGreaterEqual(dialog.get_table_iface().get_n_rows(), 9)
        reader.press("Re-send to 9 Macs")

        reader.press("Activity")
        batch = reader.table("Macs of this batch")
        # Macs with 10.15 cannot report the option: acknowledged it stays.
        until(lambda: count(batch, OPTION, ("Verified", "Acknowledged")) == 9, "9 options arrived")
        until(lambda: count(batch, TOKEN, ("Verified",)) == 9, "9 tokens verified")
        reader.press("Overview")
        reader.button("28 Macs Not escrowed")


if __name__ == "__main__":
    unittest.main(verbosity=2)
