// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reporttexts.h"

#include <QtGlobal>

#include <array>

namespace latchkey::words {

namespace {

constexpr std::array<NamedText, 78> columns = {{
    //: Column of a report
    {"reasonGiven", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Reason given")},
    //: Column of a report
    {"status", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Status")},
    //: Column of a report
    {"name", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Name")},
    //: Column of a report
    {"serial", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Serial")},
    //: Column of a report
    {"osVersion", QT_TRANSLATE_NOOP("latchkey::words::Reports", "macOS")},
    //: Column of a report
    {"why", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Why")},
    //: Column of a report
    {"option", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Option")},
    //: Column of a report
    {"proof", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Proof")},
    //: Column of a report
    {"dataAge", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Data from")},
    //: Column of a report
    {"user", QT_TRANSLATE_NOOP("latchkey::words::Reports", "User")},
    //: Column of a report
    {"server", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Server")},
    //: Column of a report
    {"lastContact", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Last contact")},
    //: Column of a report
    {"model", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Model")},
    //: Column of a report
    {"udid", QT_TRANSLATE_NOOP("latchkey::words::Reports", "UDID")},
    //: Column of a report
    {"id", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Id at the server")},
    //: Column of a report
    {"enrollment", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Enrollment")},
    //: Column of a report
    {"escrowedAt", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Escrowed")},
    //: Column of a report
    {"fetchedAt", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Last fetched")},
    //: Column of a report
    {"provenAt", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Proven")},
    //: Column of a report
    {"authAllowed", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Allowed for authentication")},
    //: Column of a report
    {"hardware", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Hardware")},
    //: Column of a report
    {"fileVault", QT_TRANSLATE_NOOP("latchkey::words::Reports", "FileVault")},
    //: Column of a report
    {"group", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Group")},
    //: Column of a report
    {"macs", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs")},
    //: Column of a report
    {"escrowed", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Escrowed")},
    //: Column of a report
    {"proven", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Proven")},
    //: Column of a report
    {"notEscrowed", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Not escrowed")},
    //: Column of a report
    {"atRisk", QT_TRANSLATE_NOOP("latchkey::words::Reports", "At risk")},
    //: Column of a report
    {"unknown", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Unknown")},
    //: Column of a report
    {"notApplicable", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Not applicable")},
    //: Column of a report
    {"eligible", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Can have a token")},
    //: Column of a report
    {"held", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Coverage")},
    //: Column of a report
    {"day", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Day")},
    //: Column of a report
    {"reason", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Reason")},
    //: Column of a report
    {"remedy", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Next step")},
    //: Column of a report
    {"role", QT_TRANSLATE_NOOP("latchkey::words::Reports", "By whom")},
    //: Column of a report
    {"command", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Command")},
    //: Column of a report
    {"steps", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Steps")},
    //: Column of a report
    {"ticket", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Ticket")},
    //: Column of a report
    {"uuid", QT_TRANSLATE_NOOP("latchkey::words::Reports", "UUID")},
    //: Column of a report
    {"kind", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Kind")},
    //: Column of a report
    {"account", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Account")},
    //: Column of a report
    {"volumeOwner", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Volume owner")},
    //: Column of a report
    {"secureToken", QT_TRANSLATE_NOOP("latchkey::words::Reports", "SecureToken")},
    //: Column of a report
    {"inCryptoUsers", QT_TRANSLATE_NOOP("latchkey::words::Reports", "In crypto users")},
    //: Column of a report
    {"inUnlockList", QT_TRANSLATE_NOOP("latchkey::words::Reports", "May unlock")},
    //: Column of a report
    {"verdict", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Compared")},
    //: Column of a report
    {"withToken", QT_TRANSLATE_NOOP("latchkey::words::Reports", "With SecureToken")},
    //: Column of a report
    {"withoutToken", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Without")},
    //: Column of a report
    {"admins", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Admin on")},
    //: Column of a report
    {"acknowledged", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Acknowledged")},
    //: Column of a report
    {"pending", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Pending")},
    //: Column of a report
    {"refused", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Refused")},
    //: Column of a report
    {"notSent", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Not sent")},
    //: Column of a report
    {"acknowledgedShare", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Share")},
    //: Column of a report
    {"reported", QT_TRANSLATE_NOOP("latchkey::words::Reports", "The Mac reports")},
    //: Column of a report
    {"errors", QT_TRANSLATE_NOOP("latchkey::words::Reports", "The Mac’s words")},
    //: Column of a report
    {"consequence", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Consequence")},
    //: Column of a report
    {"yes", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Yes")},
    //: Column of a report
    {"no", QT_TRANSLATE_NOOP("latchkey::words::Reports", "No")},
    //: Column of a report
    {"notReadyToErase", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Not ready to erase")},
    //: Column of a report
    {"managedUpdatesAskForPassword",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Updates ask for a password")},
    //: Column of a report
    {"newUsersGetNoSecureToken",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "New users get no SecureToken")},
    //: Column of a report
    {"at", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Time")},
    //: Column of a report
    {"change", QT_TRANSLATE_NOOP("latchkey::words::Reports", "What happened")},
    //: Column of a report
    {"detail", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Detail")},
    //: Column of a report
    {"number", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Entry")},
    //: Column of a report
    {"who", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Who")},
    //: Column of a report
    {"program", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Program")},
    //: Column of a report
    {"action", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Action")},
    //: Column of a report
    {"batch", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Batch")},
    //: Column of a report
    {"result", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Result")},
    //: Column of a report
    {"sha256", QT_TRANSLATE_NOOP("latchkey::words::Reports", "SHA-256")},
    //: Column of a report
    {"hash", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Hash")},
    //: Column of a report
    {"device", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Mac")},
    //: Column of a report
    {"outcome", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Outcome")},
    //: Column of a report
    {"settledAt", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Settled")},
    //: Column of a report
    {"sentAt", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Sent")},
}};

constexpr std::array<NamedText, 14> changes = {{
    //: What happened to a Mac
    {"token-stored", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Token stored")},
    //: What happened to a Mac
    {"token-cleared", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Token cleared by the Mac")},
    //: What happened to a Mac
    {"token-rejected", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Token rejected")},
    //: What happened to a Mac
    {"token-lost", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Token lost")},
    //: What happened to a Mac
    {"token-changed", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Token changed")},
    //: What happened to a Mac
    {"token-revoked", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Token revoked")},
    //: What happened to a Mac
    {"identity-renewed", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Identity renewed")},
    //: What happened to a Mac
    {"enrolled", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Enrolled")},
    //: What happened to a Mac
    {"checked-out", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Checked out")},
    //: What happened to a Mac
    {"option-acknowledged", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Option acknowledged")},
    //: What happened to a Mac
    {"option-refused", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Option refused")},
    //: What happened to a Mac
    {"server-migrated", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Server migrated")},
    //: What happened to a Mac
    {"erased", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Erased")},
    //: What happened to a Mac
    {"token-unreadable", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Token does not open")},
}};

constexpr std::array<NamedText, 10> auditActions = {{
    //: Kind of an entry of the audit
    {"sign-in", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Sign in")},
    //: Kind of an entry of the audit
    {"server-add", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Add server")},
    //: Kind of an entry of the audit
    {"server-remove", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Remove server")},
    //: Kind of an entry of the audit
    {"setting", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Change setting")},
    //: Kind of an entry of the audit
    {"plan", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Confirm action")},
    //: Kind of an entry of the audit
    {"outcome", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Outcome of a Mac")},
    //: Kind of an entry of the audit
    {"batch", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Batch")},
    //: Kind of an entry of the audit
    {"export", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Export")},
    //: Kind of an entry of the audit
    {"recovered",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Entries newer than the kept head")},
    //: Kind of an entry of the audit
    {"unreadable", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Unknown entry")},
}};

} // namespace

std::span<const NamedText> reportColumns()
{
    return columns;
}

std::span<const NamedText> reportChanges()
{
    return changes;
}

std::span<const NamedText> reportAuditActions()
{
    return auditActions;
}

} // namespace latchkey::words
