// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/rowcsv.h"

#include "domain/words.h"

#include <algorithm>
#include <cstdio>

namespace latchkey::programs {

namespace {

constexpr std::size_t blockSize = 1U << 16U;

} // namespace

RowCsv::RowCsv()
    : m_text(
        "server,id,serial,name,model,hardware,osVersion,fileVault,user,status,why,proof,option,"
        "escrowedAt,fetchedAt,provenAt,lastContact,dataAge\r\n")
{
}

RowCsv::~RowCsv()
{
    print();
}

void RowCsv::add(const store::ListRow &row)
{
    const domain::Summary &summary = row.summary;
    for (const std::string_view text :
        {std::string_view(row.server.text()), std::string_view(row.device.text()),
            std::string_view(row.serial), std::string_view(row.name), std::string_view(row.model),
            std::string_view(row.hardware), std::string_view(row.osVersion),
            std::string_view(row.fileVault), std::string_view(row.user),
            domain::wordOf(summary.status), std::string_view(summary.why),
            domain::wordOf(summary.proof), domain::wordOf(summary.option)}) {
        cell(text);
    }
    for (const auto at :
        {summary.escrowedAt, summary.fetchedAt, summary.provenAt, row.lastContact, row.dataAge}) {
        cell(at);
    }
    m_text.back() = '\r'; // in place of the last comma
    m_text += '\n';
    if (m_text.size() >= blockSize) {
        print();
    }
}

// What a spreadsheet would run as a formula gets an apostrophe in front.
void RowCsv::cell(std::string_view text)
{
    constexpr std::string_view formulas = "=+-@\t\r";
    const bool isFormula = !text.empty() && formulas.find(text.front()) != std::string_view::npos;
    const bool isQuoted = std::ranges::any_of(
        text, [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    if (!isQuoted) {
        m_text.append(isFormula ? "'" : "").append(text) += ',';
        return;
    }
    m_text += isFormula ? "\"'" : "\"";
    for (const char c : text) {
        m_text.append(c == '"' ? 2 : 1, c);
    }
    m_text += "\",";
}

void RowCsv::cell(std::optional<base::Instant> at)
{
    if (at) {
        base::appendRfc3339(m_text, *at);
    }
    m_text += ',';
}

void RowCsv::print()
{
    std::fwrite(m_text.data(), 1, m_text.size(), stdout);
    m_text.clear();
}

} // namespace latchkey::programs
