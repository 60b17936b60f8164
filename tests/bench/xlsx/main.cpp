// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fleet/macs.h"
#include "report/maccolumns.h"
#include "report/writers.h"
#include "store/cacheddevice.h"

#include <QDateTime>

#include <xlsxwriter.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace latchkey;

namespace {

constexpr int columns = 8;

/// One row's cells, made before anything is timed.
struct Made {
    std::string status, name, serial, version, model, server;
    base::Instant contact;
    std::int64_t number = 0;
};

std::vector<Made> rows(std::size_t count)
{
    const base::Instant today = *base::parseRfc3339("2026-11-24T00:00:00Z");
    const domain::ServerId server{"HQ"};
    std::vector<Made> made;
    made.reserve(count);
    for (std::size_t n = 0; n < count; ++n) {
        const domain::Device device = bench::listed(bench::mac(server, n, today), today);
        made.push_back({n % 9 == 0 ? "not-escrowed" : "escrowed", device.name, device.serial,
            "26.1", device.model, "HQ", device.lastContact.value_or(today),
            static_cast<std::int64_t>(n)});
    }
    return made;
}

report::Report reportOf(const std::vector<Made> &made)
{
    report::Table table{.name = "macs", .title = QStringLiteral("Macs")};
    for (const char *name : {"status", "name", "serial", "osVersion", "model", "server"}) {
        table.columns.push_back(report::column(name));
    }
    table.columns.push_back(report::column("lastContact", report::CellType::Time));
    table.columns.push_back(report::column("number", report::CellType::Number));
    table.rows = [&made](const report::RowReceiver &receive) -> base::Result<void> {
        report::RowBuilder row;
        for (const Made &mac : made) {
            row.clear().text(mac.status).text(mac.name).text(mac.serial).text(mac.version);
            row.text(mac.model).text(mac.server).time(mac.contact);
            row.number(static_cast<std::size_t>(mac.number));
            if (auto received = receive(row.row()); !received) {
                return received;
            }
        }
        return {};
    };
    report::Report report;
    report.meta.title = QStringLiteral("Bench");
    report.tables = {table};
    return report;
}

bool writeOurs(const std::vector<Made> &made, const std::string &file)
{
    auto output = report::Output::open(file);
    return output && report::writeXlsx(reportOf(made), *output) && output->finish()
        && output->commit();
}

// What anybody would write who knows the library.
bool writeBare(const std::vector<Made> &made, const std::string &file)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = ::workbook_new_opt(file.c_str(), &options);
    lxw_worksheet *sheet = ::workbook_add_worksheet(book, nullptr);
    lxw_format *time = ::workbook_add_format(book);
    ::format_set_num_format(time, "yyyy-mm-dd hh:mm");
    std::uint32_t row = 0;
    for (const Made &mac : made) {
        lxw_col_t place = 0;
        for (const std::string *text :
            {&mac.status, &mac.name, &mac.serial, &mac.version, &mac.model, &mac.server}) {
            ::worksheet_write_string(sheet, row, place++, text->c_str(), nullptr);
        }
        ::worksheet_write_unixtime(sheet, row, place++, base::toMillis(mac.contact) / 1000, time);
        ::worksheet_write_number(sheet, row, place, static_cast<double>(mac.number), nullptr);
        ++row;
    }
    return ::workbook_close(book) == LXW_NO_ERROR;
}

template <typename Write> double seconds(Write write)
{
    const auto began = std::chrono::steady_clock::now();
    const bool done = write();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    return done ? took.count() : -1;
}

} // namespace

/// Writes ROWS rows of eight cells into FOLDER, by the product and by a bare loop; prints the
/// seconds of both as JSON.
int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_xlsx ROWS FOLDER\n");
        return 2;
    }
    const auto made = rows(std::strtoull(argv[1], nullptr, 10));
    const std::string folder = argv[2];
    const double bare = seconds([&] { return writeBare(made, folder + "/bare.xlsx"); });
    const double ours = seconds([&] { return writeOurs(made, folder + "/ours.xlsx"); });
    std::printf("{\"rows\":%zu,\"columns\":%d,\"ours\":%.4f,\"bare\":%.4f}\n", made.size(), columns,
        ours, bare);
    return ours >= 0 && bare >= 0 ? 0 : 1;
}
