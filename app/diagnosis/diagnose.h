// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"

/// The engine of DIAGNOSIS.md: pure, no clock but the document's `now`, any thread, linear time.
namespace latchkey::diagnosis {

/// All findings with their evidence and remedies, the first cause, the comparison, the lists.
[[nodiscard]] domain::Diagnosis diagnose(const domain::FactDocument &document);

/// The status of DIAGNOSIS (g); nobody derives one elsewhere.
[[nodiscard]] domain::Summary summarize(
    const domain::FactDocument &document, const domain::Diagnosis &diagnosis);

/// What a list shows of a Mac: as diagnose() and summarize() have it, without the findings, whose
/// evidence and remedies take most of their time.
struct Glance {
    domain::Summary summary;
    domain::Consequences consequences;
    // As these facts resolved; empty = not told.
    std::string osVersion;
    std::string hardware;
    std::string fileVault;
    std::string enrollment;
    std::string authAllowed;

    bool operator==(const Glance &) const = default;
};
[[nodiscard]] Glance glance(const domain::FactDocument &document);
/// The same of what is diagnosed already.
[[nodiscard]] Glance glance(const domain::Diagnosis &diagnosis, const domain::Summary &summary);

} // namespace latchkey::diagnosis
