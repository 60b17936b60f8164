// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/recordcontent.h"

#include "ui/common/phrases.h"
#include "ui/device/findingcontent.h"
#include "ui/device/recordfacts.h"
#include "words/findings.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <map>

namespace latchkey::ui {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::RecordContent)
};

} // namespace

DeviceContent contentOf(const models::DeviceRecord &record, base::Instant now)
{
    DeviceContent content;
    content.name = fromUtf8(record.device.name.empty() ? record.device.serial : record.device.name);
    content.about = aboutText(record);
    content.ids = QStringLiteral("%1 · %2 · %3")
                      .arg(fromUtf8(record.device.serial), fromUtf8(record.device.udid),
                          fromUtf8(record.device.server.text()));
    content.badges = badgesOf(record, now);
    content.groups
        = {tokenFacts(record, now), optionFacts(record, now), cryptoUserFacts(record, now)};
    content.cryptoUsers = cryptoUserRows(record);
    content.cryptoUsersHint = content.groups.back().hint;
    content.findings = findingsOf(record, now);
    content.handTo = handToText(record);
    content.summary = summaryOf(record, content);
    return content;
}

void addAcceptance(DeviceContent &content, domain::Status status,
    const journal::Acceptance &acceptance, base::Instant now)
{
    if (status == domain::Status::Escrowed || status == domain::Status::NotApplicable) {
        return;
    }
    //: %1 is a date
    const QString until = RecordWords::tr("Accepted until %1").arg(dateText(acceptance.until));
    content.badges.push_back({acceptedLook(), until});
    content.isAccepted = true;
    //: %1 is a time, %2 a person
    const QString by
        = RecordWords::tr("%1 by %2").arg(whenText(acceptance.at, now), fromUtf8(acceptance.who));
    content.groups.insert(content.groups.begin(),
        {RecordWords::tr("Accepted"), RecordWords::tr("counted apart"),
            {{RecordWords::tr("Reason"), fromUtf8(acceptance.reason)},
                {RecordWords::tr("Accepted", "when and by whom"), by},
                {RecordWords::tr("Ends"), dateText(acceptance.until)}}});
}

DeviceContent overviewOf(const std::vector<store::ListRow> &rows, std::size_t macs)
{
    std::array<int, 5> byStatus = {};
    std::map<std::string, int> byReason;
    for (const store::ListRow &row : rows) {
        if (!row.summary.why.empty()) {
            ++byReason[row.summary.why];
        }
        ++byStatus[static_cast<std::size_t>(row.summary.status)];
    }
    DeviceContent content;
    content.name = RecordWords::tr("%n Mac(s) selected", nullptr, static_cast<int>(macs));
    if (macs > rows.size()) {
        content.about = RecordWords::tr(
            "Counts are of the first %n Mac(s).", nullptr, static_cast<int>(rows.size()));
    }
    FactGroup status{RecordWords::tr("Status")};
    for (std::size_t i = 0; i < byStatus.size(); ++i) {
        const auto value = static_cast<domain::Status>(i);
        if (byStatus[i] > 0) {
            status.facts.push_back(
                {statusWord(value), QLocale().toString(byStatus[i]), lookOf(value)});
        }
    }
    content.groups.push_back(status);
    FactGroup reasons{RecordWords::tr("Why")};
    for (const auto &[why, count] : byReason) {
        reasons.facts.push_back({words::whyName(why), QLocale().toString(count)});
    }
    if (!reasons.facts.empty()) {
        content.groups.push_back(reasons);
    }
    return content;
}

} // namespace latchkey::ui
