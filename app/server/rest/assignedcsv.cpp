// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/assignedcsv.h"

#include "base/csvreader.h"
#include "base/encoding.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace latchkey::server {

namespace {

using base::CsvReader;
using base::failAtLine;

constexpr std::size_t mostRows = 100000;
constexpr std::size_t longestField = 256;

enum Column : std::size_t { Serial, Name, Model, User, SetupAccount, ManagedAdmin, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> columnNames
    = {"serial", "name", "model", "user", "setupAccount", "managedAdmin"};
using Positions = std::array<std::optional<std::size_t>, ColumnCount>;

std::optional<std::size_t> columnOf(std::string_view title)
{
    const auto found = std::ranges::find_if(columnNames,
        [&](std::string_view name) { return base::asciiLower(name) == base::asciiLower(title); });
    return found == columnNames.end()
        ? std::nullopt
        : std::optional{static_cast<std::size_t>(found - columnNames.begin())};
}

base::Result<Positions> readHeader(const CsvReader &reader)
{
    Positions positions;
    for (std::size_t i = 0; i < reader.fields().size(); ++i) {
        const auto column = columnOf(reader.fields()[i]);
        if (!column || positions[*column]) {
            return failAtLine(reader.line(),
                "Column " + std::to_string(i + 1)
                    + (column ? " comes twice" : " has a name that is not known"));
        }
        positions[*column] = i;
    }
    for (const std::size_t column : {Serial, Name, Model, User}) {
        if (!positions[column]) {
            return failAtLine(
                reader.line(), "Column " + std::string(columnNames[column]) + " is missing");
        }
    }
    return positions;
}

bool isPlainText(std::string_view text)
{
    return text.size() <= longestField && base::isValidUtf8(text)
        && std::ranges::none_of(
            text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool isSerial(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
    });
}

base::Result<void> readSetupAccount(AssignedMac &mac, std::string_view text, std::size_t line)
{
    if (text.empty()) {
        return {};
    }
    if (text != "admin" && text != "standard" && text != "none") {
        return failAtLine(line, "setupAccount is not admin, standard or none");
    }
    mac.setupAccount = std::string(text);
    return {};
}

base::Result<void> readManagedAdmin(AssignedMac &mac, std::string_view text, std::size_t line)
{
    if (text.empty()) {
        return {};
    }
    if (text != "yes" && text != "no") {
        return failAtLine(line, "managedAdmin is not yes or no");
    }
    mac.managedAdmin = text == "yes";
    return {};
}

base::Result<AssignedMac> readRow(const CsvReader &reader, const Positions &positions)
{
    const auto field = [&](Column column) -> std::string {
        return positions[column] ? reader.fields()[*positions[column]] : std::string();
    };
    for (std::size_t i = 0; i < reader.fields().size(); ++i) {
        if (!isPlainText(reader.fields()[i])) {
            return failAtLine(reader.line(),
                "Field " + std::to_string(i + 1)
                    + " is no UTF-8, longer than 256 bytes, or has control characters");
        }
    }
    AssignedMac mac{.serial = base::asciiUpper(field(Serial)),
        .name = field(Name),
        .model = field(Model),
        .user = field(User)};
    if (!isSerial(mac.serial)) {
        return failAtLine(reader.line(), "serial is empty or no serial number");
    }
    if (auto read = readSetupAccount(mac, field(SetupAccount), reader.line()); !read) {
        return tl::unexpected(read.error());
    }
    if (auto read = readManagedAdmin(mac, field(ManagedAdmin), reader.line()); !read) {
        return tl::unexpected(read.error());
    }
    return mac;
}

/// Collects the rows and refuses a serial that comes twice, and rows beyond the limit.
class Rows {
public:
    base::Result<void> take(const CsvReader &reader, const Positions &positions, std::size_t width)
    {
        if (reader.fields().size() != width) {
            return failAtLine(reader.line(),
                "There are " + std::to_string(reader.fields().size())
                    + " fields where the header has " + std::to_string(width));
        }
        auto mac = readRow(reader, positions);
        if (!mac) {
            return tl::unexpected(mac.error());
        }
        const auto [first, isNew] = m_lineOf.emplace(mac->serial, reader.line());
        if (!isNew) {
            return failAtLine(reader.line(),
                "The serial stands on line " + std::to_string(first->second) + " already");
        }
        if (m_macs.size() == mostRows) {
            return failAtLine(reader.line(), "There are more than 100,000 rows");
        }
        m_macs.push_back(std::move(*mac));
        return {};
    }
    std::vector<AssignedMac> macs() && { return std::move(m_macs); }

private:
    std::vector<AssignedMac> m_macs;
    std::unordered_map<std::string, std::size_t> m_lineOf;
};

} // namespace

base::Result<std::vector<AssignedMac>> readAssignedCsv(std::string_view text)
{
    CsvReader reader(text);
    auto more = reader.next();
    if (!more) {
        return tl::unexpected(more.error());
    }
    if (!*more) {
        return failAtLine(1, "There is no header row");
    }
    const auto positions = readHeader(reader);
    if (!positions) {
        return tl::unexpected(positions.error());
    }
    const std::size_t width = reader.fields().size();
    Rows rows;
    while ((more = reader.next()) && *more) {
        if (auto taken = rows.take(reader, *positions, width); !taken) {
            return tl::unexpected(taken.error());
        }
    }
    if (!more) {
        return tl::unexpected(more.error());
    }
    return std::move(rows).macs();
}

} // namespace latchkey::server
