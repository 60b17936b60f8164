// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/rowjson.h"

#include "domain/words.h"

namespace latchkey::programs {

namespace {

// What nobody told is null, never an empty text.
void told(json::Writer &writer, std::string_view name, const std::string &text)
{
    if (text.empty()) {
        writer.key(name).null();
    } else {
        writer.member(name, text);
    }
}

} // namespace

void writeRowMembers(json::Writer &writer, const store::ListRow &row)
{
    writer.member("id", row.device.text()).member("server", row.server.text());
    told(writer, "udid", row.udid);
    told(writer, "serial", row.serial);
    told(writer, "name", row.name);
    told(writer, "model", row.model);
    told(writer, "hardware", row.hardware);
    told(writer, "osVersion", row.osVersion);
    told(writer, "fileVault", row.fileVault);
    told(writer, "user", row.user);
    writer.member("status", domain::wordOf(row.summary.status));
    told(writer, "why", row.summary.why);
    writer.member("proof", domain::wordOf(row.summary.proof))
        .member("option", domain::wordOf(row.summary.option))
        .member("escrowedAt", row.summary.escrowedAt)
        .member("fetchedAt", row.summary.fetchedAt)
        .member("provenAt", row.summary.provenAt)
        .member("lastContact", row.lastContact)
        .member("dataAge", row.dataAge);
}

} // namespace latchkey::programs
