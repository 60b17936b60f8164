// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/iru/collection.h"
#include "connectors/iru/endpoints.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <string_view>
#include <vector>

/// Iru's answers as values; its description leaves the shape of the device list open. Pure.
namespace latchkey::connectors::iru {

struct RowCount {
    std::int64_t rows = 0;
    bool isExact = false;
};

/// Adds a page's rows; the number of them. Accounts of the system are passed over.
[[nodiscard]] base::Result<std::int64_t> decodeCategory(
    Category category, std::string_view body, Collection &collection);
[[nodiscard]] base::Result<RowCount> decodeCount(std::string_view body);
[[nodiscard]] base::Result<std::vector<domain::Device>> decodeDevices(
    std::string_view body, const Reading &reading, int limit);

} // namespace latchkey::connectors::iru
