// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/scope.h"

namespace latchkey::server {

base::Result<Scopes> Scopes::parse(std::string_view text)
{
    Scopes scopes;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        more = comma != std::string_view::npos;
        const auto word = text.substr(0, comma);
        const auto scope = base::fromWord<Scope>(word);
        if (!scope || scopes.contains(*scope)) {
            return base::fail(base::ErrorKind::Usage, "scope", std::string(word));
        }
        scopes.insert(*scope);
        text.remove_prefix(more ? comma + 1 : text.size());
    }
    return scopes;
}

std::vector<std::string_view> Scopes::words() const
{
    std::vector<std::string_view> words;
    for (const auto word : base::WordList<Scope>::words) {
        if (contains(*base::fromWord<Scope>(word))) {
            words.push_back(word);
        }
    }
    return words;
}

std::string Scopes::text() const
{
    std::string text;
    for (const auto word : words()) {
        text += text.empty() ? "" : ",";
        text += word;
    }
    return text;
}

} // namespace latchkey::server
