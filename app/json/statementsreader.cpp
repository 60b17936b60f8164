// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/factsparts.h"
#include "json/members.h"

namespace latchkey::json {

namespace {

using domain::Fact;
using domain::FactKind;

base::Result<domain::Value> readValue(Fact fact, const Value &value)
{
    if (domain::factKind(fact) == FactKind::Bool) {
        return value.boolean().map([](bool told) { return domain::Value{told}; });
    }
    const base::Result<std::string_view> text = value.string();
    if (!text) {
        return tl::unexpected(text.error());
    }
    domain::Value told{std::string(*text)};
    if (!domain::isValidValue(fact, told)) {
        return tl::unexpected(value.error("not one of its values: " + std::string(*text)));
    }
    return told;
}

// The object form: exactly one of value and unknown.
struct Frame {
    std::optional<Value> value = {};
    std::optional<domain::Because> unknown = {};
    domain::Source source = domain::Source::Admin;
    std::optional<base::Instant> at = {};
};

base::Result<void> keepValue(Frame &frame, const Value &value)
{
    frame.value = value;
    return {};
}

constexpr std::array<MemberReader<Frame>, 4> frameMembers = {{
    {"value", keepValue},
    {"unknown", into<&Frame::unknown>},
    {"source", into<&Frame::source>},
    {"at", into<&Frame::at>},
}};

base::Result<domain::Statement> readStatement(Fact fact, const Value &value, Unknowns &unknowns)
{
    Frame frame{.value = value};
    if (value.kind() == Kind::Object) {
        frame.value.reset();
        if (const base::Result<void> read = readMembers(value, frameMembers, frame, unknowns);
            !read) {
            return tl::unexpected(read.error());
        }
    }
    if (frame.value.has_value() == frame.unknown.has_value()) {
        return tl::unexpected(value.error("a statement has either a value or unknown"));
    }
    domain::Statement statement{.value = std::nullopt, .source = frame.source, .at = frame.at};
    if (frame.unknown) {
        statement.because = *frame.unknown;
        return statement;
    }
    return readValue(fact, *frame.value).map([&](domain::Value told) {
        statement.value = std::move(told);
        return statement;
    });
}

} // namespace

base::Result<void> readStatements(
    Fact fact, const Value &value, domain::FactDocument &document, Unknowns &unknowns)
{
    std::vector<domain::Statement> &told = document.statements[fact];
    domain::Position position = document.nextPosition();
    const auto keep = [&](const Value &one) {
        return readStatement(fact, one, unknowns).map([&](domain::Statement statement) {
            statement.position = position;
            ++position.value;
            told.push_back(std::move(statement));
        });
    };
    if (value.kind() != Kind::Array) {
        return keep(value);
    }
    const base::Result<Array> several = value.array();
    for (const Value one : *several) {
        if (base::Result<void> kept = keep(one); !kept) {
            return kept;
        }
    }
    return {};
}

} // namespace latchkey::json
