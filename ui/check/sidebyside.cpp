// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/sidebyside.h"

#include "base/encoding.h"
#include "ui/common/phrases.h"
#include "words/filling.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace latchkey::ui {

namespace {

struct SideBySideWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::SideBySide)
};

using domain::ComparisonVerdict;
using domain::Fact;

/// An answer: yes, no, or not told, with its words.
struct Answer {
    std::optional<bool> value = {};
    QString text = {};
};

const domain::ResolvedFact *told(const domain::Diagnosis &diagnosis, Fact fact)
{
    const auto found = diagnosis.facts.find(fact);
    return found == diagnosis.facts.end() || !found->second.value ? nullptr : &found->second;
}

QString yesNo(bool value)
{
    return value ? SideBySideWords::tr("Yes") : SideBySideWords::tr("No");
}

// "No, read today 14:30"
QString dated(const QString &answer, const domain::ResolvedFact &fact, base::Instant now)
{
    if (fact.evidence.empty() || !fact.evidence.front().at) {
        return answer;
    }
    return SideBySideWords::tr("%1, %2", "an answer and its time")
        .arg(answer, whenText(*fact.evidence.front().at, now));
}

Answer flagOf(const domain::Diagnosis &diagnosis, Fact fact, base::Instant now)
{
    const auto *found = told(diagnosis, fact);
    const auto *flag = found == nullptr ? nullptr : std::get_if<bool>(&*found->value);
    if (flag == nullptr) {
        return {.text = SideBySideWords::tr("Not told")};
    }
    return {.value = *flag, .text = dated(yesNo(*flag), *found, now)};
}

// The server takes tokens if its profile says so, or if the Mac acknowledged its option.
Answer serverTakes(const domain::Diagnosis &diagnosis, base::Instant now)
{
    const auto *option = told(diagnosis, Fact::OptionState);
    const auto *word = option == nullptr ? nullptr : std::get_if<std::string>(&*option->value);
    for (const Fact fact : {Fact::ServerAdvertises, Fact::OptionOnDevice, Fact::ServerSupports}) {
        Answer answer = flagOf(diagnosis, fact, now);
        if (answer.value) {
            return answer;
        }
    }
    return word != nullptr && *word == "acknowledged"
        ? Answer{.value = true, .text = dated(yesNo(true), *option, now)}
        : Answer{.text = SideBySideWords::tr("Not told")};
}

Answer serverHolds(const domain::Diagnosis &diagnosis, base::Instant now)
{
    const auto *found = told(diagnosis, Fact::EscrowOnServer);
    const auto *word = found == nullptr ? nullptr : std::get_if<std::string>(&*found->value);
    if (word == nullptr) {
        return {.text = SideBySideWords::tr("Unknown")};
    }
    const bool holds = *word == "escrowed";
    return {.value = holds, .text = dated(yesNo(holds), *found, now)};
}

LookText compared(const Answer &mac, const Answer &server)
{
    if (!mac.value || !server.value) {
        return {{Glyph::StatusQueued, Tone::Neutral}, SideBySideWords::tr("Not compared")};
    }
    if (*mac.value == *server.value) {
        return {{Glyph::Check, Tone::Neutral}, SideBySideWords::tr("Same")};
    }
    return {lookOf(domain::Status::NotEscrowed), SideBySideWords::tr("Disagree")};
}

CheckRow keyRow(const domain::Diagnosis &ofMac, const domain::Diagnosis &ofServer)
{
    CheckRow row{.question = SideBySideWords::tr("Token key on the volume?"),
        .mac = words::word(ofMac.comparison.bootstrapCryptoUser),
        .server = SideBySideWords::tr("cannot know"),
        .compared = {{Glyph::Check, Tone::Neutral}, SideBySideWords::tr("Expected")}};
    const bool present = ofMac.comparison.bootstrapCryptoUser == domain::Presence::Present;
    const bool held = ofServer.escrowed.value == domain::Trilean::Yes;
    if (ofMac.comparison.bootstrapCryptoUser == domain::Presence::Unknown
        || ofServer.escrowed.value == domain::Trilean::Unknown) {
        row.compared = {{Glyph::StatusQueued, Tone::Neutral}, SideBySideWords::tr("Not compared")};
    } else if (present != held) {
        row.compared = {lookOf(domain::Status::AtRisk),
            present ? SideBySideWords::tr("Left behind") : SideBySideWords::tr("Missing")};
    }
    return row;
}

Look verdictLook(ComparisonVerdict verdict)
{
    switch (verdict) {
    case ComparisonVerdict::CryptoOnly:
        return {Glyph::Info, Tone::Neutral};
    case ComparisonVerdict::UnlockOnly:
    case ComparisonVerdict::NoAccount:
        return lookOf(domain::Status::AtRisk);
    case ComparisonVerdict::UnknownType:
        return lookOf(domain::Status::Unknown);
    case ComparisonVerdict::Unchecked:
        return {Glyph::StatusQueued, Tone::Neutral};
    case ComparisonVerdict::SystemAccount:
    case ComparisonVerdict::BootstrapToken:
    case ComparisonVerdict::PersonalRecovery:
    case ComparisonVerdict::IcloudRecovery:
    case ComparisonVerdict::InstitutionalRecovery:
    case ComparisonVerdict::DiskPassphrase:
    case ComparisonVerdict::Matches:
        break;
    }
    return {Glyph::Check, Tone::Neutral};
}

