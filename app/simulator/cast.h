// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/random.h"
#include "simulator/stories.h"

namespace latchkey::simulator {

/// A Mac without accounts, of a model that runs `os`, enrolled automatically.
[[nodiscard]] Mac castMac(Random &random, MacosVersion os);
/// A version that fleets run today, from 11 on.
[[nodiscard]] MacosVersion castVersion(Random &random);
[[nodiscard]] MacAccount castAccount(Random &random, domain::CreatedBy createdBy,
    domain::AccountKind kind = domain::AccountKind::Local);
/// The admin that a server creates in enrollment.
[[nodiscard]] MacAccount castManagedAdmin(Random &random);
/// The short name of the `n`th account that the telling's first scene makes.
[[nodiscard]] std::string accountIn(const Telling &telling, std::size_t n);

} // namespace latchkey::simulator
