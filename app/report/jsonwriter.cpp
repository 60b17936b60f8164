// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writers.h"
#include "words/reports.h"

#include "json/writer.h"

#include <array>

namespace latchkey::report {

namespace {

std::string_view wordOf(CellType type)
{
    constexpr std::array<std::string_view, 7> words
        = {"text", "word", "code", "number", "percent", "time", "date"};
    return words[static_cast<std::size_t>(type)];
}

struct JsonCellWriter {
    json::Writer &json;
    CellType type;

    void operator()(std::monostate) const { json.null(); }
    void operator()(std::string_view text) const { json.value(text); }
    void operator()(std::int64_t number) const { json.value(number); }
    void operator()(const Share &share) const
    {
        json.value(words::percent(share.part, share.whole, 1));
    }
    void operator()(base::Instant at) const
    {
        if (type == CellType::Date) {
            json.value(base::formatRfc3339(at).substr(0, 10));
        } else {
            json.value(at);
        }
    }
};

void writeServers(json::Writer &json, const Meta &meta)
{
    json.key("servers").beginArray();
    for (const ServerRead &server : meta.servers) {
        json.beginObject()
            .member("name", server.name)
            .member("macs", static_cast<std::int64_t>(server.macs))
            .member("readAt", server.readAt)
            .key("error");
        if (server.error.isEmpty()) {
            json.null();
        } else {
            json.value(server.error.toStdString());
        }
        json.endObject();
    }
    json.endArray();
}

void writeSums(json::Writer &json, const Meta &meta)
{
    json.key("sums").beginArray();
    for (const Sum &sum : meta.sums) {
        json.beginObject()
            .member("name", sum.name)
            .member("part", static_cast<std::int64_t>(sum.share.part))
            .member("whole", static_cast<std::int64_t>(sum.share.whole))
            .key("percent");
        if (sum.share.whole == 0) {
            json.null();
        } else {
            json.value(words::percent(sum.share.part, sum.share.whole, 1));
        }
        json.endObject();
    }
    json.endArray();
}

void writeWords(json::Writer &json, const Meta &meta)
{
    json.key("definitions").beginArray();
    for (const words::Definition &definition : meta.definitions) {
        json.beginObject()
            .member("term", definition.term.toStdString())
            .member("meaning", definition.meaning.toStdString())
            .endObject();
    }
    json.endArray().key("notes").beginArray();
    for (const QString &note : meta.notes) {
        json.value(note.toStdString());
    }
    json.endArray();
}

void writeMeta(json::Writer &json, const Meta &meta)
{
    json.member("schema", "latchkey.report/1")
        .member("kind", report::wordOf(meta.kind))
        .member("title", meta.title.toStdString())
        .member("madeAt", meta.madeAt)
        .member("madeBy", meta.madeBy)
        .member("version", meta.version)
        .member("filter", meta.filter)
        .member("withNames", meta.withNames)
        .member("complete", meta.isComplete());
    writeServers(json, meta);
    json.member("macs", static_cast<std::int64_t>(meta.macs))
        .member("total", static_cast<std::int64_t>(meta.total))
        .member("unknown", static_cast<std::int64_t>(meta.unknown))
        .member("accepted", static_cast<std::int64_t>(meta.accepted))
        .member("stale", static_cast<std::int64_t>(meta.stale));
    writeSums(json, meta);
    writeWords(json, meta);
}

void writeColumns(json::Writer &json, const Table &table)
{
    json.member("name", table.name).member("title", table.title.toStdString());
    json.key("columns").beginArray();
    for (const Column &column : table.columns) {
        json.beginObject()
            .member("name", column.name)
            .member("title", column.title.toStdString())
            .member("type", wordOf(column.type))
            .endObject();
    }
    json.endArray();
}

base::Result<void> writeTable(
    json::Writer &json, OutputText &out, const Table &table, Written &written)
{
    json.beginObject();
    writeColumns(json, table);
    json.key("rows").beginArray();
    auto done = table.rows([&](Row row) {
        json.beginObject();
        for (std::size_t i = 0; i < row.size(); ++i) {
            json.key(table.columns[i].name);
            std::visit(JsonCellWriter{json, table.columns[i].type}, row[i]);
        }
        json.endObject();
        ++written.rows;
        return out.passOn();
    });
    json.endArray().endObject();
    return done;
}

} // namespace

base::Result<Written> writeJson(const Report &report, Output &output)
{
    OutputText out(output);
    json::Writer json(out.text(), json::Writer::Controls::Drop);
    Written written;
    json.beginObject();
    writeMeta(json, report.meta);
    json.key("tables").beginArray();
    for (const Table &table : report.tables) {
        if (auto done = writeTable(json, out, table, written); !done) {
            return tl::unexpected(done.error());
        }
    }
    json.endArray().endObject();
    out.text() += '\n';
    auto done = out.finish();
    return done ? base::Result<Written>(written) : tl::unexpected(done.error());
}

} // namespace latchkey::report
