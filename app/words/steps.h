// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"
#include "words/reader.h"

namespace latchkey::words {

/// "Log in once with the password"
[[nodiscard]] QString stepTitle(const domain::RemedyStep &step, const Reader &reader);
/// What it asks for, and what it is not.
[[nodiscard]] QString stepExplanation(const domain::RemedyStep &step, const Reader &reader);
/// What will show that it worked; empty where nothing can.
[[nodiscard]] QString stepConfirmation(const domain::RemedyStep &step, const Reader &reader);
/// Who may do it: anyone, helpdesk, admin.
[[nodiscard]] QString roleWord(domain::Role role);

/// The last step of every list: "Latchkey reads HQ back".
[[nodiscard]] QString readBackTitle(const Reader &reader);
[[nodiscard]] QString readBackExplanation(const Reader &reader);

} // namespace latchkey::words
