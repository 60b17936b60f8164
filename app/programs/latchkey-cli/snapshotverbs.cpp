// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/profile.h"
#include "programs/engine/snapshots.h"
#include "programs/latchkey-cli/differenceprint.h"
#include "programs/latchkey-cli/passphrase.h"
#include "programs/latchkey-cli/snapshotreading.h"
#include "programs/latchkey-cli/stopping.h"
#include "store/index.h"
#include "words/snapshots.h"
#include "json/writer.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace latchkey::programs {

namespace {

struct ExportOptions {
    SnapshotWish wish{.version = LATCHKEY_VERSION};
    PassphraseOptions passphrase;
};
struct FileOptions {
    std::string file;
    PassphraseOptions passphrase;
    bool json = false;
};
struct DiffOptions {
    std::string before;
    std::string after; ///< empty: the profile's cache
    PassphraseOptions passphrase;
    bool json = false;
};

void failToExport(Session &session, const SnapshotWish &wish, const base::Error &error)
{
    const bool cancelled = error.kind == base::ErrorKind::Cancelled;
    session.fail(cancelled ? Exit::Partly : exitFor(error),
        (cancelled ? Cli::tr("The snapshot was stopped.") : words::snapshotSentence(error))
            + QLatin1Char(' ')
            //: %1 is a file
            + Cli::tr("Nothing was changed at %1.")
                  .arg(QString::fromStdString(wish.file.string())));
}

void write(Session &session, Engine &engine, const SnapshotPlan &plan,
    const base::Secret &passphrase, const snapshot::Pseudonyms &pseudonyms)
{
    auto prepared = prepareSnapshot(plan, pseudonyms, passphrase, stopping().token());
    const auto done
        = prepared ? settleSnapshot(engine, plan, *prepared) : tl::unexpected(prepared.error());
    if (!done) {
        failToExport(session, plan.wish, done.error());
        return;
    }
    //: %1 is a file, %2 a hash
    Session::print(
        Cli::tr("Wrote %n Macs to %1. SHA-256: %2", nullptr, static_cast<int>(prepared->macs))
            .arg(QString::fromStdString(plan.wish.file.string()),
                QString::fromStdString(prepared->sha256)));
    Session::print(words::snapshotNames(base::wordOf(plan.front.names)));
    session.finish(Exit::Done);
}

void exportSnapshot(Session &session, const ExportOptions &options)
{
    Engine *engine = session.engine();
    auto passphrase
        = engine != nullptr ? readNewPassphrase(session, options.passphrase) : std::nullopt;
    if (!passphrase) {
        return;
    }
    watchSignals();
    auto plan = planSnapshot(*engine, options.wish);
    if (!plan) {
        failToExport(session, options.wish, plan.error());
        return;
    }
    const auto secret = std::make_shared<base::Secret>(std::move(*passphrase));
    auto calls = std::make_shared<base::Calls>();
    calls->add(readPseudonyms(*engine,
        [&session, engine, plan = std::move(*plan), secret, calls](
            base::Result<snapshot::Pseudonyms> pseudonyms) {
            if (pseudonyms) {
                write(session, *engine, plan, *secret, *pseudonyms);
            } else {
                failToExport(session, plan.wish, pseudonyms.error());
            }
        }));
}

void printHeaderJson(const snapshot::Header &header)
{
    std::string text;
    json::Writer writer{text};
    writer.beginObject()
        .member("schema", "latchkey.snapshot-header/1")
        .member("takenAt", header.takenAt)
        .member("version", header.version)
        .member("macs", static_cast<std::int64_t>(header.macs));
    writer.key("servers").beginArray();
    for (const std::string &kind : header.servers) {
        writer.value(kind);
    }
    writer.endArray().endObject();
    Session::print(text);
}

QString headerText(const snapshot::Header &header)
{
    QStringList kinds;
    for (const std::string &kind : header.servers) {
        kinds += QString::fromStdString(kind);
    }
    kinds.removeDuplicates();
    return words::snapshotHeader(
        header.takenAt, header.macs, kinds, QString::fromStdString(header.version))
        .join(QLatin1Char(' '));
}

void info(Session &session, const FileOptions &options)
{
    const auto header = snapshot::readHeader(snapshotFile(session.profile(), options.file));
    if (!header) {
        session.fail(header.error());
        return;
    }
    if (options.json) {
        printHeaderJson(*header);
    } else {
        Session::print(headerText(*header));
    }
    session.finish(Exit::Done);
}

void import(Session &session, const FileOptions &options)
{
    const auto passphrase = session.passphrase(options.passphrase);
    if (!passphrase) {
        return;
    }
    const auto front = snapshot::verify(options.file, *passphrase);
    const auto kept = front ? keepSnapshot(session.profile(), options.file, *front)
                            : tl::unexpected(front.error());
    if (!kept) {
        session.fail(kept.error());
        return;
    }
    //: %1 is a name
    Session::print(Cli::tr("Kept as %1, encrypted as it came. Read it with --snapshot %1.")
                       .arg(QString::fromStdString(kept->stem().string())));
    Session::print(words::snapshotNames(base::wordOf(front->names)));
    session.finish(Exit::Done);
}

void listKept(Session &session)
{
    std::vector<std::filesystem::path> files;
    std::error_code code;
    for (const auto &entry :
        std::filesystem::directory_iterator(snapshotFolder(session.profile()), code)) {
        if (entry.path().extension() == snapshotEnding) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    Exit exit = Exit::Done;
    for (const auto &file : files) {
        const auto header = snapshot::readHeader(file);
        if (header) {
            Session::print(QString::fromStdString(file.stem().string()) + QStringLiteral("  ")
                + headerText(*header));
        } else {
            Session::complain(words::snapshotSentence(header.error()));
            exit = Exit::Partly;
        }
    }
    session.finish(exit);
}

void printDifference(Session &session, const snapshot::Compared &compared, bool asJson)
{
    asJson ? printDifferenceJson(compared) : printDifferenceText(compared);
    session.finish(Exit::Done);
}

void diffWithNow(Session &session, const DiffOptions &options)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    compareWithSnapshot(session, *engine, options.before, options.passphrase,
        [&session, asJson = options.json](
            const snapshot::Compared &compared) { printDifference(session, compared, asJson); });
}

void diff(Session &session, const DiffOptions &options)
{
    if (options.after.empty()) {
        diffWithNow(session, options);
        return;
    }
    const auto first = session.passphrase(options.passphrase);
    auto before = first ? openFile(session, options.before, *first) : std::nullopt;
    if (!before) {
        return;
    }
    const auto second = session.passphrase(options.passphrase);
    auto after = second ? openFile(session, options.after, *second) : std::nullopt;
    if (!after) {
        return;
    }
    const auto compared = snapshot::compareFiles(*before, *after);
    if (compared) {
        printDifference(session, *compared, options.json);
    } else {
        session.fail(compared.error());
    }
}

void addExport(CLI::App &group, Work &work)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *verb = group.add_subcommand("export",
        "Everything that the cache knows of the Macs in one encrypted file for a reviewer");
    verb->add_option("--out", options->wish.file, "The file; an older one is replaced whole")
        ->required();
    verb->add_option("--where", options->wish.where, "Filter, as in the console's search field");
    verb->add_flag("--with-names", options->wish.withNames,
        "With the names of users and accounts; without it they get other names, the same in every "
        "snapshot of this profile");
    addPassphraseOptions(*verb, options->passphrase);
    verb->callback([options, &work] {
        work = [options](Session &session) { exportSnapshot(session, *options); };
    });
}

