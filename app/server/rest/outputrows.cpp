// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/outputrows.h"

namespace latchkey::server {

namespace {

std::string joined(const std::vector<std::string> &kinds)
{
    std::string text;
    for (const auto &kind : kinds) {
        text += text.empty() ? "" : ",";
        text += kind;
    }
    return text;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> kinds;
    while (!text.empty()) {
        const auto comma = text.find(',');
        kinds.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return kinds;
}

OutputRow outputOf(const Row &row)
{
    return {.receivedAt = instant(row, 0),
        .kinds = split(row.view(1)),
        .use = fromWord<OutputUse>(row.view(2)).value_or(OutputUse::All),
        .sender = fromWord<OutputSender>(row.view(3)).value_or(OutputSender::Checked)};
}

} // namespace

base::Result<void> OutputRows::add(DeviceKey device, const OutputRow &row)
{
    auto added = m_session
                     .query("insert into output(device, received_at, kinds, used, sender) "
                            "values(?,?,?,?,?)")
                     .with(number(device), row.receivedAt, joined(row.kinds), wordOf(row.use),
                         wordOf(row.sender))
                     .run();
    if (!added) {
        return added;
    }
    return m_session
        .query("delete from output where device = ?1 and key not in (select key from output "
               "where device = ?1 order by key desc limit ?2)")
        .with(number(device), kept)
        .run();
}

base::Result<std::vector<OutputRow>> OutputRows::ofDevice(DeviceKey device)
{
    return m_session
        .query("select received_at, kinds, used, sender from output where device = ? "
               "order by key desc")
        .with(number(device))
        .all(outputOf);
}

} // namespace latchkey::server
