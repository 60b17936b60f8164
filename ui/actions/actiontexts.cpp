// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontexts.h"

#include "ui/common/phrases.h"
#include "words/filling.h"
#include "words/translations.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace latchkey::ui {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::ActionTexts)
};

using domain::ActionKind;
using domain::LeftAloneReason;

//: %n tokens; %1 is a server or "HQ and Schools"
constexpr const char *revokeTitle
    = QT_TRANSLATE_N_NOOP("latchkey::ui::ActionTexts", "Delete %n stored token(s) from %1?");

QString consequenceText(const actions::PlanLine &line)
{
    QStringList parts;
    for (const domain::RevokeConsequence consequence : line.consequences) {
        parts.append(words::sentence(consequence));
    }
    if (line.ownersUnknown) {
        parts.append(ActionWords::tr("volume owners not known"));
    }
    QString text = words::joined(parts);
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

} // namespace

QString serverNames(const actions::Plan &plan)
{
    QStringList names;
    for (const auto &[server, count] : plan.countByServer()) {
        names.append(fromUtf8(server.text()));
    }
    return QLocale().createSeparatedList(names);
}

QString previewTitle(const actions::Plan &plan)
{
    const int count = static_cast<int>(plan.count());
    switch (plan.kind) {
    case ActionKind::ResendOptions:
        return ActionWords::tr("Re-send the enrollment option to %n Mac(s)?", nullptr, count);
    case ActionKind::Prove:
        return ActionWords::tr("Prove the tokens of %n Mac(s)?", nullptr, count);
    case ActionKind::Revoke:
        if (count == 0) {
            return ActionWords::tr("No stored token to delete");
        }
        return ActionWords::tr(revokeTitle, nullptr, count).arg(serverNames(plan));
    }
    return {};
}

QString englishRevokeTitle(const actions::Plan &plan)
{
    const QString title
        = words::english("latchkey::ui::ActionTexts", revokeTitle, static_cast<int>(plan.count()));
    return title.arg(serverNames(plan));
}

QString previewSentence(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return ActionWords::tr(
            "The server sends each Mac the option that allows a Bootstrap Token. This "
            "makes no token: the Mac escrows at the next login with a password, or "
            "by hand. Other options the Mac has stay as they are.");
    case ActionKind::Prove:
        return ActionWords::tr(
            "The server asks each Mac whether an erase could begin now. The Mac's "
            "answer proves or refutes the stored token. Nothing is erased.");
    case ActionKind::Revoke:
        break;
    }
    return {};
}

QString actionVerb(const actions::Plan &plan)
{
    const int count = static_cast<int>(plan.count());
    switch (plan.kind) {
    case ActionKind::ResendOptions:
        return ActionWords::tr("Re-send to %n Mac(s)", nullptr, count);
    case ActionKind::Prove:
        return ActionWords::tr("Prove %n token(s)", nullptr, count);
    case ActionKind::Revoke:
        return ActionWords::tr("Revoke %n token(s)", nullptr, count);
    }
    return {};
}

QString actionName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return ActionWords::tr("Re-send option…");
    case ActionKind::Prove:
        return ActionWords::tr("Prove tokens…");
    case ActionKind::Revoke:
        return ActionWords::tr("Revoke tokens…");
    }
    return {};
}

QString shortName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return ActionWords::tr("Re-send");
    case ActionKind::Prove:
        return ActionWords::tr("Prove");
    case ActionKind::Revoke:
        return ActionWords::tr("Revoke");
    }
    return {};
}

QString includedHeading(ActionKind kind, std::size_t count)
{
    const QString number = QLocale().toString(static_cast<qulonglong>(count));
    switch (kind) {
    case ActionKind::ResendOptions:
        return ActionWords::tr("Will be sent: %1").arg(number);
    case ActionKind::Prove:
        return ActionWords::tr("Will be asked: %1").arg(number);
    case ActionKind::Revoke:
        return ActionWords::tr("Will be deleted: %1").arg(number);
    }
    return {};
}

QString lineText(ActionKind kind, const actions::PlanLine &line)
{
    if (!line.isIncluded()) {
        return leftAloneText(line);
    }
    const QString server = fromUtf8(line.target.server.text());
    switch (kind) {
    case ActionKind::ResendOptions:
        return ActionWords::tr("%1 sends the option; the Mac answers when it wakes").arg(server);
    case ActionKind::Prove:
        return ActionWords::tr("%1 asks for EACSPreflight; the Mac answers when it wakes")
            .arg(server);
    case ActionKind::Revoke:
        return consequenceText(line);
    }
    return {};
}

QString leftAloneText(const actions::PlanLine &line)
{
    if (line.leftAlone == LeftAloneReason::None) {
        return {};
    }
    return words::sentence(
        line.leftAlone, fromUtf8(line.detail), {.server = fromUtf8(line.target.server.text())});
}

QString adviceText(const actions::Plan &plan)
{
    const auto left = std::find_if(plan.lines.begin(), plan.lines.end(),
        [](const actions::PlanLine &line) { return !line.isIncluded(); });
    if (left == plan.lines.end()) {
        return {};
    }
    const auto alone = static_cast<int>(plan.lines.size() - plan.count());
    const QString reason = leftAloneText(*left);
    if (plan.lines.size() == 1) {
        return QStringLiteral("%1: %2").arg(shortName(plan.kind), reason);
    }
    //: %1 an action, %n Macs it leaves alone, %2 of so many, %3 the first reason
    return ActionWords::tr("%1: %n of the %2 left alone. %3", nullptr, alone)
        .arg(shortName(plan.kind), QLocale().toString(static_cast<qulonglong>(plan.lines.size())),
            reason);
}

QString confirmationText(std::size_t count)
{
    return QStringLiteral("REVOKE %1").arg(count); // the same in every language, and latchkey-cli's
}

QString removeCommand()
{
    return QStringLiteral("sudo profiles remove -type bootstraptoken");
}

} // namespace latchkey::ui
