// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/metrics.h"
#include "server/rest/problem.h"
#include "server/rest/routegroups.h"
#include "server/storage/devicerows.h"
#include "server/storage/storage.h"

namespace latchkey::server {

namespace {

constexpr const char *ok = R"({"status":"ok"})";

struct Gauges {
    std::int64_t devices = 0;
    std::int64_t tokens = 0; ///< that open, as far as is known
    std::int64_t unopened = 0;
    std::int64_t waiting = 0;
    std::int64_t revision = 0;
};

base::Result<Gauges> readGauges(Storage &storage)
{
    auto reader = storage.reader();
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const auto gauges
        = reader->session()
              .query("select (select count(*) from device), (select count(*) from vault), "
                     "(select count(*) from command where state in ('queued', 'sent', 'not-now')), "
                     "(select value from counter where name = 'revision'), "
                     "(select count(*) from vault where unopened_since is not null)")
              .one([](const Row &row) {
                  return Gauges{.devices = row.integer(0),
                      .tokens = row.integer(1) - row.integer(4),
                      .unopened = row.integer(4),
                      .waiting = row.integer(2),
                      .revision = row.integer(3)};
              });
    if (!gauges) {
        return tl::unexpected(gauges.error());
    }
    return gauges->value_or(Gauges());
}

void addGauge(std::string &text, const std::string &name, std::int64_t value)
{
    text += "# TYPE " + name + " gauge\n" + name + ' ' + std::to_string(value) + '\n';
}

/// One TYPE line before all counters of a name; the map keeps them together.
void addCounters(std::string &text, const Metrics &metrics)
{
    std::string before;
    for (const auto &[name, count] : metrics.all()) {
        const std::string family = name.substr(0, name.find('{'));
        if (family != before) {
            text += "# TYPE " + family + " counter\n";
            before = family;
        }
        text += name + ' ' + std::to_string(count) + '\n';
    }
}

void ready(Storage &storage, const Request &request, const Respond &respond)
{
    if (readGauges(storage)) {
        respond({.contentType = "application/json", .body = ok});
        return;
    }
    respond(problemResponse({.status = 503, .detail = "The store cannot be read."}, request.id));
}

void metrics(const Parts &parts, const Respond &respond)
{
    Response response{.contentType = "text/plain; version=0.0.4; charset=utf-8"};
    if (const auto gauges = readGauges(parts.storage)) {
        addGauge(response.body, "latchkeyd_devices", gauges->devices);
        addGauge(response.body, "latchkeyd_tokens_held", gauges->tokens);
        addGauge(response.body, "latchkeyd_tokens_unopened", gauges->unopened);
        addGauge(response.body, "latchkeyd_commands_waiting", gauges->waiting);
        addGauge(response.body, "latchkeyd_revision", gauges->revision);
    }
    addCounters(response.body, parts.metrics);
    respond(std::move(response));
}

void addGet(Router &router, std::string pattern, Handler handler)
{
    router.add({.method = "GET",
        .pattern = std::move(pattern),
        .bodyLimit = Router::defaultBodyLimit,
        .handler = std::move(handler)});
}

} // namespace

void addHealthRoutes(Router &router, const Parts &parts)
{
    addGet(router, "/healthz", [](Request &, const Respond &respond) {
        respond({.contentType = "application/json", .body = ok});
    });
    addGet(router, "/readyz", [parts](Request &request, const Respond &respond) {
        ready(parts.storage, request, respond);
    });
    addGet(router, "/metrics",
        [parts](Request &, const Respond &respond) { metrics(parts, respond); });
}

} // namespace latchkey::server
