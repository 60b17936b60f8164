// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/time.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace latchkey::macos {

/// One value of an Apple property list with everything below it; `<data>` wipes itself when it
/// goes.
class Plist {
public:
    struct Entry;
    using Array = std::vector<Plist>;
    using Dict = std::vector<Entry>; ///< in the order of the document, no key twice

    Plist(const char *text); // NOLINT(google-explicit-constructor): {"Status", "Idle"} reads best
    Plist(std::string text); // NOLINT(google-explicit-constructor)
    Plist(std::string_view text); // NOLINT(google-explicit-constructor)
    Plist(bool value); // NOLINT(google-explicit-constructor)
    Plist(int value); // NOLINT(google-explicit-constructor)
    Plist(std::int64_t value); // NOLINT(google-explicit-constructor)
    Plist(std::uint64_t value); // NOLINT(google-explicit-constructor)
    Plist(double value); // NOLINT(google-explicit-constructor)
    Plist(base::Instant at); // NOLINT(google-explicit-constructor)
    Plist(const Plist &);
    Plist(Plist &&) noexcept;
    Plist &operator=(const Plist &);
    Plist &operator=(Plist &&) noexcept;
    ~Plist();

    static Plist dict(std::initializer_list<Entry> entries = {});
    static Plist dict(Dict entries);
    static Plist array(std::initializer_list<Plist> items = {});
    static Plist array(Array items);
    static Plist data(std::string_view bytes);
    static Plist data(const base::Secret &bytes);

    // What this value is: the one that matches, else nullptr or nullopt.
    [[nodiscard]] const Dict *asDict() const;
    [[nodiscard]] const Array *asArray() const;
    [[nodiscard]] std::optional<std::string_view> asString() const;
    [[nodiscard]] std::optional<std::string_view> asData() const;
    [[nodiscard]] std::optional<bool> asBool() const;
    /// Also nullopt for what only an unsigned number can hold.
    [[nodiscard]] std::optional<std::int64_t> asInteger() const;
    [[nodiscard]] std::optional<std::uint64_t> asUnsigned() const;
    [[nodiscard]] std::optional<double> asReal() const;
    [[nodiscard]] std::optional<base::Instant> asDate() const;

    /// The value of a dict's key; nullptr if there is none or this is no dict.
    [[nodiscard]] const Plist *find(std::string_view key) const;
    [[nodiscard]] const Dict *dictAt(std::string_view key) const;
    [[nodiscard]] const Array *arrayAt(std::string_view key) const;
    [[nodiscard]] std::optional<std::string_view> stringAt(std::string_view key) const;
    [[nodiscard]] std::optional<std::string_view> dataAt(std::string_view key) const;
    [[nodiscard]] std::optional<bool> boolAt(std::string_view key) const;
    [[nodiscard]] std::optional<std::int64_t> integerAt(std::string_view key) const;
    [[nodiscard]] std::optional<base::Instant> dateAt(std::string_view key) const;

    /// Moves the bytes of a dict's `<data>` out, wipes them here and leaves an empty data.
    [[nodiscard]] std::optional<base::Secret> takeData(std::string_view key);

    bool operator==(const Plist &other) const;

private:
    // The bytes of a <data>: wiped wherever they lay.
    struct Data {
        explicit Data(std::string_view view)
            : bytes(view)
        {
        }
        Data(const Data &) = default;
        Data(Data &&) noexcept = default;
        Data &operator=(const Data &other);
        Data &operator=(Data &&other) noexcept;
        ~Data() { base::wipe(bytes); }
        bool operator==(const Data &) const = default;
        std::string bytes;
    };
    using Value = std::variant<std::string, Data, bool, std::int64_t, std::uint64_t, double,
        base::Instant, Array, Dict>;
    explicit Plist(Value value);

    Value m_value;
};

struct Plist::Entry {
    std::string key;
    Plist value;
    bool operator==(const Entry &) const = default;
};

/// The deepest nesting of dicts and arrays that is read.
inline constexpr std::size_t maximalPlistDepth = 64;

/// Reads an XML or binary property list from hostile bytes, in work linear in them.
/// TooLarge: more than `limit` bytes, as they came or with a binary list's shared values written
/// out, or more than a million values. MalformedAnswer: everything that is not exactly one property
/// list (deeper than 64 levels, a key twice, bytes after its end, entities or a DTD of its own, no
/// UTF-8, a bad number, date or base64); `where` is its line or byte, `detail` what it is.
[[nodiscard]] base::Result<Plist> readPlist(std::string_view bytes, std::size_t limit);

/// The XML form that Macs read and write. It holds what <data> held: wipe() it if that was secret.
[[nodiscard]] std::string writePlist(const Plist &plist);

} // namespace latchkey::macos
