// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"
#include "words/reader.h"

namespace latchkey::words {

/// What was said or happened: "HQ holds no token", "The Mac itself says “escrowed: YES”".
[[nodiscard]] QString evidenceText(const domain::Evidence &evidence, const Reader &reader);
/// Who said it and when: "HQ, today 14:30", "on the Mac, no date".
[[nodiscard]] QString evidenceSource(const domain::Evidence &evidence, const Reader &reader);
/// Both, with a middle dot between them.
[[nodiscard]] QString evidenceLine(const domain::Evidence &evidence, const Reader &reader);

/// An event of the timeline; says only what the message carries.
[[nodiscard]] QString eventText(const domain::Event &event, const Reader &reader);

} // namespace latchkey::words