QString macAnswer(const domain::ComparisonRow &row)
{
    if (row.inCryptoUsers == true && row.inUnlockList == true) {
        return SideBySideWords::tr("Yes, on both lists");
    }
    if (row.inUnlockList == true) {
        return row.inCryptoUsers == false ? SideBySideWords::tr("Only in fdesetup list")
                                          : SideBySideWords::tr("In fdesetup list");
    }
    return row.inUnlockList == false ? SideBySideWords::tr("Not in fdesetup list")
                                     : SideBySideWords::tr("On the volume");
}

// The account in the server's own list.
const domain::Account *accountOf(
    const domain::ComparisonRow &row, const std::optional<domain::Device> &device)
{
    if (!device || !device->facts.accounts) {
        return nullptr;
    }
    for (const domain::Account &account : device->facts.accounts->items) {
        const bool sameUuid = account.uuid && base::asciiUpper(*account.uuid) == row.uuid;
        if (sameUuid || (account.name && account.name == row.account)) {
            return &account;
        }
    }
    return nullptr;
}

QString nameOf(const domain::ComparisonRow &row, const domain::Account *account)
{
    constexpr std::size_t enough = 8; // of a UUID, to find it in the text
    if (row.account) {
        return fromUtf8(*row.account);
    }
    return account != nullptr && account->name ? fromUtf8(*account->name)
                                               : fromUtf8(row.uuid.substr(0, enough)) + u'…';
}

QString serverAnswer(const domain::Account *account)
{
    if (account == nullptr || !account->secureToken) {
        return SideBySideWords::tr("Not told");
    }
    return *account->secureToken ? SideBySideWords::tr("SecureToken")
                                 : SideBySideWords::tr("SecureToken off");
}

bool isPerson(const domain::ComparisonRow &row)
{
    return row.kind == domain::ComparisonKind::LocalUser
        || row.kind == domain::ComparisonKind::Unknown;
}

// User by user, up to as many as somebody would read.
void addPeople(std::vector<CheckRow> &rows, const std::vector<domain::ComparisonRow> &compared,
    const std::optional<domain::Device> &device)
{
    constexpr int most = 100;
    int people = 0;
    for (const domain::ComparisonRow &row : compared) {
        if (isPerson(row) && ++people <= most) {
            const domain::Account *account = accountOf(row, device);
            const QString name = nameOf(row, account);
            rows.push_back(
                {SideBySideWords::tr("%1 can unlock?", "an account").arg(name), macAnswer(row),
                    serverAnswer(account), {verdictLook(row.verdict), words::word(row.verdict)}});
        }
    }
    if (people > most) {
        rows.push_back({SideBySideWords::tr("%n more", nullptr, people - most), {}, {}, {}});
    }
}

} // namespace

std::vector<CheckRow> sideBySide(const CheckReading &reading, const domain::Diagnosis &ofMac,
    const domain::Diagnosis &ofServer, base::Instant now)
{
    const Answer supported = flagOf(ofMac, Fact::MacSaysSupported, now);
    const Answer escrowed = flagOf(ofMac, Fact::MacSaysEscrowed, now);
    const Answer takes = serverTakes(ofServer, now);
    const Answer holds = serverHolds(ofServer, now);
    std::vector<CheckRow> rows = {
        {SideBySideWords::tr("Server takes tokens?"), supported.text, takes.text,
            compared(supported, takes)},
        {SideBySideWords::tr("Token on the server?"), escrowed.text, holds.text,
            compared(escrowed, holds)},
    };
    if (reading.report.facts.cryptoUsers) {
        rows.push_back(keyRow(ofMac, ofServer));
    }
    addPeople(rows, ofMac.comparison.rows, reading.device);
    if (!reading.device) {
        for (CheckRow &row : rows) {
            row.server = QStringLiteral("–");
        }
    }
    return rows;
}

QString differencesText(const std::vector<CheckRow> &rows)
{
    const auto count = [&rows](Tone tone) {
        return static_cast<int>(std::ranges::count_if(
            rows, [tone](const CheckRow &row) { return row.compared.look.tone == tone; }));
    };
    QStringList parts;
    if (const int wrong = count(Tone::No); wrong > 0) {
        parts.append(SideBySideWords::tr("%n disagreement(s)", nullptr, wrong));
    }
    if (const int doubtful = count(Tone::Risk); doubtful > 0) {
        parts.append(SideBySideWords::tr("%n to look at", nullptr, doubtful));
    }
    return parts.isEmpty() ? SideBySideWords::tr("No difference found") : words::joined(parts);
}

} // namespace latchkey::ui
