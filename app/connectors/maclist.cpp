// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/maclist.h"

#include "base/csvreader.h"
#include "base/encoding.h"
#include "base/file.h"

#include <algorithm>
#include <array>

namespace latchkey::connectors {

namespace {

constexpr std::size_t mostBytes = std::size_t{64} * 1024 * 1024;
constexpr std::size_t mostMacs = 1'000'000;
constexpr std::size_t longestId = 128;

constexpr std::array<std::string ListedMac::*, 5> columns
    = {&ListedMac::id, &ListedMac::serial, &ListedMac::name, &ListedMac::model, &ListedMac::user};
constexpr std::array<std::string_view, 5> names = {"id", "serial", "name", "model", "user"};

// What each field of a row is; nullptr is passed over.
using Header = std::vector<std::string ListedMac::*>;

Header headerOf(const std::vector<std::string> &fields)
{
    Header header;
    for (const std::string &field : fields) {
        const std::string name = base::asciiLower(field);
        const auto found = std::ranges::find(names, name == "udid" ? "id" : name);
        header.push_back(found == names.end()
                ? nullptr
                : columns[static_cast<std::size_t>(found - names.begin())]);
    }
    return header;
}

bool namesIds(const Header &header)
{
    return std::ranges::find(header, &ListedMac::id) != header.end();
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    const auto last = text.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, last - first + 1));
}

ListedMac macOf(const std::vector<std::string> &fields, const Header &header)
{
    ListedMac mac;
    for (std::size_t i = 0; i < std::min(fields.size(), header.size()); ++i) {
        if (header[i] != nullptr) {
            mac.*header[i] = trimmed(fields[i]);
        }
    }
    return mac;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= longestId && std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '-' || c == '.' || c == '_';
    });
}

} // namespace

base::Result<MacList> MacList::read(const std::filesystem::path &file)
{
    const auto text = base::readFile(file, mostBytes);
    if (!text) {
        return tl::unexpected(text.error());
    }
    auto list = parse(*text);
    if (!list) {
        list.error().where = file.string() + ", " + list.error().where;
    }
    return list;
}

base::Result<MacList> MacList::parse(std::string_view text)
{
    base::CsvReader reader(text);
    MacList list;
    Header header;
    while (true) {
        const auto more = reader.next();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return list;
        }
        if (header.empty()) {
            header = headerOf(reader.fields());
            if (namesIds(header)) {
                continue;
            }
            header = {&ListedMac::id}; // no header: each line is an id
        }
        if (auto added = list.add(macOf(reader.fields(), header), reader.line()); !added) {
            return tl::unexpected(added.error());
        }
    }
}

base::Result<void> MacList::add(ListedMac mac, std::size_t line)
{
    if (!isId(mac.id)) {
        return base::failAtLine(line, "no id of a Mac");
    }
    if (m_macs.size() >= mostMacs) {
        return base::failAtLine(line, "more than a million Macs");
    }
    if (m_places.emplace(mac.id, m_macs.size()).second) {
        m_macs.push_back(std::move(mac));
    }
    return {};
}

const ListedMac *MacList::find(const std::string &id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_macs[found->second];
}

} // namespace latchkey::connectors
