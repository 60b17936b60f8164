// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkeyd/verbs.h"

#include "base/time.h"
#include "server/rest/tokenadmin.h"
#include "json/writer.h"

#include <iostream>
#include <memory>

namespace latchkey::programs {

namespace {

struct TokenOptions {
    server::Options server = {};
    std::string name = {};
    std::string scopes = {};
    std::string udid = {};
    bool anyDevice = false;
    bool json = false;
};
using Shared = std::shared_ptr<TokenOptions>;

const base::WallClock tokenClock;

server::TokenAdmin openFolder(const server::Options &options)
{
    auto admin = server::TokenAdmin::open(options, tokenClock);
    if (!admin) {
        stop("cannot open the data folder", admin.error());
    }
    return std::move(*admin);
}

server::ApiToken askedFor(const TokenOptions &options)
{
    const auto scopes = server::Scopes::parse(options.scopes);
    if (!scopes) {
        stop("no such scope, or twice", scopes.error(), 2);
    }
    if (scopes->contains(server::Scope::Report) && options.udid.empty() && !options.anyDevice) {
        stop("a report token is bound by --udid UDID, or made with --any-device", {}, 2);
    }
    return {.name = options.name, .scopes = *scopes, .udid = options.udid};
}

void add(const TokenOptions &options)
{
    auto token = askedFor(options);
    auto text = openFolder(options.server).add(std::move(token));
    if (!text) {
        stop("cannot add the token", text.error(),
            text.error().kind == base::ErrorKind::Usage ? 2 : 1);
    }
    std::cout << text->view() << std::endl;
}

void remove(const TokenOptions &options)
{
    if (const auto removed = openFolder(options.server).remove(options.name); !removed) {
        stop("cannot remove the token", removed.error());
    }
}

void printJson(const std::vector<server::ApiToken> &tokens)
{
    std::string text;
    json::Writer writer(text);
    writer.beginObject().key("tokens").beginArray();
    for (const auto &token : tokens) {
        writer.beginObject().member("name", token.name).key("scopes").beginArray();
        for (const auto word : token.scopes.words()) {
            writer.value(word);
        }
        writer.endArray()
            .member("udid", token.udid.empty() ? std::nullopt : std::optional{token.udid})
            .member("createdAt", token.createdAt)
            .endObject();
    }
    writer.endArray().endObject();
    std::cout << text << std::endl;
}

void list(const TokenOptions &options)
{
    const auto tokens = openFolder(options.server).list();
    if (!tokens) {
        stop("cannot read the tokens", tokens.error());
    }
    if (options.json) {
        printJson(*tokens);
        return;
    }
    for (const auto &token : *tokens) {
        std::cout << token.name << '\t' << token.scopes.text() << '\t'
                  << base::formatRfc3339(token.createdAt) << '\t' << token.udid << '\n';
    }
}

void addData(CLI::App *verb, const Shared &options)
{
    verb->add_option("--data", options->server.data, "The server's data folder")->required();
    verb->add_option(
        "--database", options->server.database, "sqlite:FILE or postgresql://…, as for serve");
}

void addAdd(CLI::App *token, const Shared &options)
{
    auto *verb = token->add_subcommand("add", "Makes a token and prints it, this once");
    verb->add_option("NAME", options->name, "What it is called in the audit")->required();
    verb->add_option(
            "--scope", options->scopes, "read,names,act,revoke,report,admin: none includes another")
        ->required();
    auto *udid
        = verb->add_option("--udid", options->udid, "The only Mac a report token may post for");
    verb->add_flag("--any-device", options->anyDevice, "A report token for every Mac")
        ->excludes(udid);
    addData(verb, options);
    verb->callback([options] { add(*options); });
}

} // namespace

void addTokenVerb(CLI::App &app)
{
    const auto options = std::make_shared<TokenOptions>();
    auto *token = app.add_subcommand("token", "API tokens: add, list, remove");
    token->require_subcommand(1);
    addAdd(token, options);
    auto *listVerb = token->add_subcommand("list", "Names, scopes and dates; never the tokens");
    listVerb->add_flag("--json", options->json, "One JSON document");
    addData(listVerb, options);
    listVerb->callback([options] { list(*options); });
    auto *removeVerb = token->add_subcommand("remove", "Ends a token at once");
    removeVerb->add_option("NAME", options->name, "Its name")->required();
    addData(removeVerb, options);
    removeVerb->callback([options] { remove(*options); });
}

} // namespace latchkey::programs
