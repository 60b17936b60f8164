// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/outputrows.h"

#include <algorithm>
#include <array>

namespace latchkey::server {

namespace {

constexpr std::array<std::string_view, 4> useWords
    = {"all", "without-proofs", "nothing-other-mac", "nothing-two-macs"};
constexpr std::array<std::string_view, 2> senderWords = {"checked", "not-checked"};

template <typename Enum, typename Words> Enum fromWord(const Words &words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

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
        .use = fromWord<OutputUse>(useWords, row.view(2)),
        .sender = fromWord<OutputSender>(senderWords, row.view(3))};
}

} // namespace

std::string_view wordOf(OutputUse use)
{
    return useWords[static_cast<std::size_t>(use)];
}

std::string_view wordOf(OutputSender sender)
{
    return senderWords[static_cast<std::size_t>(sender)];
}

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
