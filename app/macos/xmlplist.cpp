// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/xmlplist.h"

#include "macos/plistscalar.h"

#include "base/encoding.h"

#include <algorithm>
#include <utility>

namespace latchkey::macos {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool isName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool hasForbiddenControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && blanks.find(c) == std::string_view::npos;
    });
}

} // namespace

XmlPlist::XmlPlist(std::string_view text)
    : m_text(text)
{
}

base::Result<Plist> XmlPlist::read()
{
    Complaint complaint = readProlog();
    if (complaint.empty()) {
        complaint = readValues();
    }
    if (complaint.empty()) {
        return m_builder.take();
    }
    const auto line = 1 + std::ranges::count(m_text.substr(0, m_at), '\n');
    const bool large = complaint == PlistBuilder::tooMany;
    return base::fail(large ? base::ErrorKind::TooLarge : base::ErrorKind::MalformedAnswer,
        "property list, line " + std::to_string(line), std::string(complaint));
}

XmlPlist::Complaint XmlPlist::readProlog()
{
    if (!base::isValidUtf8(m_text)) {
        return "bytes that are no UTF-8";
    }
    if (hasForbiddenControl(m_text)) {
        return "a control character";
    }
    (void)take("\xEF\xBB\xBF");
    for (const auto step : {&XmlPlist::readDeclaration, &XmlPlist::skipMisc, &XmlPlist::readDoctype,
             &XmlPlist::skipMisc}) {
        if (const auto complaint = (this->*step)(); !complaint.empty()) {
            return complaint;
        }
    }
    return readRoot();
}

XmlPlist::Complaint XmlPlist::readDeclaration()
{
    skipSpace();
    if (!rest().starts_with("<?xml")) {
        return {};
    }
    const std::size_t begin = m_at;
    if (!takeThrough("?>")) {
        return "an XML declaration without an end";
    }
    const std::string declaration = base::asciiLower(m_text.substr(begin, m_at - begin));
    const bool other = declaration.find("encoding") != std::string::npos
        && declaration.find("utf-8") == std::string::npos;
    return other ? "another encoding than UTF-8" : "";
}

XmlPlist::Complaint XmlPlist::readDoctype()
{
    if (!take("<!DOCTYPE")) {
        return {};
    }
    const std::size_t begin = m_at;
    if (!takeThrough(">")) {
        return "a DOCTYPE without an end";
    }
    const auto doctype = m_text.substr(begin, m_at - begin);
    return doctype.find_first_of("[]<") == std::string_view::npos ? "" : "a DTD of its own";
}

XmlPlist::Complaint XmlPlist::readRoot()
{
    if (!take("<plist")) {
        return "no <plist>";
    }
    const std::size_t begin = m_at;
    if (!takeThrough(">")) {
        return "a <plist> without an end";
    }
    const auto attributes = m_text.substr(begin, m_at - begin);
    const bool good = attributes.find('<') == std::string_view::npos && !attributes.ends_with("/>")
        && (attributes.size() == 1 || blanks.find(attributes.front()) != std::string_view::npos);
    return good ? "" : "a damaged <plist>";
}

XmlPlist::Complaint XmlPlist::readValues()
{
    for (;;) {
        if (const auto complaint = skipMisc(); !complaint.empty()) {
            return complaint;
        }
        Tag tag;
        if (const auto complaint = readTag(tag); !complaint.empty()) {
            return complaint;
        }
        if (tag.closing && tag.name == "plist") {
            break;
        }
        if (const auto complaint = readElement(tag); !complaint.empty()) {
            return complaint;
        }
    }
    skipSpace();
    if (!rest().empty()) {
        return "bytes after </plist>";
    }
    return m_builder.isComplete() ? "" : "an end before its time";
}

XmlPlist::Complaint XmlPlist::readTag(Tag &tag)
{
    if (rest().empty()) {
        return "the end is missing";
    }
    if (!take("<")) {
        return "text outside an element";
    }
    tag.closing = take("/");
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && isName(m_text[m_at])) {
        ++m_at;
    }
    tag.name = m_text.substr(begin, m_at - begin);
    skipSpace();
    tag.empty = !tag.closing && take("/");
    return take(">") ? "" : "a damaged tag";
}

