// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/document.h"

#include <simdjson.h>

#include <utility>

namespace latchkey::json {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t keptParserBytes = std::size_t{4} * 1024 * 1024;

// Parsers are costly to make and hold no document, so each thread keeps one for usual sizes.
simdjson::dom::parser &keptParser()
{
    static thread_local simdjson::dom::parser parser;
    return parser;
}

base::ErrorKind kindOf(simdjson::error_code code)
{
    return code == simdjson::MEMALLOC || code == simdjson::CAPACITY
        ? base::ErrorKind::TooLarge
        : base::ErrorKind::MalformedAnswer;
}

simdjson::error_code parseInto(simdjson::dom::parser &parser, simdjson::dom::document &document,
    std::string_view text, std::size_t depth)
{
    // simdjson counts the root as one level more than the containers it holds.
    if (parser.max_depth() != depth + 1 || parser.capacity() < text.size()) {
        if (const auto code = parser.allocate(text.size(), depth + 1)) {
            return code;
        }
    }
    return parser.parse_into_document(document, text.data(), text.size()).error();
}

} // namespace

struct Document::Tape {
    simdjson::dom::document document;
};

Document::Document(std::unique_ptr<Tape> tape)
    : m_tape(std::move(tape))
{
}

Document::Document(Document &&other) noexcept = default;
Document &Document::operator=(Document &&other) noexcept = default;
Document::~Document() = default;

base::Result<Document> Document::parse(std::string_view text, Limits limits)
{
    if (text.size() > limits.bytes) {
        return base::fail(base::ErrorKind::TooLarge, "$",
            "more than " + std::to_string(limits.bytes) + " bytes of JSON");
    }
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    if (text.empty()) {
        return base::fail(base::ErrorKind::MalformedAnswer, "$", "empty");
    }
    auto tape = std::make_unique<Tape>();
    simdjson::dom::parser large;
    simdjson::dom::parser &parser = text.size() > keptParserBytes ? large : keptParser();
    if (const auto code = parseInto(parser, tape->document, text, limits.depth)) {
        return base::fail(kindOf(code), "$", simdjson::error_message(code));
    }
    return Document{std::move(tape)};
}

Value Document::root() const
{
    return Value{Place{.document = &m_tape->document, .index = 1}};
}

} // namespace latchkey::json
