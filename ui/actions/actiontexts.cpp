// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontexts.h"

#include "ui/common/phrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace latchkey::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::ActionTexts)
};

using domain::ActionKind;
using domain::LeftAloneReason;

QString consequenceText(const actions::PlanLine &line)
{
    QStringList parts;
    for (const domain::RevokeConsequence consequence : line.consequences) {
        switch (consequence) {
        case domain::RevokeConsequence::UpdatesMayAsk:
            parts.append(Words::tr("updates may ask for a password"));
            break;
        case domain::RevokeConsequence::EraseMayLeaveNoMacos:
            parts.append(Words::tr("erase may leave no macOS"));
            break;
        case domain::RevokeConsequence::NewUsersGetNoSecureToken:
            parts.append(Words::tr("new users get no SecureToken"));
            break;
        }
    }
    if (line.ownersUnknown) {
        parts.append(Words::tr("volume owners not known"));
    }
    QString text = parts.join(Words::tr(", ", "between the consequences of a revoke"));
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString scopeText(const QString &server, const std::string &scope)
{
    if (scope.empty()) {
        return Words::tr("The API token of %1 may only read").arg(server);
    }
    //: %1 server, %2 a scope of its API token (act, revoke)
    return Words::tr("The API token of %1 lacks the scope %2").arg(server, fromUtf8(scope));
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
        return Words::tr("Re-send the enrollment option to %n Mac(s)?", nullptr, count);
    case ActionKind::Prove:
        return Words::tr("Prove the tokens of %n Mac(s)?", nullptr, count);
    case ActionKind::Revoke:
        if (count == 0) {
            return Words::tr("No stored token to delete");
        }
        //: %n tokens; %1 is a server or "HQ and Schools"
        return Words::tr("Delete %n stored token(s) from %1?", nullptr, count)
            .arg(serverNames(plan));
    }
    return {};
}

QString previewSentence(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return Words::tr("The server sends each Mac the option that allows a Bootstrap Token. This "
                         "makes no token: the Mac escrows at the next login with a password, or "
                         "by hand. Other options the Mac has stay as they are.");
    case ActionKind::Prove:
        return Words::tr("The server asks each Mac whether an erase could begin now. The Mac's "
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
        return Words::tr("Re-send to %n Mac(s)", nullptr, count);
    case ActionKind::Prove:
        return Words::tr("Prove %n token(s)", nullptr, count);
    case ActionKind::Revoke:
        return Words::tr("Revoke %n token(s)", nullptr, count);
    }
    return {};
}

QString actionName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return Words::tr("Re-send option…");
    case ActionKind::Prove:
        return Words::tr("Prove tokens…");
    case ActionKind::Revoke:
        return Words::tr("Revoke tokens…");
    }
    return {};
}

QString shortName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return Words::tr("Re-send");
    case ActionKind::Prove:
        return Words::tr("Prove");
    case ActionKind::Revoke:
        return Words::tr("Revoke");
    }
    return {};
}

QString includedHeading(ActionKind kind, std::size_t count)
{
    const QString number = QLocale().toString(static_cast<qulonglong>(count));
    switch (kind) {
    case ActionKind::ResendOptions:
        return Words::tr("Will be sent: %1").arg(number);
    case ActionKind::Prove:
    case ActionKind::Revoke:
        return Words::tr("Will be deleted: %1").arg(number);
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
        return Words::tr("%1 sends the option; the Mac answers when it wakes").arg(server);
    case ActionKind::Prove:
        return Words::tr("%1 asks for EACSPreflight; the Mac answers when it wakes").arg(server);
    case ActionKind::Revoke:
        return consequenceText(line);
    }
    return {};
}

QString leftAloneText(const actions::PlanLine &line)
{
    const QString server = fromUtf8(line.target.server.text());
    switch (line.leftAlone) {
    case LeftAloneReason::None:
        return {};
    case LeftAloneReason::ScopeMissing:
        return scopeText(server, line.detail);
    case LeftAloneReason::NoCapability:
        return Words::tr("%1 has no way to do it").arg(server);
    case LeftAloneReason::CapabilityUnknown:
        return Words::tr("Not known whether %1 can do it").arg(server);
    case LeftAloneReason::ServerOffline:
        return Words::tr("Off while %1 is offline").arg(server);
    case LeftAloneReason::NeverCheckedIn:
        return Words::tr("Never checked in with %1").arg(server);
    case LeftAloneReason::NoTokenStored:
        return Words::tr("%1 stores no token for it").arg(server);
    case LeftAloneReason::TooOldForOption:
        return Words::tr("macOS below 10.15 knows no Bootstrap Token");
    case LeftAloneReason::TooOldToProve:
        return Words::tr("Cannot be asked: macOS below 13.3, or Intel without T2");
    case LeftAloneReason::UserEnrollment:
        return Words::tr("User Enrollment has no Bootstrap Token");
    case LeftAloneReason::NoLocalVolumeOwner:
        return Words::tr("No local volume owner known: the token may be the last way in");
    case LeftAloneReason::NoHolder:
        return Words::tr("No SecureToken holder known: the token may be the last way in");
    case LeftAloneReason::AboveLimit:
        return Words::tr("Above the limit of %1 for one batch").arg(server);
    case LeftAloneReason::RefusedByServer:
        return Words::tr("%1 refused it").arg(server);
    }
    return {};
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
    return Words::tr("%1: %n of the %2 left alone. %3", nullptr, alone)
        .arg(shortName(plan.kind), QLocale().toString(static_cast<qulonglong>(plan.lines.size())),
            reason);
}

QString confirmationText(std::size_t count)
{
    //: What must be typed to confirm a revoke, upper case; %1 is the number of tokens
    return Words::tr("REVOKE %1").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace latchkey::ui
