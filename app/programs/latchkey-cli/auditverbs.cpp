// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "journal/auditexport.h"
#include "programs/latchkey-cli/session.h"
#include "words/audit.h"
#include "words/errors.h"
#include "json/writer.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace latchkey::programs {

namespace {

struct VerifyOptions {
    std::string file;
    bool json = false;
};

struct AuditExportOptions {
    std::string out;
    std::string format = "jsonl";
    bool names = false;
};

/// What `audit verify` found out.
struct Verified {
    journal::AuditVerdict verdict;
    std::optional<secrets::Protection> protection = {}; ///< of the head; empty: none is kept
    std::optional<journal::AuditEntry> exported = {}; ///< of --file
};

void printJson(const Verified &verified)
{
    const journal::AuditVerdict &verdict = verified.verdict;
    std::string text;
    json::Writer writer(text);
    writer.beginObject()
        .member("schema", "latchkey.audit/1")
        .member("entries", verdict.entries)
        .member("head", base::toHex(verdict.head.hash))
        .member("intact", verdict.isIntact());
    writer.key("flaw");
    if (verdict.isIntact()) {
        writer.null();
    } else {
        writer.value(wordOf(verdict.flaw));
    }
    writer.key("at");
    if (verdict.isIntact()) {
        writer.null();
    } else {
        writer.value(verdict.at);
    }
    writer.member("newer", verdict.newer)
        .member("headKept", verified.protection.has_value())
        .member("filePermissionsOnly", verified.protection == secrets::Protection::FilePermissions);
    if (verified.exported) {
        writer.member("exportEntry", verified.exported->number);
    }
    writer.endObject();
    Session::print(text);
}

void printText(const Verified &verified)
{
    Session::print(words::auditVerdict(
        verified.verdict.entries, wordOf(verified.verdict.flaw), verified.verdict.at));
    if (verified.verdict.isIntact()) {
        Session::print(
            words::auditHead(QString::fromStdString(base::toHex(verified.verdict.head.hash))));
    }
    if (!verified.protection) {
        Session::print(words::auditHeadNotKept());
    } else if (verified.protection == secrets::Protection::FilePermissions) {
        Session::print(words::filePermissionsOnly());
    }
    if (verified.verdict.newer > 0) {
        Session::print(words::auditNewer(verified.verdict.newer));
    }
    if (verified.exported) {
        const auto &entry = *verified.exported;
        Session::print(entry.number == 0
                ? words::exportNotFound()
                : words::exportFound(
                    entry.number, QString::fromStdString(entry.record.who), entry.record.at));
    }
}

void conclude(Session &session, Engine &engine, const VerifyOptions &options, Verified verified)
{
    if (!options.file.empty()) {
        const auto found = journal::findExport(engine.journal(), options.file);
        if (!found) {
            session.fail(Exit::Usage, words::sentence(found.error()));
            return;
        }
        verified.exported = *found;
    }
    if (options.json) {
        printJson(verified);
    } else {
        printText(verified);
    }
    const bool isMissing = verified.exported && verified.exported->number == 0;
    session.finish(!verified.verdict.isIntact() ? Exit::Damaged
            : isMissing                         ? Exit::Partly
                                                : Exit::Done);
}

// The head that is kept apart; nothing, where none was ever kept.
base::Result<std::optional<journal::AuditHead>> headOf(const base::Result<secrets::Kept> &kept)
{
    if (!kept && kept.error().kind == base::ErrorKind::NotFound) {
        return std::nullopt;
    }
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    auto head = headFromText(kept->value.view());
    if (!head) {
        return base::fail(base::ErrorKind::Damaged, auditHeadName, "no head of an audit");
    }
    return head;
}

void verify(Session &session, const VerifyOptions &options)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    auto call = std::make_shared<base::Calls>();
    call->add(engine->vault().read(
        auditHeadName, [&session, engine, options, call](const base::Result<secrets::Kept> &kept) {
            const auto head = headOf(kept);
            if (!head) {
                session.fail(head.error());
                return;
            }
            const auto verdict = engine->journal().verify(*head);
            if (!verdict) {
                session.fail(verdict.error());
                return;
            }
            conclude(session, *engine, options,
                {.verdict = *verdict,
                    .protection = kept ? std::optional{kept->protection} : std::nullopt});
        }));
}

void writeExport(Session &session, Engine &engine, const AuditExportOptions &options)
{
    const auto format
        = options.format == "csv" ? journal::AuditFormat::Csv : journal::AuditFormat::JsonLines;
    auto call = std::make_shared<base::Calls>();
    call->add(engine.vault().key(
        [&session, &engine, options, format, call](const base::Result<secrets::Kept> &key) {
            if (!key) {
                session.fail(key.error());
                return;
            }
            const auto exported = journal::exportAudit(engine.journal(),
                {.file = options.out, .format = format, .withNames = options.names}, key->value,
                session.clock().now());
            if (!exported) {
                session.fail(exported.error());
                return;
            }
            Session::print(
                words::auditExported(exported->entries, QString::fromStdString(options.out)));
            session.finish(Exit::Done);
        }));
}

void exportAudit(Session &session, const AuditExportOptions &options)
{
    Engine *engine = session.engine();
    if (engine != nullptr) {
        writeExport(session, *engine, options);
    }
}

} // namespace

void addAuditVerbs(CLI::App &app, Work &work)
{
    CLI::App *audit = app.add_subcommand("audit", "Who did what from this profile: verify, export");
    audit->require_subcommand(1);

    auto verifying = std::make_shared<VerifyOptions>();
    CLI::App *verb = audit->add_subcommand("verify",
        "Recomputes the chain; 5 if an entry was changed, removed, inserted, moved or cut off");
    verb->add_option("--file", verifying->file, "An exported file: finds the entry that noted it");
    verb->add_flag("--json", verifying->json, "One JSON document (latchkey.audit/1)");
    verb->callback([verifying, &work] {
        work = [verifying](Session &session) { verify(session, *verifying); };
    });

    auto exporting = std::make_shared<AuditExportOptions>();
    verb = audit->add_subcommand(
        "export", "Writes the audit, its Ed25519 signature (FILE.sig) and public key (FILE.pem)");
    verb->add_option("--out", exporting->out, "The file")->required();
    verb->add_option("--format", exporting->format, "jsonl or csv")
        ->check(CLI::IsMember({"jsonl", "csv"}));
    verb->add_flag("--with-names", exporting->names, "The Macs' names and serials as well");
    verb->callback([exporting, &work] {
        work = [exporting](Session &session) { exportAudit(session, *exporting); };
    });
}

} // namespace latchkey::programs
