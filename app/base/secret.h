// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace latchkey::base {

/// Bytes that must not leak: in locked memory, wiped at the end, moved but never copied.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view bytes);
    explicit Secret(std::span<const unsigned char> bytes);
    /// Takes the bytes over and wipes the source.
    static Secret takeFrom(std::string &bytes);
    /// Room of `size` zero bytes, to be filled through writable().
    static Secret ofSize(std::size_t size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const
    {
        return {static_cast<const char *>(m_bytes), m_size};
    }
    [[nodiscard]] const unsigned char *bytes() const
    {
        return static_cast<const unsigned char *>(m_bytes);
    }
    [[nodiscard]] unsigned char *writable() { return static_cast<unsigned char *>(m_bytes); }
    /// A second Secret with the same bytes, on purpose and in sight.
    [[nodiscard]] Secret clone() const { return Secret(view()); }
    /// Compares in constant time for equal lengths.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    void *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites the text's bytes so that the compiler cannot leave them, then empties it.
void wipe(std::string &text);

} // namespace latchkey::base
