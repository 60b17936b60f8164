// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/commandline.h"

#include <algorithm>

namespace latchkey::report {

namespace {

bool isPlain(char c)
{
    constexpr std::string_view signs = "-_.,:/=+@%";
    const auto within = [c](char first, char last) { return c >= first && c <= last; };
    return within('a', 'z') || within('A', 'Z') || within('0', '9')
        || signs.find(c) != std::string_view::npos;
}

std::string quoted(const std::string &text)
{
    if (!text.empty() && std::ranges::all_of(text, isPlain)) {
        return text;
    }
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return result + "'";
}

template <typename List> std::string joined(const List &list)
{
    std::string text;
    for (const auto &each : list) {
        text += (text.empty() ? "" : ",") + std::string(each);
    }
    return text;
}

std::string partsText(const Request &request)
{
    std::vector<std::string_view> words;
    for (const Part part : request.parts) {
        words.push_back(wordOf(part));
    }
    return words.empty() ? "none" : joined(words);
}

} // namespace

std::string fileNameFor(Kind kind, Format format)
{
    return std::string(wordOf(kind)) + "." + std::string(wordOf(format));
}

std::string commandLine(const Request &request, Format format, const std::string &snapshot)
{
    std::string line = "latchkey-cli report " + std::string(wordOf(request.kind));
    const auto add = [&line](const char *option, const std::string &value) {
        line += std::string(" ") + option + " " + quoted(value);
    };
    if (!request.where.empty()) {
        add("--where", request.where);
    }
    if (!groupsOf(request.kind).empty()) {
        add("--group-by", std::string(wordOf(request.group)));
    }
    if (!partsOf(request.kind).empty()) {
        add("--include", partsText(request));
    }
    if (!request.columns.empty()) {
        add("--columns", joined(request.columns));
    }
    if (request.withNames) {
        line += " --with-names";
    }
    if (!snapshot.empty()) {
        add("--snapshot", snapshot);
    }
    add("--format", std::string(wordOf(format)));
    add("--out", fileNameFor(request.kind, format));
    return line;
}

Request forFormat(Request request, Format format)
{
    request.onlyParts = format == Format::Csv && request.parts.size() == 1;
    return request;
}

} // namespace latchkey::report
