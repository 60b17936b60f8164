#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the shipped programs with a fleet of N Macs; see run.sh. Smaller is better."""
import argparse
import json
import math
import pathlib
import shutil
import statistics
import subprocess
import tempfile

from house import House
from measure import timed
from screen import Screen
from window import Console, browser, script

# enrollment: as much text as user, which is sealed.
CSV_COLUMNS = ("server,device,serial,name,model,hardware,os,filevault,enrollment,status,why,proof,option,"
               "escrowed_at,fetched_at,proven_at,last_contact,read_at")


def p95(values):
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


class Table:
    def __init__(self):
        self.rows = []

    def add(self, name, value, target, unit, limit):
        row = {"name": name, "value": round(value, 3), "target": target, "unit": unit, "limit": limit}
        self.rows.append(row)
        print(f"{name:<42} {row['value']:>9} {unit:<5} target {target:<6} {limit}", flush=True)


def measure_window(table, house, rounds, screen):
    steps = script(house.folder / "steps")
    consoles, rivals = [], []
    for _ in range(rounds):
        consoles.append(Console(house, steps, screen.environment() if screen else {"QT_QPA_PLATFORM": "offscreen"}))
        if screen and shutil.which("sqlitebrowser"):
            rivals.append(browser(house, screen))
    if rivals:
        against_browser(table, consoles, rivals)
    times = lambda *what: [ms for console in consoles for ms in console.times(*what)]
    paint = f"a paint without a question takes {statistics.median(times('paint')):.1f} ms"
    table.add("keystroke, 3+ characters, p95", p95(times("type", lambda n: n > 2)), 25, "ms", paint)
    table.add("keystroke, 1 or 2 characters, p95", p95(times("type", lambda n: n < 3)), 50, "ms", paint)
    table.add("sort by a column, p95", p95(times("sort")), 30, "ms", paint)
    table.add("jump of the scroll bar, p95", p95(times("jump")), 16, "ms", paint)
    table.add("counts of all chips, median", statistics.median(times("count")), 10, "ms",
              "search, filters and counts; one pass over the text where no letters were typed before")
    return statistics.median(c.first_rows for c in consoles), statistics.median(times("jump"))


def against_browser(table, consoles, rivals):
    seconds, memory = ([rival[i] for rival in rivals] for i in (0, 1))
    ready = statistics.median(c.search_ready - c.first_rows for c in consoles)
    table.add("start to first rows / DB Browser", statistics.median(
        c.first_rows / s for c, s in zip(consoles, seconds)), 1.0, "x",
        f"{statistics.median(c.first_rows for c in consoles):.2f} s against {statistics.median(seconds):.2f} s; "
        f"search is ready {ready:.2f} s later")
    table.add("resident memory / DB Browser", statistics.median(
        c.memory / m for c, m in zip(consoles, memory)), 1.0, "x",
        f"{consoles[0].memory:.0f} MB against {memory[0]:.0f} MB")


def baseline(house, profile):
    """Seconds for curl to fetch the same bytes and sqlite3 to import the same rows."""
    config = house.folder / "curl.txt"
    lines = [f'url = "{page}"\noutput = "{house.folder}/page-{i}.json"' for i, page in enumerate(house.pages())]
    config.write_text(f'header = "Authorization: Bearer {house.token}"\nsilent\n' + "\n".join(lines))
    for name in ("device", "facts"):
        with open(house.folder / f"{name}.csv", "wb") as rows:
            subprocess.run(["sqlite3", "-csv", str(profile / "cache.sqlite"), f"select * from {name}"],
                           check=True, stdout=rows)
    database = house.folder / "import.sqlite"
    database.unlink(missing_ok=True)
    schema = subprocess.run(["sqlite3", str(profile / "cache.sqlite"),
                             "select 'create table '||m.name||'('||group_concat(p.name)||');' from sqlite_schema m, "
                             "pragma_table_info(m.name) p where m.name in ('device','facts') group by m.name"],
                            check=True, stdout=subprocess.PIPE, text=True).stdout
    commands = house.folder / "import.sql"
    commands.write_text(f"pragma journal_mode=wal;\npragma synchronous=normal;\n{schema}.mode csv\n"
                        f".import {house.folder}/device.csv device\n.import {house.folder}/facts.csv facts\n")
    fetch, _ = timed("curl", "-K", config)
    with open(commands, "rb") as script_file:
        load, _ = timed("sqlite3", database, stdin=script_file)
    return fetch, load


