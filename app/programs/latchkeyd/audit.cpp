// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkeyd/verbs.h"

#include "base/encoding.h"
#include "server/audit/audit.h"
#include "server/storage/storage.h"
#include "json/writer.h"

#include <iostream>
#include <memory>

namespace latchkey::programs {

namespace {

struct AuditOptions {
    server::Options server = {};
    std::string head = {};
    bool json = false;
};

server::AuditVerdict verdictOf(const AuditOptions &options)
{
    auto connection = server::openToRead(options.server);
    if (!connection) {
        stop("cannot open the database", connection.error());
    }
    server::Session session(std::move(*connection));
    auto verdict = server::verifyAudit(session, base::asciiLower(options.head));
    if (!verdict) {
        stop("cannot read the audit", verdict.error());
    }
    return *verdict;
}

void print(const server::AuditVerdict &verdict, bool asJson)
{
    if (!asJson) {
        std::cout << verdict.entries << " entries fit, head " << base::toHex(verdict.head) << '\n';
        return;
    }
    std::string text;
    json::Writer(text)
        .beginObject()
        .member("entries", verdict.entries)
        .member("brokenAt", verdict.brokenAt)
        .member("head", base::toHex(verdict.head))
        .endObject();
    std::cout << text << '\n';
}

void verify(const AuditOptions &options)
{
    const auto verdict = verdictOf(options);
    print(verdict, options.json);
    if (verdict.brokenAt) {
        stop("the audit was changed",
            {.where = "entry " + std::to_string(*verdict.brokenAt), .detail = {}});
    }
    if (!options.head.empty() && !verdict.holdsKnown) {
        stop("the audit was cut: the head given is not in it", {});
    }
}

} // namespace

void addAuditVerb(CLI::App &app)
{
    const auto options = std::make_shared<AuditOptions>();
    auto *audit = app.add_subcommand("audit", "The hash-chained audit: verify");
    audit->require_subcommand(1);
    auto *verb = audit->add_subcommand("verify", "Recomputes the chain; 1 if it is broken or cut");
    verb->add_option("--data", options->server.data, "The server's data folder")->required();
    verb->add_option(
        "--database", options->server.database, "sqlite:FILE or postgresql://…, as for serve");
    verb->add_option("--head", options->head, "A head printed earlier, which must be in the chain");
    verb->add_flag("--json", options->json, "One JSON document");
    verb->callback([options] { verify(*options); });
}

} // namespace latchkey::programs
