// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factnames.h"

#include <algorithm>
#include <array>

namespace latchkey::store {

namespace {

constexpr std::array<std::string_view, 3> keys = {"name", "fullName", "account"};
constexpr std::string_view taken = "•"; // no account may be without a name and without a UUID
constexpr std::array<std::string_view, 4> everywhere = {"root", "daemon", "nobody", "Guest"};

bool isOfTheSystem(std::string_view name)
{
    return name.starts_with('_') || std::ranges::find(everywhere, name) != everywhere.end();
}

std::size_t closingQuote(std::string_view json, std::size_t at)
{
    while (at < json.size() && json[at] != '"') {
        at += json[at] == '\\' ? 2 : 1;
    }
    return std::min(at, json.size());
}

// The document with replace(text) for the text of each name in it.
template <typename Replace> std::string withNames(std::string_view json, Replace replace)
{
    std::string out;
    out.reserve(json.size() + 64);
    std::size_t copied = 0;
    bool isName = false; // the next string is the value of a name's key
    for (std::size_t open = json.find('"'); open != std::string_view::npos;) {
        const std::size_t close = closingQuote(json, open + 1);
        const std::string_view text = json.substr(open + 1, close - open - 1);
        const bool isKey = close + 1 < json.size() && json[close + 1] == ':';
        if (isName) {
            out += json.substr(copied, open + 1 - copied);
            out += replace(text);
            copied = close;
        }
        isName = isKey && close + 2 < json.size() && json[close + 2] == '"'
            && std::ranges::find(keys, text) != keys.end();
        open = json.find('"', close + 1);
    }
    out += json.substr(copied);
    return out;
}

} // namespace

std::string takeNames(std::string &document)
{
    std::string names;
    document = withNames(document, [&](std::string_view name) {
        if (name.empty() || isOfTheSystem(name)) {
            return name;
        }
        names += name; // JSON writes a line break of its own as \n
        names += '\n';
        return taken;
    });
    return names;
}

std::string putNames(std::string_view document, std::string_view names)
{
    return withNames(document, [&](std::string_view left) {
        if (left != taken) {
            return left;
        }
        const std::size_t end = names.find('\n');
        const std::string_view name = names.substr(0, end);
        names.remove_prefix(end == std::string_view::npos ? names.size() : end + 1);
        return name;
    });
}

void forgetTakenNames(domain::FactDocument &facts)
{
    const auto forget = [](std::optional<std::string> &name) {
        if (name == taken) {
            name.reset();
        }
    };
    if (facts.accounts) {
        for (domain::Account &account : facts.accounts->items) {
            forget(account.name);
            forget(account.fullName);
        }
    }
    if (facts.unlockUsers) {
        for (domain::UnlockUser &user : facts.unlockUsers->items) {
            user.name = user.name == taken ? std::string() : user.name;
        }
    }
    for (domain::Event &event : facts.events) {
        forget(event.account);
    }
}

} // namespace latchkey::store
