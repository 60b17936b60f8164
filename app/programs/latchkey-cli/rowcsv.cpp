// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/rowcsv.h"

#include "domain/words.h"
#include "report/csvtext.h"

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
    report::CsvText csv(m_text);
    for (const std::string_view text :
        {std::string_view(row.server.text()), std::string_view(row.device.text()),
            std::string_view(row.serial), std::string_view(row.name), std::string_view(row.model),
            std::string_view(row.hardware), std::string_view(row.osVersion),
            std::string_view(row.fileVault), std::string_view(row.user),
            domain::wordOf(summary.status), std::string_view(summary.why),
            domain::wordOf(summary.proof), domain::wordOf(summary.option)}) {
        csv.cell(text);
    }
    for (const auto at :
        {summary.escrowedAt, summary.fetchedAt, summary.provenAt, row.lastContact, row.dataAge}) {
        csv.cell(at);
    }
    csv.endRow();
    if (m_text.size() >= blockSize) {
        print();
    }
}

void RowCsv::print()
{
    std::fwrite(m_text.data(), 1, m_text.size(), stdout);
    m_text.clear();
}

} // namespace latchkey::programs
