// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include <algorithm>

namespace latchkey::query {

namespace {

std::string_view symbol(Relation relation)
{
    switch (relation) {
    case Relation::Is:
        return "";
    case Relation::Less:
        return "<";
    case Relation::LessOrEqual:
        return "<=";
    case Relation::Greater:
        return ">";
    case Relation::GreaterOrEqual:
        return ">=";
    }
    return "";
}

bool needsQuotes(const Term &term)
{
    const std::string_view value = term.value;
    const bool looksLikeRelation
        = !value.empty() && (value[0] == '<' || value[0] == '>' || value[0] == '=');
    return value.empty() || looksLikeRelation
        || value.find_first_of(" \t\r\n\v\f\"") != std::string_view::npos
        || (term.key == Key::Word && value.find(':') != std::string_view::npos);
}

void appendQuoted(std::string &text, std::string_view value)
{
    text += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    text += '"';
}

} // namespace

std::string print(const Filter &filter)
{
    std::string text;
    for (const Term &term : filter.terms) {
        if (!text.empty()) {
            text += ' ';
        }
        if (term.key != Key::Word) {
            text += keyName(term.key);
            text += ':';
            text += symbol(term.relation);
        }
        if (needsQuotes(term)) {
            appendQuoted(text, term.value);
        } else {
            text += term.value;
        }
    }
    return text;
}

} // namespace latchkey::query
