// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reporttexts.h"

#include <QtGlobal>

#include <array>

namespace latchkey::words {

namespace {

constexpr std::array<NamedText, 10> names = {{
    //: Name of a report
    {"coverage", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Coverage")},
    //: Name of a report
    {"not-compliant", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Not compliant")},
    //: Name of a report
    {"helpdesk", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Helpdesk list")},
    //: Name of a report
    {"crypto-users", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Crypto users")},
    //: Name of a report
    {"accounts", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Accounts")},
    //: Name of a report
    {"options", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Enrollment option")},
    //: Name of a report
    {"consequences", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Consequences")},
    //: Name of a report
    {"changes", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Changes")},
    //: Name of a report
    {"activity", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Activity")},
    //: Name of a report
    {"audit", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Audit")},
}};

constexpr std::array<NamedText, 10> abouts = {{
    //: What a report tells
    {"coverage",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "How many tokens are held and proven")},
    //: What a report tells
    {"not-compliant",
        QT_TRANSLATE_NOOP(
            "latchkey::words::Reports", "Every Mac without a working token, and why")},
    //: What a report tells
    {"helpdesk",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "What to do at which Mac, for whom")},
    //: What a report tells
    {"crypto-users",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Who can unlock, SecureToken, volume owner")},
    //: What a report tells
    {"accounts",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Where each account has a SecureToken")},
    //: What a report tells
    {"options", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Which Macs were told to escrow")},
    //: What a report tells
    {"consequences",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "What will go wrong without a token")},
    //: What a report tells
    {"changes", QT_TRANSLATE_NOOP("latchkey::words::Reports", "What happened between two dates")},
    //: What a report tells
    {"activity",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "What was sent, and what became of it")},
    //: What a report tells
    {"audit",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Who did what, with the chain’s proof")},
}};

constexpr std::array<NamedText, 10> titles = {{
    //: Title of a report
    {"coverage", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Bootstrap Token coverage")},
    //: Title of a report
    {"not-compliant",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs without a working Bootstrap Token")},
    //: Title of a report
    {"helpdesk", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs that need a hand")},
    //: Title of a report
    {"crypto-users", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Crypto users of the Macs")},
    //: Title of a report
    {"accounts", QT_TRANSLATE_NOOP("latchkey::words::Reports", "SecureToken by account")},
    //: Title of a report
    {"options", QT_TRANSLATE_NOOP("latchkey::words::Reports", "State of the enrollment option")},
    //: Title of a report
    {"consequences",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "What follows from missing tokens")},
    //: Title of a report
    {"changes", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Changes of the Bootstrap Tokens")},
    //: Title of a report
    {"activity", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Actions and what became of them")},
    //: Title of a report
    {"audit", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Audit of this computer")},
}};

constexpr std::array<NamedText, 13> tables = {{
    //: Title of a table in a report
    {"groups", QT_TRANSLATE_NOOP("latchkey::words::Reports", "By group")},
    //: Title of a table in a report
    {"trend", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Day by day")},
    //: Title of a table in a report
    {"reasons", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Why Macs have no working token")},
    //: Title of a table in a report
    {"macs", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs that are not covered")},
    //: Title of a table in a report
    {"helpdesk", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs and steps")},
    //: Title of a table in a report
    {"crypto-users", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Crypto users")},
    //: Title of a table in a report
    {"accounts", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Accounts")},
    //: Title of a table in a report
    {"options", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs without the option")},
    //: Title of a table in a report
    {"concerned",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs that are concerned, or may be")},
    //: Title of a table in a report
    {"consequences",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "By hardware and macOS version")},
    //: Title of a table in a report
    {"changes", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Changes")},
    //: Title of a table in a report
    {"activity", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Macs and outcomes")},
    //: Title of a table in a report
    {"audit", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Entries")},
}};

constexpr std::array<NamedText, 5> groups = {{
    //: What the Macs of a report are grouped by
    {"server", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Server")},
    //: What the Macs of a report are grouped by
    {"macos", QT_TRANSLATE_NOOP("latchkey::words::Reports", "macOS version")},
    //: What the Macs of a report are grouped by
    {"hardware", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Hardware")},
    //: What the Macs of a report are grouped by
    {"model", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Model")},
    //: What the Macs of a report are grouped by
    {"cause", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Cause")},
}};

constexpr std::array<NamedText, 5> groupTitles = {{
    //: Title of a table in a report
    {"server", QT_TRANSLATE_NOOP("latchkey::words::Reports", "By server")},
    //: Title of a table in a report
    {"macos", QT_TRANSLATE_NOOP("latchkey::words::Reports", "By macOS version")},
    //: Title of a table in a report
    {"hardware", QT_TRANSLATE_NOOP("latchkey::words::Reports", "By hardware")},
    //: Title of a table in a report
    {"model", QT_TRANSLATE_NOOP("latchkey::words::Reports", "By model")},
    //: Title of a table in a report
    {"cause", QT_TRANSLATE_NOOP("latchkey::words::Reports", "By cause")},
}};

constexpr std::array<NamedText, 10> sums = {{
    //: A share in a report
    {"held", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Held")},
    //: A share in a report
    {"proven", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Proven in 30 days")},
    //: A share in a report
    {"told", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Crypto users told")},
    //: A share in a report
    {"compared", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Compared in full")},
    //: A share in a report
    {"account-told", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Accounts told")},
    //: A share in a report
    {"acknowledged", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Option acknowledged")},
    //: A share in a report
    {"not-ready-to-erase", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Not ready to erase")},
    //: A share in a report
    {"managed-updates-ask-for-password",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Managed updates will ask for a password")},
    //: A share in a report
    {"new-users-get-no-secure-token",
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "New users get no SecureToken")},
    //: A share in a report
    {"verified", QT_TRANSLATE_NOOP("latchkey::words::Reports", "Verified")},
}};

constexpr std::array<DefinedText, 6> defined = {{
    //: A word that a report explains
    {QT_TRANSLATE_NOOP("latchkey::words::Reports", "Escrowed"),
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "The server says that it holds a token.")},
    //: A word that a report explains
    {QT_TRANSLATE_NOOP("latchkey::words::Reports", "Proven"),
        QT_TRANSLATE_NOOP("latchkey::words::Reports",
            "A Mac confirmed within the last 30 days that its held token works.")},
    //: A word that a report explains
    {QT_TRANSLATE_NOOP("latchkey::words::Reports", "Coverage"),
        QT_TRANSLATE_NOOP("latchkey::words::Reports",
            "Escrowed Macs, of all Macs that can have a token. Unknown Macs count as not "
            "covered.")},
    //: A word that a report explains
    {QT_TRANSLATE_NOOP("latchkey::words::Reports", "At risk"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Reports", "A token is held, but a check says that it may not work.")},
    //: A word that a report explains
    {QT_TRANSLATE_NOOP("latchkey::words::Reports", "Unknown"),
        QT_TRANSLATE_NOOP("latchkey::words::Reports", "Nobody could say whether a token is held.")},
    //: A word that a report explains
    {QT_TRANSLATE_NOOP("latchkey::words::Reports", "Not applicable"),
        QT_TRANSLATE_NOOP("latchkey::words::Reports",
            "macOS before 10.15, or User Enrollment: such a Mac has no token.")},
}};

} // namespace

std::span<const NamedText> reportNames()
{
    return names;
}

std::span<const NamedText> reportAbouts()
{
    return abouts;
}

std::span<const NamedText> reportTitles()
{
    return titles;
}

std::span<const NamedText> reportTables()
{
    return tables;
}

std::span<const NamedText> reportGroups()
{
    return groups;
}

std::span<const NamedText> reportGroupTitles()
{
    return groupTitles;
}

std::span<const NamedText> reportSums()
{
    return sums;
}

std::span<const DefinedText> reportDefinedTexts()
{
    return defined;
}

} // namespace latchkey::words
