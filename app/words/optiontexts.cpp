// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/optiontexts.h"

#include "words/filling.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

struct Options {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Options)
};

void addChange(
    QStringList &changes, QLatin1String key, std::optional<bool> before, std::optional<bool> after)
{
    if (!before || !after || *before == *after) {
        return;
    }
    //: %1 is the name of an MDMOptions key, which stays as Apple writes it
    changes.append((*after ? Options::tr("%1 was false and is now true")
                           : Options::tr("%1 was true and is now false"))
                       .arg(key));
}

} // namespace

QString otherOptionsText(const domain::OtherOptions &before, const domain::OtherOptions &after)
{
    QStringList changes;
    switch (domain::optionsFate(before, after)) {
    case domain::OptionsFate::NotCompared:
        return {};
    case domain::OptionsFate::Unchanged:
        //: The Mac's MDMOptions beside BootstrapTokenAllowed, after the option was re-sent
        return Options::tr("Other options unchanged");
    case domain::OptionsFate::Changed:
        addChange(changes, QLatin1String("ActivationLockAllowedWhileSupervised"),
            before.activationLockAllowed, after.activationLockAllowed);
        addChange(changes, QLatin1String("PromptUserToAllowBootstrapTokenForAuthentication"),
            before.promptsForToken, after.promptsForToken);
    }
    return joined(changes);
}

} // namespace latchkey::words
