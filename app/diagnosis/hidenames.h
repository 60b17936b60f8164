// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <functional>

/// *Hide names* (UI.md 10): people's names leave a record before anybody shows it.
namespace latchkey::diagnosis {

/// What stands for a person's name.
[[nodiscard]] const std::string &hiddenName();

/// The names of people are replaced, each by the same number wherever it stands in the document, so
/// that accounts can still be told apart. Accounts of the system keep theirs, and so do UUIDs.
void hideNames(domain::FactDocument &facts);
/// The user as well. The name of the Mac itself is nobody's.
void hideNames(domain::Device &device);

/// What stands for a name; the same name gets the same answer.
using NameFor = std::function<std::string(const std::string &name)>;
/// The same people, each under another name: the user, the accounts, whoever kept outputs.
void replaceNames(domain::Device &device, const NameFor &nameFor);

} // namespace latchkey::diagnosis
