// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include "base/encoding.h"

namespace latchkey::query {

namespace {

std::size_t startOfTerm(std::string_view text)
{
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && (text[i] == ' ' || text[i] == '\t')) {
            start = i + 1;
        }
    }
    return start;
}

} // namespace

Completion complete(std::string_view text, std::size_t cursor)
{
    const auto typed = text.substr(0, cursor);
    Completion completion{.from = startOfTerm(typed)};
    const auto term = base::asciiLower(typed.substr(completion.from));
    const auto colon = term.find(':');
    if (colon == std::string::npos) {
        for (int i = 1; i <= static_cast<int>(Key::Accepted); ++i) {
            const auto name = keyName(static_cast<Key>(i));
            if (name.starts_with(term)) {
                completion.options.push_back(std::string(name) + ':');
            }
        }
        return completion;
    }
    completion.from += colon + 1;
    if (const auto key = keyFromName(term.substr(0, colon))) {
        for (const auto word : wordsOf(*key)) {
            if (base::asciiLower(word).starts_with(term.substr(colon + 1))) {
                completion.options.emplace_back(word);
            }
        }
    }
    return completion;
}

} // namespace latchkey::query
