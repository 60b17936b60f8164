// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// FileWave's answers as values. Pure.
namespace latchkey::connectors::filewave {

/// What a column of this server means: "token" "option" "filevault" "supervised" "report" -> the
/// column's name, as in a result ("CustomFields_latchkey").
using Columns = std::map<std::string, std::string>;

/// Rows of a query as Macs, one a device: where joins make several rows, the one that checked in
/// last. Rows of other systems are passed over.
[[nodiscard]] base::Result<std::vector<domain::Device>> decodeResult(
    std::string_view body, const Reading &reading, const Columns &columns);
/// Whether this is the list of saved queries, which no other server gives.
[[nodiscard]] base::Result<void> decodeQueries(std::string_view body);
/// The names that the columns of a saved query have in its result.
[[nodiscard]] base::Result<std::vector<std::string>> decodeColumns(std::string_view body);

} // namespace latchkey::connectors::filewave
