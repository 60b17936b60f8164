// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "journal/journal.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <string>

namespace latchkey::ui {

/// The end of the chain as it is kept apart from it.
struct KeptHead {
    journal::AuditHead head;
    QString where = {}; ///< "the keyring", "a private file"
};

/// What the Audit view needs of the profile's audit. UI thread; the journal is a connection that
/// only this thread uses.
struct AuditDesk {
    journal::Journal &journal;
    /// NotFound: none is kept yet.
    std::function<base::Call(base::Completion<KeptHead>)> keptHead;
    /// Writes the signed export and notes it in the audit; delivers the file's SHA-256.
    std::function<base::Call(const std::filesystem::path &file, base::Completion<std::string>)>
        exportTo;
};

} // namespace latchkey::ui
