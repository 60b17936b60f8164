// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/filewave/decode.h"

#include "base/encoding.h"
#include "connectors/dropnames.h"
#include "connectors/members.h"
#include "macos/macoutput.h"

#include <optional>
#include <tuple>

namespace latchkey::connectors::filewave {

namespace {

using domain::Fact;
using domain::Source;

/// One row by the names of its columns.
class Row {
public:
    Row(const std::map<std::string, std::size_t> &places, std::vector<json::Value> values)
        : m_places(places)
        , m_values(std::move(values))
    {
    }
    /// Numbers and booleans as they are written; empty for null and a column that is not there.
    [[nodiscard]] std::string text(const std::string &column) const
    {
        const auto place = m_places.find(column);
        if (place == m_places.end() || place->second >= m_values.size()) {
            return {};
        }
        const json::Value &value = m_values[place->second];
        if (const auto text = value.string()) {
            return std::string(*text);
        }
        if (const auto flag = value.boolean()) {
            return *flag ? "true" : "false";
        }
        const auto number = value.integer();
        return number ? std::to_string(*number) : std::string();
    }
    [[nodiscard]] std::optional<base::Instant> time(const std::string &column) const
    {
        return base::parseRfc3339(text(column));
    }

private:
    const std::map<std::string, std::size_t> &m_places;
    std::vector<json::Value> m_values;
};

std::optional<bool> flagFrom(const std::string &text)
{
    const std::string word = base::asciiLower(text);
    for (const auto *yes : {"true", "yes", "1", "on", "escrowed"}) {
        if (word == yes) {
            return true;
        }
    }
    for (const auto *no : {"false", "no", "0", "off", "not escrowed"}) {
        if (word == no) {
            return false;
        }
    }
    return std::nullopt;
}

std::string columnOf(const Columns &columns, const std::string &role)
{
    const auto found = columns.find(role);
    return found == columns.end() ? std::string() : found->second;
}

// What the shipped script printed on the Mac, kept by FileWave as a custom field.
void takeReport(domain::Device &device, const std::string &output)
{
    if (output.empty()) {
        return;
    }
    auto report = macos::readMacOutput(output);
    if (!report || report->identity.conflict
        || (report->identity.serial && !device.serial.empty()
            && *report->identity.serial != base::asciiUpper(device.serial))) {
        return; // another Mac's
    }
    domain::FactDocument &facts = device.facts;
    for (const auto &[fact, statements] : report->facts.statements) {
        for (domain::Statement statement : statements) {
            statement.position = facts.nextPosition();
            facts.statements[fact].push_back(std::move(statement));
        }
    }
    facts.accounts = std::move(report->facts.accounts);
    facts.cryptoUsers = std::move(report->facts.cryptoUsers);
    facts.unlockUsers = std::move(report->facts.unlockUsers);
}

void stateFlags(domain::Device &device, const Row &row, const Columns &columns)
{
    domain::FactDocument &facts = device.facts;
    const auto at = device.lastContact;
    const std::string tokenColumn = columnOf(columns, "token");
    if (const auto held = flagFrom(row.text(tokenColumn))) {
        facts.state(Fact::EscrowOnServer, std::string(*held ? "escrowed" : "not-escrowed"),
            Source::Server, at);
    } else {
        facts.stateUnknown(Fact::EscrowOnServer,
            tokenColumn.empty() ? domain::Because::NotExposed : domain::Because::Failed,
            Source::Server);
    }
    if (const auto allowed = flagFrom(row.text(columnOf(columns, "option")))) {
        facts.state(Fact::OptionOnDevice, *allowed, Source::Server, at);
    }
    if (const auto isOn = flagFrom(row.text(columnOf(columns, "filevault")))) {
        facts.state(Fact::FileVault, std::string(*isOn ? "on" : "off"), Source::Server, at);
    }
    if (const auto isSupervised = flagFrom(row.text(columnOf(columns, "supervised")))) {
        facts.state(Fact::Supervised, *isSupervised, Source::Server, at);
    }
    const std::string enrollment = row.text("Client_enrollment_state");
    if (enrollment == "Fully enrolled" || enrollment == "Not Enrolled") {
        facts.state(Fact::Enrolled, enrollment == "Fully enrolled", Source::Server, at);
    }
}

domain::Device deviceOf(const Row &row, const Reading &reading, const Columns &columns)
{
    domain::Device device = deviceFrom(reading, row.text("Client_device_id"));
    device.serial = row.text("Client_serial_number");
    device.name = row.text("Client_device_name");
    device.model = row.text("Client_device_product_name");
    device.user = row.text("Client_last_logged_in_username");
    device.lastContact = row.time("Client_last_check_in");
    const domain::Value version = row.text("OperatingSystem_version");
    if (domain::isValidValue(Fact::OsVersion, version)) {
        device.facts.state(Fact::OsVersion, version, Source::Server, device.lastContact);
    }
    stateFlags(device, row, columns);
    takeReport(device, row.text(columnOf(columns, "report")));
    if (!reading.names) {
        dropNames(device);
    }
    return device;
}

bool isMac(const Row &row)
{
    const std::string type = row.text("OperatingSystem_type");
    return type.empty() || type == "macOS" || type == "OSX";
}

std::map<std::string, std::size_t> placesOf(json::Fields &fields)
{
    std::map<std::string, std::size_t> places;
    for (const json::Value name : fields.array("fields")) {
        const auto text = name.string();
        if (!text) {
            fields.refuse(text.error());
            break;
        }
        places.emplace(std::string(*text), places.size());
    }
    if (fields.isGood() && !places.contains("Client_device_id")) {
        fields.refuse("fields", "without Client_device_id, which tells the Macs apart");
    }
    return places;
}

} // namespace

base::Result<std::vector<domain::Device>> decodeResult(
    std::string_view body, const Reading &reading, const Columns &columns)
{
    return readBody<std::vector<domain::Device>>(body, [&](json::Fields &fields) {
        std::vector<domain::Device> devices;
        std::map<domain::DeviceId, std::size_t> known;
        const auto places = placesOf(fields);
        for (const json::Value value : fields.array("values")) {
            const auto cells = value.array();
            if (!cells) {
                fields.refuse(cells.error());
                break;
            }
            const Row row(places, {cells->begin(), cells->end()});
            auto device = deviceOf(row, reading, columns);
            if (device.id.isEmpty()) {
                fields.refuse(value.error("a row without a device id"));
                break;
            }
            if (!isMac(row)) {
                continue;
            }
            const auto [place, isNew] = known.emplace(device.id, devices.size());
            if (isNew) {
                devices.push_back(std::move(device));
            } else if (devices[place->second].lastContact < device.lastContact) {
                devices[place->second] = std::move(device);
            }
        }
        return devices;
    });
}

base::Result<void> decodeQueries(std::string_view body)
{
    const auto document = json::Document::parse(body);
    const auto list = document ? document->root().array() : tl::unexpected(document.error());
    return list ? base::Result<void>() : tl::unexpected(list.error());
}

base::Result<std::vector<std::string>> decodeColumns(std::string_view body)
{
    return readBody<std::vector<std::string>>(body, [](json::Fields &fields) {
        std::vector<std::string> names;
        std::ignore = fields.array("fields");
        readEach(fields, "fields", [&](json::Fields &column) {
            names.push_back(std::string(column.string("component")) + '_'
                + std::string(column.string("column")));
        });
        return names;
    });
}

} // namespace latchkey::connectors::filewave
