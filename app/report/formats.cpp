// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writers.h"

#include <algorithm>
#include <array>

namespace latchkey::report {

namespace {

constexpr std::array<std::string_view, 5> formatWords = {"pdf", "xlsx", "csv", "html", "json"};

} // namespace

const std::vector<Format> &allFormats()
{
    static const std::vector<Format> all
        = {Format::Pdf, Format::Xlsx, Format::Csv, Format::Html, Format::Json};
    return all;
}

std::string_view wordOf(Format format)
{
    return formatWords[static_cast<std::size_t>(format)];
}

std::optional<Format> formatFromWord(std::string_view word)
{
    const auto found = std::ranges::find(formatWords, word);
    return found == formatWords.end()
        ? std::nullopt
        : std::optional(static_cast<Format>(found - formatWords.begin()));
}

} // namespace latchkey::report