XmlPlist::Complaint XmlPlist::readElement(const Tag &tag)
{
    const bool dict = tag.name == "dict";
    if (!dict && tag.name != "array") {
        return tag.closing ? "an end without its beginning" : readScalar(tag);
    }
    if (tag.closing) {
        return m_builder.close(dict);
    }
    const auto complaint = m_builder.open(dict);
    return complaint.empty() && tag.empty ? m_builder.close(dict) : complaint;
}

XmlPlist::Complaint XmlPlist::readScalar(const Tag &tag)
{
    if (tag.name == "string" || tag.name == "key") {
        std::string text;
        if (const auto complaint = readText(tag, text); !complaint.empty()) {
            return complaint;
        }
        return tag.name == "key" ? m_builder.key(std::move(text)) : m_builder.add(std::move(text));
    }
    std::string_view raw;
    if (const auto complaint = readRaw(tag, raw); !complaint.empty()) {
        return complaint;
    }
    std::string_view complaint;
    auto value = readPlistScalar(tag.name, raw, complaint);
    return value ? m_builder.add(std::move(*value)) : complaint;
}

// Text with everything XML allows in it: references, CDATA, comments.
XmlPlist::Complaint XmlPlist::readText(const Tag &tag, std::string &text)
{
    while (!tag.empty) {
        const std::size_t next = m_text.find_first_of("<&", m_at);
        if (next == std::string_view::npos) {
            return "the end is missing";
        }
        text.append(m_text, m_at, next - m_at);
        m_at = next;
        if (rest().starts_with("</")) {
            return readEnd(tag.name);
        }
        const auto complaint = m_text[m_at] == '&' ? readEntity(text) : readMarkup(text);
        if (!complaint.empty()) {
            return complaint;
        }
    }
    return {};
}

XmlPlist::Complaint XmlPlist::readMarkup(std::string &text)
{
    if (!take("<![CDATA[")) {
        return rest().starts_with("<!--") ? skipMisc() : "an element within text";
    }
    const std::size_t begin = m_at;
    if (!takeThrough("]]>")) {
        return "a CDATA without an end";
    }
    text.append(m_text, begin, m_at - begin - 3);
    return {};
}

XmlPlist::Complaint XmlPlist::readEntity(std::string &text)
{
    constexpr std::size_t longest = 10; // "&#x10FFFF;"
    const std::size_t length = rest().substr(0, longest).find(';');
    if (length == std::string_view::npos) {
        return "an entity that is not predefined";
    }
    if (!appendReference(m_text.substr(m_at + 1, length - 1), text)) {
        return "an entity that is not predefined";
    }
    m_at += length + 1;
    return {};
}

// What stands in an element that holds plain characters only.
XmlPlist::Complaint XmlPlist::readRaw(const Tag &tag, std::string_view &raw)
{
    if (tag.empty) {
        return {};
    }
    const std::size_t end = m_text.find('<', m_at);
    if (end == std::string_view::npos) {
        return "the end is missing";
    }
    raw = m_text.substr(m_at, end - m_at);
    m_at = end;
    return readEnd(tag.name);
}

XmlPlist::Complaint XmlPlist::readEnd(std::string_view name)
{
    Tag tag;
    if (const auto complaint = readTag(tag); !complaint.empty()) {
        return complaint;
    }
    return tag.closing && tag.name == name ? "" : "an end without its beginning";
}

XmlPlist::Complaint XmlPlist::skipMisc()
{
    for (skipSpace(); take("<!--"); skipSpace()) {
        if (!takeThrough("-->")) {
            return "a comment without an end";
        }
    }
    return {};
}

bool XmlPlist::take(std::string_view token)
{
    if (!rest().starts_with(token)) {
        return false;
    }
    m_at += token.size();
    return true;
}

bool XmlPlist::takeThrough(std::string_view token)
{
    const std::size_t found = m_text.find(token, m_at);
    if (found == std::string_view::npos) {
        return false;
    }
    m_at = found + token.size();
    return true;
}

void XmlPlist::skipSpace()
{
    m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size());
}

} // namespace latchkey::macos