def measure_sync(table, house, rounds):
    ratios, deltas, fulls, peaks = [], [], [], []
    for _ in range(rounds):
        profile = house.synced("synced")
        full, peak = house.sync(profile)
        fetch, load = baseline(house, profile)
        house.change(10)
        delta, _ = house.sync(profile)
        fulls.append(full)
        peaks.append(peak)
        ratios.append(full / (fetch + load))
        deltas.append(100 * delta / full)
    table.add("full sync / (curl + sqlite3 .import)", statistics.median(ratios), 1.0, "x",
              f"{full:.2f} s against {fetch:.2f} + {load:.2f} s; curl alone is {fetch / full:.2f} x")
    table.add("delta of 1 % changed / full sync", statistics.median(deltas), 6, "%",
              f"{delta:.2f} s, with the start of the program and of its index")
    table.add("memory during sync", max(peaks), 250, "MB", "a page of 500 Macs and the index")
    return statistics.median(fulls)


def measure_export(table, house, rounds):
    ratios, ours = [], []
    for _ in range(rounds):
        mine, peak = timed(house.bin / "latchkey-cli", "--profile", house.profile, "list", "--csv")
        theirs, _ = timed("sqlite3", "-csv", house.profile / "cache.sqlite", f"select {CSV_COLUMNS} from device")
        ratios.append(mine / theirs)
        ours.append(mine)
    if table:
        table.add("CSV of all rows / sqlite3 -csv", statistics.median(ratios), 1.0, "x",
                  f"{statistics.median(ours):.2f} s, {peak:.0f} MB at most")
    return statistics.median(ours)


def measure_xlsx(table, house, rounds, rows):
    program = house.fleet.with_name("bench_xlsx")
    runs = [json.loads(subprocess.run([program, str(rows), str(house.folder)], check=True,
                                      stdout=subprocess.PIPE).stdout) for _ in range(rounds)]
    table.add("XLSX / a bare libxlsxwriter loop", statistics.median(r["ours"] / r["bare"] for r in runs),
              1.2, "x", f"{rows} rows; {runs[-1]['ours']:.2f} s against {runs[-1]['bare']:.2f} s")


def measure_reports(table, house, rounds):
    """The reports that read every Mac whole: twice for the users, once for the others."""
    for kind, form, target in (("crypto-users", "csv", 3), ("not-compliant", "json", 2)):
        runs = [timed(house.bin / "latchkey-cli", "--profile", house.profile, "report", kind, "--format", form,
                      "--out", house.folder / f"{kind}.{form}") for _ in range(rounds)]
        seconds = statistics.median(seconds for seconds, _ in runs)
        table.add(f"report {kind} as {form.upper()}, 100,000 Macs", seconds * 100_000 / house.macs, target, "s",
                  f"{seconds:.2f} s, {max(memory for _, memory in runs):.0f} MB at most")


def measure_growth(table, options, big, screen):
    """The same with a tenth of the fleet: log(time) over log(size), 1 = time per Mac stays."""
    with_table = Table()
    print("(a tenth of it, for the growth)")
    house = House(options.build, options.folder, max(options.macs // 10, 50))
    try:
        house.make_cache()
        house.serve()
        first, jump = measure_window(with_table, house, 1, screen)
        small = {"sync": measure_sync(with_table, house, 1), "export": measure_export(None, house, 1)}
    finally:
        house.close()
    for name in ("sync", "export"):
        slope = math.log(big[name] / small[name]) / math.log(options.macs / house.macs)
        table.add(f"growth of {name}", slope, 1.05, "slope", "1 = the time per Mac stays the same")
    table.add("growth of first rows", big["first"] / first, 1.2, "x", "1 = flat from a tenth of the Macs on")
    table.add("growth of scrolling", big["jump"] / jump, 1.2, "x", "1 = flat from a tenth of the Macs on")


def measure(options):
    table = Table()
    screen = None if options.smoke else Screen(pathlib.Path(options.folder) / "screen")
    house = House(options.build, options.folder, options.macs)
    try:
        house.make_cache()
        first, jump = measure_window(table, house, options.rounds, screen)
        export = measure_export(table, house, options.rounds)
        measure_reports(table, house, options.rounds)
        measure_xlsx(table, house, options.rounds, min(options.macs, 100_000))
        house.serve()
        sync = measure_sync(table, house, options.rounds)
        house.close()
        measure_growth(table, options, {"first": first, "jump": jump, "sync": sync, "export": export}, screen)
    finally:
        house.close()
        if screen:
            screen.close()
    return table.rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("macs", type=int)
    parser.add_argument("--json", help="write the table to this file, too")
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--smoke", action="store_true", help="no display, no rival: only that everything runs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="latchkey-bench-") as folder:
        options.folder = folder
        rows = measure(options)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")
    return 0 if all(row["value"] == row["value"] for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