void addFileVerbs(CLI::App &group, Work &work)
{
    auto shown = std::make_shared<FileOptions>();
    CLI::App *verb = group.add_subcommand("info", "What a snapshot says without its passphrase");
    verb->add_option("file", shown->file, "The file, or the name of a kept one")->required();
    verb->add_flag("--json", shown->json, "One JSON document (latchkey.snapshot-header/1)");
    verb->callback([shown, &work] { work = [shown](Session &session) { info(session, *shown); }; });

    auto imported = std::make_shared<FileOptions>();
    verb = group.add_subcommand("import",
        "Checks a snapshot to its end and keeps it in the profile, encrypted as it came, named by "
        "its time: for --snapshot NAME and the console. The profile's own Macs stay as they are");
    verb->add_option("file", imported->file, "The file")->required();
    addPassphraseOptions(*verb, imported->passphrase);
    verb->callback(
        [imported, &work] { work = [imported](Session &session) { import(session, *imported); }; });

    verb = group.add_subcommand("list", "The snapshots that were imported");
    verb->callback([&work] { work = listKept; });
}

void addDiff(CLI::App &group, Work &work)
{
    auto options = std::make_shared<DiffOptions>();
    CLI::App *verb = group.add_subcommand("diff",
        "What became of the Macs from one snapshot to another, or to what the cache knows now");
    verb->add_option("before", options->before, "The older one: a file or a kept one")->required();
    verb->add_option("after", options->after, "The newer one; without it the profile's cache");
    verb->add_flag("--json", options->json, "One JSON document (latchkey.snapshot-diff/1)");
    addPassphraseOptions(*verb, options->passphrase);
    verb->footer("With --passphrase-stdin the second line is the newer one's passphrase, where it "
                 "has another.");
    verb->callback(
        [options, &work] { work = [options](Session &session) { diff(session, *options); }; });
}

} // namespace

void addSnapshotVerbs(CLI::App &app, Work &work)
{
    CLI::App *group = app.add_subcommand(
        "snapshot", "The state of all Macs in one encrypted file, for another machine");
    group->require_subcommand(1);
    addExport(*group, work);
    addFileVerbs(*group, work);
    addDiff(*group, work);
}

} // namespace latchkey::programs
