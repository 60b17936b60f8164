// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/output/reading.h"

#include <optional>

namespace latchkey::macos {

/// The text of `diskutil apfs listcryptousers`: a header and a tree of entries.
class CryptoUsersParser final : public OutputParser {
public:
    [[nodiscard]] bool read(const Line &line, Reading &reading) override;
    void finish(Reading &reading) override;

private:
    [[nodiscard]] bool readHeader(const Line &line, Reading &reading);
    [[nodiscard]] bool readEntry(const Line &line, Reading &reading);
    [[nodiscard]] bool readDetail(const Line &line);
    void open(std::string_view device, Reading &reading);

    std::optional<CryptoUserBlock> m_block;
    bool m_entryOpen = false; ///< the details that follow belong to an entry that was kept
};

/// Whose listing this is, by the command that asked for it.
void nameDevice(CryptoUserBlock &block, Reading &reading);

/// The entry's UUID, if it is kept; what is masked or damaged is told in the report.
[[nodiscard]] std::optional<CryptoUserBlock::Entry> cryptoUserEntry(
    std::string_view uuid, domain::LineRange lines, ReportBuilder &report);

} // namespace latchkey::macos
