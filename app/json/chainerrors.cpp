// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/chainerrors.h"

#include "json/fields.h"

namespace latchkey::json {

void writeChainErrors(Writer &writer, const std::vector<domain::ChainError> &errors)
{
    writer.beginArray();
    for (const domain::ChainError &error : errors) {
        writer.beginObject()
            .member("code", error.code)
            .member("domain", error.domain)
            .member("text", error.text)
            .endObject();
    }
    writer.endArray();
}

base::Result<std::vector<domain::ChainError>> readChainErrors(const Value &value)
{
    const auto array = value.array();
    if (!array) {
        return tl::unexpected(array.error());
    }
    std::vector<domain::ChainError> errors;
    for (const Value element : *array) {
        Fields fields(element);
        domain::ChainError error{.code = fields.integer("code"),
            .domain = std::string(fields.string("domain")),
            .text = std::string(fields.string("text"))};
        auto read = fields.finish(std::move(error));
        if (!read) {
            return tl::unexpected(read.error());
        }
        errors.push_back(std::move(*read));
    }
    return errors;
}

} // namespace latchkey::json
