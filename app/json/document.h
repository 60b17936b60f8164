// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <memory>

namespace latchkey::json {

struct Limits {
    std::size_t bytes = std::size_t{64} * 1024 * 1024;
    std::size_t depth = 64; ///< arrays and objects within each other
};

/// One parsed and wholly checked JSON text (RFC 8259, UTF-8). Owns what its Values point to.
class Document {
public:
    /// TooLarge above the limit, else MalformedAnswer with the parser's reason. A byte order mark
    /// is skipped. An integer beyond 64 bits or a number beyond a double is malformed.
    [[nodiscard]] static base::Result<Document> parse(std::string_view text, Limits limits = {});

    Document(Document &&other) noexcept;
    Document &operator=(Document &&other) noexcept;
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;
    ~Document();

    [[nodiscard]] Value root() const;

private:
    struct Tape;
    explicit Document(std::unique_ptr<Tape> tape);
    std::unique_ptr<Tape> m_tape;
};

} // namespace latchkey::json
