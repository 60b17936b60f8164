// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/text/markup.h"

#include "base/encoding.h"
#include "macos/plistscalar.h"

#include <algorithm>
#include <array>

namespace latchkey::macos {

namespace {

constexpr std::size_t longestTag = 256;
constexpr std::size_t longestEntity = 10;

struct Tag {
    std::string_view name;
    bool breaksLine;
};

constexpr std::array<Tag, 7> tags = {{{"pre", true}, {"br", true}, {"p", true}, {"div", true},
    {"span", false}, {"code", false}, {"result", false}}};

// The known tag that stands between '<' and '>', else null.
const Tag *tagIn(std::string_view inside)
{
    if (inside.starts_with('/')) {
        inside.remove_prefix(1);
    }
    const auto name = base::asciiLower(inside.substr(0, inside.find_first_of(" \t/")));
    const auto tag = std::ranges::find(tags, name, &Tag::name);
    return tag == tags.end() ? nullptr : &*tag;
}

// Bytes of the entity at the front, with what it stands for appended; 0 if it is none.
std::size_t takeEntity(std::string_view line, std::string &text)
{
    const std::size_t end = line.substr(0, longestEntity).find(';');
    if (end == std::string_view::npos) {
        return 0;
    }
    const auto name = line.substr(1, end - 1);
    std::string character;
    if (name == "nbsp") {
        character = " ";
    } else if (!appendReference(name, character)) {
        return 0;
    }
    const bool blank = character == "\xC2\xA0" || character[0] == '\n' || character[0] == '\r';
    text += blank ? " " : character;
    return end + 1;
}

std::string withoutEntities(std::string_view line)
{
    std::string text;
    while (!line.empty()) {
        const std::size_t begin = std::min(line.find('&'), line.size());
        text += line.substr(0, begin);
        line.remove_prefix(begin);
        if (line.empty()) {
            break;
        }
        const std::size_t size = takeEntity(line, text);
        text += size == 0 ? "&" : "";
        line.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return text;
}

} // namespace

bool hasMarkup(std::string_view line)
{
    return line.find('<') != std::string_view::npos || line.find('&') != std::string_view::npos;
}

std::string withoutTags(std::string_view line)
{
    std::string text;
    std::size_t close = 0; // the next '>', looked for once
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t open = std::min(line.find('<', at), line.size());
        text += line.substr(at, open - at);
        if (open == line.size()) {
            break;
        }
        close = close == std::string_view::npos || close > open ? close : line.find('>', open);
        const bool near = close != std::string_view::npos && close - open <= longestTag;
        const Tag *tag = near ? tagIn(line.substr(open + 1, close - open - 1)) : nullptr;
        if (tag == nullptr) {
            text += '<';
        } else {
            text += tag->breaksLine ? "\v" : "";
        }
        at = (tag == nullptr ? open : close) + 1;
    }
    return text;
}

std::string withoutMarkup(std::string_view line)
{
    std::string text = withoutTags(line);
    if (text.find('&') != std::string::npos) {
        text = withoutTags(withoutEntities(text));
    }
    return text;
}

} // namespace latchkey::macos
