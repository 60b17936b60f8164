// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/trouble.h"

namespace latchkey::snapshot {

namespace {

base::ErrorKind kindOf(domain::SnapshotTrouble trouble)
{
    switch (trouble) {
    case domain::SnapshotTrouble::NotASnapshot:
        return base::ErrorKind::Usage;
    case domain::SnapshotTrouble::NewerFormat:
        return base::ErrorKind::UnsupportedVersion;
    case domain::SnapshotTrouble::WrongPassphrase:
        return base::ErrorKind::KeyRefused;
    case domain::SnapshotTrouble::Truncated:
    case domain::SnapshotTrouble::Changed:
    case domain::SnapshotTrouble::TooCostly:
        return base::ErrorKind::Damaged;
    }
    return base::ErrorKind::Internal;
}

} // namespace

tl::unexpected<base::Error> fail(const std::filesystem::path &file, domain::SnapshotTrouble trouble)
{
    return base::fail(kindOf(trouble), file.string(), std::string(base::wordOf(trouble)));
}

} // namespace latchkey::snapshot
