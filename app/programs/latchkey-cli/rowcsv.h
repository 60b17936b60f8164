// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"

#include <string>

namespace latchkey::programs {

/// `list --csv` on stdout (RFC 4180): the header, then row after row, a block of them at a time, so
/// that a million Macs take no more memory than ten.
class RowCsv {
public:
    RowCsv();
    RowCsv(const RowCsv &) = delete;
    RowCsv &operator=(const RowCsv &) = delete;
    ~RowCsv(); ///< prints what is left

    void add(const store::ListRow &row);

private:
    void print();

    std::string m_text;
};

} // namespace latchkey::programs
