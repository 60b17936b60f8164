# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports as other programs read them, beside what the cache holds; and what failures leave behind.

Usage: reports.py PROGRAMS_FOLDER
"""

import csv
import datetime
import hashlib
import io
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import html5lib
import jsonschema
import openpyxl

from reporthouse import FLEET_SIZE, ReportHouse
from unwritable import KeepsOldFiles

PROGRAMS = pathlib.Path(sys.argv.pop() if len(sys.argv) > 1 else ".")
SCHEMA = json.loads((pathlib.Path(__file__).parents[2] / "resources/schema/report.json").read_text())
KINDS = ["coverage", "not-compliant", "helpdesk", "crypto-users", "accounts", "options",
         "consequences", "changes", "activity", "audit"]
BIG = "crypto-users"  # more bytes than a pipe or a small disk takes
NOT_COVERED = ("not-escrowed", "at-risk", "unknown")
ALL_COLUMNS = ("id,server,udid,serial,name,model,hardware,osVersion,fileVault,user,status,why,proof,"
               "option,escrowedAt,fetchedAt,provenAt,lastContact,dataAge")
FORMULAS = "=+-@\t\r"
SVG = "http://www.w3.org/2000/svg"


def shown(cell):
    """A cell of list --json as CSV must hold it."""
    text = "" if cell is None else cell
    return "'" + text if text and text[0] in FORMULAS else text


def printable(text):
    """Without control characters: JSON leaves them out, XLSX writes them as _x000D_, HTML changes
    their kind."""
    return None if text is None else re.sub(r"_x00[01][0-9A-F]_|[\x00-\x1f]", "", text)


class Reports(KeepsOldFiles, unittest.TestCase):
    EXPORT = ("report", BIG, "--format", "json")
    NAME = "report.json"

    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory(prefix="latchkey-reports-")
        cls.addClassCleanup(temporary.cleanup)
        cls.house = ReportHouse(PROGRAMS, pathlib.Path(temporary.name))
        cls.macs = cls.house.list()
        names = cls.house.mac_names()  # list --json leaves control characters out
        for mac in cls.macs:
            mac["name"] = names[mac["id"]]
        cls.names = cls.house.names()

    def report(self, kind, format, *more):
        """The bytes of one report."""
        file = self.house.folder / f"{kind}.{format}"
        ended = self.house.cli("report", kind, "--out", file, *more)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        return file.read_bytes()

    def json(self, kind, *more):
        document = json.loads(self.report(kind, "json", *more))
        jsonschema.validate(document, SCHEMA)
        return document

    def table(self, document, name):
        return next(table["rows"] for table in document["tables"] if table["name"] == name)

    def csv(self, kind, *more):
        data = self.report(kind, "csv", *more)
        return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))

    # what every format says

    def test_the_csv_list_holds_what_the_cache_holds(self):
        rows = self.csv("coverage", "--include", "list", "--columns", ALL_COLUMNS, "--with-names")
        expected = {mac["id"]: mac for mac in self.macs if mac["status"] in NOT_COVERED}
        self.assertEqual(len(rows), len(expected))
        for row in rows:
            mac = expected[row["id"].lstrip("'")]
            self.assertEqual(row, {name: shown(mac[name]) for name in ALL_COLUMNS.split(",")})

    def test_no_csv_cell_starts_a_formula(self):
        data = self.report("coverage", "csv", "--include", "list", "--columns", ALL_COLUMNS,
                           "--with-names")
        cells = [cell for row in csv.reader(io.StringIO(data.decode(), newline="")) for cell in row]
        self.assertFalse([cell for cell in cells if cell and cell[0] in FORMULAS])
        self.assertTrue([cell for cell in cells if cell.startswith("'=HYPERLINK")])

    def test_the_byte_order_mark_is_there_when_asked_for(self):
        self.assertTrue(self.report("coverage", "csv", "--bom").startswith(b"\xef\xbb\xbfmacos,"))
        self.assertTrue(self.report("coverage", "csv").startswith(b"macos,"))

    def test_coverage_counts_what_the_list_shows(self):
        document = self.json("coverage")
        held = [mac for mac in self.macs if mac["status"] == "escrowed"]
        eligible = [mac for mac in self.macs if mac["status"] != "not-applicable"]
        sums = {each["name"]: each for each in document["sums"]}
        self.assertEqual((sums["held"]["part"], sums["held"]["whole"]), (len(held), len(eligible)))
        self.assertAlmostEqual(sums["held"]["percent"], 100 * len(held) / len(eligible), delta=0.05)
        groups = self.table(document, "groups")
        self.assertEqual(sum(row["macs"] for row in groups), FLEET_SIZE)
        self.assertEqual(sum(row["escrowed"] for row in groups), len(held))
        self.assertEqual(document["unknown"],
                         sum(mac["status"] == "unknown" for mac in self.macs))
        self.assertEqual(len(self.table(document, "macs")),
                         sum(mac["status"] in NOT_COVERED for mac in self.macs))
        self.assertEqual(len(self.table(document, "trend")), 31)

    def test_every_grouping_holds_every_mac(self):
        for group in ("server", "macos", "hardware", "model", "cause"):
            for kind in ("coverage", "options"):
                rows = self.table(self.json(kind, "--group-by", group), "groups")
                self.assertEqual(sum(row["macs"] for row in rows), FLEET_SIZE, (kind, group))

    def test_every_kind_follows_the_schema(self):
        for kind in KINDS:
            document = self.json(kind, "--with-names")
            self.assertEqual(document["kind"], kind)
            self.assertTrue(document["complete"])
            self.assertEqual(document["total"], FLEET_SIZE)
            for table in document["tables"]:
                names = [column["name"] for column in table["columns"]]
                self.assertTrue(all(list(row) == names for row in table["rows"]), table["name"])

    def test_the_filter_narrows_and_is_told(self):
        document = self.json("not-compliant", "--where", "server:HQ status:not-escrowed")
        rows = self.table(document, "macs")
        expected = [mac["serial"] for mac in self.macs
                    if mac["server"] == "HQ" and mac["status"] == "not-escrowed"]
        self.assertEqual(sorted(row["serial"] for row in rows), sorted(expected))
        self.assertEqual(document["filter"], "server:HQ status:not-escrowed")
        self.assertEqual(document["macs"], len(expected))

    def test_consequences_are_those_of_the_filter(self):
        document = self.json("consequences")
        for each in ("not-ready-to-erase", "managed-updates-ask-for-password",
                     "new-users-get-no-secure-token"):
            found = len(self.house.list("--where", "consequence:" + each))
            told = sum(row["yes"] for row in self.table(document, "consequences")
                       if row["consequence"] == each)
            self.assertEqual(told, found, each)

    def test_a_mac_with_300_users_is_told_whole(self):
        rows = self.csv("crypto-users", "--with-names")
        crowded = [row for row in rows if row["serial"] == self.house.crowded]
        self.assertGreaterEqual(len(crowded), 300)
        accounts = {row["account"]: row for row in self.csv("accounts", "--with-names")}
        self.assertEqual(accounts["person-299"]["macs"], "1")

    # HTML, XLSX and PDF, beside JSON

    def test_html_holds_the_same_rows(self):
        for kind in KINDS:
            more = ("--with-names",) if kind == "helpdesk" else ()
            document = self.json(kind, *more)
            page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(
                self.report(kind, "html", *more))
            tables = page.findall(".//table")
            self.assertEqual([table.findtext("caption") for table in tables],
                             [table["title"] for table in document["tables"]], kind)
            for shown, told in zip(tables, document["tables"]):
                heads = shown.findall("thead/tr/th")
                self.assertEqual([head.text for head in heads],
                                 [column["title"] for column in told["columns"]])
                self.assertTrue(all(head.get("scope") == "col" for head in heads))
                rows = [row for row in shown.findall("tbody/tr") if row.get("class") != "sum"]
                rows = self.since(kind, rows)
                self.assertEqual(len(rows), len(told["rows"]), (kind, told["name"]))
                self.assertTrue(all(row[0].get("scope") == "row" for row in rows))
                for row, cells in zip(rows, told["rows"]):
                    self.compare_texts(told["columns"], cells, ["".join(c.itertext()) for c in row])

    @staticmethod
    def since(kind, rows):
        """Rows as the JSON had them: its own export is the audit's newest entry."""
        return rows[:-1] if kind == "audit" else rows

    def compare_texts(self, columns, cells, texts):
        """Texts, numbers and shares as people read them; words and times are translated."""
        for column, cell, text in zip(columns, cells.values(), texts):
            if column["type"] in ("text", "code") and cell is not None:
                self.assertEqual(printable(text), printable(cell))
            elif column["type"] == "number" and cell is not None:
                self.assertEqual(int(text.replace(",", "")), cell)
            elif column["type"] == "percent" and cell is not None:
                self.assertEqual(float(text.rstrip("%").strip()), cell)

    def test_html_runs_nothing_and_needs_nothing(self):
        text = self.report("coverage", "html", "--include", "list,trend").decode()
        page = html5lib.parse(text, namespaceHTMLElements=False)
        self.assertFalse(page.findall(".//script") + page.findall(".//link") + page.findall(".//img"))
        self.assertNotIn("alert(1)</script>", text)
        self.assertEqual(page.find(f".//{{{SVG}}}svg").get("role"), "img")
        self.assertIn("%", page.find(f".//{{{SVG}}}svg").get("aria-label"))

    def test_xlsx_holds_the_same_rows(self):
        for kind in KINDS:
            more = ("--with-names",) if kind == "helpdesk" else ()
            document = self.json(kind, *more)
            book = openpyxl.load_workbook(io.BytesIO(self.report(kind, "xlsx", *more)))
            self.assertEqual(len(book.worksheets), 1 + len(document["tables"]))
            self.assertEqual(book.worksheets[0].cell(1, 1).value, document["title"])
            self.assertEqual(book.properties.title, document["title"])
            for sheet, told in zip(book.worksheets[1:], document["tables"]):
                self.compare_sheet(sheet, told)

    def compare_sheet(self, sheet, told):
        self.assertEqual(sheet.freeze_panes, "A2")
        self.assertTrue(sheet.auto_filter.ref.startswith("A1:"))
        rows = list(sheet.iter_rows(values_only=True))
        self.assertEqual(list(rows[0]), [column["title"] for column in told["columns"]])
        rows = self.since(told["name"], rows[1:])
        self.assertEqual(len(rows), len(told["rows"]), told["name"])
        for row, cells in zip(rows, told["rows"]):
            for column, cell, value in zip(told["columns"], cells.values(), row):
                if column["type"] == "time" and cell:
                    self.assertIsInstance(value, datetime.datetime)
                    told_at = datetime.datetime.fromisoformat(cell.replace("Z", "+00:00"))
                    shift = value - told_at.astimezone().replace(tzinfo=None)
                    self.assertLess(abs(shift.total_seconds()), 1)
                elif column["type"] == "percent" and cell is not None:
                    self.assertAlmostEqual(100 * value, cell)
                elif column["type"] == "number":
                    self.assertEqual(value, cell)
                elif column["type"] in ("text", "code"):
                    self.assertEqual(printable(value), printable(cell))

    def test_xlsx_runs_no_formula(self):
        book = openpyxl.load_workbook(io.BytesIO(self.report(
            "coverage", "xlsx", "--include", "list")))
        cells = [cell for row in book.worksheets[-1].iter_rows() for cell in row]
        self.assertFalse([cell for cell in cells if cell.data_type == "f"])
        self.assertTrue([cell for cell in cells if str(cell.value).startswith("=HYPERLINK")])

    def test_pdf_holds_the_same_macs(self):
        for kind in ("coverage", "not-compliant", "helpdesk", "options"):
            document = self.json(kind)
            text = self.house.text_of(self.report(kind, "pdf"), "pdf")
            self.assertIn(document["title"], text)
            for row in document["tables"][-1]["rows"]:
                self.assertIn(row["serial"], text, kind)

    def test_pdf_repeats_heads_and_numbers_pages(self):
        self.report("not-compliant", "pdf")
        file = self.house.folder / "not-compliant.pdf"
        about = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        self.assertIn("Macs without a working Bootstrap Token", about)
        self.assertIn("A4", about)
        pages = int(about.split("Pages:")[1].split()[0])
        self.assertGreater(pages, 1)
        for page in range(1, pages + 1):
            text = subprocess.run(["pdftotext", "-layout", "-f", str(page), "-l", str(page), file, "-"],
                                  capture_output=True, text=True, check=True).stdout
            self.assertIn(f"Page {page} of {pages}", text)
            self.assertIn("Serial", text)

    def test_pdf_fits_american_paper(self):
        self.report("coverage", "pdf", "--paper", "letter")
        about = subprocess.run(["pdfinfo", self.house.folder / "coverage.pdf"],
                               capture_output=True, text=True, check=True).stdout
        self.assertIn("letter", about)

    # names

    def test_no_name_is_in_a_file_made_without_names(self):
        for kind in KINDS:
            for format in self.house.formats:
                text = self.house.text_of(self.report(kind, format), format)
                found = [name for name in self.names if name in text]
                self.assertEqual(found, [], (kind, format))

    def test_a_name_searched_for_is_not_told_without_names(self):
        name = next(name for name in self.names if " " not in name)
        self.assertNotIn(name, self.report("coverage", "json", "--where", f"account:{name}").decode())
        self.assertIn(name, self.report("coverage", "json", "--where", f"account:{name}",
                                        "--with-names").decode())

    def test_a_name_column_that_was_asked_for_stays_out(self):
        rows = self.csv("helpdesk", "--columns", "serial,user")
        self.assertEqual(list(rows[0]), ["serial"])

    def test_names_are_there_when_asked_for(self):
        users = {row["user"] for row in self.csv("helpdesk", "--with-names")}
        self.assertTrue(users & self.names)

    # audit and exit statuses

    def test_each_export_is_found_in_the_audit(self):
        data = self.report("options", "csv")
        ended = self.house.cli("audit", "verify", "--file", self.house.folder / "options.csv",
                               "--json")
        self.assertGreater(json.loads(ended.stdout)["exportEntry"], 0, ended.stderr)
        stdout = self.house.cli("report", "options", "--format", "csv", "--out", "-")
        self.assertEqual(stdout.stdout.splitlines(), data.decode().splitlines())
        self.assertIn(hashlib.sha256(data).hexdigest(), self.house.audit())

    def test_fail_if_tells_a_pipeline(self):
        file = self.house.folder / "pipeline.csv"
        for filter, status in (("status:not-escrowed", 1), ("name:nobody-has-this", 2),
                               ("os:>=99", 0)):
            ended = self.house.cli("report", "coverage", "--out", file, "--fail-if", filter)
            self.assertEqual(ended.returncode, status, ended.stderr)

    def test_what_does_not_exist_is_named(self):
        for arguments, word in ((("--columns", "shoe-size"), "shoe-size"),
                                (("--include", "gossip"), "gossip"),
                                (("--group-by", "mood"), "mood")):
            ended = self.house.cli("report", "coverage", "--out",
                                   self.house.folder / "never.csv", *arguments)
            self.assertEqual(ended.returncode, 2)
            self.assertIn(word, ended.stderr)
        self.assertFalse((self.house.folder / "never.csv").exists())

    # what failures leave behind

    def test_a_reader_that_leaves_is_told(self):
        reader, writer = os.pipe()
        os.close(reader)
        ended = self.house.cli("report", BIG, "--format", "json", "--out", "-",
                               stdout=writer, stderr=subprocess.PIPE)
        os.close(writer)
        self.assertEqual(ended.returncode, 2)
        self.assertEqual(len(ended.stderr.splitlines()), 1, ended.stderr)

    def test_a_cancel_is_told(self):
        fifo = self.house.folder / "fifo.json"
        os.mkfifo(fifo)
        reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
        child = self.house.start("report", BIG, "--out", fifo)
        self.house.wait_until_blocked(child)
        child.send_signal(signal.SIGTERM)
        _, errors = child.communicate(timeout=60)
        os.close(reader)
        self.assertEqual(child.returncode, 1, errors)
        self.assertIn("stopped", errors)

    def test_a_kill_at_any_moment_leaves_an_old_or_a_whole_file(self):
        folder = self.house.folder / "kills"
        folder.mkdir()
        file = folder / "report.json"
        file.write_text("{}")
        dice = random.Random(8)
        started = time.monotonic()
        self.assertEqual(self.house.cli("report", BIG, "--out", file).returncode, 0)
        usual = time.monotonic() - started
        for _ in range(100):
            child = self.house.start("report", BIG, "--out", file)
            time.sleep(dice.uniform(0, usual))
            child.kill()
            child.communicate(timeout=60)
            json.loads(file.read_bytes())
            self.assertEqual(os.listdir(folder), [file.name])


if __name__ == "__main__":
    unittest.main(verbosity=2)
