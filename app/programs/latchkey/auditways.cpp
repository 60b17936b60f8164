// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/auditways.h"

#include "journal/auditexport.h"

#include <QCoreApplication>

namespace latchkey::programs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::programs::AuditWays)
};

QString placeOf(secrets::Protection protection)
{
    switch (protection) {
    case secrets::Protection::Keyring:
        return Words::tr("the keyring");
    case secrets::Protection::Session:
        return Words::tr("this program's memory, until it ends");
    case secrets::Protection::Environment:
        return Words::tr("the profile, under the key of the environment");
    case secrets::Protection::FilePermissions:
        return Words::tr("a private file");
    }
    return {};
}

base::Result<ui::KeptHead> headOf(const base::Result<secrets::Kept> &kept)
{
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    const auto head = headFromText(kept->value.view());
    if (!head) {
        return base::fail(base::ErrorKind::Damaged, auditHeadName);
    }
    return ui::KeptHead{*head, placeOf(kept->protection)};
}

} // namespace

ui::AuditDesk auditDesk(Engine &engine)
{
    return {.journal = engine.journal(),
        .keptHead =
            [&engine](base::Completion<ui::KeptHead> done) {
                return engine.vault().read(auditHeadName,
                    [done = std::move(done)](
                        const base::Result<secrets::Kept> &kept) { done(headOf(kept)); });
            },
        .exportTo =
            [&engine](const std::filesystem::path &file, base::Completion<std::string> done) {
                return engine.vault().key([&engine, file, done = std::move(done)](
                                              const base::Result<secrets::Kept> &key) {
                    if (!key) {
                        done(tl::unexpected(key.error()));
                        return;
                    }
                    const auto exported = journal::exportAudit(
                        engine.journal(), {.file = file}, key->value, engine.clock().now());
                    done(exported ? base::Result<std::string>(exported->sha256)
                                  : tl::unexpected(exported.error()));
                });
            }};
}

} // namespace latchkey::programs
