// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wordlist.h"
#include "report/output.h"
#include "report/report.h"

#include <array>
#include <string_view>

/// One function a format; each asks the report's tables for their rows, once.
namespace latchkey::report {

enum class Format { Pdf, Xlsx, Csv, Html, Json };

enum class PaperSize { A4, Letter };

struct Written {
    std::size_t rows = 0; ///< of all tables
};

/// "86.7", of a share that has a whole.
[[nodiscard]] std::string percentOf(const Share &share);

/// Times are UTC, words and columns are the machine's: for programs. CSV holds the first table.
[[nodiscard]] base::Result<Written> writeCsv(const Report &report, Output &output, bool withBom);
/// latchkey.report/1: resources/schema/report.json.
[[nodiscard]] base::Result<Written> writeJson(const Report &report, Output &output);
/// For people: local times, words and titles. One file that needs no other; no scripts.
[[nodiscard]] base::Result<Written> writeHtml(const Report &report, Output &output);
/// A summary, then a sheet a table.
[[nodiscard]] base::Result<Written> writeXlsx(const Report &report, Output &output);
/// PDF and HTML need a QGuiApplication, for their fonts.
[[nodiscard]] base::Result<Written> writePdf(const Report &report, Output &output, PaperSize size);

} // namespace latchkey::report

namespace latchkey::base {

/// They are also the endings of files.
template <> struct WordList<report::Format> {
    static constexpr std::array<std::string_view, 5> words = {"pdf", "xlsx", "csv", "html", "json"};
};

} // namespace latchkey::base
