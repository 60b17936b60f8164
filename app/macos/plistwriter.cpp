// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "macos/plist.h"

#include <charconv>

namespace latchkey::macos {

namespace {

constexpr std::string_view prolog
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
      "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n";
constexpr std::string_view epilog = "</plist>\n";

// XML knows no control characters but these three.
bool isWritable(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n';
}

void appendEscaped(std::string &out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\r':
            out += "&#13;";
            break;
        default:
            if (isWritable(c)) {
                out += c;
            }
        }
    }
}

void appendElement(std::string &out, std::string_view name, std::string_view text)
{
    out.append("<").append(name).append(">");
    appendEscaped(out, text);
    out.append("</").append(name).append(">\n");
}

template <typename Number> void appendNumber(std::string &out, std::string_view name, Number value)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    appendElement(out, name, std::string_view(text, static_cast<std::size_t>(end - text)));
}

void appendData(std::string &out, std::string_view bytes)
{
    std::string text = base::toBase64(bytes);
    appendElement(out, "data", text);
    base::wipe(text);
}

void appendScalar(std::string &out, const Plist &plist)
{
    if (const auto text = plist.asString()) {
        appendElement(out, "string", *text);
    } else if (const auto bytes = plist.asData()) {
        appendData(out, *bytes);
    } else if (const auto flag = plist.asBool()) {
        out += *flag ? "<true/>\n" : "<false/>\n";
    } else if (const auto integer = plist.asInteger()) {
        appendNumber(out, "integer", *integer);
    } else if (const auto large = plist.asUnsigned()) {
        appendNumber(out, "integer", *large);
    } else if (const auto real = plist.asReal()) {
        appendNumber(out, "real", *real);
    } else if (const auto at = plist.asDate()) {
        appendElement(
            out, "date", base::formatRfc3339(std::chrono::floor<std::chrono::seconds>(*at)));
    }
}

// As deep as the caller built it: a list that was read has at most maximalPlistDepth levels.
void append(std::string &out, const Plist &plist) // NOLINT(misc-no-recursion)
{
    if (const auto *entries = plist.asDict()) {
        out += "<dict>\n";
        for (const auto &[key, value] : *entries) {
            appendElement(out, "key", key);
            append(out, value);
        }
        out += "</dict>\n";
    } else if (const auto *items = plist.asArray()) {
        out += "<array>\n";
        for (const Plist &item : *items) {
            append(out, item);
        }
        out += "</array>\n";
    } else {
        appendScalar(out, plist);
    }
}

// Enough for the whole text, so that it never moves and leaves no copy of a secret behind.
std::size_t room(const Plist &plist) // NOLINT(misc-no-recursion)
{
    constexpr std::size_t tags = 40;
    constexpr std::size_t widest = 5; // "&amp;"
    std::size_t size = tags;
    if (const auto *entries = plist.asDict()) {
        for (const auto &[key, value] : *entries) {
            size += tags + widest * key.size() + room(value);
        }
    } else if (const auto *items = plist.asArray()) {
        for (const Plist &item : *items) {
            size += room(item);
        }
    } else {
        size += widest * plist.asString().value_or("").size();
        size += 2 * plist.asData().value_or("").size();
    }
    return size;
}

} // namespace

std::string writePlist(const Plist &plist)
{
    std::string out;
    out.reserve(prolog.size() + epilog.size() + room(plist));
    out += prolog;
    append(out, plist);
    out += epilog;
    return out;
}

} // namespace latchkey::macos
