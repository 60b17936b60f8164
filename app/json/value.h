// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::json {

class Array;
class Object;

enum class Kind { Null, Bool, Number, String, Array, Object };

/// A place in a parsed Document. Two words, copied freely; nothing of it outlives its Document.
struct Place {
    const void *document = nullptr;
    std::size_t index = 0;
    bool operator==(const Place &) const = default;
};

/// One JSON value. Every reader checks the type and coerces nothing; its Error is MalformedAnswer
/// with the JSON path ("$.devices[3].facts.osVersion") in `where`.
class Value {
public:
    explicit Value(Place place)
        : m_place(place)
    {
    }

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    [[nodiscard]] base::Result<bool> boolean() const;
    [[nodiscard]] base::Result<std::int64_t> integer() const; ///< 1.0 is no integer
    [[nodiscard]] base::Result<double> number() const;
    [[nodiscard]] base::Result<std::string_view> string() const;
    [[nodiscard]] base::Result<base::Instant> time() const; ///< RFC 3339
    [[nodiscard]] base::Result<Array> array() const;
    [[nodiscard]] base::Result<Object> object() const;

    [[nodiscard]] std::string path() const; ///< found by a walk from the root: for errors only
    /// Both texts without control characters and cut to a readable length.
    [[nodiscard]] base::Error error(std::string_view detail) const;
    [[nodiscard]] Place place() const { return m_place; }

private:
    [[nodiscard]] base::Error wrongKind(std::string_view expected) const;
    Place m_place;
};

/// The elements of a JSON array: `for (const Value value : array)`.
class Array {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Value;
        explicit Iterator(Place place)
            : m_place(place)
        {
        }
        Value operator*() const { return Value{m_place}; }
        Iterator &operator++();
        void operator++(int) { ++*this; }
        bool operator==(const Iterator &) const = default;

    private:
        Place m_place;
    };

    Array() = default; ///< no elements
    [[nodiscard]] Iterator begin() const { return Iterator{m_first}; }
    [[nodiscard]] Iterator end() const { return Iterator{m_end}; }
    [[nodiscard]] bool isEmpty() const { return m_first == m_end; }

private:
    friend class Value;
    Array(Place first, Place end)
        : m_first(first)
        , m_end(end)
    {
    }
    Place m_first;
    Place m_end;
};

struct Member {
    std::string_view name;
    Value value;
};

/// The members of a JSON object, in their order.
class Object {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Member;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Member;
        explicit Iterator(Place place)
            : m_place(place)
        {
        }
        Member operator*() const;
        Iterator &operator++();
        void operator++(int) { ++*this; }
        bool operator==(const Iterator &) const = default;

    private:
        Place m_place;
    };

    [[nodiscard]] Iterator begin() const { return Iterator{m_first}; }
    [[nodiscard]] Iterator end() const { return Iterator{m_end}; }
    [[nodiscard]] Value value() const { return Value{m_self}; }

    [[nodiscard]] std::optional<Value> find(std::string_view name) const; ///< null is a value
    [[nodiscard]] base::Result<Value> at(std::string_view name) const; ///< missing is an Error
    [[nodiscard]] base::Result<std::string_view> string(std::string_view name) const;
    /// Missing and null are both nullopt; another type is an Error.
    [[nodiscard]] base::Result<std::optional<std::string_view>> optionalString(
        std::string_view name) const;
    [[nodiscard]] base::Result<Array> array(std::string_view name) const;
    [[nodiscard]] base::Result<Object> object(std::string_view name) const;
    /// An Error if a name stands twice: for documents in which the second could hide the first.
    [[nodiscard]] base::Result<void> refuseDuplicates() const;

private:
    friend class Value;
    Object(Place self, Place first, Place end)
        : m_self(self)
        , m_first(first)
        , m_end(end)
    {
    }
    Place m_self;
    Place m_first;
    Place m_end;
};

} // namespace latchkey::json
