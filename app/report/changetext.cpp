// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/changetext.h"

#include "words/filling.h"
#include "words/snapshots.h"
#include "words/values.h"

namespace latchkey::report {

namespace {

using snapshot::ChangeKind;

QString step(const QString &before, const QString &after)
{
    return before + QStringLiteral(" → ") + after;
}

QString usersText(const std::vector<snapshot::UserChange> &changes)
{
    QStringList users;
    for (const snapshot::UserChange &change : changes) {
        users += words::snapshotUserChange(
            base::wordOf(change.kind), QString::fromStdString(change.user));
    }
    return words::joined(users);
}

} // namespace

QString changeText(const snapshot::Change &change, bool withNames)
{
    switch (change.kind) {
    case ChangeKind::New:
        return words::word(change.after.status);
    case ChangeKind::Gone:
        return words::word(change.before.status);
    case ChangeKind::TokenLost:
    case ChangeKind::TokenGained:
    case ChangeKind::StatusChanged:
        return step(words::word(change.before.status), words::word(change.after.status));
    case ChangeKind::OptionChanged:
        return step(words::word(change.before.option), words::word(change.after.option));
    case ChangeKind::UsersChanged:
        return withNames ? usersText(change.users) : QString();
    }
    return {};
}

} // namespace latchkey::report
