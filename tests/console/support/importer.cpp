// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/importer.h"

#include "console/support/must.h"
#include "server/rest/tokenadmin.h"

#include <QStringList>

namespace latchkey::tests {

namespace {

base::Secret adminToken(const std::filesystem::path &data)
{
    const base::WallClock clock;
    auto tokens = must(server::TokenAdmin::open({.data = data}, clock));
    return must(tokens.add({.name = "test-import", .scopes = {server::Scope::Admin}}));
}

} // namespace

Importer::Importer(const std::filesystem::path &data, const std::string &url)
    : m_client(must(
        http::NetworkClient::make({.url = url + "/api/v1"}, must(http::bearer(adminToken(data))))))
{
}

void Importer::post(const std::vector<AssignedRow> &rows)
{
    QString csv = QStringLiteral("serial,name,model,user,setupAccount,managedAdmin\r\n");
    for (const AssignedRow &row : rows) {
        const QStringList fields
            = {row.serial, row.name, row.model, row.user, row.setupAccount, row.managedAdmin};
        csv += fields.join(u',') + QStringLiteral("\r\n");
    }
    const http::Request request{.method = http::Method::Post,
        .target = "/assigned",
        .body = csv.toStdString(),
        .contentType = "text/csv"};
    m_isBusy = true;
    m_calls.add(m_client->send(request, [this](const base::Result<http::Response> &response) {
        m_isBusy = false;
        if (response && !response->isSuccess()) {
            qFatal("POST assigned: %s", response->body.c_str());
        }
    }));
}

} // namespace latchkey::tests
