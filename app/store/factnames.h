// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <string>
#include <string_view>

/// The names of people in a fact document (the text that json::writeFacts writes), taken out of it
/// and put back. Names that every Mac has (root, _spotlight …) are nobody's and stay.
namespace latchkey::store {

/// Leaves a bullet where each name stood. Gives the names as they were written, one a line, in
/// their order; empty if there are none.
[[nodiscard]] std::string takeNames(std::string &document);
/// The document as it was before takeNames() gave `names`.
[[nodiscard]] std::string putNames(std::string_view document, std::string_view names);
/// What takeNames() left, where the names are not to be had: as if nobody had told them.
void forgetTakenNames(domain::FactDocument &facts);

} // namespace latchkey::store
