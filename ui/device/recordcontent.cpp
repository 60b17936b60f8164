// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/recordcontent.h"

#include "ui/common/phrases.h"
#include "ui/device/recordfacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace latchkey::ui {

namespace {

struct Words {
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
    return content;
}

DeviceContent overviewOf(const std::vector<store::ListRow> &rows, std::size_t macs)
{
    std::array<int, 5> byStatus = {};
    for (const store::ListRow &row : rows) {
        ++byStatus[static_cast<std::size_t>(row.summary.status)];
    }
    DeviceContent content;
    content.name = Words::tr("%n Mac(s) selected", nullptr, static_cast<int>(macs));
    if (macs > rows.size()) {
        content.about = Words::tr("Counts are of the first %1.")
                            .arg(QLocale().toString(static_cast<qulonglong>(rows.size())));
    }
    FactGroup status{Words::tr("Status")};
    for (std::size_t i = 0; i < byStatus.size(); ++i) {
        const auto value = static_cast<domain::Status>(i);
        if (byStatus[i] > 0) {
            status.facts.push_back(
                {statusWord(value), QLocale().toString(byStatus[i]), lookOf(value)});
        }
    }
    content.groups.push_back(status);
    return content;
}

} // namespace latchkey::ui
